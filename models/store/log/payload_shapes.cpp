// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/payload_shapes.h"

#include "models/core/json_scanner.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

constexpr size_t notFound = std::string_view::npos;

// Behind the text whose opening quote is at `at`.
size_t textEnd(std::string_view json, size_t at)
{
    const char *end = json.data() + json.size();
    for (const char *from = json.data() + at + 1; (from = json::plainEnd(from, end)) < end; ++from) {
        if (*from == '"')
            return size_t(from - json.data()) + 1;
        if (*from == '\\' && ++from == end)
            break;
    }
    return notFound;
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

// Whether the text that is opened at `at` is this key, which is one that has been cut out before.
bool isKeyAt(std::string_view json, size_t at, std::string_view key)
{
    return json.size() > at + key.size() + 1 && json[at + key.size() + 1] == '"' &&
           sameBytes(json.data() + at + 1, key.data(), key.size());
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

// Rows mostly have the keys of the row before: then these need not be looked for, and the shape is known.
bool PayloadShapes::split(std::string_view payload)
{
    const Shape *const before = m_shapeOfRow.empty() ? nullptr : &m_shapes[m_shapeOfRow.back()];
    m_members.clear();
    m_isLikeBefore = before && !before->whole;
    if (payload.size() < 2 || payload.front() != '{' || payload.back() != '}')
        return false;
    for (size_t at = 1; payload.size() > 2;) {
        if (at >= payload.size() || payload[at] != '"')
            return false;
        const size_t number = m_members.size();
        m_isLikeBefore =
            m_isLikeBefore && number < before->columns.size() && isKeyAt(payload, at, m_keys[before->columns[number]]);
        const size_t keyEnd = m_isLikeBefore ? at + m_keys[before->columns[number]].size() + 2 : textEnd(payload, at);
        if (keyEnd == notFound || keyEnd >= payload.size() || payload[keyEnd] != ':')
            return false;
        const size_t end = valueEnd(payload, keyEnd + 1);
        if (end == notFound || end == keyEnd + 1)
            return false;
        m_members.push_back({payload.substr(at + 1, keyEnd - at - 2), payload.substr(keyEnd + 1, end - keyEnd - 1)});
        if (payload[end] == '}') {
            if (end + 1 != payload.size())
                return false;
            break;
        }
        if (payload[end] != ',')
            return false;
        at = end + 1;
    }
    m_isLikeBefore = m_isLikeBefore && m_members.size() == before->columns.size();
    return true;
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
    if (m_isLikeBefore)
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
