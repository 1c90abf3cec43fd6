// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"

#include <simdjson.h>

// The two shapes of a document's white space.
namespace eventdesk::json {

namespace {

// The position after the string that starts at `quote`.
size_t afterString(std::string_view text, size_t quote)
{
    size_t i = quote + 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

} // namespace

std::string minified(std::string_view text)
{
    std::string out;
    appendMinified(out, text);
    return out;
}

void appendMinified(std::string &out, std::string_view text)
{
    const size_t before = out.size();
    out.resize_and_overwrite(before + text.size(), [&](char *begin, size_t) {
        size_t written = 0;
        [[maybe_unused]] const auto error = simdjson::minify(text.data(), text.size(), begin + before, written);
        Q_ASSERT(error == simdjson::SUCCESS);
        return before + written;
    });
}

QByteArray pretty(QByteArrayView text)
{
    const std::string_view given(text.data(), size_t(text.size()));
    if (!isValid(given))
        return text.toByteArray();
    const std::string compact = minified(given);
    std::string out;
    size_t depth = 0;
    const auto newLine = [&out, &depth] {
        out += '\n';
        out.append(depth * 2, ' ');
    };
    for (size_t i = 0; i < compact.size();) {
        const char c = compact[i];
        if (c == '"') {
            const size_t end = afterString(compact, i);
            out.append(compact, i, end - i);
            i = end;
            continue;
        }
        ++i;
        if (c == '{' || c == '[') {
            out += c;
            if (compact[i] == '}' || compact[i] == ']') {
                out += compact[i++];
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else if (c == ':') {
            out += ": ";
        } else {
            out += c;
        }
    }
    return QByteArray::fromStdString(out);
}

} // namespace eventdesk::json
