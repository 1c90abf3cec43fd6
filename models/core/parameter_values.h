// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <string>
#include <string_view>
#include <vector>

namespace eventdesk {

// How often each of many texts was seen. Once there are more than ParameterStats::distinctLimit, those with the
// smallest hashes stay: whichever order they come in and however they are shared out, the same ones with the same
// counts.
class ParameterValues
{
public:
    // Whether it is one that had not been counted here.
    bool count(std::string_view text, qint64 times = 1);
    void merge(const ParameterValues &other);

    struct Entry
    {
        std::string_view text; // stays until the next change
        qint64 count;
    };
    std::vector<Entry> entries() const; // at most the limit, in no order

    static constexpr size_t longestText = 1024; // longer ones are told apart, but only so much is kept

private:
    struct Counted
    {
        quint64 hash;
        qint64 count;
        quint32 begin, size; // in m_texts
    };
    struct Slot
    {
        quint32 tag = 0;    // of the hash
        quint32 number = 0; // in m_counted, from 1; 0: free
    };
    bool add(quint64 hash, std::string_view text, qint64 times);
    void put(quint64 hash, quint32 number);
    void makeSlots(size_t wanted);
    void removeAbove(quint64 largestKept);
    void prune();
    std::string_view textOf(const Counted &each) const
    {
        return std::string_view(m_texts).substr(each.begin, each.size);
    }

    // A table of its own: with a node for each text, time and memory were mostly the allocator's.
    std::vector<Counted> m_counted;
    std::vector<Slot> m_slots;          // a power of two, by the low bits of the hash and on
    std::string m_texts;                // one behind the other, as they are counted
    quint64 m_largestKept = UINT64_MAX; // hash
};

} // namespace eventdesk
