// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/log_shape.h"
#include "models/store/sqlite/log_parts.h"

#include <functional>

namespace eventdesk::sqlite {

// Writes groups again, in the caller's transaction: those that follow one another become as few as the shape allows,
// and rows that are not to be kept are left out. Groups of different imports become groups of `several`. Kept counters
// and who is who are the caller's, the volume is seen to here.
using IsKept = std::function<bool(const eventlog::LogRow &row, qint64 number)>;
void rewriteGroups(Connection &connection, const std::vector<std::shared_ptr<const LogGroup>> &groups,
                   const eventlog::LogShape &shape, const IsKept &isKept);
// Leaves damaged blocks out, too; then the volume is the caller's, who has to count it anew.
void rewriteReadable(Connection &connection, const LogGroup &group, const eventlog::LogShape &shape,
                     const IsKept &isKept);

// How many of a group's rows are of which event, day and quarter of an hour; event 0 has the sums.
void countVolume(Connection &connection, const LogGroup &group, DayChanges &volume);
void countVolume(Connection &connection, const BlockRef &ref, DayChanges &volume);

} // namespace eventdesk::sqlite
