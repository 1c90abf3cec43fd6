// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/live_writer.h"

#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/group_rewriter.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/recent_group.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

qint64 generationOf(Connection &connection)
{
    return connection.number("SELECT generation FROM log_state");
}

} // namespace

LiveWriter::LiveWriter(Connection &connection, ImportWriter &imports, const Clock *clock,
                       const eventlog::LogShape &shape)
    : m_connection(connection)
    , m_imports(imports)
    , m_clock(clock)
    , m_shape(shape)
{
}

void LiveWriter::forgetOthersChanges()
{
    const qint64 generation = generationOf(m_connection);
    if (m_generation == generation)
        return;
    m_generation = generation;
    m_messages.emplace(m_connection);
}

std::vector<LiveWriter::Row> LiveWriter::newOnes(const PackedOccurrences &occurrences)
{
    std::vector<MessageHash> hashes;
    std::vector<std::string_view> ids;
    for (const OccurrenceView &occurrence : occurrences) {
        hashes.push_back(eventlog::messageHash(occurrence.messageId));
        ids.push_back(occurrence.messageId);
    }
    const std::vector<bool> isWritten = m_messages->written(hashes, ids);
    const GroupCollector *running = m_imports.running();
    std::unordered_set<std::string_view> own;
    std::vector<Row> rows;
    for (size_t i = 0; i < hashes.size(); ++i) {
        if (isWritten[i] || (running && running->isCollected(hashes[i])) || !own.insert(ids[i]).second ||
            m_connection.number("SELECT EXISTS(SELECT 1 FROM recent WHERE message_id = ?)", ids[i]) != 0)
            continue;
        Row row;
        row.occurrence = occurrences[i];
        row.hash = hashes[i];
        rows.push_back(row);
    }
    return rows;
}

// The people whom a running import has numbered and not written are written, too: these numbers come first.
PeopleChange LiveWriter::identify(std::vector<Row> &rows)
{
    GroupCollector *running = m_imports.running();
    std::optional<IdentityNumbers> own;
    IdentityNumbers &identities = running ? running->identities() : own.emplace(m_connection);
    qint64 last = lastNumber(m_connection);
    for (Row &row : rows) {
        const OccurrenceView &occurrence = row.occurrence;
        row.number = running ? running->takeNumber() : ++last;
        row.identity = identities.number(identityHash(occurrence.email, occurrence.id, occurrence.phone),
                                         occurrence.email, occurrence.id, occurrence.phone, row.number);
        row.event = m_imports.eventFor(occurrence, {});
    }
    const PeopleChange change = m_imports.people().write(identities.takeNew());
    if (!running)
        m_imports.people().end();
    return change;
}

void LiveWriter::insert(const std::vector<Row> &rows, Instant now)
{
    Statement &insert =
        m_connection.statement("INSERT INTO recent(number, event_id, identity_id, time, received, message_id, source, "
                               "value, currency, payload) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Row &row : rows) {
        const OccurrenceView &occurrence = row.occurrence;
        insert
            .with(row.number, row.event, row.identity, toMillis(occurrence.time),
                  toMillis(occurrence.received.value_or(now)), occurrence.messageId, occurrence.source,
                  occurrence.value, occurrence.currency, occurrence.payload)
            .run();
    }
    if (!rows.empty())
        noteLastNumber(m_connection, rows.back().number);
}

// Before the rows are in.
void LiveWriter::count(const std::vector<Row> &rows)
{
    std::map<qint64, EventCounters> more;
    const auto aliases = m_connection.log().aliases(m_connection);
    for (const Row &row : rows) {
        EventCounters &counters = more[row.event];
        const qint64 time = toMillis(row.occurrence.time);
        ++counters.occurrences;
        counters.note(time, time);
        if (row.identity == 0)
            ++counters.anonymous;
        else
            counters.people += m_imports.eventPeople().isNew(row.event, aliases->person(row.identity));
    }
    for (const auto &[event, counters] : more)
        addToEvent(m_connection, event, counters);
}

