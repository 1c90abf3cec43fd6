// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/message_filter.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

constexpr qint64 bitsForKey = 24;
constexpr qint64 bitsInLine = 512;

// Calls visit(word, bit) for each of the seven bits of a key, as long as it answers true.
template <typename Visit>
bool allBits(quint64 key, Visit visit)
{
    quint64 bits = MessageFilter::spread(key); // its own ones have chosen the line
    for (int i = 0; i < 7; ++i, bits >>= 9) {
        if (!visit(size_t(bits >> 6) % 8, quint64(1) << (bits % 64)))
            return false;
    }
    return true;
}

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
    allBits(key, [words = &m_words[firstWord(key)]](size_t word, quint64 bit) {
        words[word] |= bit;
        return true;
    });
}

bool MessageFilter::mayHave(quint64 key) const
{
    return allBits(key, [words = &m_words[firstWord(key)]](size_t word, quint64 bit) { return words[word] & bit; });
}

} // namespace eventdesk::sqlite
