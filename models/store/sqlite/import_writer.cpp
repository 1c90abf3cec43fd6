// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/import_writer.h"

#include "models/core/thread_priority.h"
#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/recent_group.h"
#include "models/store/sqlite/undo.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

#include <map>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qsizetype reserveBytes = 2 * 1024 * 1024;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// Of what is being caught.
Error caught()
{
    try {
        throw;
    } catch (const Failure &failure) {
        return failure.error;
    } catch (const std::exception &exception) {
        return {ErrorKind::Internal,
                Store::tr("The store could not do this because of a fault in Eventdesk. The log has the details."),
                QString::fromUtf8(exception.what())};
    }
}

[[noreturn]] void refuse(ErrorKind kind, const QString &sentence, const QString &details = {})
{
    throw Failure{{kind, sentence, details}};
}

} // namespace

ImportRecord importFromRow(const Statement &row)
{
    ImportRecord record;
    record.id = row.integer(0);
    record.start = {row.string(1), row.string(2)};
    record.started = fromMillis(row.integer(3));
    if (!row.isNull(4))
        record.ended = fromMillis(row.integer(4));
    record.state = ImportState(row.integer(5));
    record.counts = {row.integer(6), row.integer(7), row.integer(8), row.integer(9)};
    record.removed = row.integer(10);
    return record;
}

ImportRecord importRecord(Connection &connection, ImportId import)
{
    Statement &query =
        connection.statement("SELECT " + std::string(importColumns) + " FROM import WHERE id = ?").with(import);
    if (!query.step())
        refuse(ErrorKind::NotFound, Store::tr("There is no import number %1 in this store.").arg(import));
    const ImportRecord record = importFromRow(query);
    query.reset();
    return record;
}

ImportWriter::ImportWriter(Connection &connection, OpenReader openReader, const Clock *clock, const QByteArray &uri,
                           const QString &lockFile, const eventlog::LogShape &shape)
    : m_connection(connection)
    , m_openReader(std::move(openReader))
    , m_checkpointer(connection, uri)
    , m_clock(clock)
    , m_shape(shape)
    , m_people(connection)
    , m_eventPeople(connection)
{
    m_writers.setMaxThreadCount(1);
    if (!lockFile.isEmpty()) {
        m_reserve = lockFile + u"-reserve"_s;
        m_lock = std::make_unique<ProgramLock>(lockFile);
    }
}

ImportWriter::~ImportWriter()
{
    settle();
}

