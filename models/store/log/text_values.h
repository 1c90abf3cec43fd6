// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/hex_texts.h"
#include "models/store/log/number_texts.h"

#include <memory>
#include <memory_resource>
#include <variant>

namespace eventdesk::eventlog {

// Texts, packed in the way that suits them.
void writeTextValues(ByteWriter &out, std::span<const std::string_view> values);

// One text behind the other.
struct TextBytes
{
    PackedNumbers lengths;
    std::string_view bytes;
    bool isCompressed = false;
    std::string_view set; // where there is one, which bytes there are
};

// Nothing is unpacked before it is asked for. The bytes must stay. Throws CorruptData.
class TextValues
{
public:
    TextValues() = default;
    TextValues(ByteReader &in, size_t count);

    size_t size() const { return m_count; }
    // Where texts are kept as patterns, null where they are not.
    const NumberTexts *numbers() const { return std::get_if<NumberTexts>(&m_packed); }
    std::string_view at(size_t index) const;           // stays as long as this
    std::span<const std::string_view> all() const;     // as long
    void append(std::string &out, size_t index) const; // quicker for one
    // Sets found[i] for the texts that have this one (not empty) in them; whether there are any.
    bool find(std::string_view text, std::span<unsigned char> found) const;

private:
    using Bytes = TextBytes;
    std::string_view unpacked(const Bytes &from) const;
    void split(const Bytes &from) const;

    size_t m_count = 0;
    std::variant<Bytes, NumberTexts, HexTexts> m_packed;
    mutable std::unique_ptr<std::string> m_unpacked; // all texts
    mutable std::unique_ptr<std::pmr::monotonic_buffer_resource> m_texts;
    mutable std::vector<std::string_view> m_values; // of Bytes all, else those that were asked for
    mutable unsigned m_appended = 0;                // of Bytes, while they are not split
};

} // namespace eventdesk::eventlog
