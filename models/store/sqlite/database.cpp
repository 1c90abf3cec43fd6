// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/database.h"

#include "models/store/sqlite/owed_journal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int readingThreads = 2;
constexpr int readerCacheKilobytes = 16 * 1024;

// What cannot be undone for want of room is no reason not to look at the rest.
void recover(ImportWriter &imports)
{
    try {
        imports.recover();
    } catch (const Failure &failure) {
        if (failure.error.kind != ErrorKind::DiskFull)
            throw;
    }
}

} // namespace

Result<std::shared_ptr<Database>> Database::open(const QString &path, SqliteEventStore::Mode mode, const Clock *clock,
                                                 const eventlog::LogShape &shape, const StoreConversion &conversion)
{
    return guarded<std::shared_ptr<Database>>([&] {
        OpenedFile opened = openFile(path, mode, shape, conversion);
        std::shared_ptr<Database> database(new Database);
        database->m_hold = opened.hold;
        database->m_path = opened.path;
        database->m_uri = opened.uri;
        database->m_readOnly = opened.readOnly;
        database->m_clock = clock;
        database->m_writer = std::move(opened.writer);
        database->m_writing.setMaxThreadCount(1);
        database->m_reading.setMaxThreadCount(readingThreads);
        if (!opened.readOnly) {
            ImportWriter::OpenReader openReader;
            if (!opened.uri.isEmpty())
                openReader = [own = database.get()] {
                    std::shared_ptr<Connection> reader = own->takeReader();
                    reader->setHelpers([own] { return own->lendReader(); });
                    return reader;
                };
            const QString lockFile = opened.uri.isEmpty() ? QString() : opened.path + u".importing"_s;
            database->m_imports =
                std::make_unique<ImportWriter>(*database->m_writer, openReader, clock, opened.uri, lockFile, shape);
            database->m_live = std::make_unique<LiveWriter>(*database->m_writer, *database->m_imports, clock, shape);
            recover(*database->m_imports);
            database->m_mayOweEmptyJournal = !emptyOwedJournal(*database->m_writer, std::chrono::milliseconds(0));
        }
        database->m_dataVersion = database->m_writer->number("PRAGMA data_version");
        return database;
    });
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_closing.request_stop();
    m_reading.waitForDone();
    m_writing.waitForDone();
}

bool Database::changedByOthers()
{
    if (m_imports && m_imports->isWriting())
        return false; // it will be seen next time
    const auto version = guarded<qint64>([&] { return m_writer->number("PRAGMA data_version"); });
    const bool changed = version && std::exchange(m_dataVersion, *version) != *version;
    if ((changed || m_mayOweEmptyJournal) && !m_readOnly)
        m_mayOweEmptyJournal = !emptyOwedJournal(*m_writer, std::chrono::milliseconds(0));
    return changed;
}

std::shared_ptr<Connection> Database::takeReader()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            const auto connection = m_idle.back();
            m_idle.pop_back();
            return connection;
        }
    }
    std::shared_ptr<Connection> connection = connectTo(m_uri, Connection::Access::ReadOnly, readerCacheKilobytes);
    connection->shareLogOf(*m_writer);
    // Blocks are read once for a question: out of the system's cache, without copying pages into one of our own.
    connection->execute("PRAGMA mmap_size = 0x7fff0000");
    return connection;
}

void Database::giveBack(const std::shared_ptr<Connection> &reader)
{
    reader->setStop({}, {});
    reader->setHelpers({});
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(reader);
}

std::shared_ptr<Connection> Database::lendReader()
{
    std::shared_ptr<Connection> reader = takeReader();
    Connection *const lent = reader.get();
    return {lent, [this, reader = std::move(reader)](Connection *) { giveBack(reader); }};
}

Database::Lease::Lease(Database *d, std::shared_ptr<Connection> c, const std::stop_token &stop)
    : database(d)
    , connection(std::move(c))
{
    connection->setStop(stop, database->m_closing.get_token());
    if (connection != database->m_writer)
        connection->setHelpers([d] { return d->lendReader(); });
    if (connection->stopped()) {
        connection->setStop({}, {});
        throw Failure{{ErrorKind::Cancelled, {}, {}}};
    }
}

Database::Lease::~Lease()
{
    if (connection == database->m_writer)
        connection->setStop({}, {});
    else
        database->giveBack(connection);
}

Error Database::readOnlyError()
{
    return {ErrorKind::StoreReadOnly,
            Store::tr("This store can only be read. Make the file and its folder writable to change it."),
            {}};
}

Error Database::unexpectedError(const char *what)
{
    return {ErrorKind::Internal,
            Store::tr("The store could not do this because of a fault in Eventdesk. The log has the details."),
            QString::fromUtf8(what)};
}

Error Database::damagedError(const char *what)
{
    return {ErrorKind::StoreDamaged,
            Store::tr("A part of this store is damaged; the rest can still be used. Verify the store to learn which."),
            QString::fromUtf8(what)};
}

} // namespace eventdesk::sqlite
