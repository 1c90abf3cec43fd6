// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/payload_place.h"

#include "models/core/json_scanner.h"
#include "models/core/payload_path.h"

#include <string>
#include <vector>

namespace eventdesk {

namespace {

// What json::Scanner calls.
struct Finder
{
    std::string_view text;
    size_t offset;
    struct Level
    {
        bool isObject;
        std::string key = {}; // of the member that is being read
    };
    std::vector<Level> open = {};
    size_t keyBegin = 0, keyEnd = 0;
    std::optional<PayloadPlace> found = {};

    void begin(size_t at, bool isObject)
    {
        value(at, at + 1);
        open.push_back({isObject});
    }
    void end(size_t) { open.pop_back(); }
    void key(size_t from, size_t to, bool escaped)
    {
        keyBegin = from - 1;
        keyEnd = to + 1;
        open.back().key.clear();
        const std::string_view name = text.substr(from, to - from);
        if (escaped)
            json::appendUnescaped(open.back().key, name);
        else
            open.back().key = name;
    }
    void string(size_t from, size_t to, bool) { value(from - 1, to + 1); }
    void number(size_t from, size_t to) { value(from, to); }
    void literal(size_t from, size_t to) { value(from, to); }

    void value(size_t from, size_t to)
    {
        if (open.empty() || found)
            return;
        const bool inKey = open.back().isObject && offset >= keyBegin && offset < keyEnd;
        if (!inKey && (offset < from || offset >= to))
            return;
        QList<PayloadPath::Step> steps;
        for (const Level &level : open) {
            if (level.isObject)
                steps.append({PayloadPath::Step::Kind::Key, QString::fromStdString(level.key)});
            else
                steps.append({PayloadPath::Step::Kind::AnyItem, {}});
        }
        found = PayloadPlace{PayloadPath::fromSteps(steps).toString(),
                             QByteArray(text.data() + from, qsizetype(to - from)), qsizetype(from), qsizetype(to)};
    }
};

} // namespace

std::optional<PayloadPlace> payloadPlace(const QByteArray &json, qsizetype offset)
{
    if (offset < 0 || offset >= json.size())
        return std::nullopt;
    const std::string_view text(json.data(), size_t(json.size()));
    Finder finder{.text = text, .offset = size_t(offset)};
    if (!json::Scanner(text, finder).scan())
        return std::nullopt;
    return finder.found;
}

} // namespace eventdesk
