// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"
#include "models/store/sqlite/hash_numbers.h"
#include "models/store/sqlite/log_parts.h"

#include <deque>
#include <span>

namespace eventdesk::sqlite {

// Which message ids the store has, while an import runs: exact. Those of the group being collected and of the one being
// written are in tables by 128-bit hash; those of written groups are found through their pages, most of the others
// being passed over by a filter of some ten bits an id. Recent occurrences are the caller's. Only reads.
class MessageIds
{
public:
    // The import whose groups come from what is collected here.
    explicit MessageIds(Connection &connection, ImportId running = none);

    // Which of these a written group has.
    std::vector<bool> written(std::span<const MessageHash> hashes, std::span<const std::string_view> ids);
    // Remembers one of the group being collected; false where that, or the one being written, has it already.
    bool isCollected(const MessageHash &hash) const { return m_leaving.contains(hash) || m_collected.contains(hash); }
    bool collect(const MessageHash &hash) { return !m_leaving.contains(hash) && m_collected.add(hash); }
    void prefetch(const MessageHash &hash) const
    {
        m_collected.prefetch(hash);
        m_leaving.prefetch(hash);
    }
    // What was collected is about to be written; and it has been.
    void groupLeaves();
    void groupWritten();

private:
    static constexpr ImportId none = -1;
    struct Asked
    {
        uint32_t part, index;
    };
    void loadFilter();
    void noteNewGroups();
    void notePages(const LogGroup &group);
    bool mayHave(uint32_t part) const;
    void prefetchLine(uint32_t part) const;
    void noteInFilter(uint32_t part);
    bool isAt(const LogGroup &group, uint32_t position, std::string_view id);

    Connection &m_connection;
    ImportId m_running;
    std::shared_ptr<const LogDirectory> m_directory;
    HashSet m_collected, m_leaving;
    std::vector<quint64> m_filter; // empty: not worth it yet
    qint64 m_lastInFilter = 0;     // group
    qint64 m_asked = 0;
    // The blocks that were looked into last; ids that come again mostly come in the order in which they came.
    std::unordered_map<qint64, std::unique_ptr<LoadedMessageIds>> m_blocks;
    std::deque<qint64> m_blockOrder;
};

} // namespace eventdesk::sqlite