void ImportWriter::takeReserve()
{
    QFile file(m_reserve);
    if (m_reserve.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    if (file.write(QByteArray(reserveBytes, '\0')) != reserveBytes || !file.flush())
        file.remove();
}

void ImportWriter::freeReserve()
{
    if (!m_reserve.isEmpty())
        QFile::remove(m_reserve);
}

bool ImportWriter::lock()
{
    return !m_lock || m_lock->tryLock();
}

void ImportWriter::unlock()
{
    if (m_lock)
        m_lock->unlock();
}

void ImportWriter::checkFree()
{
    if (!m_running && m_connection.number("SELECT EXISTS(SELECT 1 FROM import WHERE state = 0)") != 0)
        refuse(ErrorKind::StoreBusy,
               Store::tr("Another program is importing into this store. Try again when it has finished."));
}

void ImportWriter::breakOff()
{
    m_eventPeople.forget();
    m_connection.log().clear();
    m_broken = caught();
}

void ImportWriter::recover()
{
    const qint64 left = m_connection.number("SELECT id FROM import WHERE state = 0");
    if (left == 0 || m_running || !lock())
        return;
    const auto release = qScopeGuard([this] { unlock(); });
    freeReserve();
    Transaction transaction(m_connection, Transaction::Kind::Write);
    undoImport(m_connection, left, m_shape, m_clock->now());
    transaction.commit();
}

ImportId ImportWriter::begin(const ImportStart &start)
{
    const QString busy = Store::tr("Another import is running in this store. Wait until it has finished, or stop it.");
    if (m_running || !lock())
        refuse(ErrorKind::StoreBusy, busy);
    try {
        recover(); // lets the lock go
        if (!lock())
            refuse(ErrorKind::StoreBusy, busy);
        Transaction transaction(m_connection, Transaction::Kind::Write);
        sealRecent(m_connection, m_shape); // groups are where it looks for message ids
        const qint64 next = lastNumber(m_connection) + 1;
        m_connection.run("INSERT INTO import(file, format, started, state, first_occurrence, last_occurrence) "
                         "VALUES(?, ?, ?, 0, ?, ?)",
                         start.file, start.format, toMillis(m_clock->now()), next, next - 1);
        const ImportId import = m_connection.lastRowId();
        transaction.commit();
        m_people.begin();
        // A view of the connection that is used for all, where there is no other.
        const std::shared_ptr<Connection> reader =
            m_openReader ? m_openReader() : std::shared_ptr<Connection>(std::shared_ptr<void>(), &m_connection);
        m_running = std::make_unique<GroupCollector>(
            reader, import, start.format.toStdString(), next, m_shape,
            [this](const OccurrenceView &occurrence) { return eventFor(occurrence, m_running->format()); });
        m_checkpointer.begin();
        takeReserve();
        return import;
    } catch (...) {
        letGo(); // a row that was written already is the next one's to recover
        throw;
    }
}

void ImportWriter::checkRunning(ImportId import)
{
    if (!m_running || import != m_running->import()) {
        settle();
        if (importRecord(m_connection, import).state != ImportState::Running)
            refuse(ErrorKind::InvalidInput, Store::tr("This import has ended already. Begin a new one."));
        refuse(ErrorKind::StoreBusy, Store::tr("This import is run by another program."));
    }
    if (m_broken)
        throw Failure{*m_broken};
}

qint64 ImportWriter::eventFor(const OccurrenceView &occurrence, std::string_view format)
{
    const MessageHash hash = eventlog::messageHash(occurrence.event);
    if (const std::optional<uint32_t> known = m_events.find(hash))
        return *known;
    settle();
    qint64 id = m_connection.number("SELECT id FROM event_type WHERE name = ?", occurrence.event);
    if (id == 0) {
        m_connection.run("INSERT INTO event_type(name, description, source, created, by_hand) VALUES(?, '', ?, ?, 0)",
                         occurrence.event, occurrence.source.empty() ? format : occurrence.source,
                         toMillis(m_clock->now()));
        id = m_connection.lastRowId();
    }
    if (m_running)
        m_events.insert(hash, uint32_t(id));
    return id;
}

ImportCounts ImportWriter::append(ImportId import, const std::shared_ptr<const Batch> &batch)
{
    if (m_openReader)
        giveWay();
    for (const OccurrenceView &occurrence : batch->occurrences) {
        if (occurrence.event.empty() || occurrence.messageId.empty())
            refuse(ErrorKind::InvalidInput, Store::tr("An occurrence needs an event and a message id."));
    }
    if (!isWriting())
        settle();
    checkRunning(import);
    const ImportCounts counts = addBatch(batch);
    // Looked at once per batch: a group may be larger than its shape says by what a batch has.
    if (m_running->isFull())
        startWriting();
    return counts;
}

ImportCounts ImportWriter::addBatch(const std::shared_ptr<const Batch> &batch)
{
    m_isAdding = true;
    const auto added = qScopeGuard([this] { m_isAdding = false; });
    try {
        return m_running->add(batch, m_clock->now());
    } catch (...) {
        breakOff(); // half of the batch is collected
        throw;
    }
}

void ImportWriter::startWriting(AfterWriting after)
{
    settle(after);
    if (m_broken)
        throw Failure{*m_broken};
    m_leaving = std::make_shared<CollectedGroup>(m_running->take());
    auto task = std::make_shared<std::packaged_task<void()>>([this, group = m_leaving] { writeGroup(*group); });
    m_writing = task->get_future();
    if (m_openReader)
        m_writers.start([task] { (*task)(); }); // which gives no way: the others wait for it
    else
        (*task)();
}

bool ImportWriter::isWriting() const
{
    return m_writing.valid() && m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

void ImportWriter::settle(AfterWriting after)
{
    try {
        if (m_writing.valid())
            m_writing.get();
        // Not in the middle of a batch, which has asked already what is written.
        if (m_leaving && !m_broken && !m_isAdding) {
            m_leaving.reset();
            if (after == AfterWriting::GoOn)
                m_running->written();
        }
    } catch (...) {
        breakOff();
    }
}

void ImportWriter::writeGroup(CollectedGroup &collected)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    m_eventPeople.follow();
    sealRecent(m_connection, m_shape);
    const PeopleChange people = m_people.write(collected.identities); // while its last rows are still encoded
    if (people.changesWhoIsWho())
        noteNewGeneration(m_connection);
    noteMerges(m_connection, m_eventPeople, people.merges);
    const eventlog::EncodedGroup group = collected.rows->finish();
    addGroup(m_connection, m_eventPeople, group);
    if (group.rows > 0) {
        sqlite::writeGroup(m_connection, collected.import, collected.firstNumber, group);
        m_connection.run("UPDATE import SET last_occurrence = ? WHERE id = ?",
                         collected.firstNumber + group.ordinals - 1, collected.import);
    }
    for (const Reject &reject : collected.rejects) {
        m_connection.run("INSERT INTO reject(import_id, line, reason, text) VALUES(?, ?, ?, ?)", collected.import,
                         reject.line, reject.reason, viewOf(reject.text.left(maxRejectText)));
    }
    addCounts(collected.import, collected.counts);
    transaction.commit();
    m_checkpointer.start();
    m_eventPeople.keep();
}

void ImportWriter::addCounts(ImportId import, const ImportCounts &counts)
{
    m_connection.run("UPDATE import SET read = read + ?, added = added + ?, duplicate = duplicate + ?, "
                     "rejected = rejected + ? WHERE id = ?",
                     counts.read, counts.added, counts.duplicate, counts.rejected, import);
}

void ImportWriter::letGo()
{
    m_running.reset();
    m_leaving.reset();
    m_broken.reset();
    m_people.end();
    m_events = {};
    m_checkpointer.end();
    freeReserve();
    unlock();
}

ImportRecord ImportWriter::end(ImportId import)
{
    if (m_running && import == m_running->import())
        letGo();
    return importRecord(m_connection, import);
}

ImportRecord ImportWriter::finish(ImportId import)
{
    checkRunning(import);
    m_running->close();
    startWriting(AfterWriting::End);
    settle(AfterWriting::End);
    if (m_broken)
        throw Failure{*m_broken};
    m_connection.run("UPDATE import SET state = 1, ended = ? WHERE id = ?", toMillis(m_clock->now()), import);
    return end(import);
}

ImportRecord ImportWriter::undo(ImportId import)
{
    settle();
    const ImportRecord record = importRecord(m_connection, import);
    if (record.state == ImportState::Undone)
        refuse(ErrorKind::InvalidInput, Store::tr("This import has been undone already."));
    if (m_running && import != m_running->import())
        refuse(ErrorKind::StoreBusy, Store::tr("An import is running. Undo another one when it has finished."));
    if (!lock())
        refuse(ErrorKind::StoreBusy,
               Store::tr("Another program is importing into this store. Try again when it has finished."));
    try {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        freeReserve();
        if (m_running) { // its record says what it read, though not all of that was written
            addCounts(import, m_running->collected());
            noteLastNumber(m_connection, m_running->lastNumber());
            if (m_leaving)
                addCounts(import, m_leaving->counts);
        }
        undoImport(m_connection, import, m_shape, m_clock->now());
        transaction.commit();
    } catch (...) {
        // It stays as a crash would leave it: the next import or the next opening tries again.
        m_connection.log().clear();
        letGo();
        throw;
    }
    m_events = {};
    if (!m_running)
        unlock();
    return end(import);
}

void ImportWriter::betweenImports(const std::function<void(const eventlog::LogShape &)> &work)
{
    settle();
    const auto mustBeFree = [this] {
        if (m_running || !lock())
            refuse(ErrorKind::StoreBusy,
                   Store::tr("An import into this store is running. Nothing was removed: try again when it has "
                             "finished."));
    };
    mustBeFree();
    const auto release = qScopeGuard([this] {
        if (!m_running)
            unlock();
    });
    recover(); // lets the lock go
    mustBeFree();
    try {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        sealRecent(m_connection, m_shape); // groups are what the work is done on
        work(m_shape);
        transaction.commit();
    } catch (...) {
        m_connection.log().clear();
        throw;
    }
}

} // namespace eventdesk::sqlite