ImportCounts LiveWriter::receive(const PackedOccurrences &occurrences)
{
    for (const OccurrenceView &occurrence : occurrences) {
        if (occurrence.event.empty() || occurrence.messageId.empty())
            throw Failure{{ErrorKind::InvalidInput, Store::tr("An occurrence needs an event and a message id."), {}}};
    }
    m_imports.recover(); // what a crash has left would be in the way
    // On the disk when it is said to be in, which WAL alone does not promise.
    m_connection.execute("PRAGMA synchronous = FULL");
    const auto faster = qScopeGuard([this] { m_connection.attempt("PRAGMA synchronous = NORMAL"); });
    try {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        m_imports.checkFree();
        forgetOthersChanges();
        m_imports.eventPeople().follow();
        std::vector<Row> rows = newOnes(occurrences);
        const PeopleChange change = identify(rows);
        if (change.changesWhoIsWho())
            noteNewGeneration(m_connection);
        noteMerges(m_connection, m_imports.eventPeople(), change.merges);
        count(rows);
        insert(rows, m_clock->now());
        transaction.commit();
        m_generation = generationOf(m_connection);
        m_imports.eventPeople().keep();
        if (GroupCollector *running = m_imports.running()) {
            for (const Row &row : rows)
                running->collect(row.hash);
        }
        const auto all = qint64(occurrences.size()), added = qint64(rows.size());
        return {.read = all, .added = added, .duplicate = all - added, .rejected = 0};
    } catch (...) {
        m_generation.reset();
        m_imports.eventPeople().forget();
        m_connection.log().clear();
        if (m_imports.running()) // some of its people were to be written here
            m_imports.breakOff();
        throw;
    }
}

bool LiveWriter::seal()
{
    if (m_connection.number("SELECT count(*) FROM recent") < m_shape.liveRows)
        return false;
    Transaction transaction(m_connection, Transaction::Kind::Write);
    sealRecent(m_connection, m_shape);
    transaction.commit();
    return true;
}

bool LiveWriter::merge(bool ofImports)
{
    if (m_imports.running()) // it knows the groups by their numbers
        return false;
    Transaction transaction(m_connection, Transaction::Kind::Write);
    m_imports.checkFree();
    std::map<int, std::vector<std::shared_ptr<const LogGroup>>> bySize; // by how often it has grown
    // Of imports only so many occurrences at a time as make one group: somebody waits for it.
    const uint32_t mostRows = m_shape.groupRows / (ofImports ? m_shape.mergedGroups : 2);
    const auto directory = m_connection.log().sealedDirectory(m_connection);
    for (const auto &group : directory->groups()) {
        if ((group->import != live) != ofImports || group->rows > mostRows)
            continue;
        int size = 0;
        for (uint64_t rows = uint64_t(m_shape.liveRows) * 2; rows < group->rows; rows *= m_shape.mergedGroups)
            ++size;
        bySize[size].push_back(group);
    }
    for (auto &[size, groups] : bySize) {
        if (groups.size() < m_shape.mergedGroups)
            continue;
        std::ranges::sort(groups, {}, &LogGroup::firstNumber);
        groups.resize(m_shape.mergedGroups);
        rewriteGroups(m_connection, groups, m_shape, [](const eventlog::LogRow &, qint64) { return true; });
        transaction.commit();
        return true;
    }
    return false;
}

bool LiveWriter::tend()
{
    try {
        return seal() || merge(false);
    } catch (...) {
        m_connection.log().clear();
        throw;
    }
}

void LiveWriter::mergeImports()
{
    try {
        while (merge(true)) {
        }
    } catch (const Failure &failure) { // a full disk, a damaged block: the groups stay as they were
        m_connection.log().clear();
        qWarning("Small imports were not merged: %ls", qUtf16Printable(failure.error.details));
    }
}

} // namespace eventdesk::sqlite
