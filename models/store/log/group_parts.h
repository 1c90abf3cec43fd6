// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/directory_page.h"
#include "models/store/log/message_pages.h"
#include "models/store/log/posting_pages.h"
#include "models/store/log/volume_day.h"

#include <map>

class QThreadPool;

namespace eventdesk::eventlog {

// What a group's parts are made from. The lists of rows are by position.
struct GroupRows
{
    std::vector<BlockEntry> blocks;
    std::vector<uint32_t> identities;
    std::vector<int64_t> times;
    std::vector<uint32_t> messageParts;
};

// What stands beside the blocks of a group; all of it follows from them.
struct GroupParts
{
    std::string directory;
    std::string postingIndex;
    std::vector<std::string> postings;
    std::map<uint32_t, std::string> pairs; // by event
    std::string persons;
    MessagePages messages;
    std::map<std::pair<uint32_t, int64_t>, DayCounts> volume; // by event and day; event 0 has the sums
};

// In two threads where the pool has one to spare.
GroupParts makeParts(const GroupRows &rows, QThreadPool *pool = nullptr);

} // namespace eventdesk::eventlog
