// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/occurrence_walk.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

constexpr size_t fewRows = 8; // of a block; up to so many are read one by one

} // namespace

OccurrenceWalk::OccurrenceWalk(Connection &connection, const Selection &selection, bool oldestFirst)
    : m_connection(connection)
    , m_oldestFirst(oldestFirst)
    , m_matcher(connection, selection)
    , m_candidates(m_matcher.candidates())
{
    std::ranges::sort(m_candidates, [this](const Candidate &a, const Candidate &b) {
        return m_oldestFirst ? a.ref.entry().first < b.ref.entry().first : a.ref.entry().last > b.ref.entry().last;
    });
}

void OccurrenceWalk::startAfter(const FeedCursor &place)
{
    m_after = place;
    std::erase_if(m_candidates, [&](const Candidate &candidate) {
        const eventlog::BlockEntry &entry = candidate.ref.entry();
        return m_oldestFirst ? entry.last < toMillis(place.time) : entry.first > toMillis(place.time);
    });
}

// Numbers of rows are not known before the block is open: a block that begins at the very time may have it.
bool OccurrenceWalk::mayComeBefore(const eventlog::BlockEntry &entry, const FeedCursor &place) const
{
    return m_oldestFirst ? entry.first <= toMillis(place.time) : entry.last >= toMillis(place.time);
}

FeedCursor OccurrenceWalk::placeOf(const Open &open) const
{
    const uint32_t row = rowOf(open);
    const LogGroup &group = *m_candidates[open.candidate].ref.group;
    return {fromMillis((*open.block)->time(row)), group.firstNumber + (*open.block)->ordinal(row)};
}

void OccurrenceWalk::push(std::unique_ptr<Open> open)
{
    open->place = placeOf(*open);
    m_open.push_back(std::move(open));
    std::ranges::push_heap(m_open, [this](const auto &a, const auto &b) { return comesBefore(b->place, a->place); });
}

void OccurrenceWalk::open(size_t candidate)
{
    m_connection.throwIfStopped();
    const BlockRef &ref = m_candidates[candidate].ref;
    auto open = std::make_unique<Open>();
    open->candidate = candidate;
    open->block = std::make_unique<LoadedBlock>(m_connection, ref);
    readingBlock(ref, [&] {
        open->rows = m_matcher.rows(m_candidates[candidate], **open->block);
        if (open->rows.size() > fewRows) {
            (*open->block)->times();
            (*open->block)->ordinals();
        }
        for (; open->at < open->rows.size() && m_after; ++open->at) {
            if (comesBefore(*m_after, placeOf(*open)))
                break;
        }
        if (open->at < open->rows.size())
            push(std::move(open));
    });
}

const OccurrenceWalk::Row *OccurrenceWalk::next()
{
    if (m_given && ++m_given->at < m_given->rows.size())
        push(std::move(m_given));
    m_given.reset();
    while (m_nextCandidate < m_candidates.size() &&
           (m_open.empty() || mayComeBefore(m_candidates[m_nextCandidate].ref.entry(), m_open.front()->place)))
        open(m_nextCandidate++);
    if (m_open.empty())
        return nullptr;
    std::ranges::pop_heap(m_open, [this](const auto &a, const auto &b) { return comesBefore(b->place, a->place); });
    m_given = std::move(m_open.back());
    m_open.pop_back();
    m_row = {m_candidates[m_given->candidate].ref, m_given->block.get(), rowOf(*m_given), m_given->place};
    return &m_row;
}

} // namespace eventdesk::sqlite
