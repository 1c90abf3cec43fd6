// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/event_commands.h"

#include "models/core/event_name.h"
#include "models/store/sqlite/queries.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

EventType eventType(Connection &connection, qint64 id)
{
    Statement &row =
        connection.statement("SELECT name, description, source, created, archived FROM event_type WHERE id = ?")
            .with(id);
    row.step();
    const EventType event = eventFromRow(row);
    row.reset();
    return event;
}

} // namespace

StoreSettings writeSettings(Connection &connection, const StoreSettings &settings)
{
    if (!settings.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(settings.zone))
        throw Failure{
            {ErrorKind::InvalidInput,
             Store::tr("There is no time zone “%1”. Choose one of the list.").arg(QString::fromUtf8(settings.zone)),
             {}}};
    Transaction transaction(connection, Transaction::Kind::Write);
    const auto put = [&](std::string_view key, const QString &value) {
        connection.run("INSERT OR REPLACE INTO setting(key, value) VALUES(?, ?)", key, value);
    };
    put("name", settings.name);
    put("zone", QString::fromUtf8(settings.zone));
    put("week_start", QString::number(int(settings.weekStart)));
    transaction.commit();
    return askSettings(connection);
}

EventType createEvent(Connection &connection, const QString &name, const QString &description, Instant now)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (connection.number("SELECT EXISTS(SELECT 1 FROM event_type WHERE name = ?)", name))
        throw Failure{{ErrorKind::AlreadyExists,
                       Store::tr("There is an event “%1” already. Choose another name.").arg(name),
                       {}}};
    if (!judgeEventName(name, {}).valid())
        throw Failure{{ErrorKind::InvalidInput,
                       Store::tr("“%1” cannot be the name of an event: use 1 to 64 of a-z, 0-9, _ and -, and a letter "
                                 "first.")
                           .arg(name),
                       {}}};
    connection.run("INSERT INTO event_type(name, description, source, created, by_hand) VALUES(?, ?, 'manual', ?, 1)",
                   name, description, toMillis(now));
    const EventType event = eventType(connection, connection.lastRowId());
    transaction.commit();
    return event;
}

EventType describeEvent(Connection &connection, const QString &name, const QString &description)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    const qint64 id = eventId(connection, name);
    connection.run("UPDATE event_type SET description = ? WHERE id = ?", description, id);
    const EventType event = eventType(connection, id);
    transaction.commit();
    return event;
}

EventType archiveEvent(Connection &connection, const QString &name, bool archived)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    const qint64 id = eventId(connection, name);
    connection.run("UPDATE event_type SET archived = ? WHERE id = ?", archived, id);
    const EventType event = eventType(connection, id);
    transaction.commit();
    return event;
}

} // namespace eventdesk::sqlite
