// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/volume_days.h"

#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"

#include <map>

namespace eventdesk::sqlite {

namespace {

using RecentDays = std::map<qint64, eventlog::DayCounts>;

RecentDays recentDays(Connection &connection, qint64 event, const DayRange &range)
{
    RecentDays days;
    const auto directory = connection.log().directory(connection);
    if (const LogGroup *recent = directory->recent()) {
        const DayChanges &all = recent->inMemory->parts.volume;
        for (auto at = all.lower_bound({uint32_t(event), range.first});
             at != all.end() && at->first.first == event && at->first.second <= range.last; ++at)
            days.emplace(at->first.second, at->second);
    }
    return days;
}

} // namespace

void forEachDay(Connection &connection, qint64 event, const DayRange &range, bool descending,
                const std::function<bool(qint64 day, const eventlog::DayCounts &counts)> &visit)
{
    RecentDays recent = recentDays(connection, event, range);
    const auto takeNext = [&] { return recent.extract(descending ? std::prev(recent.end()) : recent.begin()); };
    const auto comesBefore = [&](qint64 day) {
        return !recent.empty() && (descending ? recent.rbegin()->first > day : recent.begin()->first < day);
    };
    Statement &rows = connection.statement(
        descending ? "SELECT day, counts FROM volume_day WHERE event_id = ? AND day >= ? AND day <= ? ORDER BY day DESC"
                   : "SELECT day, counts FROM volume_day WHERE event_id = ? AND day >= ? AND day <= ? ORDER BY day");
    rows.with(event, range.first, range.last);
    bool goesOn = true;
    while (goesOn && rows.step()) {
        const qint64 day = rows.integer(0);
        while (goesOn && comesBefore(day)) {
            const auto own = takeNext();
            goesOn = visit(own.key(), own.mapped());
        }
        eventlog::DayCounts counts = readDay(connection, event, day, rows.blob(1));
        if (const auto own = recent.extract(day)) {
            for (size_t quarter = 0; quarter < counts.size(); ++quarter)
                counts[quarter] += own.mapped()[quarter];
        }
        goesOn = goesOn && visit(day, counts);
    }
    rows.reset();
    while (goesOn && !recent.empty()) {
        const auto own = takeNext();
        goesOn = visit(own.key(), own.mapped());
    }
}

} // namespace eventdesk::sqlite
