// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace eventdesk::eventlog {

// Takes payloads apart into columns while they come; see PayloadColumns.
class PayloadShapes
{
public:
    void clear();
    void add(std::string_view payload);

    struct Shape
    {
        bool whole = false;
        std::vector<uint32_t> columns;
    };
    std::span<const std::string_view> keys() const { return m_keys; }
    std::span<const Shape> shapes() const { return m_shapes; }
    std::span<const uint32_t> shapeOfRow() const { return m_shapeOfRow; }
    std::span<const std::string_view> values(size_t column) const { return m_values[column]; }
    std::span<const std::string_view> whole() const { return m_whole; }

private:
    struct Member
    {
        std::string_view key, value;
    };
    bool split(std::string_view payload);
    std::optional<uint32_t> shapeFor();
    bool isShape(const Shape &shape) const;
    std::optional<uint32_t> columnFor(std::string_view key);

    static constexpr size_t maxShapes = 250, maxColumns = 250;

    std::vector<Member> m_members; // of the payload in hand
    bool m_isLikeBefore = false;   // it has the shape of the row before
    std::vector<std::string_view> m_keys;
    std::vector<Shape> m_shapes;
    std::vector<uint32_t> m_shapeOfRow;
    std::vector<std::vector<std::string_view>> m_values; // emptied, not freed
    std::vector<std::string_view> m_whole;
};

} // namespace eventdesk::eventlog
