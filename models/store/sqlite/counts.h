// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/buckets.h"
#include "models/core/instant.h"
#include "models/store/log/volume_day.h"
#include "models/store/sqlite/connection.h"

#include <functional>
#include <span>
#include <vector>

namespace eventdesk::sqlite {

inline constexpr qint64 allEvents = 0; // in place of an event's number, here

// How many occurrences of an event lie within the range, ascending by time: by quarters of an hour that follow one
// another from `start` where that is known, none among them, else one by one; `exact` asks for the latter everywhere.
using Counts = std::span<const uint64_t>;
void forEachCount(Connection &connection, qint64 event, const TimeRange &range, bool exact,
                  const std::function<void(Instant start, Counts counts)> &visit);

qint64 countOf(Connection &connection, qint64 event, const TimeRange &range);

// The same in each of buckets that follow one another.
std::vector<qint64> countsByBucket(Connection &connection, qint64 event, const TimeRange &range,
                                   const QList<Bucket> &buckets);

// Where a walk can begin that passes over occurrences: those on one side of `start` are `skipped` of them, which are
// never more than `skip` and, where there are enough, all but a quarter of an hour's.
struct SkippedTo
{
    std::optional<Instant> start; // exclusive going back in time, inclusive going forth
    qint64 skipped = 0;
};
// Of all or of an event, within a range that begins and ends on quarters of an hour.
SkippedTo skipByVolume(Connection &connection, qint64 event, const TimeRange &range, bool oldestFirst, qint64 skip);
bool isOnQuarters(const TimeRange &range);
inline bool isOnQuarter(Instant instant)
{
    return toMillis(instant) % eventlog::quarterMillis == 0;
}

} // namespace eventdesk::sqlite
