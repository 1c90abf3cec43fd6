// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/log_parts.h"

#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/recent_group.h"
#include "models/store/sqlite/remade_parts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// One part's bytes, copied: the statement is used again before they are done with.
std::string readPart(Connection &connection, std::string_view sql, const char *part, qint64 id)
{
    Statement &row = connection.statement(sql).with(id);
    if (!row.step())
        throwDamaged(part, id, "it is missing");
    std::string bytes(row.blob(0));
    row.reset();
    return bytes;
}

template <typename Work>
auto reading(const char *part, qint64 id, Work work)
{
    try {
        return work();
    } catch (const eventlog::CorruptData &corrupt) {
        throwDamaged(part, id, corrupt.what());
    }
}

// Once for each part: it may be asked for often.
void noteDamage(const QString &what)
{
    static std::mutex mutex;
    static QSet<QString> noted;
    const std::scoped_lock lock(mutex);
    if (noted.contains(what))
        return;
    noted.insert(what);
    qWarning("A part of the store is damaged and made again from its blocks: %ls", qUtf16Printable(what));
}

// A part beside the blocks.
template <typename Read, typename Remake>
auto readOrRemake(Read read, Remake remake)
{
    try {
        return read();
    } catch (const Failure &failure) {
        if (failure.error.kind != ErrorKind::StoreDamaged)
            throw;
        noteDamage(failure.error.details);
    }
    return remake();
}

std::shared_ptr<const LogGroup> groupFromRow(Connection &connection, const Statement &row)
{
    auto group = std::make_shared<LogGroup>();
    group->id = row.integer(0);
    group->import = row.integer(1);
    group->firstNumber = row.integer(2);
    group->ordinals = uint32_t(row.integer(3));
    group->rows = uint32_t(row.integer(4));
    group->messageBits = unsigned(row.integer(5));
    const auto decoded = [&](const auto &decode, int column) {
        return reading("log_group", group->id, [&] { return decode(row.blob(column)); });
    };
    auto blocks = readOrRemake([&] { return decoded(eventlog::decodeDirectory, 6); },
                               [&] { return remadeDirectory(connection, *group); });
    auto postings = readOrRemake([&] { return decoded(eventlog::decodePostingIndex, 7); },
                                 [&] { return remadePostingIndex(connection, *group); });
    reading("log_group", group->id, [&] { fillDirectory(*group, std::move(blocks), std::move(postings)); });
    return group;
}

void changeVolume(Connection &connection, const DayChanges &changes, bool add)
{
    for (const auto &[place, counts] : changes) {
        const auto [event, day] = place;
        Statement &row = connection.statement("SELECT counts FROM volume_day WHERE event_id = ? AND day = ?")
                             .with(qint64(event), day);
        eventlog::DayCounts kept{};
        const bool isThere = row.step();
        const bool isRemade = isThere && meetsDamage([&] { kept = decodedDay(row.blob(0), day); });
        row.reset();
        if (isRemade)
            kept = remadeDay(connection, event, day);
        for (size_t i = 0; i < kept.size(); ++i) {
            if (add)
                kept[i] += counts[i];
            else if (!isRemade) // else from a log that has them no longer
                kept[i] -= std::min(kept[i], counts[i]);
        }
        const std::string bytes = eventlog::encodeDay(kept);
        if (bytes.empty()) {
            connection.run("DELETE FROM volume_day WHERE event_id = ? AND day = ?", qint64(event), day);
            continue;
        }
        Statement &write =
            connection.statement("INSERT OR REPLACE INTO volume_day(event_id, day, counts) VALUES(?, ?, ?)");
        write.with(qint64(event), day);
        write.lendBlob(3, bytes);
        write.run();
    }
}

} // namespace

eventlog::DayCounts decodedDay(std::string_view bytes, qint64 day)
{
    return reading("volume_day", day, [&] { return eventlog::decodeDay(bytes); });
}

eventlog::DayCounts readDay(Connection &connection, qint64 event, qint64 day, std::string_view bytes)
{
    return readOrRemake([&] { return decodedDay(bytes, day); }, [&] { return remadeDay(connection, event, day); });
}

void fillDirectory(LogGroup &group, std::vector<eventlog::BlockEntry> blocks, std::vector<uint32_t> postingIndex)
{
    group.blocks = std::move(blocks);
    group.postingIndex = std::move(postingIndex);
    uint32_t start = 0;
    for (const eventlog::BlockEntry &block : group.blocks) {
        group.starts.push_back(start);
        start += block.rows;
    }
    if (start != group.rows || group.rows > group.ordinals || group.messageBits > 20)
        throw eventlog::CorruptData("its directory does not add up");
}

