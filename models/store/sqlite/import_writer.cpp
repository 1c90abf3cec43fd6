// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/import_writer.h"

#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/undo.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

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

ImportWriter::ImportWriter(Connection &connection, const Clock *clock, const QString &lockFile,
                           const eventlog::LogShape &shape)
    : m_connection(connection)
    , m_clock(clock)
    , m_people(connection)
    , m_group(shape, &m_encoders)
    , m_messages(connection)
{
    if (!lockFile.isEmpty()) {
        m_reserve = lockFile + u"-reserve"_s;
        m_lock = std::make_unique<QLockFile>(lockFile);
        m_lock->setStaleLockTime(0); // however old it is, only the death of its owner frees it
    }
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
    return !m_lock || m_lock->isLocked() || m_lock->tryLock(0);
}

void ImportWriter::unlock()
{
    if (m_lock)
        m_lock->unlock();
}

void ImportWriter::recover()
{
    const qint64 left = m_connection.number("SELECT id FROM import WHERE state = 0");
    if (left == 0 || m_running != 0 || !lock())
        return;
    const auto release = qScopeGuard([this] { unlock(); });
    freeReserve();
    Transaction transaction(m_connection, Transaction::Kind::Write);
    undoImport(m_connection, left, m_clock->now());
    transaction.commit();
}

ImportId ImportWriter::begin(const ImportStart &start)
{
    const QString busy = Store::tr("Another import is running in this store. Wait until it has finished, or stop it.");
    if (m_running != 0 || !lock())
        refuse(ErrorKind::StoreBusy, busy);
    try {
        recover(); // lets the lock go
        if (!lock())
            refuse(ErrorKind::StoreBusy, busy);
        Transaction transaction(m_connection, Transaction::Kind::Write);
        const qint64 next = m_connection.number("SELECT ifnull(max(last_occurrence), 0) + 1 FROM import");
        m_connection.run("INSERT INTO import(file, format, started, state, first_occurrence, last_occurrence) "
                         "VALUES(?, ?, ?, 0, ?, ?)",
                         start.file, start.format, toMillis(m_clock->now()), next, next - 1);
        const ImportId import = m_connection.lastRowId();
        transaction.commit();
        m_running = import;
        m_format = start.format.toStdString();
        m_firstNumber = next;
        m_messages.begin();
        m_people.begin();
        takeReserve();
        return import;
    } catch (...) {
        letGo(); // a row that was written already is the next one's to recover
        throw;
    }
}

ImportRecord ImportWriter::running(ImportId import)
{
    const ImportRecord record = importRecord(m_connection, import);
    if (record.state != ImportState::Running)
        refuse(ErrorKind::InvalidInput, Store::tr("This import has ended already. Begin a new one."));
    if (import != m_running)
        refuse(ErrorKind::StoreBusy, Store::tr("This import is run by another program."));
    if (m_broken)
        throw Failure{*m_broken};
    return record;
}

qint64 ImportWriter::eventFor(const OccurrenceView &occurrence)
{
    const std::string name(occurrence.event);
    if (const auto known = m_events.find(name); known != m_events.end())
        return known->second;
    qint64 id = m_connection.number("SELECT id FROM event_type WHERE name = ?", name);
    if (id == 0) {
        m_connection.run("INSERT INTO event_type(name, description, source, created, by_hand) VALUES(?, '', ?, ?, 0)",
                         name, occurrence.source.empty() ? std::string_view(m_format) : occurrence.source,
                         toMillis(m_clock->now()));
        id = m_connection.lastRowId();
    }
    m_events.emplace(name, id);
    return id;
}

void ImportWriter::takeOne(const OccurrenceView &occurrence, const MessageHash &message, const MessageHash &person,
                           Instant now)
{
    const qint64 number = m_firstNumber + m_group.rows();
    eventlog::LogRow row;
    row.event = uint32_t(eventFor(occurrence));
    row.identity = uint32_t(m_people.identity(person, occurrence.email, occurrence.id, occurrence.phone, number));
    row.time = toMillis(occurrence.time);
    row.received = toMillis(occurrence.received.value_or(now));
    row.messageId = occurrence.messageId;
    row.source = occurrence.source == m_format ? std::string_view() : occurrence.source;
    row.value = occurrence.value;
    row.currency = occurrence.currency;
    row.payload = occurrence.payload;
    m_group.add(row, message.part());
}

