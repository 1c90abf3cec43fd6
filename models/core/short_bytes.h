// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Texts of a few bytes, of which a log has many millions: a call of the C library for each costs more than its work.
namespace eventdesk {

namespace shortbytes {

constexpr uint64_t ones = 0x0101010101010101u;

// Top bits where a byte is 0; also behind one, by what it borrows.
constexpr uint64_t zerosIn(uint64_t eight)
{
    return (eight - ones) & ~eight;
}

constexpr uint64_t allOf(char byte)
{
    return ones * static_cast<unsigned char>(byte);
}

template <typename T>
bool sameEnds(const char *a, const char *b, size_t size)
{
    T first[2], last[2];
    std::memcpy(&first[0], a, sizeof(T));
    std::memcpy(&first[1], b, sizeof(T));
    std::memcpy(&last[0], a + size - sizeof(T), sizeof(T));
    std::memcpy(&last[1], b + size - sizeof(T), sizeof(T));
    return first[0] == first[1] && last[0] == last[1];
}

template <typename T>
void copyEnds(char *to, const char *from, size_t size)
{
    T first, last;
    std::memcpy(&first, from, sizeof(T));
    std::memcpy(&last, from + size - sizeof(T), sizeof(T));
    std::memcpy(to, &first, sizeof(T));
    std::memcpy(to + size - sizeof(T), &last, sizeof(T));
}

} // namespace shortbytes

inline bool sameBytes(const char *a, const char *b, size_t size)
{
    if (size > 16)
        return std::memcmp(a, b, size) == 0;
    if (size >= 8)
        return shortbytes::sameEnds<uint64_t>(a, b, size);
    if (size >= 4)
        return shortbytes::sameEnds<uint32_t>(a, b, size);
    if (size >= 2)
        return shortbytes::sameEnds<uint16_t>(a, b, size);
    return size == 0 || *a == *b;
}

// Behind what was copied.
inline char *copyBytes(char *to, const char *from, size_t size)
{
    if (size > 16)
        std::memcpy(to, from, size);
    else if (size >= 8)
        shortbytes::copyEnds<uint64_t>(to, from, size);
    else if (size >= 4)
        shortbytes::copyEnds<uint32_t>(to, from, size);
    else if (size >= 2)
        shortbytes::copyEnds<uint16_t>(to, from, size);
    else if (size == 1)
        *to = *from;
    return to + size;
}

// The first of several bytes at once that a test finds, or `end`. `Test` has for a byte `operator()(char)`, and for
// many `in(uint64_t)`, whose top bits are 1 where it is one (and may be behind the first that is), and where the
// processor has them, `in(__m128i)`, whose bytes are 0xff there.
template <typename Test>
const char *firstByte(const char *at, const char *end, const Test &test)
{
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        const int found = _mm_movemask_epi8(test.in(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at))));
        if (found != 0)
            return at + std::countr_zero(unsigned(found));
    }
#endif
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - at >= 8; at += 8) {
            uint64_t eight = 0;
            std::memcpy(&eight, at, 8);
            if (const uint64_t found = test.in(eight) & 0x8080808080808080u; found != 0)
                return at + (std::countr_zero(found) >> 3);
        }
    }
    while (at < end && !test(*at))
        ++at;
    return at;
}

} // namespace eventdesk
