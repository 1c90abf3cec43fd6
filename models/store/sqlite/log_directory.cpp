// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/log_directory.h"

#include "models/store/log/bytes.h"

#include <algorithm>

namespace eventdesk::sqlite {

uint32_t LogGroup::blockAt(uint32_t position) const
{
    if (position >= rows)
        throw eventlog::CorruptData("a position that its group does not have");
    return uint32_t(std::ranges::upper_bound(starts, position) - starts.begin() - 1);
}

LogDirectory::LogDirectory(std::vector<std::shared_ptr<const LogGroup>> groups)
    : m_groups(std::move(groups))
{
    for (const auto &group : m_groups) {
        for (uint32_t number = 0; number < group->blocks.size(); ++number)
            m_ofEvent[group->blocks[number].event].push_back({group.get(), number});
    }
}

std::shared_ptr<const LogGroup> LogDirectory::group(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_groups, id, {}, [](const auto &group) { return group->id; });
    return found != m_groups.end() && (*found)->id == id ? *found : nullptr;
}

const std::vector<BlockRef> &LogDirectory::blocksOf(qint64 event) const
{
    static const std::vector<BlockRef> none;
    const auto found = m_ofEvent.find(event);
    return found == m_ofEvent.end() ? none : found->second;
}

std::vector<BlockRef> LogDirectory::allBlocks() const
{
    std::vector<BlockRef> all;
    for (const auto &group : m_groups) {
        for (uint32_t number = 0; number < group->blocks.size(); ++number)
            all.push_back({group.get(), number});
    }
    return all;
}

const LogGroup *LogDirectory::recent() const
{
    return !m_groups.empty() && m_groups.front()->inMemory ? m_groups.front().get() : nullptr;
}

qint64 LogDirectory::rows() const
{
    qint64 rows = 0;
    for (const auto &group : m_groups)
        rows += group->rows;
    return rows;
}

} // namespace eventdesk::sqlite
