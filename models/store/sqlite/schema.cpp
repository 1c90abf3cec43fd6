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

// Times are milliseconds since 1970 UTC. Texts that are not there are ''. `volume`, `pair` and the counters in
// event_type and subscriber are kept beside the occurrences and can be counted again from them (verify).
constexpr const char *tables = R"(
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- state: 0 running, 1 finished, 2 undone. Its occurrences lie in [first_occurrence, last_occurrence].
CREATE TABLE import(
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, format TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER,
    state INTEGER NOT NULL, read INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0,
    duplicate INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0,
    first_occurrence INTEGER NOT NULL, last_occurrence INTEGER NOT NULL);

CREATE TABLE reject(
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL);
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
    subscriber_id INTEGER NOT NULL, UNIQUE(email, external_id, phone));
CREATE INDEX identity_by_external_id ON identity(external_id) WHERE external_id <> '';
CREATE INDEX identity_by_phone ON identity(phone) WHERE phone <> '';
CREATE INDEX identity_merged ON identity(subscriber_id) WHERE subscriber_id <> id;

-- Which import mentions an identity, in the order of the first mentions: what is left decides who is who after an undo.
CREATE TABLE sighting(
    id INTEGER PRIMARY KEY AUTOINCREMENT, identity_id INTEGER NOT NULL, import_id INTEGER NOT NULL,
    UNIQUE(identity_id, import_id));

CREATE TABLE subscriber(
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, email TEXT NOT NULL, external_id TEXT NOT NULL, phone TEXT NOT NULL,
    occurrences INTEGER NOT NULL DEFAULT 0, first INTEGER, last INTEGER);

-- kind: 0 e-mail, 1 id, 2 phone. position: the order in which keys became known.
CREATE TABLE subscriber_key(
    kind INTEGER NOT NULL, value TEXT NOT NULL, subscriber_id INTEGER NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY(kind, value)) WITHOUT ROWID;
CREATE INDEX subscriber_key_of ON subscriber_key(subscriber_id);

-- identity_id 0: anonymous. source '': the import's format. message_hash: see messageHash(); equal ids have equal hashes, the reverse is checked.
CREATE TABLE occurrence(
    id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL, identity_id INTEGER NOT NULL, time INTEGER NOT NULL,
    received INTEGER NOT NULL, import_id INTEGER NOT NULL, message_hash INTEGER NOT NULL, message_id TEXT NOT NULL,
    source TEXT NOT NULL, value TEXT NOT NULL, currency TEXT NOT NULL, payload TEXT NOT NULL);
CREATE INDEX occurrence_of_event ON occurrence(event_id, time, id, identity_id);
CREATE INDEX occurrence_of_identity ON occurrence(identity_id, time, id, event_id);
CREATE INDEX occurrence_newest ON occurrence(time);
CREATE INDEX occurrence_message ON occurrence(message_hash);

-- Occurrences per event and quarter of an hour since 1970 UTC.
CREATE TABLE volume(
    event_id INTEGER NOT NULL, quarter INTEGER NOT NULL, occurrences INTEGER NOT NULL,
    PRIMARY KEY(event_id, quarter)) WITHOUT ROWID;

-- Occurrences per event and person, merged people as one.
CREATE TABLE pair(
    event_id INTEGER NOT NULL, subscriber_id INTEGER NOT NULL, occurrences INTEGER NOT NULL, first INTEGER NOT NULL,
    last INTEGER NOT NULL, PRIMARY KEY(event_id, subscriber_id)) WITHOUT ROWID;
CREATE INDEX pair_of_subscriber ON pair(subscriber_id, event_id);
)";

} // namespace

void createSchema(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.execute(tables);
    static_assert(applicationId == 1165378667 && schemaVersion == 1, "PRAGMA takes no parameters");
    connection.execute("PRAGMA application_id = 1165378667; PRAGMA user_version = 1");
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
    const qint64 found = connection.number(
        "SELECT (SELECT count(*) FROM pragma_table_info('occurrence') WHERE name = 'source') + count(*) FROM "
        "sqlite_schema WHERE type = 'table' AND name IN ('setting', 'import', 'reject', "
        "'event_type', 'identity', 'sighting', 'subscriber', 'subscriber_key', 'occurrence', 'volume', 'pair')");
    if (found != 12 || version < 1)
        throw Failure{{ErrorKind::StoreDamaged,
                       Store::tr("Parts of this store are missing. Restore it from a backup, or import the logs into a "
                                 "new store."),
                       u"%1 parts, version %2"_s.arg(found).arg(version)}};
}

} // namespace eventdesk::sqlite
