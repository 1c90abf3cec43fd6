// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/held_file.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/sqlite_event_store.h"

namespace eventdesk::sqlite {

inline constexpr int busyTimeout = 5000; // milliseconds that a writer waits for a lock

struct OpenedFile
{
    std::shared_ptr<const HeldFile> hold; // goes after the connections
    std::unique_ptr<Connection> writer;   // reads only where the file may not be written
    QByteArray uri;                       // for more connections; empty: there can be no other (":memory:")
    QString path;                         // absolute
    bool readOnly = false;
};

// Throws Failure. Looks at the file's first bytes before SQLite may touch it: what is not a store stays as it is.
// Converts an old store on the way.
OpenedFile openFile(const QString &path, SqliteEventStore::Mode mode, const eventlog::LogShape &shape,
                    const StoreConversion &conversion);

// Whether something in the log beside the file is not in the file yet.
bool hasJournal(const QString &path);

// Of the journal, after which a commit brings them into the file.
inline constexpr int checkpointPages = 2000;

// A connection with the functions and settings that questions rely on.
QByteArray uriOf(const QString &path);
std::unique_ptr<Connection> connectTo(const QByteArray &uri, Connection::Access access, int cacheKilobytes);

} // namespace eventdesk::sqlite
