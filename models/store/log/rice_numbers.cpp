// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/rice_numbers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace eventdesk::eventlog {

namespace {

constexpr size_t pieceNumbers = 128;
constexpr unsigned maxLowBits = 48;
enum StepKind : uint8_t { Up, Down, UpAndDown };
constexpr unsigned whole = 20; // so much in unary: the number stands behind

uint64_t loadWord(const char *bytes)
{
    uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = std::byteswap(word);
    return word;
}

uint64_t loadWord(std::string_view bytes) // fewer than eight
{
    uint64_t word = 0;
    for (size_t i = 0; i < bytes.size(); ++i)
        word |= uint64_t(uint8_t(bytes[i])) << (8 * i);
    return word;
}

uint64_t zigzag(int64_t number)
{
    return (uint64_t(number) << 1) ^ uint64_t(number >> 63);
}

bool isWhole(int64_t number, unsigned lowBits)
{
    return uint64_t(number) >> lowBits >= whole;
}

size_t bitsOf(std::span<const int64_t> numbers, unsigned lowBits)
{
    size_t bits = 0;
    for (const int64_t number : numbers)
        bits += isWhole(number, lowBits) ? whole + 8 * (size_t(std::bit_width(zigzag(number))) + 6) / 7
                                         : size_t(uint64_t(number) >> lowBits);
    return bits + numbers.size() * (lowBits + 1);
}

// Near the middle one, where a few that are far off do not count.
unsigned bestLowBits(std::span<const int64_t> numbers)
{
    constexpr size_t few = 64;
    std::array<int64_t, few> sample{};
    const size_t count = std::min(few, numbers.size());
    for (size_t i = 0; i < count; ++i)
        sample[i] = numbers[i * numbers.size() / count];
    const auto middle = sample.begin() + ptrdiff_t(count / 2);
    std::nth_element(sample.begin(), middle, sample.begin() + ptrdiff_t(count));
    const unsigned bits = unsigned(std::bit_width(uint64_t(std::max<int64_t>(0, *middle))));
    const unsigned first = std::min(maxLowBits, bits < 2 ? 0 : bits - 2);
    unsigned best = first;
    size_t least = bitsOf(numbers, first);
    for (unsigned lowBits = first + 1; lowBits <= std::min(maxLowBits, first + 4); ++lowBits) {
        const size_t size = bitsOf(numbers, lowBits);
        if (size >= least)
            break;
        least = size;
        best = lowBits;
    }
    return best;
}

class BitWriter
{
public:
    explicit BitWriter(ByteWriter &out)
        : m_out(out)
    {
    }
    void add(uint64_t value, unsigned bits) // up to 56
    {
        m_pending |= value << m_have;
        for (m_have += bits; m_have >= 8; m_have -= 8) {
            m_out.u8(uint8_t(m_pending));
            m_pending >>= 8;
        }
    }
    void fill() { add(0, (8 - m_have) % 8); }

private:
    ByteWriter &m_out;
    uint64_t m_pending = 0;
    unsigned m_have = 0;
};

} // namespace

void writeRice(ByteWriter &out, std::span<const int64_t> numbers)
{
    if (numbers.empty())
        return;
    const unsigned lowBits = bestLowBits(numbers);
    const uint64_t mask = (uint64_t(1) << lowBits) - 1;
    out.u8(uint8_t(lowBits));
    BitWriter low(out);
    for (const int64_t number : numbers)
        low.add(isWhole(number, lowBits) ? 0 : uint64_t(number) & mask, lowBits);
    low.fill();
    BitWriter unary(out);
    for (const int64_t number : numbers) {
        const unsigned above = isWhole(number, lowBits) ? whole : unsigned(uint64_t(number) >> lowBits);
        unary.add(uint64_t(1) << above, above + 1);
    }
    unary.fill();
    for (const int64_t number : numbers) {
        if (isWhole(number, lowBits))
            out.zigzag(number);
    }
}

