// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/bytes.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eventdesk::eventlog {

// How often an identity did one event within a group.
struct PairEntry
{
    uint32_t identity = 0; // 0: the anonymous ones together
    uint32_t count = 0;
    bool operator==(const PairEntry &) const = default;
};

// The same over all events, with the times.
struct PersonEntry
{
    uint32_t identity = 0;
    uint32_t count = 0;
    int64_t first = 0, last = 0;
    bool operator==(const PersonEntry &) const = default;
};

// What both have, as it is read.
struct PeopleCounts
{
    void read(ByteReader &in); // throws CorruptData
    std::vector<uint32_t> identities, counts;
};

// By identity, ascending.
std::string encodePairs(std::span<const PairEntry> entries);
void decodePairs(std::string_view bytes, PeopleCounts &pairs); // throws CorruptData
std::string encodePersons(std::span<const PersonEntry> entries);
std::vector<PersonEntry> decodePersons(std::string_view bytes);

template <typename Visit>
void forEachPair(std::string_view bytes, Visit visit)
{
    PeopleCounts pairs;
    decodePairs(bytes, pairs);
    for (size_t i = 0; i < pairs.identities.size(); ++i)
        visit(PairEntry{pairs.identities[i], pairs.counts[i]});
}

} // namespace eventdesk::eventlog
