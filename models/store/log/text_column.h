// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/text_values.h"

namespace eventdesk::eventlog {

// A column of texts: each different one once and an index per row where there are few, else one behind the other.
void writeTexts(ByteWriter &out, std::span<const std::string_view> texts);

class TextColumn
{
public:
    TextColumn() = default;
    // The bytes must stay while the column is used. Nothing is unpacked before it is asked for. Throws CorruptData, as
    // everything here.
    TextColumn(ByteReader &in, size_t count);

    size_t size() const { return m_size; }
    std::string_view at(size_t row) const { return m_values.at(valueOf(row)); } // stays as long as the column
    void append(std::string &out, size_t row) const { m_values.append(out, valueOf(row)); } // quicker for one

    // The different texts and which one a row has. Where each stands for itself there are as many as rows.
    size_t values() const { return m_values.size(); }
    std::string_view value(size_t index) const { return m_values.at(index); }
    std::span<const std::string_view> allValues() const { return m_values.all(); } // quicker than one by one
    size_t valueOf(size_t row) const
    {
        if (m_values.size() == 1)
            return 0;
        const size_t index = m_indexes.size() == 0 ? row : m_indexes.at(row);
        if (index >= m_values.size())
            throw CorruptData("an index that its dictionary does not have");
        return index;
    }
    // Where several rows share a value, which one a row has: valueOf() without its checks.
    const PackedNumbers &indexes() const { return m_indexes; }
    // Where values are kept as patterns, null where they are not.
    const NumberTexts *numbers() const { return m_values.numbers(); }
    // Sets found[i] for the values that have this text (not empty) in them; whether there are any.
    bool find(std::string_view text, std::span<unsigned char> found) const { return m_values.find(text, found); }

private:
    size_t m_size = 0;
    TextValues m_values;
    PackedNumbers m_indexes; // none: a value for each row, or one for all
};

} // namespace eventdesk::eventlog
