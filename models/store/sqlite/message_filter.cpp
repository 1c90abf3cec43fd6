// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/message_filter.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

constexpr qint64 bitsForKey = 24;
constexpr qint64 bitsInLine = 512;

// Where the seven bits of a key are in its line.
class Bits
{
public:
    static constexpr int count = 7;
    explicit Bits(quint64 key)
        : m_bits(MessageFilter::spread(key)) // its own ones have chosen the line
    {
    }

    size_t word(int number) const { return size_t(m_bits >> (9 * number + 6)) % 8; }
    quint64 mask(int number) const { return quint64(1) << ((m_bits >> (9 * number)) % 64); }

private:
    quint64 m_bits;
};

} // namespace

MessageFilter::MessageFilter(qint64 capacity)
    : m_capacity(capacity)
    , m_lines(((quint64(capacity * bitsForKey / bitsInLine) >> sliceBits) + 1) << sliceBits) // as many in each slice
    , m_words(m_lines * wordsInLine)
{
}

quint64 MessageFilter::spread(quint64 number)
{
    number = (number + 1) * 0x9e3779b97f4a7c15u;
    number = (number ^ (number >> 29)) * 0xbf58476d1ce4e5b9u;
    return number ^ (number >> 32);
}

void MessageFilter::add(quint64 key)
{
    const Bits bits(key);
    quint64 *const words = &m_words[firstWord(key)];
    for (int i = 0; i < Bits::count; ++i)
        words[bits.word(i)] |= bits.mask(i);
}

bool MessageFilter::mayHave(quint64 key) const
{
    const Bits bits(key);
    const quint64 *const words = &m_words[firstWord(key)];
    const auto missing = [&](int number) { return ~words[bits.word(number)] & bits.mask(number); };
    if ((missing(0) | missing(1)) != 0) // both at once: that is guessed better than one after the other
        return false;
    for (int i = 2; i < Bits::count; ++i) {
        if (missing(i) != 0)
            return false;
    }
    return true;
}

} // namespace eventdesk::sqlite
