// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/queries.h"
#include "models/store/sqlite/ranking.h"

#include <unordered_set>

namespace eventdesk::sqlite {

namespace {

// The answer's page of these people; first and last are left to the caller.
void fillPage(Connection &connection, std::vector<Ranked> &people, const PeopleQuery &query, PeoplePage &page)
{
    if (!query.search.isEmpty()) {
        const std::vector<SubscriberId> found = peopleFound(connection, query.search);
        std::erase_if(people, [&](const Ranked &each) { return !std::ranges::binary_search(found, each.person); });
    }
    page.people = qint64(people.size());
    for (const Ranked &each : rankedPage(connection, people, true, query.skip, query.limit)) {
        Statement &row =
            connection.statement("SELECT id, email, external_id, phone FROM subscriber WHERE id = ?").with(each.person);
        if (row.step()) {
            page.rows.append({.subscriber = {row.integer(0), row.string(1), row.string(2), row.string(3)},
                              .occurrences = each.rank,
                              .first = {},
                              .last = {}});
        }
        row.reset();
    }
}

// When somebody did the event first and last: of the blocks that have them, the earliest and the latest few.
void findEnds(Connection &connection, qint64 event, PersonCount &person)
{
    Selection selection;
    selection.event = event;
    selection.identities = identitiesOf(connection, person.subscriber.number);
    BlockMatcher matcher(connection, selection);
    std::vector<Candidate> candidates = matcher.candidates();
    const auto timesIn = [&](const Candidate &candidate) {
        const LoadedBlock block(connection, candidate.ref);
        return readingBlock(candidate.ref, [&] {
            const std::vector<uint32_t> rows = matcher.rows(candidate, *block);
            return rows.empty()
                       ? std::pair(Instant::max(), Instant::min())
                       : std::pair(fromMillis(block->times()[rows.front()]), fromMillis(block->times()[rows.back()]));
        });
    };
    person.first = Instant::max();
    person.last = Instant::min();
    std::ranges::sort(candidates, {}, [](const Candidate &candidate) { return candidate.ref.entry().first; });
    for (const Candidate &candidate : candidates) {
        if (fromMillis(candidate.ref.entry().first) >= person.first)
            break;
        const auto [first, last] = timesIn(candidate);
        person.first = std::min(person.first, first);
        person.last = std::max(person.last, last);
    }
    std::ranges::sort(candidates, std::greater(),
                      [](const Candidate &candidate) { return candidate.ref.entry().last; });
    for (const Candidate &candidate : candidates) {
        if (fromMillis(candidate.ref.entry().last) <= person.last)
            break;
        person.last = std::max(person.last, timesIn(candidate).second);
    }
}

PeoplePage keptPeople(Connection &connection, qint64 event, const PeopleQuery &query)
{
    const auto aliases = connection.log().aliases(connection);
    std::vector<qint64> counts; // by identity
    forEachPairOf(connection, event, [&](const eventlog::PairEntry &entry) {
        if (entry.identity >= counts.size())
            counts.resize(std::max<size_t>(entry.identity + 1, counts.size() * 3 / 2));
        counts[entry.identity] += entry.count;
    });
    for (const auto &[identity, person] : aliases->merged()) {
        if (size_t(identity) < counts.size() && counts[size_t(identity)] > 0) {
            if (size_t(person) >= counts.size())
                counts.resize(size_t(person) + 1);
            counts[size_t(person)] += std::exchange(counts[size_t(identity)], 0);
        }
    }
    std::vector<Ranked> people;
    for (size_t number = 1; number < counts.size(); ++number) {
        if (counts[number] > 0)
            people.push_back({qint64(number), counts[number], {}});
    }
    PeoplePage page;
    page.occurrences = connection.number("SELECT occurrences FROM event_type WHERE id = ?", event);
    fillPage(connection, people, query, page);
    for (PersonCount &person : page.rows)
        findEnds(connection, event, person);
    return page;
}

PeoplePage countedPeople(Connection &connection, const Selection &selection, const PeopleQuery &query)
{
    struct Count
    {
        qint64 occurrences = 0, first = 0, last = 0;
    };
    PeoplePage page;
    const auto aliases = connection.log().aliases(connection);
    std::unordered_map<SubscriberId, Count> counts;
    forEachMatch(connection, selection, [&](const Match &match) {
        page.occurrences += qint64(match.rows.size());
        for (const uint32_t row : match.rows) {
            const SubscriberId person = aliases->person(match.block.identities()[row]);
            if (person == anonymousSubscriber)
                continue;
            const qint64 time = match.block.times()[row];
            Count &count = counts.try_emplace(person, Count{0, time, time}).first->second;
            ++count.occurrences;
            count.first = std::min(count.first, time);
            count.last = std::max(count.last, time);
        }
    });
    std::vector<Ranked> people;
    people.reserve(counts.size());
    for (const auto &[person, count] : counts)
        people.push_back({person, count.occurrences, {}});
    fillPage(connection, people, query, page);
    for (PersonCount &person : page.rows) {
        const Count &count = counts.at(person.subscriber.number);
        person.first = fromMillis(count.first);
        person.last = fromMillis(count.last);
    }
    return page;
}

} // namespace

PeoplePage askPeople(Connection &connection, const PeopleQuery &query)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    return selection.isWholeEvent() ? keptPeople(connection, *selection.event, query)
                                    : countedPeople(connection, selection, query);
}

} // namespace eventdesk::sqlite
