// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/convert_version_1.h"

#include "models/store/sqlite/copy_version_1.h"
#include "models/store/sqlite/kept_file.h"
#include "models/store/sqlite/open_file.h"
#include "models/store/sqlite/schema.h"
#include "models/store/sqlite/verify.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int cacheKilobytes = 16 * 1024;
constexpr double shareOfCopying = 0.7; // the rest is verifying, as measured

Error explained(const Error &error, const QString &file)
{
    QString sentence;
    switch (error.kind) {
    case ErrorKind::Cancelled:
        sentence = Store::tr("Converting “%1” was stopped; the store is as it was. Open it again to convert it.");
        break;
    case ErrorKind::StoreBusy:
        sentence = Store::tr("“%1” was written by an earlier Eventdesk and must be converted, but another program has "
                             "it open. Close it there and open it here again.");
        break;
    case ErrorKind::DiskFull:
        sentence = Store::tr("The disk is full: “%1”, written by an earlier Eventdesk, could not be converted and is "
                             "as it was. Free some space and open it again.");
        break;
    case ErrorKind::StoreDamaged:
        sentence = Store::tr("“%1”, written by an earlier Eventdesk, is damaged: it could not be converted and is as "
                             "it was. Restore it from a backup, or import the logs into a new store.");
        break;
    case ErrorKind::FileUnreadable:
    case ErrorKind::StoreReadOnly:
        sentence =
            Store::tr("“%1”, written by an earlier Eventdesk, could not be converted and is as it was. Check its "
                      "disk and the permissions of its folder, and open it again.");
        break;
    default:
        sentence =
            Store::tr("“%1”, written by an earlier Eventdesk, could not be converted because of a fault in this "
                      "one, and is as it was. The log has the details; the earlier Eventdesk can still open it.");
    }
    return {error.kind, sentence.arg(file), u"conversion: "_s + error.details};
}

void checkVersion1(Connection &old)
{
    const qint64 found = old.number(
        "SELECT (SELECT count(*) FROM pragma_table_info('occurrence') WHERE name = 'source') + count(*) FROM "
        "sqlite_schema WHERE type = 'table' AND name IN ('setting', 'import', 'reject', 'event_type', 'identity', "
        "'sighting', 'subscriber', 'subscriber_key', 'occurrence')");
    if (found != 10)
        throw Failure{{ErrorKind::StoreDamaged, {}, u"%1 parts of version 1"_s.arg(found)}};
}

// Whether the open file no longer has the name that it was opened by.
bool hasMoved(const Connection &connection)
{
    int moved = 0;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

// With the file to itself while it lives; null where another program has been faster.
std::unique_ptr<Connection> lockVersion1(const QString &file)
{
    auto old = connectTo(uriOf(file), Connection::Access::ReadWrite, cacheKilobytes);
    // Before the file is touched for the first time; there are no readers beside it then.
    old->execute("PRAGMA locking_mode = EXCLUSIVE");
    old->number("SELECT count(*) FROM sqlite_schema");
    old->execute("PRAGMA wal_checkpoint(TRUNCATE); BEGIN EXCLUSIVE");
    if (hasMoved(*old) || !isOfVersion1(*old))
        return {};
    // What is still in the log would be missing under the other name.
    if (hasJournal(file))
        throw Failure{{ErrorKind::StoreBusy, {}, u"the log was not written back"_s}};
    checkVersion1(*old);
    return old;
}

// Counts everything again: what takes the old store's place is right.
void verifyConverted(Connection &fresh)
{
    const VerifyReport report = verifyStore(fresh);
    if (!report.differences.isEmpty())
        throw Failure{{ErrorKind::StoreDamaged,
                       {},
                       report.differences.first(std::min<qsizetype>(report.differences.size(), 5)).join(u"; "_s)}};
}

void convert(const QString &file, const eventlog::LogShape &shape, const StoreConversion &conversion)
{
    const std::unique_ptr<Connection> old = lockVersion1(file);
    if (!old)
        return;
    const QString backup = backupNameFor(file);
    int percent = -1;
    const auto report = [&](double done) {
        if (conversion.report && std::exchange(percent, int(done * 100)) != int(done * 100))
            conversion.report({done, backup});
    };
    report(0);
    Replacement replacement(file, file);
    {
        const auto fresh = connectTo(uriOf(replacement.path()), Connection::Access::ReadWrite, cacheKilobytes);
        // Nobody sees this file before it is whole, and it is written to the disk once, in the end.
        fresh->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE");
        createSchema(*fresh);
        old->setStop(conversion.stop, {});
        fresh->setStop(conversion.stop, {});
        copyVersion1(*old, *fresh, shape, [&](double done) { report(done * shareOfCopying); });
        fresh->setStop(conversion.stop, {});
        verifyConverted(*fresh);
    }
    old->setStop({}, {});
    replacement.flush();
    report(0.99);
    keepBackup(*old, file);
    replacement.replace();
    report(1);
}

} // namespace

bool isOfVersion1(Connection &connection)
{
    return connection.number("PRAGMA application_id") == applicationId && connection.number("PRAGMA user_version") == 1;
}

void convertVersion1(const QString &path, const eventlog::LogShape &shape, const StoreConversion &conversion)
{
    try {
        convert(QFileInfo(path).canonicalFilePath(), shape, conversion);
    } catch (const Failure &failure) {
        throw Failure{explained(failure.error, path)};
    }
}

} // namespace eventdesk::sqlite
