// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/group_parts.h"
#include "models/store/sqlite/log_directory.h"

namespace eventdesk::sqlite {

// What stands beside the blocks of a group follows from them: where its bytes are damaged it is made again for the one
// who asks. That reads all blocks of the group, tenths of a second for a large one, and changes nothing in the file.
// Where a block is damaged, too, that is the Failure.

// Only the group's number and counts need to be known.
std::vector<eventlog::BlockEntry> remadeDirectory(Connection &connection, const LogGroup &group);
std::vector<uint32_t> remadePostingIndex(Connection &connection, const LogGroup &group);

eventlog::GroupParts remadeParts(Connection &connection, const LogGroup &group); // LogCache keeps them

// Without the recent occurrences; event 0: of all.
eventlog::DayCounts remadeDay(Connection &connection, qint64 event, qint64 day);

} // namespace eventdesk::sqlite
