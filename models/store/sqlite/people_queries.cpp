// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/occurrence_reader.h"
#include "models/store/sqlite/queries.h"

#include <algorithm>
#include <unordered_set>

namespace eventdesk::sqlite {

namespace {

PersonCount personFromRow(const Statement &row) // id, email, external_id, phone, occurrences, first, last
{
    return {.subscriber = {row.integer(0), row.string(1), row.string(2), row.string(3)},
            .occurrences = row.integer(4),
            .first = fromMillis(row.integer(5)),
            .last = fromMillis(row.integer(6))};
}

// Who has a key with the text in it.
constexpr std::string_view found = "(SELECT k.subscriber_id FROM subscriber_key k WHERE contains_text(?, k.value))";

PeoplePage keptPeople(Connection &connection, qint64 event, const PeopleQuery &query)
{
    PeoplePage page;
    SqlText from(" FROM pair p JOIN subscriber s ON s.id = p.subscriber_id WHERE p.event_id = ?", {event});
    Statement &totals = connection.statement("SELECT people, occurrences FROM event_type WHERE id = ?").with(event);
    totals.step();
    page.people = totals.integer(0);
    page.occurrences = totals.integer(1);
    totals.reset();
    if (!query.search.isEmpty()) {
        from.add(" AND p.subscriber_id IN ").add(found, {query.search.toStdString()});
        Statement &count = SqlText("SELECT count(*)").add(from.sql, from.values).prepare(connection);
        count.step();
        page.people = count.integer(0);
        count.reset();
    }
    SqlText text("SELECT s.id, s.email, s.external_id, s.phone, p.occurrences, p.first, p.last");
    text += from;
    text.add(" ORDER BY p.occurrences DESC, s.key LIMIT ? OFFSET ?",
             {std::max<qint64>(0, query.limit), std::max<qint64>(0, query.skip)});
    Statement &rows = text.prepare(connection);
    while (rows.step())
        page.rows.append(personFromRow(rows));
    return page;
}

struct Person
{
    SubscriberId number = 0;
    qint64 occurrences = 0;
    qint64 first = 0, last = 0;
    std::string key; // only of those that are compared by it
};

void readKeys(Connection &connection, std::span<Person> people)
{
    for (Person &person : people) {
        Statement &row = connection.statement("SELECT key FROM subscriber WHERE id = ?").with(person.number);
        if (row.step())
            person.key = row.text(0);
        row.reset();
    }
}

PeoplePage countedPeople(Connection &connection, const Selection &selection, const PeopleQuery &query)
{
    std::optional<std::unordered_set<SubscriberId>> wanted;
    if (!query.search.isEmpty()) {
        wanted.emplace();
        Statement &search =
            connection.statement("SELECT k.subscriber_id FROM subscriber_key k WHERE contains_text(?, k.value)")
                .with(query.search);
        while (search.step())
            wanted->insert(search.integer(0));
    }

    PeoplePage page;
    const Aliases aliases(connection);
    std::unordered_map<SubscriberId, Person> counts;
    {
        OccurrenceReader reader(connection, selection, {});
        while (reader.next()) {
            ++page.occurrences;
            const SubscriberId number = aliases.person(reader.identity());
            if (number == anonymousSubscriber || (wanted && !wanted->contains(number)))
                continue;
            const qint64 time = toMillis(reader.time());
            Person &person = counts.try_emplace(number, Person{number, 0, time, time, {}}).first->second;
            ++person.occurrences;
            person.last = time; // they come ascending
        }
    }
    page.people = qint64(counts.size());

    std::vector<Person> people;
    people.reserve(counts.size());
    for (auto &[number, person] : counts)
        people.push_back(std::move(person));
    std::ranges::sort(people, std::greater(), &Person::occurrences);
    // Only those who have as many as somebody on the page need their keys, to be put in order among themselves.
    const size_t begin = std::min(size_t(std::max<qint64>(0, query.skip)), people.size());
    const size_t end = std::min(begin + size_t(std::max(0, query.limit)), people.size());
    if (begin == end)
        return page;
    const auto group = [&](size_t at) {
        return std::ranges::equal_range(people, people[at].occurrences, std::greater(), &Person::occurrences);
    };
    const std::span<Person> compared(group(begin).begin(), group(end - 1).end());
    readKeys(connection, compared);
    std::ranges::sort(compared, [](const Person &a, const Person &b) {
        return a.occurrences != b.occurrences ? a.occurrences > b.occurrences : a.key < b.key;
    });
    for (size_t i = begin; i < end; ++i) {
        Statement &row =
            connection.statement("SELECT id, email, external_id, phone, ?, ?, ? FROM subscriber WHERE id = ?")
                .with(people[i].occurrences, people[i].first, people[i].last, people[i].number);
        if (row.step())
            page.rows.append(personFromRow(row));
        row.reset();
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
