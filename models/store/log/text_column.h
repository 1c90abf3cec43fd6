// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/bytes.h"

#include <span>
#include <vector>

namespace eventdesk::eventlog {

// A column of texts: each different one once and an index per row where there are few, else one behind the other.
void writeTexts(ByteWriter &out, std::span<const std::string_view> texts);

// Whether some text of a column has this one in it, or two of them one behind the other; without finding out where
// one ends. Throws CorruptData.
bool mayHaveText(ByteReader in, size_t count, std::string_view text, std::string &scratch);

class TextColumn
{
public:
    TextColumn() = default;
    // The bytes must stay while the column is used. Throws CorruptData.
    TextColumn(ByteReader &in, size_t count);
    TextColumn(TextColumn &&) = default;
    TextColumn &operator=(TextColumn &&) = default;

    size_t size() const { return m_size; }
    std::string_view at(size_t row) const { return m_values[valueOf(row)]; }

    // The different texts and which one a row has. Where each stands for itself there are as many as rows.
    size_t values() const { return m_values.size(); }
    std::string_view value(size_t index) const { return m_values[index]; }
    size_t valueOf(size_t row) const { return m_values.size() == 1 ? 0 : m_indexes.empty() ? row : m_indexes[row]; }

private:
    void readValues(ByteReader &in, size_t count);

    size_t m_size = 0;
    std::vector<char> m_unpacked; // a string of few bytes would move with the object
    std::vector<std::string_view> m_values;
    std::vector<uint32_t> m_indexes;
};

} // namespace eventdesk::eventlog
