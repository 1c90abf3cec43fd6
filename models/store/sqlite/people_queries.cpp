// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/process_memory.h"
#include "models/store/sqlite/person_ends.h"
#include "models/store/sqlite/queries.h"
#include "models/store/sqlite/ranking.h"

#include <unordered_map>

namespace eventdesk::sqlite {

namespace {

void keepFound(Connection &connection, std::vector<Ranked> &people, const QString &search)
{
    if (search.isEmpty())
        return;
    const std::vector<SubscriberId> found = peopleFound(connection, search);
    std::erase_if(people, [&](const Ranked &each) { return !std::ranges::binary_search(found, each.person); });
}

// First and last are left to the caller.
QList<PersonCount> rowsOf(Connection &connection, std::span<const Ranked> people)
{
    QList<PersonCount> rows;
    rows.reserve(qsizetype(people.size()));
    for (const Ranked &each : people) {
        Statement &row =
            connection.statement("SELECT id, email, external_id, phone FROM subscriber WHERE id = ?").with(each.person);
        if (row.step()) {
            rows.append({.subscriber = {row.integer(0), row.string(1), row.string(2), row.string(3)},
                         .occurrences = each.rank,
                         .first = {},
                         .last = {}});
        }
        row.reset();
    }
    return rows;
}

void fillPage(Connection &connection, std::vector<Ranked> &people, const PeopleQuery &query, PeoplePage &page)
{
    keepFound(connection, people, query.search);
    page.people = qint64(people.size());
    page.rows = rowsOf(connection, rankedPage(connection, people, true, query.skip, query.limit));
}

// When somebody did the event first and last: of the blocks that have them, the earliest and the latest few.
void findEndsByPostings(Connection &connection, qint64 event, PersonCount &person)
{
    Selection selection;
    selection.event = event;
    selection.identities = identitiesOf(connection, person.subscriber.number);
    BlockMatcher matcher(connection, selection);
    const Ends ends = endsOf(connection, matcher, matcher.candidates());
    person.first = ends.first;
    person.last = ends.last;
}

// The busiest are in nearly every block of an event: its earliest and its latest blocks tell when they did it first and
// last. Those of whom they do not tell are looked for by their own postings.
void findEnds(Connection &connection, qint64 event, QList<PersonCount> &people)
{
    constexpr size_t mostBlocks = 16;
    std::unordered_map<uint32_t, qsizetype> rowOf; // by identity
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (const qint64 identity : identitiesOf(connection, people[i].subscriber.number))
            rowOf.emplace(uint32_t(identity), i);
        people[i].first = Instant::max();
        people[i].last = Instant::min();
    }
    const auto directory = connection.log().directory(connection);
    std::vector<BlockRef> blocks = directory->blocksOf(event);
    // Up to the time at which the first block that was not read begins, or ends.
    const auto readBlocks = [&](auto mayTellMore) {
        size_t at = 0;
        for (; at < std::min(mostBlocks, blocks.size()); ++at) {
            if (!std::ranges::any_of(people, [&](const PersonCount &each) { return mayTellMore(each, blocks[at]); }))
                break;
            connection.throwIfStopped();
            const LoadedBlock block(connection, blocks[at]);
            readingBlock(blocks[at], [&] {
                for (size_t row = 0; row < block->rows(); ++row) {
                    const auto found = rowOf.find(block->identities()[row]);
                    if (found == rowOf.end())
                        continue;
                    PersonCount &person = people[found->second];
                    const Instant time = fromMillis(block->times()[row]);
                    person.first = std::min(person.first, time);
                    person.last = std::max(person.last, time);
                }
            });
        }
        std::vector<bool> isKnown;
        for (const PersonCount &each : std::as_const(people))
            isKnown.push_back(at == blocks.size() || !mayTellMore(each, blocks[at]));
        return isKnown;
    };
    std::ranges::sort(blocks, {}, [](const BlockRef &ref) { return ref.entry().first; });
    const std::vector<bool> firstIsKnown = readBlocks(
        [](const PersonCount &person, const BlockRef &ref) { return fromMillis(ref.entry().first) < person.first; });
    std::ranges::sort(blocks, std::greater(), [](const BlockRef &ref) { return ref.entry().last; });
    const std::vector<bool> lastIsKnown = readBlocks(
        [](const PersonCount &person, const BlockRef &ref) { return fromMillis(ref.entry().last) > person.last; });
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (!firstIsKnown[size_t(i)] || !lastIsKnown[size_t(i)])
            findEndsByPostings(connection, event, people[i]);
    }
}