void throwDamaged(const char *part, qint64 id, const char *what)
{
    throw Failure{
        {ErrorKind::StoreDamaged,
         Store::tr("A part of this store is damaged (%1 %2); the rest can still be used. Restore the store from a "
                   "backup, or undo and repeat the import that the part belongs to.",
                   "%1: the part's kind, %2: its number")
             .arg(QLatin1StringView(part))
             .arg(id),
         u"%1 %2: %3"_s.arg(QLatin1StringView(part)).arg(id).arg(QLatin1StringView(what))}};
}

std::string_view LoadedBlock::read(Connection &connection, const BlockRef &ref, Bytes bytes)
{
    if (bytes == Bytes::Own) {
        m_bytes = ref.group->inMemory ? ref.group->inMemory->blocks[ref.number].data
                                      : readPart(connection, "SELECT data FROM block WHERE id = ?", "block", ref.id());
        return m_bytes;
    }
    if (ref.group->inMemory)
        return ref.group->inMemory->blocks[ref.number].data;
    // Another text than above: the statement is this block's.
    m_lender = &connection.statement("SELECT data FROM block WHERE id = ?1").with(ref.id());
    if (!m_lender->step())
        throwDamaged("block", ref.id(), "it is missing");
    return m_lender->blob(0);
}

LoadedBlock::LoadedBlock(Connection &connection, const BlockRef &ref, Bytes bytes)
    : m_block(readingBlock(ref, [&] {
        eventlog::Block block(read(connection, ref, bytes));
        if (block.rows() != ref.entry().rows || block.event() != ref.entry().event)
            throw eventlog::CorruptData("it is not what its directory says");
        return block;
    }))
{
}

LoadedBlock::~LoadedBlock()
{
    if (m_lender)
        m_lender->reset();
}

LoadedMessageIds::LoadedMessageIds(Connection &connection, const BlockRef &ref)
    : m_bytes(ref.group->inMemory
                  ? ref.group->inMemory->blocks[ref.number].messageIds
                  : readPart(connection, "SELECT message_ids FROM block WHERE id = ?", "block", ref.id()))
{
    readingBlock(ref, [&] { m_ids.emplace(m_bytes, ref.entry().rows); });
}

std::vector<eventlog::PersonEntry> readPersons(Connection &connection, const LogGroup &group)
{
    if (group.inMemory)
        return eventlog::decodePersons(group.inMemory->parts.persons);
    return readOrRemake(
        [&] {
            const std::string bytes =
                readPart(connection, "SELECT data FROM person_page WHERE group_id = ?", "person_page", group.id);
            return reading("person_page", group.id, [&] { return eventlog::decodePersons(bytes); });
        },
        [&] { return eventlog::decodePersons(connection.log().remadeParts(connection, group)->persons); });
}

std::vector<eventlog::MessageEntry> readMessages(Connection &connection, const LogGroup &group, uint32_t page)
{
    if (group.inMemory)
        return eventlog::decodeMessages(group.inMemory->parts.messages.pages[page]);
    const qint64 id = group.partId(page);
    const auto decoded = [&](std::string_view bytes) {
        std::vector<eventlog::MessageEntry> entries = eventlog::decodeMessages(bytes);
        for (const eventlog::MessageEntry &entry : entries) {
            if (entry.block >= group.blocks.size())
                throw eventlog::CorruptData("a block that its group does not have");
        }
        return entries;
    };
    return readOrRemake(
        [&] {
            const std::string bytes =
                readPart(connection, "SELECT data FROM message_page WHERE id = ?", "message_page", id);
            return reading("message_page", id, [&] { return decoded(bytes); });
        },
        [&] {
            return eventlog::decodeMessages(connection.log().remadeParts(connection, group)->messages.pages.at(page));
        });
}

std::vector<uint32_t> readPositions(Connection &connection, const LogGroup &group, uint32_t identity)
{
    const auto behind = std::ranges::upper_bound(group.postingIndex, identity);
    if (behind == group.postingIndex.begin())
        return {};
    const auto page = size_t(behind - group.postingIndex.begin() - 1);
    if (group.inMemory)
        return eventlog::positionsIn(group.inMemory->parts.postings[page], identity);
    const qint64 id = group.partId(page);
    return readOrRemake(
        [&] {
            const std::string bytes =
                readPart(connection, "SELECT data FROM posting_page WHERE id = ?", "posting_page", id);
            return reading("posting_page", id, [&] { return eventlog::positionsIn(bytes, identity); });
        },
        [&] {
            return eventlog::positionsIn(connection.log().remadeParts(connection, group)->postings.at(page), identity);
        });
}

