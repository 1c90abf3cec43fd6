// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"
#include "models/store/sqlite/hash_numbers.h"
#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/message_filter.h"

#include <deque>
#include <span>

namespace eventdesk::sqlite {

// Which message ids the store has, while an import runs: exact. Those of the group being collected and of the one being
// written are in tables by 128-bit hash; those of written groups are found through their pages, nearly all others being
// passed over by filters. Recent occurrences are the caller's. Only reads.
class MessageIds
{
public:
    // The import whose groups come from what is collected here.
    explicit MessageIds(Connection &connection, std::optional<ImportId> running = std::nullopt);

    // Which of these a written group, or the one being written, has.
    std::vector<bool> written(std::span<const MessageHash> hashes, std::span<const std::string_view> ids);
    bool isCollected(const MessageHash &hash) const { return m_leaving.contains(hash) || m_collected.contains(hash); }
    // Remembers one that is not written(), of the group being collected; false where that has it already.
    bool collect(const MessageHash &hash) { return m_collected.add(hash); }
    void prefetch(const MessageHash &hash) const { m_collected.prefetch(hash); }
    // What was collected is about to be written; and it has been.
    void groupLeaves();
    void groupWritten();

private:
    using Groups = std::vector<std::shared_ptr<const LogGroup>>;
    // Some groups of the running import, by the hashes of their ids; the last one's filter has those that leave, too.
    struct Own
    {
        MessageFilter filter;
        Groups groups;
        qint64 size = 0;
    };
    struct Asked
    {
        uint32_t part, index;
    };
    void noteOthers(const LogDirectory &directory);
    void notePages(Connection &connection, const LogGroup &group, uint32_t firstPage, uint32_t endPage);
    void makeFilter();
    template <typename KeyOf>
    std::vector<Asked> notPassedOver(const MessageFilter &filter, std::span<const MessageHash> hashes,
                                     KeyOf keyOf) const;
    void lookUp(Groups &groups, std::vector<Asked> asked, std::span<const std::string_view> ids,
                std::vector<bool> &found);
    bool isIn(const LogGroup &group, uint32_t block, std::string_view id);

    Connection &m_connection;
    std::optional<ImportId> m_running;
    HashSet m_collected, m_leaving;
    std::deque<Own> m_own;
    qint64 m_lastOwn = 0; // group
    // The others, by the parts of hashes that their pages have; the last is looked through first.
    Groups m_others;
    qint64 m_otherRows = 0, m_otherPages = 0;
    std::optional<MessageFilter> m_filter; // of the others; none: not worth it yet
    qint64 m_lastInFilter = 0;             // group
    qint64 m_pagesRead = 0;
    // The blocks that were looked into last; ids that come again mostly come in the order in which they came.
    std::unordered_map<qint64, std::unique_ptr<LoadedMessageIds>> m_blocks;
    std::deque<qint64> m_blockOrder;
};

} // namespace eventdesk::sqlite
