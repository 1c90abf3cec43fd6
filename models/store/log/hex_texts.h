// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/bytes.h"

#include <span>
#include <vector>

namespace eventdesk::eventlog {

// Texts of one length that have the same byte or a hexadecimal digit (of lower case) in each place, such as UUIDs: the
// digits take four bits each.
class HexTextsWriter
{
public:
    // Whether these are such texts. They must stay until write().
    bool collect(std::span<const std::string_view> texts);
    void write(ByteWriter &out) const;

private:
    std::span<const std::string_view> m_texts;
    std::vector<unsigned char> m_isDigit; // by place
};

// Each text can be read by itself. The bytes must stay. Throws CorruptData.
class HexTexts
{
public:
    HexTexts(ByteReader &in, size_t count);

    void append(std::string &out, size_t index) const;
    void appendAll(std::string &out, std::vector<size_t> &ends) const; // with where each ends
    // Whether such texts can have this one in them.
    bool mayHave(std::string_view text) const;

private:
    bool isDigit(size_t place) const { return uint8_t(m_mask[place / 8]) & (1 << (place % 8)); }

    std::string_view m_model; // a text, its digits as they may be
    std::string_view m_mask;  // which places are digits, a bit each
    std::string_view m_digits;
    size_t m_digitsEach = 0;
    size_t m_count = 0;
};

} // namespace eventdesk::eventlog
