// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace eventdesk::eventlog {

inline constexpr uint32_t maxBlockRows = 1024;

// How occurrences are cut into pieces. The default was measured; tests make it small.
struct LogShape
{
    uint32_t blockRows = maxBlockRows;
    uint32_t segmentRows = 65'536; // sorted and encoded by one thread
    uint32_t liveRows = 4096;      // that wait in front of the groups until they are sealed into one
    uint32_t groupRows = 262'144;  // written in one transaction, with postings, pairs and message pages of its own
    uint32_t mergedGroups = 8;     // of like size become one: each occurrence is written again for each such growth
};

} // namespace eventdesk::eventlog
