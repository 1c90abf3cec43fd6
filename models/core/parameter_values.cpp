// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_values.h"

#include <algorithm>
#include <vector>

namespace eventdesk {

namespace {

constexpr auto limit = size_t(ParameterStats::distinctLimit);

} // namespace

bool ParameterValues::count(std::string_view text, qint64 times)
{
    std::string shortened;
    if (text.size() > longestText) {
        const size_t hash = Hash()(text);
        shortened = text.substr(0, longestText);
        shortened.append(reinterpret_cast<const char *>(&hash), sizeof(hash));
        text = shortened;
    }
    if (m_largestKept != SIZE_MAX && Hash()(text) > m_largestKept)
        return true;
    if (const auto found = m_counts.find(text); found != m_counts.end()) {
        found->second += times;
        return false;
    }
    m_counts.emplace(text, times);
    if (m_counts.size() > 2 * limit)
        prune();
    return true;
}

void ParameterValues::merge(const ParameterValues &other)
{
    for (const auto &[text, count] : other.m_counts)
        m_counts[text] += count;
    m_largestKept = std::min(m_largestKept, other.m_largestKept);
    if (m_largestKept != SIZE_MAX)
        std::erase_if(m_counts, [this](const auto &each) { return Hash()(each.first) > m_largestKept; });
    if (m_counts.size() > 2 * limit)
        prune();
}

void ParameterValues::prune()
{
    std::vector<size_t> hashes;
    hashes.reserve(m_counts.size());
    for (const auto &each : m_counts)
        hashes.push_back(Hash()(each.first));
    std::ranges::nth_element(hashes, hashes.begin() + ptrdiff_t(limit) - 1);
    m_largestKept = hashes[limit - 1];
    std::erase_if(m_counts, [this](const auto &each) { return Hash()(each.first) > m_largestKept; });
}

qint64 ParameterValues::distinct() const
{
    return qint64(std::min(m_counts.size(), limit));
}

std::vector<ParameterValues::Entry> ParameterValues::entries() const
{
    std::vector<Entry> entries;
    entries.reserve(m_counts.size());
    for (const auto &[text, count] : m_counts)
        entries.push_back({text, count});
    if (entries.size() > limit) {
        std::ranges::nth_element(entries, entries.begin() + ptrdiff_t(limit), {},
                                 [](const Entry &entry) { return std::pair(Hash()(entry.text), entry.text); });
        entries.resize(limit);
    }
    return entries;
}

} // namespace eventdesk
