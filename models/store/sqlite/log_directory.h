// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/import_record.h"
#include "models/store/log/group_builder.h"
#include "models/store/sqlite/connection.h"

#include <unordered_map>
#include <vector>

namespace eventdesk::sqlite {

inline constexpr int partBits = 20; // of a part's number behind its group's

// A group of the event log, as far as it is known without reading blocks.
struct LogGroup
{
    qint64 id = 0;
    ImportId import = 0;
    qint64 firstNumber = 0; // of its occurrences; each one's is this and its ordinal
    uint32_t ordinals = 0;  // above the highest of them
    uint32_t rows = 0;
    unsigned messageBits = 0;
    std::vector<eventlog::BlockEntry> blocks;
    std::vector<uint32_t> starts; // of each block, the position of its first row
    std::vector<uint32_t> postingIndex;
    // Where it is not in the tables: the recent occurrences, see recent_group.h.
    std::shared_ptr<const eventlog::EncodedGroup> inMemory;

    qint64 lastNumber() const { return firstNumber + ordinals - 1; }
    qint64 partId(size_t part) const { return (id << partBits) + qint64(part); }
    // The block that holds a position; throws CorruptData.
    uint32_t blockAt(uint32_t position) const;
};

struct BlockRef
{
    const LogGroup *group = nullptr;
    uint32_t number = 0;

    const eventlog::BlockEntry &entry() const { return group->blocks[number]; }
    qint64 id() const { return group->partId(number); }
};

// All groups of one state of the store. Unchanged once made.
class LogDirectory
{
public:
    explicit LogDirectory(std::vector<std::shared_ptr<const LogGroup>> groups);

    const std::vector<std::shared_ptr<const LogGroup>> &groups() const { return m_groups; } // by id
    std::shared_ptr<const LogGroup> group(qint64 id) const;                                 // null: there is none
    const std::vector<BlockRef> &blocksOf(qint64 event) const;                              // in no order
    std::vector<BlockRef> allBlocks() const;
    qint64 rows() const;
    const LogGroup *recent() const; // null: there are none

private:
    std::vector<std::shared_ptr<const LogGroup>> m_groups;
    std::unordered_map<qint64, std::vector<BlockRef>> m_ofEvent;
};

} // namespace eventdesk::sqlite
