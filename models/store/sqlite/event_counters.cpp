// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/event_counters.h"

#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"

#include <algorithm>
#include <map>

namespace eventdesk::sqlite {

EventCounters countEvent(Connection &connection, qint64 event)
{
    EventCounters counters;
    const auto directory = connection.log().directory(connection);
    for (const BlockRef &ref : directory->blocksOf(event)) {
        const eventlog::BlockEntry &entry = ref.entry();
        counters.occurrences += entry.rows;
        counters.note(entry.first, entry.last);
    }
    const auto aliases = connection.log().aliases(connection);
    std::vector<bool> seen;
    forEachPairOf(connection, *directory, event, [&](const eventlog::PairEntry &entry) {
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

void addToEvent(Connection &connection, qint64 event, const EventCounters &more)
{
    connection.run("UPDATE event_type SET occurrences = occurrences + ?1, anonymous = anonymous + ?2, "
                   "people = people + ?3, first = min(ifnull(first, ?4), ?4), last = max(ifnull(last, ?5), ?5) "
                   "WHERE id = ?6",
                   more.occurrences, more.anonymous, more.people, *more.first, *more.last, event);
}

void addGroup(Connection &connection, EventPeople &people, const eventlog::EncodedGroup &group)
{
    std::map<qint64, EventCounters> more;
    for (const eventlog::BlockEntry &block : eventlog::decodeDirectory(group.parts.directory)) {
        EventCounters &counters = more[block.event];
        counters.occurrences += block.rows;
        counters.note(block.first, block.last);
    }
    const auto aliases = connection.log().aliases(connection);
    for (auto &[event, counters] : more) {
        eventlog::forEachPair(group.parts.pairs.at(uint32_t(event)), [&](const eventlog::PairEntry &entry) {
            if (entry.identity == 0)
                counters.anonymous += entry.count;
            else
                counters.people += people.isNew(event, aliases->person(entry.identity));
        });
        addToEvent(connection, event, counters);
    }
}

void noteMerges(Connection &connection, EventPeople &people, const std::vector<PeopleChange::Merge> &merges)
{
    if (merges.empty())
        return;
    for (const auto &[event, count] : people.merge(merges))
        connection.run("UPDATE event_type SET people = ? WHERE id = ?", count, event);
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
