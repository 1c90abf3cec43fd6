// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/json_object.h"

#include "models/core/json_text.h"

#include <charconv>

namespace eventdesk::ingest {

namespace {

// Behind the string whose opening quote is at `at`. The text is valid JSON.
size_t stringEnd(std::string_view text, size_t at)
{
    for (++at; text[at] != '"'; ++at)
        at += text[at] == '\\';
    return at + 1;
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
            at = std::min(text.find_first_of(",]}", at), text.size());
        }
        if (depth == 0)
            return at;
    }
}

void appendCodePoint(char32_t point, std::string &out)
{
    if (point < 0x80) {
        out += char(point);
    } else if (point < 0x800) {
        out += char(0xc0 | (point >> 6));
        out += char(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        out += char(0xe0 | (point >> 12));
        out += char(0x80 | ((point >> 6) & 0x3f));
        out += char(0x80 | (point & 0x3f));
    } else {
        out += char(0xf0 | (point >> 18));
        out += char(0x80 | ((point >> 12) & 0x3f));
        out += char(0x80 | ((point >> 6) & 0x3f));
        out += char(0x80 | (point & 0x3f));
    }
}

// The escapes of a valid JSON string resolved; halves of surrogate pairs become U+FFFD.
std::string unescaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    const auto unit = [&](size_t at) {
        unsigned value = 0;
        std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
        return char32_t(value);
    };
    for (size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            out += text[at];
            continue;
        }
        switch (text[++at]) {
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u': {
            char32_t point = unit(at + 1);
            at += 4;
            if (point >= 0xd800 && point < 0xdc00 && text.substr(at + 1).starts_with("\\u")) {
                const char32_t low = unit(at + 3);
                if (low >= 0xdc00 && low < 0xe000) {
                    point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
                    at += 6;
                }
            }
            appendCodePoint(point >= 0xd800 && point < 0xe000 ? 0xfffd : point, out);
            break;
        }
        default:
            out += text[at];
            break;
        }
    }
    return out;
}

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

bool JsonObject::parseMinified(std::string_view text)
{
    m_members.clear();
    if (!isJsonObject(text))
        return false;
    size_t at = 1;
    while (text[at] != '}') {
        const size_t keyEnd = stringEnd(text, at);
        const size_t end = valueEnd(text, keyEnd + 1);
        m_members.push_back({text.substr(at + 1, keyEnd - at - 2), text.substr(keyEnd + 1, end - keyEnd - 1)});
        at = text[end] == ',' ? end + 1 : end;
    }
    return true;
}

std::string_view JsonObject::find(std::string_view key) const
{
    for (auto member = m_members.rbegin(); member != m_members.rend(); ++member) {
        if (member->key == key || (member->key.contains('\\') && unescaped(member->key) == key))
            return member->value;
    }
    return {};
}

std::string_view JsonObject::at(std::string_view path) const
{
    if (const std::string_view whole = find(path); !whole.empty())
        return whole;
    for (size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.', dot + 1)) {
        JsonObject inner;
        if (const std::string_view value = find(path.substr(0, dot)); inner.parseMinified(value)) {
            if (const std::string_view found = inner.at(path.substr(dot + 1)); !found.empty())
                return found;
        }
    }
    return {};
}

std::optional<std::string> jsonScalarText(std::string_view value)
{
    if (value.empty() || value == "null" || value[0] == '{' || value[0] == '[')
        return std::nullopt;
    if (value[0] != '"')
        return std::string(value);
    const std::string_view inner = value.substr(1, value.size() - 2);
    return inner.contains('\\') ? unescaped(inner) : std::string(inner);
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
