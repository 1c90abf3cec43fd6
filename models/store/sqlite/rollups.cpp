// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/rollups.h"

#include "models/store/sqlite/schema.h"

#include <algorithm>
#include <map>

namespace eventdesk::sqlite {

void RollupDeltas::Span::add(const Span &other)
{
    if (occurrences == 0) {
        *this = other;
        return;
    }
    occurrences += other.occurrences;
    first = std::min(first, other.first);
    last = std::max(last, other.last);
}

void RollupDeltas::add(qint64 event, qint64 identity, Instant time)
{
    const qint64 millis = toMillis(time);
    m_pairs[{event, identity}].add({1, millis, millis});
    ++m_volume[{event, quarterOf(millis)}];
}

void RollupDeltas::clear()
{
    m_pairs.clear();
    m_volume.clear();
}

void RollupDeltas::write(Connection &connection, PeopleWriter &people)
{
    struct PairDelta
    {
        qint64 event;
        SubscriberId person;
        Span span;
    };
    struct EventDelta
    {
        Span span;
        qint64 anonymous = 0, people = 0;
    };
    std::vector<PairDelta> pairs;
    pairs.reserve(m_pairs.size());
    std::map<qint64, EventDelta> events;
    for (const auto &[key, span] : m_pairs) {
        EventDelta &event = events[key.event];
        event.span.add(span);
        if (key.other == 0)
            event.anonymous += span.occurrences;
        else
            pairs.push_back({key.event, people.person(key.other), span});
    }
    // Two identities may have become one person.
    const auto unite = [&pairs](auto same) {
        size_t kept = 0;
        for (size_t i = 0; i < pairs.size(); ++i) {
            if (kept > 0 && same(pairs[kept - 1], pairs[i]))
                pairs[kept - 1].span.add(pairs[i].span);
            else
                pairs[kept++] = pairs[i];
        }
        pairs.resize(kept);
    };

    // Sorted, so that the trees are walked in their order.
    std::ranges::sort(pairs, {}, [](const PairDelta &pair) { return std::pair(pair.event, pair.person); });
    unite([](const PairDelta &a, const PairDelta &b) { return a.event == b.event && a.person == b.person; });
    for (const PairDelta &pair : pairs) {
        connection.run("UPDATE pair SET occurrences = occurrences + ?, first = min(first, ?), last = max(last, ?) "
                       "WHERE event_id = ? AND subscriber_id = ?",
                       pair.span.occurrences, pair.span.first, pair.span.last, pair.event, pair.person);
        if (connection.changes() == 0) {
            connection.run("INSERT INTO pair(event_id, subscriber_id, occurrences, first, last) VALUES(?, ?, ?, ?, ?)",
                           pair.event, pair.person, pair.span.occurrences, pair.span.first, pair.span.last);
            ++events[pair.event].people;
        }
    }
    std::ranges::sort(pairs, {}, &PairDelta::person);
    unite([](const PairDelta &a, const PairDelta &b) { return a.person == b.person; });
    for (const PairDelta &pair : pairs) {
        connection.run("UPDATE subscriber SET occurrences = occurrences + ?1, first = min(ifnull(first, ?2), ?2), "
                       "last = max(ifnull(last, ?3), ?3) WHERE id = ?4",
                       pair.span.occurrences, pair.span.first, pair.span.last, pair.person);
    }
    for (const auto &[event, delta] : events) {
        connection.run("UPDATE event_type SET occurrences = occurrences + ?1, anonymous = anonymous + ?2, "
                       "people = people + ?3, first = min(ifnull(first, ?4), ?4), last = max(ifnull(last, ?5), ?5) "
                       "WHERE id = ?6",
                       delta.span.occurrences, delta.anonymous, delta.people, delta.span.first, delta.span.last, event);
    }
    std::vector<std::pair<Key, qint64>> volume(m_volume.begin(), m_volume.end());
    std::ranges::sort(volume, {}, [](const auto &cell) { return std::pair(cell.first.event, cell.first.other); });
    for (const auto &[key, count] : volume) {
        connection.run("INSERT INTO volume(event_id, quarter, occurrences) VALUES(?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET occurrences = occurrences + excluded.occurrences",
                       key.event, key.other, count);
    }
    clear();
}

void recountPeople(Connection &connection, const std::vector<SubscriberId> &people)
{
    for (const SubscriberId person : people) {
        connection.run("DELETE FROM pair WHERE subscriber_id = ?", person);
        connection.run("INSERT INTO pair(event_id, subscriber_id, occurrences, first, last) "
                       "SELECT o.event_id, ?1, count(*), min(o.time), max(o.time) "
                       "FROM occurrence o INDEXED BY occurrence_of_identity WHERE o.identity_id IN "
                       "(SELECT id FROM identity WHERE id = ?1 AND subscriber_id = ?1 UNION ALL "
                       "SELECT id FROM identity WHERE subscriber_id = ?1 AND subscriber_id <> id) GROUP BY o.event_id",
                       person);
        connection.run("UPDATE subscriber SET (occurrences, first, last) = (SELECT ifnull(sum(occurrences), 0), "
                       "min(first), max(last) FROM pair WHERE subscriber_id = ?1) WHERE id = ?1",
                       person);
    }
}

void recountEvents(Connection &connection)
{
    connection.run(
        "UPDATE event_type SET "
        "occurrences = (SELECT ifnull(sum(v.occurrences), 0) FROM volume v WHERE v.event_id = event_type.id), "
        "people = (SELECT count(*) FROM pair p WHERE p.event_id = event_type.id), "
        "first = (SELECT min(o.time) FROM occurrence o WHERE o.event_id = event_type.id), "
        "last = (SELECT max(o.time) FROM occurrence o WHERE o.event_id = event_type.id)");
    connection.run("UPDATE event_type SET anonymous = occurrences - (SELECT ifnull(sum(p.occurrences), 0) FROM pair p "
                   "WHERE p.event_id = event_type.id)");
}

} // namespace eventdesk::sqlite
