// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/open_file.h"

#include "models/store/sqlite/convert_version_1.h"
#include "models/store/sqlite/functions.h"
#include "models/store/sqlite/schema.h"
#include "models/store/sqlite/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int writerCacheKilobytes = 32 * 1024;
constexpr int openTimeout = 1500; // milliseconds to wait for a lock; later ones get more

using Mode = SqliteEventStore::Mode;

[[noreturn]] void refuse(ErrorKind kind, const QString &sentence, const QString &details = {})
{
    throw Failure{{kind, sentence, details}};
}

// The layout of a database's first 100 bytes is documented and stable.
void inspectHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(ErrorKind::FileUnreadable, Store::tr("The file “%1” cannot be read: check its permissions.").arg(path),
               file.errorString());
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        refuse(ErrorKind::NotAStore,
               Store::tr("“%1” is not an Eventdesk store. Open another file, or import it as a log.").arg(path));
    if (header.size() < 100)
        refuse(ErrorKind::StoreDamaged,
               Store::tr("The store “%1” is cut off. Restore it from a backup, or import the logs into a new store.")
                   .arg(path));
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    // What a crash left in a journal may say otherwise; SQLite reads that, and the schema is checked then.
    if (hasJournal(path))
        return;
    if (number(68) != applicationId)
        refuse(ErrorKind::NotAStore,
               Store::tr("“%1” is another program's database. Open another file, or make a new store.").arg(path));
    if (number(60) > schemaVersion)
        refuse(ErrorKind::StoreTooNew,
               Store::tr("The store “%1” was written by a newer Eventdesk. Update Eventdesk to open it.").arg(path),
               u"version %1"_s.arg(number(60)));
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16) == 1
                                ? 65536
                                : qFromBigEndian<quint16>(header.constData() + 16);
    const bool sizeIsValid = number(24) == number(92);
    if (sizeIsValid && file.size() < pageSize * qint64(number(28)))
        refuse(ErrorKind::StoreDamaged,
               Store::tr("The store “%1” is cut off. Restore it from a backup, or import the logs into a new store.")
                   .arg(path),
               u"%1 bytes of %2"_s.arg(file.size()).arg(pageSize * qint64(number(28))));
}

// Whether the file is to be made.
bool mustCreate(const QFileInfo &file, Mode mode)
{
    if (file.isDir())
        refuse(ErrorKind::FileUnreadable, Store::tr("“%1” is a folder, not a store.").arg(file.filePath()));
    if (file.exists() && mode == Mode::CreateNew)
        refuse(ErrorKind::AlreadyExists,
               Store::tr("There is a file “%1” already. Open it, or choose another name.").arg(file.filePath()));
    if (file.exists())
        return false;
    if (mode == Mode::OpenExisting)
        refuse(ErrorKind::FileUnreadable,
               Store::tr("There is no file “%1”. Choose another, or make a new store.").arg(file.filePath()));
    if (!file.absoluteDir().exists())
        refuse(ErrorKind::FileUnreadable,
               Store::tr("There is no folder “%1” to make the store in.").arg(file.absolutePath()));
    return true;
}

// Touches the file for the first time, so that what cannot be read or is locked shows here.
void probe(Connection &connection)
{
    connection.number("SELECT count(*) FROM sqlite_schema");
}

OpenedFile connectToExisting(const QString &path)
{
    OpenedFile opened{
        .hold = HeldFile::acquire(path, [&] { inspectHeader(path); }), .writer = {}, .uri = uriOf(path), .path = path};
    try {
        opened.writer = connectTo(opened.uri, Connection::Access::ReadWrite, writerCacheKilobytes);
        probe(*opened.writer);
    } catch (const Failure &failure) {
        // A folder that cannot be written has no room for the log's index beside the file. Without a log that is no
        // loss.
        const bool unwritable =
            failure.error.kind == ErrorKind::FileUnreadable || failure.error.kind == ErrorKind::StoreReadOnly;
        if (!unwritable || hasJournal(path))
            throw;
        opened.uri = uriOf(path) + "?immutable=1";
        opened.writer = connectTo(opened.uri, Connection::Access::ReadOnly, writerCacheKilobytes);
        probe(*opened.writer);
    }
    opened.readOnly = opened.writer->isReadOnly();
    return opened;
}