template <typename Number>
void readRice(ByteReader &in, std::span<Number> numbers)
{
    if (numbers.empty())
        return;
    const unsigned lowBits = in.u8();
    if (lowBits > maxLowBits)
        throw CorruptData("numbers of too many bits");
    const std::string_view low = in.raw((numbers.size() * lowBits + 7) / 8);
    const std::string_view unary = ByteReader(in).raw(in.left());
    const auto wordAt = [](std::string_view bytes, size_t at) {
        return at + 8 <= bytes.size() ? loadWord(bytes.data() + at) : loadWord(bytes.substr(at));
    };
    // The ones of a word are found without waiting for each other.
    std::vector<size_t> wholes;
    size_t i = 0, before = SIZE_MAX;
    for (size_t at = 0; i < numbers.size(); at += 8) {
        if (at >= unary.size())
            throw CorruptData("it ends too early");
        for (uint64_t word = wordAt(unary, at); word != 0 && i < numbers.size(); word &= word - 1) {
            const size_t bit = at * 8 + size_t(std::countr_zero(word));
            const size_t above = bit - std::exchange(before, bit) - 1;
            if (above >= whole) {
                if (above > whole)
                    throw CorruptData("a number without an end");
                wholes.push_back(i);
            }
            numbers[i++] = Number(above << lowBits);
        }
    }
    in.raw(before / 8 + 1);
    if (lowBits > 0) {
        const uint64_t mask = (uint64_t(1) << lowBits) - 1;
        size_t bit = 0;
        for (i = 0; i < numbers.size() && bit / 8 + 8 <= low.size(); ++i, bit += lowBits)
            numbers[i] |= Number((loadWord(low.data() + bit / 8) >> (bit % 8)) & mask);
        for (; i < numbers.size(); ++i, bit += lowBits)
            numbers[i] |= Number((wordAt(low, bit / 8) >> (bit % 8)) & mask);
    }
    for (const size_t place : wholes)
        numbers[place] = Number(in.zigzag());
}

void writeRiceSteps(ByteWriter &out, std::span<const int64_t> numbers)
{
    if (numbers.empty())
        return;
    thread_local std::vector<int64_t> steps;
    steps.clear();
    size_t down = 0;
    for (uint64_t before = 0; const int64_t number : numbers) {
        steps.push_back(int64_t(uint64_t(number) - std::exchange(before, uint64_t(number))));
        down += steps.back() < 0;
    }
    const size_t few = steps.size() / 8;
    const StepKind kind = down <= few ? Up : steps.size() - down <= few + 1 ? Down : UpAndDown;
    for (int64_t &step : steps)
        step = kind == Up ? step : kind == Down ? int64_t(-uint64_t(step)) : int64_t(zigzag(step));
    out.u8(kind);
    writeRice(out, steps);
}

template <typename Number>
void readRiceSteps(ByteReader &in, std::span<Number> numbers)
{
    if (numbers.empty())
        return;
    const uint8_t kind = in.u8();
    if (kind > UpAndDown)
        throw CorruptData("steps of an unknown kind");
    using Unsigned = std::make_unsigned_t<Number>;
    readRice(in, numbers);
    Unsigned before = 0;
    if (kind == Up) {
        for (Number &number : numbers)
            number = Number(before += Unsigned(number));
        return;
    }
    for (Number &number : numbers) {
        const auto step = Unsigned(number);
        before += kind == Down ? -step : (step >> 1) ^ -(step & 1);
        number = Number(before);
    }
}

void writeRicePieces(ByteWriter &out, std::span<const int64_t> numbers)
{
    for (uint64_t before = 0; !numbers.empty();) {
        const auto piece = numbers.first(std::min(numbers.size(), pieceNumbers));
        const auto first = uint64_t(piece.front());
        out.zigzag(int64_t(first - std::exchange(before, first)));
        std::vector<int64_t> others;
        for (const int64_t number : piece.subspan(1))
            others.push_back(int64_t(uint64_t(number) - first));
        ByteWriter steps;
        writeRiceSteps(steps, others);
        out.text(steps.view());
        numbers = numbers.subspan(piece.size());
    }
}

std::vector<uint32_t> readRicePieces(ByteReader in, size_t count)
{
    std::vector<uint32_t> numbers(count);
    uint32_t first = 0;
    for (size_t begin = 0; begin < count; begin += pieceNumbers) {
        const auto piece = std::span(numbers).subspan(begin, std::min(count - begin, pieceNumbers));
        first += uint32_t(in.zigzag());
        ByteReader steps(in.text());
        readRiceSteps(steps, piece.subspan(1));
        piece.front() = 0;
        for (uint32_t &number : piece)
            number += first;
    }
    return numbers;
}

uint32_t readRicePiece(ByteReader in, size_t count, size_t index)
{
    uint32_t first = uint32_t(in.zigzag());
    for (; index >= pieceNumbers; index -= pieceNumbers, count -= pieceNumbers) {
        in.text();
        first += uint32_t(in.zigzag());
    }
    if (index == 0)
        return first;
    std::array<uint32_t, pieceNumbers> others;
    ByteReader steps(in.text());
    readRiceSteps(steps, std::span(others).first(std::min(count, pieceNumbers) - 1));
    return first + others[index - 1];
}

template void readRice(ByteReader &in, std::span<int64_t> numbers);
template void readRice(ByteReader &in, std::span<uint64_t> numbers);
template void readRice(ByteReader &in, std::span<uint32_t> numbers);
template void readRiceSteps(ByteReader &in, std::span<int64_t> numbers);
template void readRiceSteps(ByteReader &in, std::span<uint32_t> numbers);

} // namespace eventdesk::eventlog
