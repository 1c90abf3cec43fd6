// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/sqlite_event_store.h"

#include <QCoroTask>

// What the tests of a store in a file share.
namespace eventdesk::testing {

template <typename T>
Result<T> wait(QCoro::Task<Result<T>> answer)
{
    return QCoro::waitFor(std::move(answer));
}

// With a clock that stands still.
Result<std::unique_ptr<SqliteEventStore>> open(const QString &path,
                                               SqliteEventStore::Mode mode = SqliteEventStore::Mode::OpenExisting,
                                               eventlog::LogShape shape = {}, StoreConversion conversion = {});

// "order" of up to 50 people, all at one time; their message ids are the prefix and a number.
std::vector<NewOccurrence> rows(int count, const std::string &prefix);

// The same as a finished import.
ImportId fill(EventStore &store, int count, const std::string &prefix);

// Message ids of everything in the store, the newest first.
QStringList idsIn(EventStore &store);

// By SQLite itself, as another program would; a failure is the running test's.
void execute(const QString &path, const QByteArray &sql);

// The first number of the answer, read by SQLite itself.
qint64 numberIn(const QString &path, const QByteArray &sql);

} // namespace eventdesk::testing
