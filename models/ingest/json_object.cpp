// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/json_object.h"

#include "models/core/json_scanner.h"

#include <algorithm>

namespace eventdesk::ingest {

namespace {

constexpr size_t maxShapes = 64;

// Behind the string whose opening quote is at `at`. The text is valid JSON.
size_t stringEnd(std::string_view text, size_t at)
{
    const char *const end = text.data() + text.size();
    const char *next = text.data() + at + 1;
    while (*(next = json::plainEnd(next, end)) != '"')
        next += 2; // an escape
    return size_t(next - text.data()) + 1;
}

// Behind the value that starts at `at`. The text is valid minified JSON.
size_t valueEnd(std::string_view text, size_t at)
{
    int depth = 0;
    for (;;) {
        const char c = text[at];
        if (c == '"') {
            at = stringEnd(text, at);
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
            continue;
        } else if (c == '}' || c == ']') {
            --depth;
            ++at;
        } else if (c == ',' || c == ':') {
            ++at;
            continue;
        } else {
            while (at < text.size() && text[at] != ',' && text[at] != ']' && text[at] != '}')
                ++at;
        }
        if (depth == 0)
            return at;
    }
}

std::string unescaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    json::appendUnescaped(out, text);
    return out;
}

bool isKey(std::string_view spelt, std::string_view key)
{
    return spelt == key || (spelt.contains('\\') && unescaped(spelt) == key);
}

// Calls `visit(key, value)` for each member of a valid minified object.
void eachMember(std::string_view object, const auto &visit)
{
    size_t at = 1;
    while (object[at] != '}') {
        const size_t keyEnd = stringEnd(object, at);
        const size_t end = valueEnd(object, keyEnd + 1);
        visit(object.substr(at + 1, keyEnd - at - 2), object.substr(keyEnd + 1, end - keyEnd - 1));
        at = object[end] == ',' ? end + 1 : end;
    }
}

// JsonObject::at() of a text that is valid and minified.
std::string_view valueIn(std::string_view object, std::string_view path);

std::string_view valueInside(const auto &find, std::string_view path)
{
    if (const std::string_view whole = find(path); !whole.empty())
        return whole;
    for (size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.', dot + 1)) {
        if (const std::string_view inner = find(path.substr(0, dot)); isJsonObject(inner)) {
            if (const std::string_view found = valueIn(inner, path.substr(dot + 1)); !found.empty())
                return found;
        }
    }
    return {};
}

std::string_view valueIn(std::string_view object, std::string_view path)
{
    return valueInside(
        [object](std::string_view key) {
            std::string_view found;
            eachMember(object, [&](std::string_view spelt, std::string_view value) {
                if (isKey(spelt, key))
                    found = value;
            });
            return found;
        },
        path);
}

// The members of a text that is being checked.
struct MemberSink
{
    std::string_view text;
    std::vector<JsonObject::Member> &members;
    bool isObject = false;
    bool blanksInside = false; // of any value; only then some must be minified
    int depth = 0;
    std::string_view lastKey = {};
    size_t valueBegin = 0;

    void begin(size_t pos, bool object)
    {
        if (++depth == 1)
            isObject = object;
        else if (depth == 2)
            valueBegin = pos;
    }
    void end(size_t pos)
    {
        if (--depth == 1)
            add(valueBegin, pos + 1);
    }
    void key(size_t begin, size_t end, bool)
    {
        if (depth == 1)
            lastKey = text.substr(begin, end - begin);
    }
    void string(size_t begin, size_t end, bool)
    {
        if (depth == 1)
            add(begin - 1, end + 1);
    }
    void number(size_t begin, size_t end) { literal(begin, end); }
    void literal(size_t begin, size_t end)
    {
        if (depth == 1)
            add(begin, end);
    }
    void blanks() { blanksInside |= depth > 1; }
    void add(size_t begin, size_t end) { members.push_back({lastKey, text.substr(begin, end - begin)}); }
};

} // namespace

bool JsonObject::parse(std::string_view text)
{
    m_members.clear();
    if (!json::isValid(text))
        return false;
    if (!m_text)
        m_text = std::make_unique<std::string>();
    *m_text = json::minified(text);
    return parseMinified(*m_text);
}

bool JsonObject::parseInPlace(std::string_view text)
{
    m_members.clear();
    MemberSink sink{text, m_members};
    if (!json::Scanner(text, sink).scan() || !sink.isObject) {
        m_members.clear();
        return false;
    }
    if (sink.blanksInside) {
        if (!m_text)
            m_text = std::make_unique<std::string>();
        m_text->clear();
        m_text->reserve(text.size()); // so that it stays where it is
        for (Member &member : m_members) {
            if (member.value[0] != '{' && member.value[0] != '[')
                continue;
            const size_t start = m_text->size();
            json::appendMinified(*m_text, member.value);
            member.value = std::string_view(*m_text).substr(start);
        }
    }
    noteShape();
    return true;
}

void JsonObject::noteShape()
{
    const auto same = [this](const std::vector<std::string> &keys) {
        return std::ranges::equal(m_members, keys, {}, &Member::key);
    };
    if (m_shape < m_shapes.size() && same(m_shapes[m_shape]))
        return;
    m_shape = size_t(std::ranges::find_if(m_shapes, same) - m_shapes.begin());
    if (m_shape < m_shapes.size())
        return;
    if (m_shapes.size() == maxShapes) {
        m_shape = noShape;
        return;
    }
    std::vector<std::string> &keys = m_shapes.emplace_back();
    for (const Member &member : m_members)
        keys.emplace_back(member.key);
}

bool JsonObject::parseMinified(std::string_view text)
{
    m_members.clear();
    if (!isJsonObject(text))
        return false;
    eachMember(text, [this](std::string_view key, std::string_view value) { m_members.push_back({key, value}); });
    return true;
}

int JsonObject::place(std::string_view key) const
{
    for (size_t i = m_members.size(); i > 0; --i) {
        if (isKey(m_members[i - 1].key, key))
            return int(i - 1);
    }
    return -1;
}

std::string_view JsonObject::find(std::string_view key) const
{
    return valueAt(place(key));
}

std::string_view JsonObject::at(std::string_view path) const
{
    return valueInside([this](std::string_view key) { return find(key); }, path);
}

std::string_view scalarText(std::string_view value, std::string &room)
{
    if (value.empty() || value == "null" || value[0] == '{' || value[0] == '[')
        return {};
    if (value[0] != '"')
        return value;
    const std::string_view inner = value.substr(1, value.size() - 2);
    if (!inner.contains('\\'))
        return inner;
    room.clear();
    json::appendUnescaped(room, inner);
    return room;
}

std::optional<std::string> jsonScalarText(std::string_view value)
{
    if (value.empty() || value == "null" || value[0] == '{' || value[0] == '[')
        return std::nullopt;
    if (value[0] != '"')
        return std::string(value);
    return unescaped(value.substr(1, value.size() - 2));
}

bool isJsonObject(std::string_view value)
{
    return value.starts_with('{');
}

std::string decodeJsonKey(std::string_view key)
{
    return key.contains('\\') ? unescaped(key) : std::string(key);
}

bool isJsonNumber(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t start = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - start;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    if (at < text.size() && text[at] == '0')
        ++at;
    else if (digits() == 0)
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] | 0x20) == 'e') {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace eventdesk::ingest
