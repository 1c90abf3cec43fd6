// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/bytes.h"

#include <bit>
#include <span>
#include <vector>

namespace eventdesk::eventlog {

// The smallest, the bits that the largest difference from it takes, then the differences in so many bits each.
template <typename Number>
void writePacked(ByteWriter &out, std::span<const Number> numbers);

template <typename Number>
std::vector<Number> readPacked(ByteReader &in, size_t count);

// Packed numbers that stay packed: each can be read by itself. The bytes must stay. Throws CorruptData.
class PackedNumbers
{
public:
    PackedNumbers() = default;
    PackedNumbers(ByteReader &in, size_t count);
    static PackedNumbers all(uint64_t number, size_t count);

    size_t size() const { return m_count; }
    uint64_t at(size_t i) const // below size()
    {
        const size_t bit = i * m_bits, at = bit / 8;
        if constexpr (std::endian::native == std::endian::little) {
            // Eight bytes at an unaligned place hold a number of up to 57 bits.
            if (m_bits <= 57 && at + 8 <= m_bytes.size()) {
                uint64_t word = 0;
                std::memcpy(&word, m_bytes.data() + at, 8);
                return m_low + ((word >> (bit % 8)) & m_mask);
            }
        }
        return m_low + slowAt(bit);
    }
    uint64_t low() const { return m_low; }
    uint64_t high() const { return m_low + m_mask; } // none is above; modulo 2^64

private:
    uint64_t slowAt(size_t bit) const;

    size_t m_count = 0;
    unsigned m_bits = 0;
    uint64_t m_low = 0, m_mask = 0;
    std::string_view m_bytes;
};

// Numbers that mostly grow evenly, such as times: in pieces, the steps between them packed, so that one is read with
// its piece alone.
void writeSteps(ByteWriter &out, std::span<const int64_t> numbers);
std::vector<int64_t> readSteps(ByteReader in, size_t count);
int64_t readStep(ByteReader in, size_t count, size_t index);

// Neighbours are near each other: the differences between them, zigzag.
template <typename Number>
void writeDeltas(ByteWriter &out, std::span<const Number> numbers)
{
    int64_t before = 0;
    for (const Number number : numbers) {
        out.zigzag(int64_t(uint64_t(number) - uint64_t(before)));
        before = int64_t(number);
    }
}

template <typename Number>
std::vector<Number> readDeltas(ByteReader &in, size_t count)
{
    std::vector<Number> numbers(count);
    uint64_t before = 0;
    for (Number &number : numbers) {
        before += uint64_t(in.zigzag());
        number = Number(before);
    }
    return numbers;
}

} // namespace eventdesk::eventlog
