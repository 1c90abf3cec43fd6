// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <string>
#include <string_view>
#include <unordered_map>

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
        std::string_view text;
        qint64 count;
    };
    qint64 distinct() const;            // at most the limit
    std::vector<Entry> entries() const; // at most the limit, in no order

    static constexpr size_t longestText = 1024; // longer ones are told apart, but only so much is kept

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    void prune();

    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_counts;
    size_t m_largestKept = SIZE_MAX; // hash
};

} // namespace eventdesk
