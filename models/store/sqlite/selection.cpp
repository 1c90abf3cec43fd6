// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/selection.h"

#include "models/core/condition_clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

qint64 eventId(Connection &connection, const QString &name)
{
    Statement &query = connection.statement("SELECT id FROM event_type WHERE name = ?").with(name);
    if (!query.step())
        throw Failure{{ErrorKind::NotFound,
                       Store::tr("There is no event “%1” in this store. Look at Custom events for its name.").arg(name),
                       {}}};
    const qint64 id = query.integer(0);
    query.reset();
    return id;
}

Selection selectEvent(Connection &connection, const QString &event, const TimeRange &range, const Condition &condition)
{
    Selection selection{eventId(connection, event), std::nullopt, range, pinned(condition, {}), {}};
    // A range that has all of the event in it is none: what is kept can answer.
    Statement &ends = connection.statement("SELECT first, last FROM event_type WHERE id = ?").with(*selection.event);
    if (ends.step() && !ends.isNull(0)) {
        if (range.from && toMillis(*range.from) <= ends.integer(0))
            selection.range.from.reset();
        if (range.to && toMillis(*range.to) > ends.integer(1))
            selection.range.to.reset();
    }
    ends.reset();
    return selection;
}

Selection selectFeed(Connection &connection, const FeedQuery &query)
{
    Selection selection{std::nullopt, std::nullopt, query.range, pinned(query.condition, {}), query.payloadText};
    if (!query.event.isEmpty())
        selection.event = eventId(connection, query.event);
    if (query.subscriber) {
        selection.identities = *query.subscriber == anonymousSubscriber ? std::vector<qint64>{0}
                                                                        : identitiesOf(connection, *query.subscriber);
    }
    if (!query.subscriberSearch.isEmpty()) {
        std::vector<qint64> found;
        for (const SubscriberId person : peopleFound(connection, query.subscriberSearch)) {
            if (!query.subscriber || person == *query.subscriber) {
                const std::vector<qint64> identities = identitiesOf(connection, person);
                found.insert(found.end(), identities.begin(), identities.end());
            }
        }
        selection.identities = std::move(found);
    }
    if (selection.identities)
        std::ranges::sort(*selection.identities);
    return selection;
}

std::vector<qint64> identitiesOf(Connection &connection, SubscriberId subscriber)
{
    std::vector<qint64> identities;
    Statement &query = connection
                           .statement("SELECT id FROM identity WHERE id = ?1 AND subscriber_id = ?1 UNION ALL "
                                      "SELECT id FROM identity WHERE subscriber_id = ?1 AND subscriber_id <> id")
                           .with(subscriber);
    while (query.step())
        identities.push_back(query.integer(0));
    query.reset();
    return identities;
}

// Everybody has an identity of their own, and the others are in an index.
qint64 countPeople(Connection &connection)
{
    return connection.number("SELECT (SELECT count(*) FROM identity) - (SELECT count(*) FROM identity WHERE "
                             "subscriber_id <> id)");
}

size_t tableOfPeople(Connection &connection)
{
    return size_t(connection.number("SELECT max(id) FROM identity")) + 1;
}

std::vector<SubscriberId> peopleFound(Connection &connection, const QString &text)
{
    std::vector<SubscriberId> people;
    Statement &search =
        connection.statement("SELECT k.subscriber_id FROM subscriber_key k WHERE contains_text(?, k.value)").with(text);
    while (search.step())
        people.push_back(search.integer(0));
    search.reset();
    std::ranges::sort(people);
    people.erase(std::ranges::unique(people).begin(), people.end());
    return people;
}

} // namespace eventdesk::sqlite
