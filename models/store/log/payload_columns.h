// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/text_column.h"

#include <optional>

namespace eventdesk::eventlog {

// Payloads of one event's occurrences taken apart: a column for each key, and per row the shape, which says the keys
// and their order. A payload that would not come out again to the byte (blanks before a key, a key twice, too many
// different keys) stays whole in a column of its own.
void writePayloads(ByteWriter &out, std::span<const std::string_view> payloads);

class PayloadColumns
{
public:
    // The bytes must stay while the columns are used. Columns are unpacked when first asked for. Throws CorruptData,
    // here and below.
    PayloadColumns(ByteReader &in, size_t rows);

    size_t rows() const { return m_rows; }
    std::string payload(size_t row) const;

    // The keys as they are spelt between their quotes.
    size_t keys() const { return m_keys.size(); }
    std::string_view key(size_t column) const { return m_keys[column]; }
    // The values of the rows that have the key, as JSON texts, one behind the other.
    const TextColumn &values(size_t column) const;
    // Which of those is the row's; noPlace where it does not have the key, or is whole.
    static constexpr uint32_t noPlace = 0xffffffff;
    uint32_t place(size_t column, size_t row) const
    {
        if (m_shapes.size() == 1) // a place for each row, or for none
            return m_columns[column].count > 0 ? uint32_t(row) : noPlace;
        return places(column)[row];
    }

    bool isInEveryRow(size_t column) const { return m_shapes.size() == 1 && m_columns[column].count > 0; }

    bool hasWhole() const { return !m_wholeRows.empty(); }
    bool isWhole(size_t row) const { return m_shapes[shapeOf(row)].whole; }
    std::string_view whole(size_t row) const;

private:
    struct Shape
    {
        bool whole = false;
        std::vector<uint32_t> columns;
    };
    struct Column
    {
        size_t count = 0;
        std::string_view bytes;
        std::optional<TextColumn> values;
        std::vector<uint32_t> placeOfRow; // where there are several shapes
    };
    size_t shapeOf(size_t row) const { return m_shapeOfRow.empty() ? 0 : m_shapeOfRow[row]; }
    const std::vector<uint32_t> &places(size_t column) const;

    size_t m_rows;
    std::vector<std::string_view> m_keys;
    std::vector<Shape> m_shapes;
    std::vector<uint32_t> m_shapeOfRow; // none: all are of the only one
    std::vector<uint32_t> m_wholeRows;
    mutable std::vector<Column> m_columns; // behind those of the keys, the one of whole payloads
};

} // namespace eventdesk::eventlog
