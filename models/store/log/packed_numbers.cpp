// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/packed_numbers.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

constexpr std::string_view zeros("\0\0\0\0\0\0\0\0", 8); // where numbers of no bits are read

constexpr size_t pieceNumbers = 128;

int64_t difference(int64_t a, int64_t b)
{
    return int64_t(uint64_t(a) - uint64_t(b));
}

} // namespace

template <typename Number>
void writePacked(ByteWriter &out, std::span<const Number> numbers)
{
    if (numbers.empty())
        return;
    const auto [low, high] = std::ranges::minmax(numbers);
    const unsigned bits = unsigned(std::bit_width(uint64_t(high) - uint64_t(low)));
    out.zigzag(int64_t(low));
    out.u8(uint8_t(bits));
    uint64_t pending = 0;
    unsigned have = 0;
    for (const Number number : numbers) {
        const uint64_t value = uint64_t(number) - uint64_t(low);
        pending |= value << have;
        if (have + bits >= 64) {
            out.u64(pending);
            const unsigned done = 64 - have;
            pending = done < 64 && done < bits ? value >> done : 0;
            have = bits - done;
        } else {
            have += bits;
        }
    }
    for (; have > 0; have -= std::min(have, 8U)) {
        out.u8(uint8_t(pending));
        pending >>= 8;
    }
}

PackedNumbers::PackedNumbers(ByteReader &in, size_t count)
    : m_count(count)
{
    if (count == 0)
        return;
    m_low = uint64_t(in.zigzag());
    m_bits = in.u8();
    if (m_bits > 64)
        throw CorruptData("numbers of too many bits");
    m_mask = m_bits == 64 ? ~uint64_t(0) : (uint64_t(1) << m_bits) - 1;
    m_bytes = m_bits == 0 ? zeros : in.raw((count * m_bits + 7) / 8);
}

PackedNumbers PackedNumbers::all(uint64_t number, size_t count)
{
    PackedNumbers all;
    all.m_count = count;
    all.m_low = number;
    all.m_bytes = zeros;
    return all;
}

// Large ones and the last bytes are put together.
uint64_t PackedNumbers::slowAt(size_t bit) const
{
    const auto byteAt = [this](size_t at) { return at < m_bytes.size() ? uint64_t(uint8_t(m_bytes[at])) : 0; };
    const size_t at = bit / 8;
    const unsigned shift = bit % 8;
    uint64_t word = 0;
    for (unsigned b = 0; b < 8; ++b)
        word |= byteAt(at + b) << (8 * b);
    word >>= shift;
    if (shift + m_bits > 64)
        word |= byteAt(at + 8) << (64 - shift);
    return word & m_mask;
}

template <typename Number>
std::vector<Number> readPacked(ByteReader &in, size_t count)
{
    const PackedNumbers packed(in, count);
    std::vector<Number> numbers(count);
    for (size_t i = 0; i < count; ++i)
        numbers[i] = Number(packed.at(i));
    return numbers;
}

void writeSteps(ByteWriter &out, std::span<const int64_t> numbers)
{
    int64_t before = 0;
    std::vector<int64_t> steps;
    for (; !numbers.empty(); numbers = numbers.subspan(std::min(numbers.size(), pieceNumbers))) {
        const auto piece = numbers.first(std::min(numbers.size(), pieceNumbers));
        out.zigzag(difference(piece.front(), before));
        before = piece.front();
        steps.clear();
        for (size_t i = 1; i < piece.size(); ++i)
            steps.push_back(difference(piece[i], piece[i - 1]));
        writePacked<int64_t>(out, steps);
    }
}

std::vector<int64_t> readSteps(ByteReader in, size_t count)
{
    std::vector<int64_t> numbers(count);
    uint64_t first = 0;
    for (size_t begin = 0; begin < count; begin += pieceNumbers) {
        const size_t steps = std::min(count - begin, pieceNumbers) - 1;
        uint64_t number = first += uint64_t(in.zigzag());
        numbers[begin] = int64_t(number);
        const PackedNumbers packed(in, steps);
        for (size_t i = 0; i < steps; ++i)
            numbers[begin + 1 + i] = int64_t(number += packed.at(i));
    }
    return numbers;
}

int64_t readStep(ByteReader in, size_t count, size_t index)
{
    uint64_t number = 0;
    for (size_t begin = 0; begin < count; begin += pieceNumbers) {
        number += uint64_t(in.zigzag());
        const PackedNumbers packed(in, std::min(count - begin, pieceNumbers) - 1);
        if (index - begin >= pieceNumbers)
            continue;
        for (size_t i = 0; i < index - begin; ++i)
            number += packed.at(i);
        break;
    }
    return int64_t(number);
}

template void writePacked(ByteWriter &out, std::span<const int64_t> numbers);
template void writePacked(ByteWriter &out, std::span<const uint32_t> numbers);
template std::vector<int64_t> readPacked(ByteReader &in, size_t count);
template std::vector<uint32_t> readPacked(ByteReader &in, size_t count);

} // namespace eventdesk::eventlog
