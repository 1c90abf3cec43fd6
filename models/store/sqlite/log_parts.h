// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/block.h"
#include "models/store/log/group_builder.h"
#include "models/store/log/people_pages.h"
#include "models/store/sqlite/log_directory.h"

namespace eventdesk::sqlite {

// The parts of the event log as they lie in their tables. Bytes of a block that make no sense are a Failure
// (StoreDamaged) that names the block. Where other bytes make none, that goes to the log, and they are made again from
// the blocks: see remade_parts.h.

// A block with the bytes that it reads.
class LoadedBlock
{
public:
    // Lent: they stay where SQLite put them, which saves a copy. Only one such block of a connection at a time.
    enum class Bytes { Own, Lent };
    LoadedBlock(Connection &connection, const BlockRef &ref, Bytes bytes = Bytes::Own);
    ~LoadedBlock();
    LoadedBlock(const LoadedBlock &) = delete;
    LoadedBlock &operator=(const LoadedBlock &) = delete;
    const eventlog::Block *operator->() const { return &m_block; }
    const eventlog::Block &operator*() const { return m_block; }

private:
    std::string_view read(Connection &connection, const BlockRef &ref, Bytes bytes);

    std::string m_bytes;
    Statement *m_lender = nullptr;
    eventlog::Block m_block;
};

// Runs what reads a block and turns CorruptData into the Failure that names it.
template <typename Work>
auto readingBlock(const BlockRef &ref, Work work);
[[noreturn]] void throwDamaged(const char *part, qint64 id, const char *what);

// Whether work() met damage, which is no reason then to give up.
template <typename Work>
bool meetsDamage(Work work)
{
    try {
        work();
        return false;
    } catch (const Failure &failure) {
        if (failure.error.kind != ErrorKind::StoreDamaged)
            throw;
        return true;
    }
}

// The message ids of a block's rows.
class LoadedMessageIds
{
public:
    LoadedMessageIds(Connection &connection, const BlockRef &ref);
    std::string at(size_t row) const { return m_ids->at(row); }
    bool contains(std::string_view id) const { return m_ids->contains(id); }

private:
    std::string m_bytes;
    std::optional<eventlog::MessageIdColumn> m_ids;
};

std::vector<eventlog::PersonEntry> readPersons(Connection &connection, const LogGroup &group);
std::vector<eventlog::MessageEntry> readMessages(Connection &connection, const LogGroup &group, uint32_t page);
// The positions of an identity in a group, ascending.
std::vector<uint32_t> readPositions(Connection &connection, const LogGroup &group, uint32_t identity);

// In place of a page that is damaged.
std::vector<eventlog::PairEntry> remadePairs(Connection &connection, const LogDirectory &directory, qint64 group,
                                             qint64 event, const eventlog::CorruptData &why);

// Those of the recent occurrences, too.
template <typename Visit>
void forEachPairOf(Connection &connection, const LogDirectory &directory, qint64 event, Visit visit)
{
    if (const LogGroup *recent = directory.recent()) {
        const auto &pairs = recent->inMemory->parts.pairs;
        if (const auto page = pairs.find(uint32_t(event)); page != pairs.end())
            eventlog::forEachPair(page->second, visit);
    }
    Statement &pages =
        connection.statement("SELECT group_id, data FROM pair_page WHERE event_id = ? ORDER BY group_id").with(event);
    while (pages.step()) {
        try {
            eventlog::forEachPair(pages.blob(1), visit);
        } catch (const eventlog::CorruptData &corrupt) { // by its checksum: nothing was visited
            for (const eventlog::PairEntry &entry :
                 remadePairs(connection, directory, pages.integer(0), event, corrupt))
                visit(entry);
        }
    }
    pages.reset();
}

std::vector<qint64> groupNumbers(Connection &connection); // ascending
std::shared_ptr<const LogGroup> readGroup(Connection &connection, qint64 id);
// Of a group whose counts are known; throws CorruptData.
void fillDirectory(LogGroup &group, std::vector<eventlog::BlockEntry> blocks, std::vector<uint32_t> postingIndex);
// Without the recent occurrences. Groups that `before` has are taken from it.
std::shared_ptr<const LogDirectory> readDirectory(Connection &connection, const LogDirectory *before);

// In the caller's transaction. Kept counters are the caller's.
void writeGroup(Connection &connection, ImportId import, qint64 firstNumber, const eventlog::EncodedGroup &group);
void removeGroups(Connection &connection, const std::vector<qint64> &groups);

using DayChanges = std::map<std::pair<uint32_t, int64_t>, eventlog::DayCounts>; // by event and day
// Of a day whose bytes these are.
eventlog::DayCounts readDay(Connection &connection, qint64 event, qint64 day, std::string_view bytes);
eventlog::DayCounts decodedDay(std::string_view bytes, qint64 day);
// Before the log says that there are more, and after it says that there are less.
void addVolume(Connection &connection, const DayChanges &more);
void subtractVolume(Connection &connection, const DayChanges &less);

template <typename Work>
auto readingBlock(const BlockRef &ref, Work work)
{
    try {
        return work();
    } catch (const eventlog::CorruptData &corrupt) {
        throwDamaged("block", ref.id(), corrupt.what());
    }
}

} // namespace eventdesk::sqlite
