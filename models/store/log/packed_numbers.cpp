// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/packed_numbers.h"

#include <algorithm>
#include <bit>

namespace eventdesk::eventlog {

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

template <typename Number>
std::vector<Number> readPacked(ByteReader &in, size_t count)
{
    std::vector<Number> numbers(count);
    if (count == 0)
        return numbers;
    const auto low = uint64_t(in.zigzag());
    const unsigned bits = in.u8();
    if (bits > 64)
        throw CorruptData("numbers of too many bits");
    if (bits == 0) {
        std::ranges::fill(numbers, Number(low));
        return numbers;
    }
    const std::string_view bytes = in.raw((count * bits + 7) / 8);
    const uint64_t mask = bits == 64 ? ~uint64_t(0) : (uint64_t(1) << bits) - 1;
    // Eight bytes at an unaligned place hold a number of up to 57 bits; larger ones and the last bytes are put
    // together.
    const auto byteAt = [&](size_t at) { return at < bytes.size() ? uint64_t(uint8_t(bytes[at])) : 0; };
    size_t i = 0;
    if constexpr (std::endian::native == std::endian::little) {
        for (size_t bit = 0; bits <= 57 && i < count && bit / 8 + 8 <= bytes.size(); ++i, bit += bits) {
            uint64_t word = 0;
            std::memcpy(&word, bytes.data() + bit / 8, 8);
            numbers[i] = Number(low + ((word >> (bit % 8)) & mask));
        }
    }
    for (; i < count; ++i) {
        const size_t bit = i * bits, at = bit / 8;
        const unsigned shift = bit % 8;
        uint64_t word = 0;
        if (at + 8 <= bytes.size()) {
            std::memcpy(&word, bytes.data() + at, 8);
            if constexpr (std::endian::native == std::endian::big)
                word = std::byteswap(word);
        } else {
            for (unsigned b = 0; b < 8; ++b)
                word |= byteAt(at + b) << (8 * b);
        }
        word >>= shift;
        if (shift + bits > 64)
            word |= byteAt(at + 8) << (64 - shift);
        numbers[i] = Number(low + (word & mask));
    }
    return numbers;
}

void skipPacked(ByteReader &in, size_t count)
{
    if (count == 0)
        return;
    in.varint();
    in.raw((count * in.u8() + 7) / 8);
}

template void writePacked(ByteWriter &out, std::span<const int64_t> numbers);
template void writePacked(ByteWriter &out, std::span<const uint32_t> numbers);
template std::vector<int64_t> readPacked(ByteReader &in, size_t count);
template std::vector<uint32_t> readPacked(ByteReader &in, size_t count);

} // namespace eventdesk::eventlog
