// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/counts.h"
#include "models/store/sqlite/queries.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

// The days that end with today, oldest first.
QList<Bucket> recentDays(const CatalogueQuery &query, Instant now)
{
    if (query.recentDays <= 0)
        return {};
    const Bucketing daily{BucketSize::Day, query.zone, Qt::Monday};
    const Bucket today = bucketAt(daily, now);
    // Two more hours a day than any has, then only the newest.
    const Instant from = today.start - std::chrono::hours(26 * qint64(query.recentDays));
    return bucketsBetween(daily, from, today.end, query.recentDays);
}

void addRecent(Connection &connection, const CatalogueQuery &query, const QList<Bucket> &days,
               const QHash<qint64, qsizetype> &rowOf, QList<EventSummary> &rows)
{
    if (days.isEmpty())
        return;
    // By date, because a zone may have left one out.
    const auto dateOf = [&](const Bucket &day) { return toDateTime(day.start, query.zone).date(); };
    QList<qsizetype> slotOf;
    for (const Bucket &day : days)
        slotOf.append(query.recentDays - 1 - dateOf(day).daysTo(dateOf(days.last())));
    const TimeRange range{days.first().start, days.last().end};
    for (const auto &[event, row] : rowOf.asKeyValueRange()) {
        for (qsizetype day = 0; const qint64 count : countsByBucket(connection, event, range, days)) {
            if (slotOf[day] >= 0)
                rows[row].recent[slotOf[day]] += count;
            ++day;
        }
    }
}

} // namespace

EventType eventFromRow(const Statement &row)
{
    return {.name = row.string(0),
            .description = row.string(1),
            .source = row.string(2),
            .created = fromMillis(row.integer(3)),
            .archived = row.integer(4) != 0};
}

QList<EventSummary> askCatalogue(Connection &connection, const CatalogueQuery &query, Instant now)
{
    const QList<Bucket> days = recentDays(query, now);
    QList<EventSummary> rows;
    QHash<qint64, qsizetype> rowOf;
    Statement &events =
        connection
            .statement("SELECT name, description, source, created, archived, id, occurrences, people, "
                       "first, last FROM event_type WHERE archived <= ? ORDER BY occurrences DESC, name")
            .with(query.includeArchived);
    while (events.step()) {
        EventSummary row;
        row.event = eventFromRow(events);
        row.occurrences = events.integer(6);
        row.people = events.integer(7);
        if (!events.isNull(8)) {
            row.first = fromMillis(events.integer(8));
            row.last = fromMillis(events.integer(9));
        }
        row.recent.resize(std::max(0, query.recentDays));
        rowOf.insert(events.integer(5), rows.size());
        rows.append(row);
    }
    addRecent(connection, query, days, rowOf, rows);
    return rows;
}

} // namespace eventdesk::sqlite