PeoplePage keptPeople(Connection &connection, qint64 event, const PeopleQuery &query)
{
    const auto directory = connection.log().directory(connection);
    const auto aliases = connection.log().aliases(connection);
    std::vector<qint64> counts(tableOfPeople(connection)); // by identity
    forEachPairOf(connection, *directory, event, [&](const eventlog::PairEntry &entry) {
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
    people.reserve(size_t(connection.number("SELECT people FROM event_type WHERE id = ?", event)));
    for (size_t number = 1; number < counts.size(); ++number) {
        if (counts[number] > 0)
            people.push_back({qint64(number), counts[number]});
    }
    PeoplePage page;
    page.occurrences = connection.number("SELECT occurrences FROM event_type WHERE id = ?", event);
    fillPage(connection, people, query, page);
    findEnds(connection, event, page.rows);
    return page;
}

// How often and when each of those did it who did it at all: mostly few of everybody.
class PeopleSeen
{
public:
    struct Count
    {
        qint64 occurrences, first, last;
    };

    // Everybody's number is below `people`, or not much above.
    void expect(size_t people)
    {
        if (m_placeOf.empty()) {
            m_placeOf.resize(people, nowhere);
            m_counts.reserve(largePiece / sizeof(Count));
        }
    }
    void add(SubscriberId person, const Count &more)
    {
        if (size_t(person) >= m_placeOf.size())
            m_placeOf.resize(std::max(size_t(person) + 1, m_placeOf.size() * 3 / 2), nowhere);
        uint32_t &place = m_placeOf[size_t(person)];
        if (place == nowhere) {
            place = uint32_t(m_counts.size());
            m_counts.push_back(more);
            return;
        }
        Count &count = m_counts[place];
        count.occurrences += more.occurrences;
        count.first = std::min(count.first, more.first);
        count.last = std::max(count.last, more.last);
    }
    size_t size() const { return m_counts.size(); }
    const Count &of(SubscriberId person) const { return m_counts[m_placeOf[size_t(person)]]; }
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t person = 0; person < m_placeOf.size(); ++person) {
            if (m_placeOf[person] != nowhere)
                visit(SubscriberId(person), m_counts[m_placeOf[person]]);
        }
    }

private:
    static constexpr uint32_t nowhere = 0xffffffff;
    std::vector<uint32_t> m_placeOf; // in m_counts, by person: their numbers are given one after the other
    std::vector<Count> m_counts;
};

struct CountedPeople
{
    qint64 occurrences = 0; // anonymous included
    PeopleSeen people;

    std::vector<Ranked> toRank() const
    {
        std::vector<Ranked> all;
        all.reserve(people.size());
        people.forEach(
            [&](SubscriberId person, const PeopleSeen::Count &count) { all.push_back({person, count.occurrences}); });
        return all;
    }
    void fillEnds(QList<PersonCount> &rows) const
    {
        for (PersonCount &person : rows) {
            const PeopleSeen::Count &count = people.of(person.subscriber.number);
            person.first = fromMillis(count.first);
            person.last = fromMillis(count.last);
        }
    }
};

CountedPeople countThem(Connection &connection, const Selection &selection)
{
    const auto aliases = connection.log().aliases(connection);
    const size_t table = tableOfPeople(connection);
    const auto add = [&](CountedPeople &part, const Match &match) {
        part.occurrences += qint64(match.rows.size());
        part.people.expect(table);
        const std::span<const uint32_t> identities = match.block.identities();
        const std::span<const int64_t> times = match.block.times();
        for (const uint32_t row : match.rows) {
            const SubscriberId person = aliases->person(identities[row]);
            const qint64 time = times[row];
            if (person != anonymousSubscriber)
                part.people.add(person, {1, time, time});
        }
    };
    std::vector<CountedPeople> parts = matchInParts<CountedPeople>(connection, selection, add);
    CountedPeople &all = parts.front();
    for (; parts.size() > 1; parts.pop_back()) {
        all.occurrences += parts.back().occurrences;
        parts.back().people.forEach(
            [&](SubscriberId person, const PeopleSeen::Count &count) { all.people.add(person, count); });
    }
    return std::move(all);
}

PeoplePage countedPeople(Connection &connection, const Selection &selection, const PeopleQuery &query)
{
    const CountedPeople counted = countThem(connection, selection);
    PeoplePage page;
    page.occurrences = counted.occurrences;
    std::vector<Ranked> people = counted.toRank();
    fillPage(connection, people, query, page);
    counted.fillEnds(page.rows);
    return page;
}

// Whether looking at every occurrence once is sooner than looking for each person's first and last one.
bool wantsMany(Connection &connection, qint64 event, const PeopleQuery &query)
{
    constexpr qint64 occurrencesForAPerson = 1000; // that are looked at while one person is looked for, or more
    return query.limit > 1000 &&
           connection.number("SELECT occurrences FROM event_type WHERE id = ?", event) / occurrencesForAPerson <
               query.limit;
}

} // namespace

PeoplePage askPeople(Connection &connection, const PeopleQuery &query)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    return selection.isWholeEvent() && !wantsMany(connection, *selection.event, query)
               ? keptPeople(connection, *selection.event, query)
               : countedPeople(connection, selection, query);
}

qint64 askAllPeople(Connection &connection, const PeopleQuery &query, const EventStore::PeopleSink &sink)
{
    constexpr size_t pieceSize = 5000;
    const CountedPeople counted =
        countThem(connection, selectEvent(connection, query.event, query.range, query.condition));
    std::vector<Ranked> people = counted.toRank();
    keepFound(connection, people, query.search);
    const auto all = qint64(people.size());
    std::span<const Ranked> left = rankedPage(connection, people, true, 0, all);
    while (!left.empty()) {
        connection.throwIfStopped();
        const size_t size = std::min(pieceSize, left.size());
        QList<PersonCount> rows = rowsOf(connection, left.first(size));
        counted.fillEnds(rows);
        if (const auto taken = sink(rows); !taken)
            throw Failure{taken.error()};
        left = left.subspan(size);
    }
    return all;
}

} // namespace eventdesk::sqlite
