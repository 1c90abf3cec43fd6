// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/message_ids.h"

#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/scan_lanes.h"

#include <algorithm>
#include <ranges>

namespace eventdesk::sqlite {

namespace {

constexpr size_t maxBlocks = 512;
constexpr size_t ahead = 64; // of the one that is looked at, lines of a filter are fetched
// Ids in a filter of the running import: each has four times as many as the one before, up to the most. Larger ones
// leave less to be passed, and more to be looked through.
constexpr qint64 leastIds = 1'000'000, mostIds = 16'000'000;

// Pages have them ascending, and so they are added in the order of the filter's lines.
quint64 keyOfPart(uint32_t part)
{
    return quint64(part) << 32;
}

} // namespace

MessageIds::MessageIds(Connection &connection, std::optional<ImportId> running)
    : m_connection(connection)
    , m_running(running)
{
    const auto directory = connection.log().sealedDirectory(connection);
    noteOthers(*directory);
}

void MessageIds::noteOthers(const LogDirectory &directory)
{
    m_others.clear();
    m_otherRows = m_otherPages = 0;
    for (const auto &group : directory.groups()) {
        if (group->import == m_running)
            continue;
        m_others.push_back(group);
        m_otherRows += group->rows;
        m_otherPages += qint64(1) << group->messageBits;
    }
    if (m_filter && m_otherRows > m_filter->capacity())
        m_filter.reset();
    for (const auto &group : m_others) {
        if (m_filter && group->id > m_lastInFilter)
            notePages(m_connection, *group, 0, uint32_t(1) << group->messageBits);
        m_lastInFilter = std::max(m_lastInFilter, group->id);
    }
}

void MessageIds::notePages(Connection &connection, const LogGroup &group, uint32_t firstPage, uint32_t endPage)
{
    for (uint32_t page = firstPage; page < endPage; ++page) {
        for (const eventlog::MessageEntry &entry : readMessages(connection, group, page))
            m_filter->add(keyOfPart(entry.part));
    }
}

// All groups by slices of the hashes, of which each has a part of the filter that stays in the processor's cache.
void MessageIds::makeFilter()
{
    constexpr unsigned sliceBits = MessageFilter::sliceBits;
    m_filter.emplace(m_otherRows + m_otherRows / 4);
    for (const auto &group : m_others) {
        if (group->messageBits < sliceBits)
            notePages(m_connection, *group, 0, uint32_t(1) << group->messageBits);
    }
    std::vector<std::shared_ptr<Connection>> helpers;
    while (helpers.size() + 1 < mostLanes()) {
        auto helper = m_connection.helper();
        if (!helper)
            break;
        helpers.push_back(std::move(helper));
    }
    forEachInLanes(size_t(1) << sliceBits, helpers.size() + 1, [&](size_t lane, size_t slice) {
        Connection &connection = lane == 0 ? m_connection : *helpers[lane - 1];
        std::optional<Transaction> reading;
        if (!connection.isInTransaction())
            reading.emplace(connection, Transaction::Kind::Read);
        for (const auto &group : m_others) {
            if (group->messageBits < sliceBits)
                continue;
            const unsigned bits = group->messageBits - sliceBits; // pages have the topmost bits of hashes, too
            notePages(connection, *group, uint32_t(slice) << bits, uint32_t(slice + 1) << bits);
        }
    });
}

void MessageIds::groupLeaves()
{
    std::swap(m_collected, m_leaving);
    m_collected.clear();
    // What came in live meanwhile may be among what leaves: then it is asked for once too often.
    const auto leaving = qint64(m_leaving.size());
    if (m_own.empty() || m_own.back().size + leaving > m_own.back().filter.capacity()) {
        const qint64 ids = m_own.empty() ? leastIds : std::min(4 * m_own.back().filter.capacity(), mostIds);
        m_own.push_back({MessageFilter(std::max(ids, leaving)), {}});
    }
    m_own.back().size += leaving;
    m_leaving.forEach([&filter = m_own.back().filter](const MessageHash &hash) { filter.add(hash.high); });
}

void MessageIds::groupWritten()
{
    const auto directory = m_connection.log().sealedDirectory(m_connection);
    noteOthers(*directory);
    for (const auto &group : directory->groups()) {
        if (group->import == m_running && group->id > m_lastOwn) {
            m_own.back().groups.push_back(group);
            m_lastOwn = group->id;
        }
    }
    m_leaving.clear();
}

bool MessageIds::isIn(const LogGroup &group, uint32_t block, std::string_view id)
{
    const BlockRef ref{&group, block};
    auto [found, isNew] = m_blocks.try_emplace(ref.id());
    if (isNew) {
        found->second = std::make_unique<LoadedMessageIds>(m_connection, ref);
        m_blockOrder.push_back(ref.id());
        if (m_blockOrder.size() > maxBlocks) {
            m_blocks.erase(m_blockOrder.front());
            m_blockOrder.pop_front();
        }
    }
    return found->second->contains(id);
}

template <typename KeyOf>
std::vector<MessageIds::Asked> MessageIds::notPassedOver(const MessageFilter &filter,
                                                         std::span<const MessageHash> hashes, KeyOf keyOf) const
{
    std::vector<Asked> asked;
    for (uint32_t i = 0; i < hashes.size(); ++i) {
        if (i + ahead < hashes.size())
            filter.prefetch(keyOf(hashes[i + ahead]));
        if (filter.mayHave(keyOf(hashes[i])))
            asked.push_back({hashes[i].part(), i});
    }
    return asked;
}

void MessageIds::lookUp(Groups &groups, std::vector<Asked> asked, std::span<const std::string_view> ids,
                        std::vector<bool> &found)
{
    std::ranges::sort(asked, {}, &Asked::part);
    // What comes again mostly came of late, or with what came again just before.
    size_t most = 0, hasMost = groups.size();
    for (size_t number = groups.size(); number-- > 0;) {
        const auto &group = groups[number];
        size_t hits = 0;
        std::vector<eventlog::MessageEntry> entries;
        std::optional<uint32_t> page;
        for (const Asked &each : asked) {
            if (found[each.index])
                continue;
            const uint32_t wanted = eventlog::messagePageOf(each.part, group->messageBits);
            if (page != wanted) {
                entries = readMessages(m_connection, *group, wanted);
                page = wanted;
                ++m_pagesRead;
            }
            for (const eventlog::MessageEntry &entry :
                 std::ranges::equal_range(entries, each.part, {}, &eventlog::MessageEntry::part)) {
                if (isIn(*group, entry.block, ids[each.index])) {
                    found[each.index] = true;
                    ++hits;
                    break;
                }
            }
        }
        if (hits > most) {
            most = hits;
            hasMost = number;
        }
    }
    if (most > 0)
        std::rotate(groups.begin() + ptrdiff_t(hasMost), groups.begin() + ptrdiff_t(hasMost) + 1, groups.end());
}

std::vector<bool> MessageIds::written(std::span<const MessageHash> hashes, std::span<const std::string_view> ids)
{
    std::vector<bool> found(hashes.size());
    // Each page that is read by itself would lock the file and let it go.
    std::optional<Transaction> reading;
    if (!m_connection.isInTransaction())
        reading.emplace(m_connection, Transaction::Kind::Read);
    for (Own &own : m_own) {
        auto asked = notPassedOver(own.filter, hashes, [](const MessageHash &hash) { return hash.high; });
        if (&own == &m_own.back()) {
            for (const Asked &each : asked)
                found[each.index] = m_leaving.contains(hashes[each.index]);
        }
        lookUp(own.groups, std::move(asked), ids, found);
    }
    if (m_others.empty())
        return found;
    // Making it costs as much as three or four times reading all pages; a large batch does that once.
    if (!m_filter && m_pagesRead >= m_otherPages)
        makeFilter();
    std::vector<Asked> asked;
    if (m_filter) {
        asked = notPassedOver(*m_filter, hashes, [](const MessageHash &hash) { return keyOfPart(hash.part()); });
    } else {
        for (uint32_t i = 0; i < hashes.size(); ++i)
            asked.push_back({hashes[i].part(), i});
    }
    lookUp(m_others, std::move(asked), ids, found);
    return found;
}

} // namespace eventdesk::sqlite
