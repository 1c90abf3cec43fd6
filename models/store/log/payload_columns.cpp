// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/payload_columns.h"

#include "models/store/log/fetch_ahead.h"
#include "models/store/log/packed_numbers.h"
#include "models/store/log/payload_shapes.h"

#include <algorithm>
#include <numeric>

namespace eventdesk::eventlog {

namespace {

constexpr size_t maxKeys = 255, maxShapes = 255;

} // namespace

void writePayloads(ByteWriter &out, std::span<const std::string_view> payloads)
{
    thread_local PayloadShapes shapes;
    shapes.clear();
    for (size_t i = 0; i < payloads.size(); ++i) {
        fetchBehind(payloads, i);
        shapes.add(payloads[i]);
    }

    out.varint(shapes.keys().size());
    for (const std::string_view key : shapes.keys())
        out.text(key);
    out.varint(shapes.shapes().size());
    for (const PayloadShapes::Shape &shape : shapes.shapes()) {
        out.u8(shape.whole);
        out.varint(shape.columns.size());
        for (const uint32_t column : shape.columns)
            out.varint(column);
    }
    if (shapes.shapes().size() > 1)
        writePacked<uint32_t>(out, shapes.shapeOfRow());
    const auto column = [&out](std::span<const std::string_view> values) {
        ByteWriter bytes;
        writeTexts(bytes, values);
        out.text(bytes.view());
    };
    for (size_t i = 0; i < shapes.keys().size(); ++i)
        column(shapes.values(i));
    column(shapes.whole());
}

PayloadColumns::PayloadColumns(ByteReader &in, size_t rows)
    : m_rows(rows)
{
    m_keys.resize(in.count(maxKeys));
    for (std::string_view &key : m_keys)
        key = in.text();
    m_shapes.resize(in.count(maxShapes));
    for (Shape &shape : m_shapes) {
        shape.whole = in.u8() != 0;
        shape.columns.resize(in.count(m_keys.size()));
        for (uint32_t &column : shape.columns) {
            column = uint32_t(in.count(maxKeys));
            if (column >= m_keys.size())
                throw CorruptData("a shape with a key that is not there");
        }
    }
    if (m_shapes.empty())
        throw CorruptData("rows of no shape");
    m_columns.resize(m_keys.size() + 1);
    std::vector<size_t> rowsOfShape(m_shapes.size());
    if (m_shapes.size() > 1) {
        m_shapeOfRow = readPacked<uint32_t>(in, rows);
        for (size_t row = 0; row < rows; ++row) {
            const uint32_t shape = m_shapeOfRow[row];
            if (shape >= m_shapes.size())
                throw CorruptData("a row of a shape that is not there");
            ++rowsOfShape[shape];
            if (m_shapes[shape].whole)
                m_wholeRows.push_back(uint32_t(row));
        }
    } else {
        rowsOfShape[0] = rows;
        if (m_shapes[0].whole) {
            m_wholeRows.resize(rows);
            std::ranges::iota(m_wholeRows, 0);
        }
    }
    for (size_t shape = 0; shape < m_shapes.size(); ++shape) {
        for (const uint32_t column : m_shapes[shape].columns)
            m_columns[column].count += rowsOfShape[shape];
    }
    for (const Column &column : m_columns) {
        if (column.count > rows)
            throw CorruptData("a shape with a key twice");
    }
    m_columns.back().count = m_wholeRows.size();
    for (Column &column : m_columns)
        column.bytes = in.text();
}

const TextColumn &PayloadColumns::values(size_t column) const
{
    Column &wanted = m_columns[column];
    if (!wanted.values) {
        ByteReader in(wanted.bytes);
        wanted.values.emplace(in, wanted.count);
    }
    return *wanted.values;
}

const std::vector<uint32_t> &PayloadColumns::places(size_t column) const
{
    std::vector<uint32_t> &places = m_columns[column].placeOfRow;
    if (!places.empty())
        return places;
    std::vector<bool> has;
    has.reserve(m_shapes.size());
    for (const Shape &shape : m_shapes)
        has.push_back(std::ranges::contains(shape.columns, column));
    std::vector<uint32_t> made(m_rows, noPlace);
    uint32_t place = 0;
    for (size_t row = 0; row < m_rows; ++row) {
        if (has[shapeOf(row)])
            made[row] = place++;
    }
    if (place != m_columns[column].count)
        throw CorruptData("a shape with a key twice");
    return places = std::move(made);
}

std::string_view PayloadColumns::whole(size_t row) const
{
    const auto place = std::ranges::lower_bound(m_wholeRows, uint32_t(row)) - m_wholeRows.begin();
    return values(m_keys.size()).at(size_t(place));
}

std::string PayloadColumns::payload(size_t row) const
{
    const Shape &shape = m_shapes[shapeOf(row)];
    if (shape.whole)
        return std::string(whole(row));
    std::string text = "{";
    for (const uint32_t column : shape.columns) {
        text += text.size() > 1 ? ",\"" : "\"";
        text += m_keys[column];
        text += "\":";
        values(column).append(text, place(column, row));
    }
    return text += '}';
}

} // namespace eventdesk::eventlog
