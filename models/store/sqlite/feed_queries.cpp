// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/queries.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

Occurrence occurrenceFromRow(const Statement &row)
{
    Occurrence occurrence;
    occurrence.number = row.integer(0);
    occurrence.event = row.string(1);
    occurrence.subscriber = row.integer(2);
    occurrence.subscriberKey = row.string(3);
    occurrence.time = fromMillis(row.integer(4));
    occurrence.received = fromMillis(row.integer(5));
    occurrence.source = row.string(6);
    occurrence.messageId = row.string(7);
    occurrence.value = row.bytes(8);
    occurrence.currency = row.string(9);
    occurrence.payload = row.bytes(10);
    occurrence.keys = {std::string(row.text(11)), std::string(row.text(12)), std::string(row.text(13))};
    return occurrence;
}

// The strongest key a person has is the only one of its kind.
constexpr std::string_view keys =
    ", s.email, CASE s.email WHEN '' THEN s.external_id ELSE (SELECT k.value FROM subscriber_key k WHERE k.kind = 1 "
    "AND "
    "k.value = i.external_id AND k.subscriber_id = s.id) END, CASE s.email || s.external_id WHEN '' THEN s.phone ELSE "
    "(SELECT k.value FROM subscriber_key k WHERE k.kind = 2 AND k.value = i.phone AND k.subscriber_id = s.id) END";

} // namespace

OccurrencePage askFeed(Connection &connection, const FeedQuery &query)
{
    const Selection selection = selectFeed(connection, query);
    SqlText after;
    if (query.after)
        after = SqlText(query.oldestFirst ? "(o.time, o.id) > (?, ?)" : "(o.time, o.id) < (?, ?)",
                        {toMillis(query.after->time), query.after->number});

    // The rows are picked in an index alone; only the page's own are read whole. One more tells whether there is a
    // next.
    const qint64 limit = std::max(0, query.limit);
    SqlText text("WITH page AS MATERIALIZED (");
    text += selectInOrder(selection, query.oldestFirst, after);
    text.add(" LIMIT ? OFFSET ?", {limit + 1, std::max<qint64>(0, query.skip)});
    text.add(") SELECT o.id, e.name, ifnull(s.id, 0), ifnull(s.key, ''), o.time, o.received, ");
    text.add(sourceOfOccurrence).add(", o.message_id, o.value, o.currency, o.payload");
    text.add(query.withKeys ? keys : ", '', '', ''");
    text.add(" FROM page p CROSS JOIN occurrence o ON o.id = p.id JOIN event_type e ON e.id = o.event_id "
             "LEFT JOIN identity i ON i.id = o.identity_id LEFT JOIN subscriber s ON s.id = i.subscriber_id ORDER BY ");
    text.add(query.oldestFirst ? "p.time, p.id" : "p.time DESC, p.id DESC");
    Statement &rows = text.prepare(connection);
    OccurrencePage page;
    while (rows.step()) {
        if (page.rows.size() == limit) {
            if (limit > 0)
                page.next = FeedCursor{page.rows.last().time, page.rows.last().number};
            break;
        }
        page.rows.append(occurrenceFromRow(rows));
    }
    rows.reset();
    return page;
}

qint64 askFeedSize(Connection &connection, const FeedQuery &query)
{
    const Selection selection = selectFeed(connection, query);
    const bool kept = query.range == TimeRange() && query.condition.isEverything() && query.subscriberSearch.isEmpty();
    if (kept && !query.subscriber) {
        return selection.event ? connection.number("SELECT occurrences FROM event_type WHERE id = ?", *selection.event)
                               : connection.number("SELECT sum(occurrences) FROM event_type");
    }
    if (kept && *query.subscriber != anonymousSubscriber) {
        return selection.event
                   ? connection.number("SELECT occurrences FROM pair WHERE event_id = ? AND subscriber_id = ?",
                                       *selection.event, *query.subscriber)
                   : connection.number("SELECT occurrences FROM subscriber WHERE id = ?", *query.subscriber);
    }
    Statement &count = selectRows(selection, "count(*)").prepare(connection);
    count.step();
    const qint64 size = count.integer(0);
    count.reset();
    return size;
}

} // namespace eventdesk::sqlite
