// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qint64 neverReleased = 2; // a version of the schema that only development had

// Times are milliseconds since 1970 UTC. Texts that are not there are ''. The counters in event_type are kept beside
// the occurrences and can be counted again from them (verify).
constexpr const char *tables = R"(
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- state: 0 running, 1 finished, 2 undone. removed: of those added, since. Its occurrences have the numbers from
-- first_occurrence to last_occurrence.
CREATE TABLE import(
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, format TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER,
    state INTEGER NOT NULL, read INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0,
    duplicate INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0, first_occurrence INTEGER NOT NULL, last_occurrence INTEGER NOT NULL);

CREATE TABLE reject(
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL,
    text TEXT NOT NULL);
CREATE INDEX reject_of_import ON reject(import_id);

CREATE TABLE event_type(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, source TEXT NOT NULL,
    created INTEGER NOT NULL, archived INTEGER NOT NULL DEFAULT 0, by_hand INTEGER NOT NULL,
    occurrences INTEGER NOT NULL DEFAULT 0, anonymous INTEGER NOT NULL DEFAULT 0, people INTEGER NOT NULL DEFAULT 0,
    first INTEGER, last INTEGER);

-- The keys as records carried them together, once each; whom they mean now. A person has the number of the first
-- identity that it was made from.
CREATE TABLE identity(
    id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL, external_id TEXT NOT NULL, phone TEXT NOT NULL,
    subscriber_id INTEGER NOT NULL);
CREATE INDEX identity_merged ON identity(subscriber_id) WHERE subscriber_id <> id;

-- Whose a key is: one of those whose identities carry it. kind: 0 e-mail, 1 id, 2 phone. position: by the number of the
-- occurrence that the key became known with.
CREATE TABLE subscriber_key(
    kind INTEGER NOT NULL, value TEXT NOT NULL, subscriber_id INTEGER NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY(kind, value)) WITHOUT ROWID;

-- What is shown of a person: of each kind the key that became known first. Only where the identity of the person's
-- number has others.
CREATE TABLE subscriber_shown(
    id INTEGER PRIMARY KEY, email TEXT NOT NULL, external_id TEXT NOT NULL, phone TEXT NOT NULL);
CREATE VIEW subscriber AS
    SELECT *, CASE WHEN email <> '' THEN email WHEN external_id <> '' THEN external_id ELSE phone END AS key FROM (
        SELECT i.id, ifnull(s.email, i.email) AS email, ifnull(s.external_id, i.external_id) AS external_id,
            ifnull(s.phone, i.phone) AS phone
        FROM identity i LEFT JOIN subscriber_shown s ON s.id = i.id WHERE i.subscriber_id = i.id);

-- The event log, in groups of a few hundred thousand occurrences of one import; a group is never changed. import_id 0:
-- they came in live; -1: of several imports, merged, the number of each says of which. Its parts' numbers are the
-- group's, 20 bits further up, and their own. The bytes: models/store/log/FORMAT.md.
CREATE TABLE log_group(
    id INTEGER PRIMARY KEY AUTOINCREMENT, import_id INTEGER NOT NULL, first_number INTEGER NOT NULL,
    ordinals INTEGER NOT NULL, rows INTEGER NOT NULL, message_bits INTEGER NOT NULL, directory BLOB NOT NULL,
    posting_index BLOB NOT NULL);
CREATE TABLE block(id INTEGER PRIMARY KEY, data BLOB NOT NULL, message_ids BLOB NOT NULL);
CREATE TABLE posting_page(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE message_page(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE person_page(group_id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE pair_page(
    event_id INTEGER NOT NULL, group_id INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY(event_id, group_id));
-- Over all groups; event 0: all events.
CREATE TABLE volume_day(
    event_id INTEGER NOT NULL, day INTEGER NOT NULL, counts BLOB NOT NULL, PRIMARY KEY(event_id, day)) WITHOUT ROWID;
-- Occurrences as they came in live, until they are sealed into a group of import 0.
CREATE TABLE recent(
    number INTEGER PRIMARY KEY, event_id INTEGER NOT NULL, identity_id INTEGER NOT NULL, time INTEGER NOT NULL,
    received INTEGER NOT NULL, message_id TEXT NOT NULL, source TEXT NOT NULL, value TEXT NOT NULL,
    currency TEXT NOT NULL, payload TEXT NOT NULL);
CREATE INDEX recent_by_message ON recent(message_id);
-- One row. last_number: the highest that an occurrence ever had. Another generation: what is remembered of the log and
-- of who is who holds no longer.
CREATE TABLE log_state(generation INTEGER NOT NULL, last_number INTEGER NOT NULL);
INSERT INTO log_state VALUES(0, 0);
)";

} // namespace

void createSchema(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.execute(tables);
    static_assert(applicationId == 1165378667 && schemaVersion == 3, "PRAGMA takes no parameters");
    connection.execute("PRAGMA application_id = 1165378667; PRAGMA user_version = 3");
    transaction.commit();
}

void checkSchema(Connection &connection)
{
    if (connection.number("PRAGMA application_id") != applicationId)
        throw Failure{{ErrorKind::NotAStore,
                       Store::tr("This file is another program's database. Open another file, or make a new store."),
                       u"application_id"_s}};
    const qint64 version = connection.number("PRAGMA user_version");
    if (version > schemaVersion)
        throw Failure{{ErrorKind::StoreTooNew,
                       Store::tr("This store was written by a newer Eventdesk. Update Eventdesk to open it."),
                       u"user_version %1"_s.arg(version)}};
    if (version == neverReleased)
        throw Failure{{ErrorKind::NotAStore,
                       Store::tr("This store was written by a development version of Eventdesk and cannot be opened by "
                                 "this one. Import the logs into a new store."),
                       u"user_version %1"_s.arg(version)}};
    const qint64 found = connection.number(
        "SELECT count(*) FROM sqlite_schema WHERE type IN ('table', 'view') AND name IN ('setting', 'import', "
        "'reject', 'event_type', 'identity', 'subscriber', 'subscriber_shown', 'subscriber_key', 'log_group', "
        "'recent', 'block', 'posting_page', 'message_page', 'person_page', 'pair_page', 'volume_day', 'log_state')");
    if (found != 17 || version < schemaVersion)
        throw Failure{{ErrorKind::StoreDamaged,
                       Store::tr("Parts of this store are missing. Restore it from a backup, or import the logs into a "
                                 "new store."),
                       u"%1 parts, version %2"_s.arg(found).arg(version)}};
}

} // namespace eventdesk::sqlite
