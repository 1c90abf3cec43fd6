// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/message_ids.h"

#include "models/store/sqlite/log_cache.h"

#include <algorithm>
#include <bit>

namespace eventdesk::sqlite {

namespace {

constexpr quint64 wordsInLine = 8;
constexpr qint64 bitsForId = 10;
constexpr size_t leastFilterWords = size_t(1) << 15;
constexpr size_t maxBlocks = 512;
constexpr size_t ahead = 32; // of the one that is looked at, lines of the filter are fetched
// A look through all pages for a batch costs about as much as a twentieth of making the filter.
constexpr qint64 worthAFilter = 20;

quint64 spread(uint32_t part)
{
    return (quint64(part) + 1) * 0x9e3779b97f4a7c15u;
}

// The number of words is a power of two.
size_t lineOf(uint32_t part, size_t words)
{
    return size_t(spread(part) >> 32) & (words / wordsInLine - 1) * wordsInLine;
}

// Five bits of one line of the processor's cache, so that a look costs one miss.
template <typename Visit>
bool allBits(uint32_t part, size_t words, Visit visit)
{
    const quint64 hash = spread(part);
    const size_t line = lineOf(part, words);
    quint64 bits = (hash ^ (hash >> 29)) * 0xbf58476d1ce4e5b9u;
    for (int i = 0; i < 5; ++i, bits >>= 9) {
        if (!visit(line + size_t(bits >> 6) % wordsInLine, quint64(1) << (bits % 64)))
            return false;
    }
    return true;
}

} // namespace

MessageIds::MessageIds(Connection &connection, ImportId running)
    : m_connection(connection)
    , m_running(running)
    , m_directory(connection.log().sealedDirectory(connection))
{
    if (m_directory->rows() == 0)
        loadFilter();
}

void MessageIds::loadFilter()
{
    const auto wanted = size_t(m_directory->rows() * 2 * bitsForId / 64);
    m_filter.assign(std::bit_ceil(std::max(wanted, leastFilterWords)), 0);
    for (const auto &group : m_directory->groups())
        notePages(*group);
}

void MessageIds::notePages(const LogGroup &group)
{
    for (uint32_t page = 0; page < uint32_t(1) << group.messageBits; ++page) {
        const std::vector<eventlog::MessageEntry> entries = readMessages(m_connection, group, page);
        for (size_t i = 0; i < entries.size(); ++i) {
            if (i + ahead < entries.size())
                prefetchLine(entries[i + ahead].part);
            noteInFilter(entries[i].part);
        }
    }
    m_lastInFilter = group.id;
}

// After a group of the running import has been written, and what was sealed before it.
void MessageIds::noteNewGroups()
{
    for (const auto &group : m_directory->groups()) {
        if (group->id > m_lastInFilter && group->import != m_running)
            notePages(*group);
    }
    m_leaving.forEach([this](const MessageHash &hash) { noteInFilter(hash.part()); });
    m_lastInFilter = m_directory->groups().empty() ? 0 : m_directory->groups().back()->id;
}

bool MessageIds::mayHave(uint32_t part) const
{
    return m_filter.empty() ||
           allBits(part, m_filter.size(), [&](size_t word, quint64 bit) { return (m_filter[word] & bit) != 0; });
}

void MessageIds::prefetchLine(uint32_t part) const
{
    __builtin_prefetch(&m_filter[lineOf(part, m_filter.size())]);
}

void MessageIds::noteInFilter(uint32_t part)
{
    allBits(part, m_filter.size(), [&](size_t word, quint64 bit) {
        m_filter[word] |= bit;
        return true;
    });
}

void MessageIds::groupLeaves()
{
    std::swap(m_collected, m_leaving);
    m_collected.clear();
}

void MessageIds::groupWritten()
{
    m_directory = m_connection.log().sealedDirectory(m_connection);
    if (!m_filter.empty()) {
        if (m_directory->rows() * bitsForId > qint64(m_filter.size()) * 64)
            loadFilter();
        else
            noteNewGroups();
    }
    m_leaving.clear();
}

bool MessageIds::isAt(const LogGroup &group, uint32_t position, std::string_view id)
{
    const BlockRef ref{&group, readingBlock({&group, 0}, [&] { return group.blockAt(position); })};
    auto [found, isNew] = m_blocks.try_emplace(ref.id());
    if (isNew) {
        found->second = std::make_unique<LoadedMessageIds>(m_connection, ref);
        m_blockOrder.push_back(ref.id());
        if (m_blockOrder.size() > maxBlocks) {
            m_blocks.erase(m_blockOrder.front());
            m_blockOrder.pop_front();
        }
    }
    return readingBlock(ref, [&] { return found->second->at(position - group.starts[ref.number]) == id; });
}

std::vector<bool> MessageIds::written(std::span<const MessageHash> hashes, std::span<const std::string_view> ids)
{
    std::vector<bool> found(hashes.size());
    m_asked += qint64(hashes.size());
    if (m_filter.empty() && m_asked * worthAFilter > m_directory->rows())
        loadFilter();
    std::vector<Asked> asked;
    for (uint32_t i = 0; i < hashes.size(); ++i) {
        if (i + ahead < hashes.size() && !m_filter.empty())
            prefetchLine(hashes[i + ahead].part());
        if (mayHave(hashes[i].part()))
            asked.push_back({hashes[i].part(), i});
    }
    std::ranges::sort(asked, {}, &Asked::part);
    for (const auto &group : m_directory->groups()) {
        std::vector<eventlog::MessageEntry> entries;
        std::optional<uint32_t> page;
        for (const Asked &each : asked) {
            if (found[each.index])
                continue;
            const uint32_t wanted = eventlog::messagePageOf(each.part, group->messageBits);
            if (page != wanted) {
                entries = readMessages(m_connection, *group, wanted);
                page = wanted;
            }
            for (const eventlog::MessageEntry &entry :
                 std::ranges::equal_range(entries, each.part, {}, &eventlog::MessageEntry::part)) {
                if (isAt(*group, entry.position, ids[each.index])) {
                    found[each.index] = true;
                    break;
                }
            }
        }
    }
    return found;
}

} // namespace eventdesk::sqlite
