// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/large_pages.h"

#include <QtTypes>

#include <vector>

namespace eventdesk::sqlite {

// A Bloom filter: which of many keys is surely not among those that were added. Three bytes a key; of others, one in
// ten thousand passes. A key's bits lie in one line of the processor's cache, which prefetch() can take before.
class MessageFilter
{
public:
    explicit MessageFilter(qint64 capacity); // more keys may be added: more pass then
    qint64 capacity() const { return m_capacity; }

    // The upper half of a key is spread evenly, as that of a hash, and chooses the line; spread() makes such keys.
    static quint64 spread(quint64 number);
    // Threads may add at the same time where the topmost sliceBits of their keys differ.
    static constexpr unsigned sliceBits = 5;
    void add(quint64 key);
    bool mayHave(quint64 key) const;
    void prefetch(quint64 key) const { __builtin_prefetch(&m_words[firstWord(key)]); }

private:
    static constexpr size_t wordsInLine = 8;
    size_t firstWord(quint64 key) const { return size_t(((key >> 32) * m_lines) >> 32) * wordsInLine; }

    qint64 m_capacity;
    quint64 m_lines;
    std::vector<quint64, LargePages<quint64>> m_words;
};

} // namespace eventdesk::sqlite
