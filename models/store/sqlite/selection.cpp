// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/selection.h"

#include "models/store/sqlite/condition_sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Up to so many people, each one's own index is read; above, the rows of all are passed through a set.
constexpr size_t fewIdentities = 64;

void addRange(SqlText &text, const TimeRange &range)
{
    if (range.from)
        text.add(" AND o.time >= ?", {toMillis(*range.from)});
    if (range.to)
        text.add(" AND o.time < ?", {toMillis(*range.to)});
}

std::string jsonList(const std::vector<qint64> &numbers)
{
    std::string list = "[";
    for (const qint64 number : numbers) {
        if (list.size() > 1)
            list += ',';
        list += std::to_string(number);
    }
    return list + "]";
}

// Range, condition and extra behind a WHERE that is begun.
void addTail(SqlText &text, const Selection &selection, const SqlText &extra)
{
    addRange(text, selection.range);
    for (const SqlText *part : {&extra, &selection.condition}) {
        if (!part->sql.empty()) {
            text.add(" AND ");
            text += *part;
        }
    }
}

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
    return {eventId(connection, event), std::nullopt, range, conditionSql(condition)};
}

Selection selectFeed(Connection &connection, const FeedQuery &query)
{
    Selection selection{std::nullopt, std::nullopt, query.range, conditionSql(query.condition)};
    if (!query.event.isEmpty())
        selection.event = eventId(connection, query.event);
    if (query.subscriber) {
        selection.identities = *query.subscriber == anonymousSubscriber ? std::vector<qint64>{0}
                                                                        : identitiesOf(connection, *query.subscriber);
    }
    if (!query.subscriberSearch.isEmpty()) {
        std::vector<qint64> found;
        Statement &search =
            connection
                .statement("SELECT i.id, i.subscriber_id FROM identity i WHERE i.subscriber_id IN "
                           "(SELECT k.subscriber_id FROM subscriber_key k WHERE contains_text(?, k.value))")
                .with(query.subscriberSearch);
        while (search.step()) {
            if (!query.subscriber || search.integer(1) == *query.subscriber)
                found.push_back(search.integer(0));
        }
        selection.identities = std::move(found);
    }
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
    return identities;
}

SqlText selectRows(const Selection &selection, std::string_view columns, const SqlText &extra)
{
    SqlText text;
    text.add("SELECT ").add(columns).add(" FROM occurrence o");
    const bool few = selection.identities && selection.identities->size() <= fewIdentities;
    // The unary plus keeps an index out of the choice.
    if (few) {
        text.add(" INDEXED BY occurrence_of_identity WHERE o.identity_id IN (SELECT value FROM json_each(?))",
                 {jsonList(*selection.identities)});
        if (selection.event)
            text.add(" AND +o.event_id = ?", {*selection.event});
    } else {
        if (selection.event)
            text.add(" INDEXED BY occurrence_of_event WHERE o.event_id = ?", {*selection.event});
        else
            text.add(" WHERE 1");
        if (selection.identities)
            text.add(" AND +o.identity_id IN (SELECT value FROM json_each(?))", {jsonList(*selection.identities)});
    }
    addTail(text, selection, extra);
    return text;
}

SqlText selectInOrder(const Selection &selection, bool oldestFirst, const SqlText &extra)
{
    SqlText text;
    if (selection.identities && selection.identities->size() <= fewIdentities) {
        // One ordered walk for each, merged by SQLite while it goes.
        const std::vector<qint64> none{-1};
        for (const qint64 identity : selection.identities->empty() ? none : *selection.identities) {
            text.add(text.sql.empty() ? "" : " UNION ALL ");
            text.add("SELECT o.id, o.time FROM occurrence o INDEXED BY occurrence_of_identity WHERE o.identity_id = ?",
                     {identity});
            if (selection.event)
                text.add(" AND +o.event_id = ?", {*selection.event});
            addTail(text, selection, extra);
        }
        return text.add(oldestFirst ? " ORDER BY 2, 1" : " ORDER BY 2 DESC, 1 DESC");
    }
    text.add("SELECT o.id, o.time FROM occurrence o INDEXED BY ");
    if (selection.event)
        text.add("occurrence_of_event WHERE o.event_id = ?", {*selection.event});
    else
        text.add("occurrence_newest WHERE 1");
    if (selection.identities)
        text.add(" AND +o.identity_id IN (SELECT value FROM json_each(?))", {jsonList(*selection.identities)});
    addTail(text, selection, extra);
    return text.add(oldestFirst ? " ORDER BY o.time, o.id" : " ORDER BY o.time DESC, o.id DESC");
}

Aliases::Aliases(Connection &connection)
{
    Statement &query = connection.statement("SELECT id, subscriber_id FROM identity WHERE subscriber_id <> id").with();
    while (query.step())
        m_merged.emplace(query.integer(0), query.integer(1));
}

} // namespace eventdesk::sqlite