ImportCounts ImportWriter::append(ImportId import, std::shared_ptr<const Batch> batch)
{
    for (const OccurrenceView &occurrence : batch->occurrences) {
        if (occurrence.event.empty() || occurrence.messageId.empty())
            refuse(ErrorKind::InvalidInput, Store::tr("An occurrence needs an event and a message id."));
    }
    running(import);
    const Instant now = m_clock->now();
    ImportCounts counts;
    counts.read = qint64(batch->occurrences.size()) + qint64(batch->rejects.size());
    std::vector<MessageHash> messages, people;
    std::vector<std::string_view> ids;
    for (const OccurrenceView &occurrence : batch->occurrences) {
        ids.push_back(occurrence.messageId);
        messages.push_back(eventlog::messageHash(occurrence.messageId));
        people.push_back(PeopleWriter::hashOf(occurrence.email, occurrence.id, occurrence.phone));
    }
    const std::vector<bool> isWritten = m_messages.written(messages, ids);
    m_group.keep(batch);
    try {
        constexpr size_t ahead = 32;
        for (size_t i = 0; i < messages.size(); ++i) {
            if (i + ahead < messages.size()) {
                m_messages.prefetch(messages[i + ahead]);
                m_people.prefetch(people[i + ahead]);
            }
            if (isWritten[i] || !m_messages.collect(messages[i])) {
                ++counts.duplicate;
                continue;
            }
            takeOne(batch->occurrences[i], messages[i], people[i], now);
            ++counts.added;
        }
    } catch (const Failure &failure) {
        m_broken = failure.error; // half of the batch is collected
        throw;
    }
    counts.rejected = qint64(batch->rejects.size());
    m_rejects.insert(m_rejects.end(), batch->rejects.begin(), batch->rejects.end());
    m_unwritten += counts;
    // Looked at once per batch: a group may be larger than its shape says by what a batch has.
    if (m_group.isFull())
        writeGroup();
    return counts;
}

void ImportWriter::writeGroup()
{
    try {
        const eventlog::EncodedGroup group = m_group.finish();
        Transaction transaction(m_connection, Transaction::Kind::Write);
        const bool hasMerged = m_people.writeNew();
        if (group.rows > 0)
            sqlite::writeGroup(m_connection, m_running, m_firstNumber, group);
        std::vector<qint64> events;
        for (const auto &[event, page] : group.parts.pairs)
            events.push_back(event);
        if (hasMerged)
            refreshAllEvents(m_connection);
        else
            refreshEvents(m_connection, events);
        for (const Reject &reject : m_rejects) {
            m_connection.run("INSERT INTO reject(import_id, line, reason, text) VALUES(?, ?, ?, ?)", m_running,
                             reject.line, reject.reason, viewOf(reject.text.left(maxRejectText)));
        }
        addCounts();
        transaction.commit();
        m_firstNumber += group.rows;
        m_rejects.clear();
        m_unwritten = {};
        if (group.rows > 0)
            m_messages.groupWritten();
    } catch (const Failure &failure) {
        m_connection.log().clear();
        m_broken = failure.error;
        throw;
    }
}

void ImportWriter::addCounts()
{
    m_connection.run("UPDATE import SET read = read + ?, added = added + ?, duplicate = duplicate + ?, "
                     "rejected = rejected + ?, last_occurrence = last_occurrence + ? WHERE id = ?",
                     m_unwritten.read, m_unwritten.added, m_unwritten.duplicate, m_unwritten.rejected,
                     m_unwritten.added, m_running);
}

void ImportWriter::letGo()
{
    m_running = 0;
    m_group.clear();
    m_unwritten = {};
    m_rejects.clear();
    m_broken.reset();
    m_people.end();
    m_events.clear();
    m_messages.end();
    freeReserve();
    unlock();
}

ImportRecord ImportWriter::end(ImportId import)
{
    if (import == m_running)
        letGo();
    return importRecord(m_connection, import);
}

ImportRecord ImportWriter::finish(ImportId import)
{
    running(import);
    writeGroup();
    m_connection.run("UPDATE import SET state = 1, ended = ? WHERE id = ?", toMillis(m_clock->now()), import);
    return end(import);
}

ImportRecord ImportWriter::undo(ImportId import)
{
    const ImportRecord record = importRecord(m_connection, import);
    if (record.state == ImportState::Undone)
        refuse(ErrorKind::InvalidInput, Store::tr("This import has been undone already."));
    if (m_running != 0 && import != m_running)
        refuse(ErrorKind::StoreBusy, Store::tr("An import is running. Undo another one when it has finished."));
    if (!lock())
        refuse(ErrorKind::StoreBusy,
               Store::tr("Another program is importing into this store. Try again when it has finished."));
    try {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        m_group.clear();
        freeReserve();
        if (import == m_running) // its record says what it read, though not all of that was written
            addCounts();
        undoImport(m_connection, import, m_clock->now());
        transaction.commit();
    } catch (...) {
        // It stays as a crash would leave it: the next import or the next opening tries again.
        letGo();
        throw;
    }
    m_events.clear();
    if (m_running == 0)
        unlock();
    return end(import);
}

} // namespace eventdesk::sqlite
