// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/owed_journal.h"

#include "models/store/sqlite/open_file.h"

#include <QScopeGuard>

#include <sqlite3.h>

namespace eventdesk::sqlite {

namespace {

bool empty(Connection &connection)
{
    if (connection.number("SELECT EXISTS(SELECT 1 FROM setting WHERE key = 'empty_journal')") == 0)
        return true;
    if (connection.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0) // somebody is in the way
        return false;
    connection.run("DELETE FROM setting WHERE key = 'empty_journal'");
    return true;
}

} // namespace

void oweEmptyJournal(Connection &connection)
{
    connection.run("INSERT OR REPLACE INTO setting(key, value) VALUES('empty_journal', '1')");
}

bool emptyOwedJournal(Connection &connection, std::chrono::milliseconds wait) noexcept
{
    sqlite3_busy_timeout(connection.handle(), int(wait.count()));
    const auto restore = qScopeGuard([&] { sqlite3_busy_timeout(connection.handle(), busyTimeout); });
    try {
        return empty(connection);
    } catch (const Failure &failure) {
        qWarning("The journal could not be emptied yet: %ls", qUtf16Printable(failure.error.details));
        return false;
    }
}

} // namespace eventdesk::sqlite
