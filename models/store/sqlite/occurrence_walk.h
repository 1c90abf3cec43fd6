// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/block_matcher.h"

#include <queue>

namespace eventdesk::sqlite {

// The rows of a selection in the order of FeedCursor, newest first or oldest first. Blocks are opened when their time
// comes, so that the first rows cost little.
class OccurrenceWalk
{
public:
    struct Row
    {
        BlockRef ref;
        const LoadedBlock *block = nullptr; // until the next call
        uint32_t row = 0;
        FeedCursor place;
    };

    OccurrenceWalk(Connection &connection, const Selection &selection, bool oldestFirst);

    // Nothing before this place in the order is given out. To be called before the first next().
    void startAfter(const FeedCursor &place);
    // The next row; null at the end.
    const Row *next();

private:
    struct Open
    {
        size_t candidate = 0;
        std::unique_ptr<LoadedBlock> block;
        std::vector<uint32_t> rows;
        size_t at = 0; // in rows; counted from the end for newest first
        FeedCursor place;
    };
    FeedCursor placeOf(const Open &open) const;
    uint32_t rowOf(const Open &open) const
    {
        return open.rows[m_oldestFirst ? open.at : open.rows.size() - 1 - open.at];
    }
    bool comesBefore(const FeedCursor &a, const FeedCursor &b) const { return m_oldestFirst ? a < b : b < a; }
    bool mayComeBefore(const eventlog::BlockEntry &entry, const FeedCursor &place) const;
    void open(size_t candidate);
    void push(std::unique_ptr<Open> open);

    Connection &m_connection;
    bool m_oldestFirst;
    BlockMatcher m_matcher;
    std::vector<Candidate> m_candidates; // in the order in which they have to be opened
    size_t m_nextCandidate = 0;
    std::optional<FeedCursor> m_after;
    std::vector<std::unique_ptr<Open>> m_open; // a heap, the next row on top
    std::unique_ptr<Open> m_given;
    Row m_row;
};

} // namespace eventdesk::sqlite
