// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/functions.h"

#include "models/store/sqlite/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return data ? std::string_view(data, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

// What is made of the first argument, once for a statement while that argument stays.
template <typename T, typename Make>
const T *prepared(sqlite3_context *context, sqlite3_value *argument, Make make)
{
    if (const auto *kept = static_cast<const T *>(sqlite3_get_auxdata(context, 0)))
        return kept;
    std::unique_ptr<T> made = make(textOf(argument));
    if (!made)
        return nullptr;
    sqlite3_set_auxdata(context, 0, made.release(), [](void *old) { delete static_cast<T *>(old); });
    // Null where SQLite could not keep it.
    return static_cast<const T *>(sqlite3_get_auxdata(context, 0));
}

// ASCII, which nearly all keys are, needs no QString.
struct Needle
{
    QString text;
    std::string ascii; // lower case; empty where there is anything else in it
};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool contains(const Needle &needle, std::string_view text)
{
    if (!needle.ascii.empty() && isAscii(text)) {
        return !std::ranges::search(text, needle.ascii, {}, lower).empty();
    }
    return QString::fromUtf8(text.data(), qsizetype(text.size())).contains(needle.text, Qt::CaseInsensitive);
}

void containsText(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *needle = prepared<Needle>(context, arguments[0], [](std::string_view text) {
        auto made = std::make_unique<Needle>();
        made->text = QString::fromUtf8(text.data(), qsizetype(text.size()));
        if (isAscii(text))
            std::ranges::transform(text, std::back_inserter(made->ascii), lower);
        return made;
    });
    if (!needle) {
        sqlite3_result_error_nomem(context);
        return;
    }
    sqlite3_result_int(context, contains(*needle, textOf(arguments[1])));
}

} // namespace

void registerFunctions(Connection &connection)
{
    const auto add = [&](const char *name, int arguments, auto *function) {
        if (sqlite3_create_function_v2(connection.handle(), name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                       nullptr, function, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw Failure{errorOf(connection.handle(), name)};
    };
    add("contains_text", 2, containsText);
}

} // namespace eventdesk::sqlite
