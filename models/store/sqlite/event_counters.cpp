// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/event_counters.h"

#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"

#include <algorithm>

namespace eventdesk::sqlite {

EventCounters countEvent(Connection &connection, qint64 event)
{
    EventCounters counters;
    for (const BlockRef &ref : connection.log().directory(connection)->blocksOf(event)) {
        const eventlog::BlockEntry &entry = ref.entry();
        counters.occurrences += entry.rows;
        counters.first = std::min<qint64>(counters.first.value_or(entry.first), entry.first);
        counters.last = std::max<qint64>(counters.last.value_or(entry.last), entry.last);
    }
    const auto aliases = connection.log().aliases(connection);
    std::vector<bool> seen;
    forEachPairOf(connection, *connection.log().directory(connection), event, [&](const eventlog::PairEntry &entry) {
        if (entry.identity == 0) {
            counters.anonymous += entry.count;
            return;
        }
        const auto person = size_t(aliases->person(entry.identity));
        if (person >= seen.size())
            seen.resize(std::max(person + 1, seen.size() * 2));
        counters.people += !seen[person];
        seen[person] = true;
    });
    return counters;
}

void refreshEvents(Connection &connection, const std::vector<qint64> &events)
{
    for (const qint64 event : events) {
        const EventCounters counters = countEvent(connection, event);
        Statement &write = connection.statement(
            "UPDATE event_type SET occurrences = ?, anonymous = ?, people = ?, first = ?, last = ? WHERE id = ?");
        write.with(counters.occurrences, counters.anonymous, counters.people);
        const auto time = [&write](int index, const std::optional<qint64> &millis) {
            if (millis)
                write.bind(index, *millis);
            else
                write.bindNull(index);
        };
        time(4, counters.first);
        time(5, counters.last);
        write.bind(6, event);
        write.run();
    }
}

void refreshAllEvents(Connection &connection)
{
    std::vector<qint64> events;
    Statement &all = connection.statement("SELECT id FROM event_type").with();
    while (all.step())
        events.push_back(all.integer(0));
    all.reset();
    refreshEvents(connection, events);
}

} // namespace eventdesk::sqlite