std::vector<eventlog::PairEntry> remadePairs(Connection &connection, const LogDirectory &directory, qint64 group,
                                             qint64 event, const eventlog::CorruptData &why)
{
    noteDamage(u"pair_page %1: %2"_s.arg(group).arg(QLatin1StringView(why.what())));
    std::vector<eventlog::PairEntry> entries;
    if (const auto known = directory.group(group)) {
        const auto parts = connection.log().remadeParts(connection, *known);
        if (const auto page = parts->pairs.find(uint32_t(event)); page != parts->pairs.end())
            eventlog::forEachPair(page->second, [&](const eventlog::PairEntry &entry) { entries.push_back(entry); });
    }
    return entries;
}

std::vector<qint64> groupNumbers(Connection &connection)
{
    std::vector<qint64> ids;
    Statement &all = connection.statement("SELECT id FROM log_group ORDER BY id").with();
    while (all.step())
        ids.push_back(all.integer(0));
    all.reset();
    return ids;
}

std::shared_ptr<const LogGroup> readGroup(Connection &connection, qint64 id)
{
    Statement &row = connection
                         .statement("SELECT id, import_id, first_number, ordinals, rows, message_bits, directory, "
                                    "posting_index FROM log_group WHERE id = ?")
                         .with(id);
    row.step();
    auto group = groupFromRow(connection, row);
    row.reset();
    return group;
}

std::shared_ptr<const LogDirectory> readDirectory(Connection &connection, const LogDirectory *before)
{
    std::vector<std::shared_ptr<const LogGroup>> groups;
    for (const qint64 id : groupNumbers(connection)) {
        auto known = before ? before->group(id) : nullptr;
        groups.push_back(known ? std::move(known) : readGroup(connection, id));
    }
    return std::make_shared<const LogDirectory>(std::move(groups));
}

void writeGroup(Connection &connection, ImportId import, qint64 firstNumber, const eventlog::EncodedGroup &group)
{
    addVolume(connection, group.parts.volume);
    Statement &head = connection.statement("INSERT INTO log_group(import_id, first_number, ordinals, rows, "
                                           "message_bits, directory, posting_index) VALUES(?, ?, ?, ?, ?, ?, ?)");
    head.with(import, firstNumber, group.ordinals, group.rows, group.parts.messages.bits);
    head.lendBlob(6, group.parts.directory);
    head.lendBlob(7, group.parts.postingIndex);
    head.run();
    const qint64 id = connection.lastRowId();
    const qint64 firstPart = id << partBits;

    Statement &blocks = connection.statement("INSERT INTO block(id, data, message_ids) VALUES(?, ?, ?)");
    for (qint64 part = firstPart; const eventlog::EncodedBlock &block : group.blocks) {
        blocks.with(part++);
        blocks.lendBlob(2, block.data);
        blocks.lendBlob(3, block.messageIds);
        blocks.run();
    }
    const auto pages = [&](std::string_view sql, const std::vector<std::string> &all) {
        Statement &insert = connection.statement(sql);
        for (qint64 part = firstPart; const std::string &page : all) {
            insert.with(part++);
            insert.lendBlob(2, page);
            insert.run();
        }
    };
    pages("INSERT INTO posting_page(id, data) VALUES(?, ?)", group.parts.postings);
    pages("INSERT INTO message_page(id, data) VALUES(?, ?)", group.parts.messages.pages);
    Statement &persons = connection.statement("INSERT INTO person_page(group_id, data) VALUES(?, ?)").with(id);
    persons.lendBlob(2, group.parts.persons);
    persons.run();
    Statement &pairs = connection.statement("INSERT INTO pair_page(event_id, group_id, data) VALUES(?, ?, ?)");
    for (const auto &[event, page] : group.parts.pairs) {
        pairs.with(qint64(event), id);
        pairs.lendBlob(3, page);
        pairs.run();
    }
    noteLastNumber(connection, firstNumber + group.ordinals - 1);
    noteNewGeneration(connection);
}

void removeGroups(Connection &connection, const std::vector<qint64> &groups)
{
    for (const qint64 id : groups) {
        const qint64 from = id << partBits, to = (id + 1) << partBits;
        connection.run("DELETE FROM block WHERE id >= ? AND id < ?", from, to);
        connection.run("DELETE FROM posting_page WHERE id >= ? AND id < ?", from, to);
        connection.run("DELETE FROM message_page WHERE id >= ? AND id < ?", from, to);
        connection.run("DELETE FROM person_page WHERE group_id = ?", id);
        connection.run("DELETE FROM pair_page WHERE event_id IN (SELECT id FROM event_type) AND group_id = ?", id);
        connection.run("DELETE FROM log_group WHERE id = ?", id);
    }
    noteNewGeneration(connection);
}

void addVolume(Connection &connection, const DayChanges &more)
{
    changeVolume(connection, more, true);
}

void subtractVolume(Connection &connection, const DayChanges &less)
{
    changeVolume(connection, less, false);
}

} // namespace eventdesk::sqlite
