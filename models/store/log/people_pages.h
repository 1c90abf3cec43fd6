// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/bytes.h"
#include "models/store/log/sealed_bytes.h"

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

// By identity, ascending.
std::string encodePairs(std::span<const PairEntry> entries);
std::string encodePersons(std::span<const PersonEntry> entries);
std::vector<PersonEntry> decodePersons(std::string_view bytes);

template <typename Visit>
void forEachPair(std::string_view bytes, Visit visit)
{
    ByteReader in(unsealed(bytes));
    bool isFirst = true;
    for (uint32_t identity = 0; !in.atEnd(); isFirst = false) {
        identity = in.ascending(identity, isFirst);
        visit(PairEntry{identity, uint32_t(in.varint())});
    }
}

} // namespace eventdesk::eventlog
