// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_values.h"

#include "models/core/process_memory.h"
#include "models/core/short_bytes.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <numeric>

namespace eventdesk {

namespace {

constexpr auto limit = size_t(ParameterStats::distinctLimit);
constexpr size_t most = limit + limit / 4; // before those beyond the limit are left out
constexpr size_t fewestSlots = 16, mostSlots = std::bit_ceil(most * 4 / 3);
constexpr size_t many = 8192; // from here on the tables are as large as they will ever be

quint64 hashOf(std::string_view text)
{
    return XXH3_64bits(text.data(), text.size());
}

quint32 tagOf(quint64 hash)
{
    return quint32(hash >> 32);
}

} // namespace

bool ParameterValues::count(std::string_view text, qint64 times)
{
    std::string shortened;
    if (text.size() > longestText) {
        const quint64 hash = hashOf(text);
        shortened = text.substr(0, longestText);
        shortened.append(reinterpret_cast<const char *>(&hash), sizeof(hash));
        text = shortened;
    }
    const quint64 hash = hashOf(text);
    return hash > m_largestKept || add(hash, text, times);
}

bool ParameterValues::add(quint64 hash, std::string_view text, qint64 times)
{
    for (size_t at = hash; !m_slots.empty(); ++at) {
        const Slot slot = m_slots[at & (m_slots.size() - 1)];
        if (slot.number == 0)
            break;
        if (slot.tag != tagOf(hash))
            continue;
        Counted &known = m_counted[slot.number - 1];
        if (known.hash == hash && known.size == text.size() &&
            sameBytes(m_texts.data() + known.begin, text.data(), text.size())) {
            known.count += times;
            return false;
        }
    }
    m_counted.push_back({hash, times, quint32(m_texts.size()), quint32(text.size())});
    m_texts.append(text);
    if (m_counted.size() == many) {
        m_counted.reserve(std::max(most + 1, largePiece / sizeof(Counted)));
        m_texts.reserve(std::max(m_texts.size() / many * most, largePiece));
        m_slots.reserve(std::max(mostSlots, largePiece / sizeof(Slot)));
    }
    if (m_counted.size() * 4 > m_slots.size() * 3)
        makeSlots(m_counted.size() < many ? m_slots.size() * 2 : mostSlots);
    else
        put(hash, quint32(m_counted.size()));
    if (m_counted.size() > most)
        prune();
    return true;
}

void ParameterValues::put(quint64 hash, quint32 number)
{
    size_t at = hash;
    while (m_slots[at & (m_slots.size() - 1)].number != 0)
        ++at;
    m_slots[at & (m_slots.size() - 1)] = {tagOf(hash), number};
}

void ParameterValues::makeSlots(size_t wanted)
{
    m_slots.assign(std::max(wanted, fewestSlots), {});
    for (quint32 number = 1; number <= m_counted.size(); ++number)
        put(m_counted[number - 1].hash, number);
}

void ParameterValues::removeAbove(quint64 largestKept)
{
    m_largestKept = largestKept;
    std::erase_if(m_counted, [this](const Counted &each) { return each.hash > m_largestKept; });
    size_t end = 0;
    for (Counted &each : m_counted) { // texts lie in the same order: none moves over one that is still to move
        std::memmove(m_texts.data() + end, m_texts.data() + each.begin, each.size);
        each.begin = quint32(end);
        end += each.size;
    }
    m_texts.resize(end);
    makeSlots(m_slots.size());
}

// Hashes are spread evenly: of the stretch that has the last one to stay, only few are to be put in order.
void ParameterValues::prune()
{
    constexpr int bits = 12;
    const int shift = std::max(0, std::bit_width(m_largestKept) - bits);
    std::array<quint32, size_t(1) << bits> counts{};
    for (const Counted &each : m_counted)
        ++counts[each.hash >> shift];
    size_t below = 0;
    quint64 stretch = 0;
    for (; below + counts[stretch] < limit; ++stretch)
        below += counts[stretch];
    std::vector<quint64> hashes;
    hashes.reserve(counts[stretch]);
    for (const Counted &each : m_counted) {
        if (each.hash >> shift == stretch)
            hashes.push_back(each.hash);
    }
    const auto last = hashes.begin() + ptrdiff_t(limit - below) - 1;
    std::ranges::nth_element(hashes, last);
    removeAbove(*last);
}

void ParameterValues::merge(const ParameterValues &other)
{
    if (other.m_largestKept < m_largestKept)
        removeAbove(other.m_largestKept);
    for (const Counted &each : other.m_counted) {
        if (each.hash <= m_largestKept)
            add(each.hash, other.textOf(each), each.count);
    }
}

std::vector<ParameterValues::Entry> ParameterValues::entries() const
{
    std::vector<quint32> chosen(m_counted.size());
    std::ranges::iota(chosen, 0);
    if (chosen.size() > limit) {
        std::ranges::nth_element(chosen, chosen.begin() + ptrdiff_t(limit), {}, [this](quint32 number) {
            return std::pair(m_counted[number].hash, textOf(m_counted[number]));
        });
        chosen.resize(limit);
    }
    std::vector<Entry> entries;
    entries.reserve(chosen.size());
    for (const quint32 number : chosen)
        entries.push_back({textOf(m_counted[number]), m_counted[number].count});
    return entries;
}

} // namespace eventdesk
