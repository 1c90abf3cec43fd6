// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/payload_shapes.h"

#include <algorithm>
#include <cstring>

namespace eventdesk::eventlog {

namespace {

constexpr size_t notFound = std::string_view::npos;

// Behind the text whose opening quote is at `at`.
size_t textEnd(std::string_view json, size_t at)
{
    for (size_t from = at + 1;;) {
        const auto *quote = static_cast<const char *>(std::memchr(json.data() + from, '"', json.size() - from));
        if (!quote)
            return notFound;
        const auto end = size_t(quote - json.data());
        size_t slashes = end;
        while (json[slashes - 1] == '\\') // ends at the opening quote at the latest
            --slashes;
        if ((end - slashes) % 2 == 0)
            return end + 1;
        from = end + 1;
    }
}

// Behind the value at `at`. The JSON was checked when it came in; should it be none all the same, the pieces are still
// cut out of it as they stand.
size_t valueEnd(std::string_view json, size_t at)
{
    int depth = 0;
    while (at < json.size()) {
        switch (json[at]) {
        case '"':
            at = textEnd(json, at);
            if (at == notFound)
                return notFound;
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (depth == 0)
                return at;
            --depth;
            break;
        case ',':
            if (depth == 0)
                return at;
            break;
        default:
            break;
        }
        ++at;
    }
    return notFound;
}

} // namespace

void PayloadShapes::clear()
{
    for (std::vector<std::string_view> &values : m_values)
        values.clear();
    m_keys.clear();
    m_shapes.clear();
    m_shapeOfRow.clear();
    m_whole.clear();
}

bool PayloadShapes::split(std::string_view payload)
{
    m_members.clear();
    if (payload.size() < 2 || payload.front() != '{' || payload.back() != '}')
        return false;
    if (payload.size() == 2)
        return true;
    for (size_t at = 1;;) {
        if (at >= payload.size() || payload[at] != '"')
            return false;
        const size_t keyEnd = textEnd(payload, at);
        if (keyEnd == notFound || keyEnd >= payload.size() || payload[keyEnd] != ':')
            return false;
        const size_t end = valueEnd(payload, keyEnd + 1);
        if (end == notFound || end == keyEnd + 1)
            return false;
        m_members.push_back({payload.substr(at + 1, keyEnd - at - 2), payload.substr(keyEnd + 1, end - keyEnd - 1)});
        if (payload[end] == '}')
            return end + 1 == payload.size();
        if (payload[end] != ',')
            return false;
        at = end + 1;
    }
}

bool PayloadShapes::isShape(const Shape &shape) const
{
    const auto same = [this](uint32_t column, const Member &member) { return m_keys[column] == member.key; };
    return !shape.whole && std::ranges::equal(shape.columns, m_members, same);
}

std::optional<uint32_t> PayloadShapes::columnFor(std::string_view key)
{
    const auto found = std::ranges::find(m_keys, key);
    if (found != m_keys.end())
        return uint32_t(found - m_keys.begin());
    if (m_keys.size() == maxColumns)
        return std::nullopt;
    m_keys.push_back(key);
    if (m_values.size() < m_keys.size())
        m_values.emplace_back();
    return uint32_t(m_keys.size() - 1);
}

std::optional<uint32_t> PayloadShapes::shapeFor()
{
    // Mostly like the row before, else like one of the first shapes.
    if (!m_shapeOfRow.empty() && isShape(m_shapes[m_shapeOfRow.back()]))
        return m_shapeOfRow.back();
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        if (isShape(m_shapes[i]))
            return uint32_t(i);
    }
    if (m_shapes.size() == maxShapes)
        return std::nullopt;
    Shape shape;
    for (const Member &member : m_members) {
        const std::optional<uint32_t> column = columnFor(member.key);
        if (!column || std::ranges::contains(shape.columns, *column))
            return std::nullopt;
        shape.columns.push_back(*column);
    }
    m_shapes.push_back(std::move(shape));
    return uint32_t(m_shapes.size() - 1);
}

void PayloadShapes::add(std::string_view payload)
{
    if (const std::optional<uint32_t> shape = split(payload) ? shapeFor() : std::nullopt) {
        m_shapeOfRow.push_back(*shape);
        for (size_t i = 0; i < m_members.size(); ++i)
            m_values[m_shapes[*shape].columns[i]].push_back(m_members[i].value);
        return;
    }
    auto whole = std::ranges::find_if(m_shapes, &Shape::whole);
    if (whole == m_shapes.end())
        whole = m_shapes.insert(m_shapes.end(), {true, {}});
    m_shapeOfRow.push_back(uint32_t(whole - m_shapes.begin()));
    m_whole.push_back(payload);
}

} // namespace eventdesk::eventlog
