// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/payload_search.h"
#include "models/store/sqlite/column_values.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/scan_lanes.h"
#include "models/store/sqlite/selection.h"

namespace eventdesk::sqlite {

// A block that may hold what is selected, and which of its rows where that is known already.
struct Candidate
{
    BlockRef ref;
    std::optional<std::vector<uint32_t>> rows;
};

// Finds the rows of a selection, block by block.
class BlockMatcher
{
public:
    BlockMatcher(Connection &connection, const Selection &selection);
    ~BlockMatcher();

    const LogDirectory &directory() const { return *m_directory; }
    std::vector<Candidate> candidates() &; // they are of the matcher's directory
    // The rows that are selected, ascending, and so by time.
    std::vector<uint32_t> rows(const Candidate &candidate, const eventlog::Block &block);

private:
    struct Test;
    std::vector<Candidate> candidatesByPostings();
    bool inRange(const eventlog::BlockEntry &entry) const;

    Connection &m_connection;
    Selection m_selection;
    std::shared_ptr<const LogDirectory> m_directory;
    std::unique_ptr<Test> m_test; // null: no condition
    std::optional<eventlog::PayloadSearch> m_search;
    std::vector<bool> m_isWanted; // by identity, where many are
};

struct Match
{
    const BlockRef &ref;
    const eventlog::Block &block;
    const std::vector<uint32_t> &rows;
    Connection &connection; // of the thread
};

// In no order of blocks. Not while another one of the same connection runs: blocks are lent.
void forEachMatch(Connection &connection, const Selection &selection, const std::function<void(const Match &)> &visit);

// The same, and where there are many blocks, in several threads (see scan_lanes.h), each with a connection of its own
// that sees the same state of the store. visit() is called in those threads and uses no connection but the match's.
// Where isRead() is given, candidates that it says no of are not read; it is asked beforehand, in this thread.
using IsRead = std::function<bool(const Candidate &)>;
void forEachMatchInLanes(Connection &connection, const Selection &selection,
                         const std::function<void(size_t lane, const Match &)> &visit, const IsRead &isRead = {});

// What each of these threads finds goes into a part of its own: visit(part, match).
template <typename Part, typename Visit>
std::vector<Part> matchInParts(Connection &connection, const Selection &selection, Visit visit,
                               const IsRead &isRead = {})
{
    std::vector<Part> parts(mostLanes());
    forEachMatchInLanes(
        connection, selection, [&](size_t lane, const Match &match) { visit(parts[lane], match); }, isRead);
    return parts;
}

} // namespace eventdesk::sqlite
