// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/queries.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr std::string_view summaryColumns = "s.id, s.email, s.external_id, s.phone, s.occurrences, s.first, s.last";

SubscriberSummary summaryFromRow(const Statement &row)
{
    SubscriberSummary summary;
    summary.subscriber = {row.integer(0), row.string(1), row.string(2), row.string(3)};
    summary.occurrences = row.integer(4);
    if (!row.isNull(5)) {
        summary.first = fromMillis(row.integer(5));
        summary.last = fromMillis(row.integer(6));
    }
    return summary;
}

std::string_view orderOf(const SubscriberQuery &query)
{
    switch (query.sort) {
    case SubscriberSort::LastSeen:
        return query.descending ? " ORDER BY s.last DESC, s.key" : " ORDER BY s.last, s.key";
    case SubscriberSort::Occurrences:
        return query.descending ? " ORDER BY s.occurrences DESC, s.key" : " ORDER BY s.occurrences, s.key";
    case SubscriberSort::Key:
        break;
    }
    return query.descending ? " ORDER BY s.key DESC" : " ORDER BY s.key";
}

SubscriberId findByKey(Connection &connection, const QString &key)
{
    // The strongest kind first; then as an e-mail is kept.
    Statement &exact = connection.statement("SELECT subscriber_id FROM subscriber_key WHERE kind = ? AND value = ?");
    for (const auto &[kind, value] : {std::pair(0, key), {1, key}, {2, key}, {0, key.trimmed().toLower()}}) {
        exact.with(kind, value);
        if (exact.step()) {
            const SubscriberId found = exact.integer(0);
            exact.reset();
            return found;
        }
    }
    throw Failure{{ErrorKind::NotFound,
                   Store::tr("There is nobody with the e-mail, id or phone “%1” in this store.").arg(key),
                   {}}};
}

QStringList otherKeys(Connection &connection, const Subscriber &subscriber)
{
    QStringList keys;
    Statement &rows =
        connection.statement("SELECT kind, value FROM subscriber_key WHERE subscriber_id = ? ORDER BY kind, value")
            .with(subscriber.number);
    while (rows.step()) {
        const QString key = rows.string(1);
        const QString &shown = rows.integer(0) == 0   ? subscriber.email
                               : rows.integer(0) == 1 ? subscriber.id
                                                      : subscriber.phone;
        if (key != shown)
            keys.append(key);
    }
    return keys;
}

QList<SubscriberProfile::DayCount> daysOf(Connection &connection, SubscriberId subscriber, const ProfileQuery &query)
{
    Selection selection;
    selection.identities = identitiesOf(connection, subscriber);
    selection.range = query.days;
    const Bucketing daily{BucketSize::Day, query.zone, Qt::Monday};
    QList<SubscriberProfile::DayCount> days;
    std::optional<Bucket> day;
    Statement &rows = selectRows(selection, "o.time").add(" ORDER BY o.time").prepare(connection);
    while (rows.step()) {
        const Instant time = fromMillis(rows.integer(0));
        if (!day || time >= day->end) {
            day = bucketAt(daily, time);
            days.append({toDateTime(time, query.zone).date(), 0});
        }
        ++days.last().occurrences;
    }
    return days;
}

} // namespace

SubscriberPage askSubscribers(Connection &connection, const SubscriberQuery &query)
{
    SqlText where;
    if (!query.search.isEmpty()) {
        where.add(" WHERE s.id IN (SELECT k.subscriber_id FROM subscriber_key k WHERE contains_text(?, k.value))",
                  {query.search.toStdString()});
    }
    SubscriberPage page;
    Statement &count = SqlText("SELECT count(*) FROM subscriber s").add(where.sql, where.values).prepare(connection);
    count.step();
    page.total = count.integer(0);
    count.reset();

    SqlText text("SELECT ");
    text.add(summaryColumns).add(" FROM subscriber s");
    text += where;
    text.add(orderOf(query))
        .add(" LIMIT ? OFFSET ?", {std::max<qint64>(0, query.limit), std::max<qint64>(0, query.skip)});
    Statement &rows = text.prepare(connection);
    while (rows.step())
        page.rows.append(summaryFromRow(rows));
    return page;
}

SubscriberProfile askProfile(Connection &connection, const ProfileQuery &query)
{
    const SubscriberId number = findByKey(connection, query.subscriber);
    SubscriberProfile profile;
    Statement &row =
        connection.statement(std::string("SELECT ").append(summaryColumns) + " FROM subscriber s WHERE s.id = ?")
            .with(number);
    row.step();
    profile.summary = summaryFromRow(row);
    row.reset();
    profile.otherKeys = otherKeys(connection, profile.summary.subscriber);
    Statement &events =
        connection
            .statement("SELECT e.name, p.occurrences FROM pair p JOIN event_type e ON e.id = p.event_id "
                       "WHERE p.subscriber_id = ? ORDER BY p.occurrences DESC, e.name")
            .with(number);
    while (events.step())
        profile.events.append({events.string(0), events.integer(1)});
    profile.days = daysOf(connection, number, query);
    return profile;
}

} // namespace eventdesk::sqlite
