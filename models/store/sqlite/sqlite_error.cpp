// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/sqlite_error.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cerrno>

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// A quota and a limit of the file's size are a full disk to the person.
bool lacksRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

ErrorKind kindOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::StoreBusy;
    case SQLITE_READONLY:
        return ErrorKind::StoreReadOnly;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorKind::StoreDamaged;
    case SQLITE_NOTADB:
        return ErrorKind::NotAStore;
    case SQLITE_IOERR:
        if (lacksRoom(systemError))
            return ErrorKind::DiskFull;
        return code == SQLITE_IOERR_SHORT_READ ? ErrorKind::StoreDamaged : ErrorKind::FileUnreadable;
    case SQLITE_CANTOPEN:
        if (lacksRoom(systemError))
            return ErrorKind::DiskFull;
        return ErrorKind::FileUnreadable;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::FileUnreadable;
    default:
        return ErrorKind::Internal;
    }
}

QString sentenceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::StoreBusy:
        return Store::tr("Another program is writing to this store. Try again when it has finished.");
    case ErrorKind::StoreReadOnly:
        return Store::tr("This store can only be read. Make the file and its folder writable to change it.");
    case ErrorKind::DiskFull:
        return Store::tr("The disk is full, so nothing was changed. Free some space and try again.");
    case ErrorKind::StoreDamaged:
        return Store::tr("The store's file is damaged. Restore it from a backup, or import the logs into a new store.");
    case ErrorKind::NotAStore:
        return Store::tr("This file is not an Eventdesk store. Open another file, or import it as a log.");
    case ErrorKind::FileUnreadable:
        return Store::tr("The store's file cannot be read or written. Check its disk and its permissions.");
    default:
        return Store::tr("The store could not do this because of a fault in Eventdesk. The log has the details.");
    }
}

} // namespace

Error errorOf(sqlite3 *database, std::string_view context)
{
    const int code = database ? sqlite3_extended_errcode(database) : SQLITE_NOMEM;
    const ErrorKind kind = kindOf(code, database ? sqlite3_system_errno(database) : 0);
    const char *message = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    return {kind, sentenceFor(kind),
            QStringLiteral("SQLite %1: %2 (%3)")
                .arg(code)
                .arg(QString::fromUtf8(message), QString::fromUtf8(context.data(), qsizetype(context.size())))};
}

} // namespace eventdesk::sqlite