OpenedFile converted(const QString &path, const eventlog::LogShape &shape, const StoreConversion &conversion,
                     OpenedFile old)
{
    old.writer.reset();
    try {
        convertVersion1(path, shape, conversion);
        return connectToExisting(path);
    } catch (const Failure &failure) {
        if (failure.error.kind != ErrorKind::StoreBusy)
            throw;
        // Whoever has it open may have converted it.
        OpenedFile again = connectToExisting(path);
        if (isOfVersion1(*again.writer))
            throw;
        return again;
    }
}

OpenedFile openExisting(const QString &path, const eventlog::LogShape &shape, const StoreConversion &conversion)
{
    OpenedFile opened = connectToExisting(path);
    if (isOfVersion1(*opened.writer)) {
        if (opened.readOnly)
            refuse(
                ErrorKind::StoreReadOnly,
                Store::tr("The store “%1” was written by an earlier Eventdesk and must be converted, but it can only "
                          "be read. Make the file and its folder writable and open it once more.")
                    .arg(path));
        opened = converted(path, shape, conversion, std::move(opened));
    }
    checkSchema(*opened.writer);
    return opened;
}

OpenedFile createFile(const QString &path)
{
    OpenedFile opened{.hold = {}, .writer = {}, .uri = uriOf(path), .path = path};
    opened.writer = connectTo(opened.uri, Connection::Access::Create, writerCacheKilobytes);
    createSchema(*opened.writer);
    opened.hold = HeldFile::acquire(path, [] {});
    return opened;
}

} // namespace

bool hasJournal(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

QByteArray uriOf(const QString &path)
{
    return "file:" + QUrl::toPercentEncoding(path, "/");
}

// In pages: SQLite turns kilobytes into pages by the size that pages have by default, not in this file.
void limitCache(Connection &connection, int kilobytes)
{
    const qint64 pages = qint64(kilobytes) * 1024 / connection.number("PRAGMA page_size");
    connection.execute(("PRAGMA cache_size = " + QByteArray::number(pages)).constData());
}

std::unique_ptr<Connection> connectTo(const QByteArray &uri, Connection::Access access, int cacheKilobytes)
{
    auto connection = std::make_unique<Connection>(uri, access);
    sqlite3_busy_timeout(connection->handle(), openTimeout);
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    connection->execute("PRAGMA temp_store = MEMORY");
    connection->execute("PRAGMA page_size = 4096"); // of a file that is made now
    limitCache(*connection, cacheKilobytes);
    registerFunctions(*connection);
    return connection;
}

OpenedFile openFile(const QString &path, Mode mode, const eventlog::LogShape &shape, const StoreConversion &conversion)
{
    if (path == ":memory:"_L1) {
        OpenedFile opened{.hold = {},
                          .writer = connectTo(":memory:", Connection::Access::Create, writerCacheKilobytes),
                          .uri = {},
                          .path = path};
        createSchema(*opened.writer);
        return opened;
    }
    const QFileInfo file(path);
    const QString absolute = file.absoluteFilePath();
    OpenedFile opened = mustCreate(file, mode) ? createFile(absolute) : openExisting(absolute, shape, conversion);
    if (!opened.readOnly) {
        // Readers beside the writer. NORMAL: after a loss of power the newest batches may be missing, never halved.
        // FAST: pages that an undo frees are not written once more (Debian's SQLite does by default).
        opened.writer->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                               "PRAGMA journal_size_limit = 67108864; PRAGMA secure_delete = FAST");
        sqlite3_wal_autocheckpoint(opened.writer->handle(), checkpointPages);
        sqlite3_busy_timeout(opened.writer->handle(), busyTimeout);
    }
    return opened;
}

} // namespace eventdesk::sqlite
