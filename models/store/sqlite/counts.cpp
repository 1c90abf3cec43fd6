// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/counts.h"

#include "models/store/sqlite/schema.h"

#include <limits>

namespace eventdesk::sqlite {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();

void single(Connection &connection, qint64 event, qint64 from, qint64 to,
            const std::function<void(Instant, qint64)> &visit)
{
    if (from >= to)
        return;
    Statement &rows =
        connection
            .statement("SELECT time FROM occurrence INDEXED BY occurrence_of_event WHERE event_id = ? AND "
                       "time >= ? AND time < ? ORDER BY time")
            .with(event, from, to);
    while (rows.step())
        visit(fromMillis(rows.integer(0)), 1);
}

} // namespace

void forEachCount(Connection &connection, qint64 event, const TimeRange &range, bool exact,
                  const std::function<void(Instant, qint64)> &visit)
{
    const qint64 from = range.from ? toMillis(*range.from) : lowest;
    const qint64 to = range.to ? toMillis(*range.to) : highest;
    if (exact) {
        single(connection, event, from, to, visit);
        return;
    }
    // The first quarter that begins inside, and the one that the end cuts.
    const qint64 firstQuarter = from == lowest ? lowest : quarterOf(from - 1) + 1;
    const qint64 lastQuarter = to == highest ? highest : quarterOf(to);
    if (firstQuarter >= lastQuarter) {
        single(connection, event, from, to, visit);
        return;
    }
    if (from != lowest)
        single(connection, event, from, firstQuarter * quarterMillis, visit);
    Statement &cells = connection
                           .statement("SELECT quarter, occurrences FROM volume WHERE event_id = ? AND quarter >= ? AND "
                                      "quarter < ? ORDER BY quarter")
                           .with(event, firstQuarter, lastQuarter);
    while (cells.step())
        visit(fromMillis(cells.integer(0) * quarterMillis), cells.integer(1));
    if (to != highest)
        single(connection, event, lastQuarter * quarterMillis, to, visit);
}

} // namespace eventdesk::sqlite
