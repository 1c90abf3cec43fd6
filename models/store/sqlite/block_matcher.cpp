// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/block_matcher.h"

#include <algorithm>
#include <numeric>

namespace eventdesk::sqlite {

namespace {

// Up to so many people, each one's own postings are read; above, the rows of all are passed through a set.
constexpr size_t fewIdentities = 1000;

// To look through fewer takes less time than to wake a thread that helps.
constexpr size_t blocksForLane = 24;

// A set of many people is one matcher's.
size_t lanesFor(const Selection &selection, size_t blocks)
{
    return selection.identities && selection.identities->size() > fewIdentities
               ? 1
               : std::clamp<size_t>(blocks / blocksForLane, 1, mostLanes());
}

// A thread of a scan beside the one that asks.
struct Helper
{
    Helper(std::shared_ptr<Connection> own, const Selection &selection)
        : connection(std::move(own))
        , reading(*connection, Transaction::Kind::Read)
        , matcher(*connection, selection)
    {
    }

    std::shared_ptr<Connection> connection;
    Transaction reading;
    BlockMatcher matcher;
};

template <typename Visit>
void match(Connection &connection, BlockMatcher &matcher, const Candidate &candidate, const Visit &visit)
{
    connection.throwIfStopped();
    const LoadedBlock block(connection, candidate.ref, LoadedBlock::Bytes::Lent);
    readingBlock(candidate.ref, [&] {
        const std::vector<uint32_t> rows = matcher.rows(candidate, *block);
        if (!rows.empty())
            visit(Match{candidate.ref, *block, rows, connection});
    });
}

} // namespace

// A condition over the columns of a block. Each test answers for itself; all, any and not put the answers together.
struct BlockMatcher::Test
{
    Test(Connection &connection, const Condition &condition)
        : kind(condition.kind)
    {
        if (kind != Condition::Kind::Test) {
            for (const Condition &child : condition.children)
                children.push_back(std::make_unique<Test>(connection, child));
        } else {
            auto evaluator = std::make_shared<ConditionEvaluator>(condition);
            // Whether to stop is asked for each value: a regular expression can take long over a whole block.
            values.emplace(connection, condition.parameter,
                           [evaluator, &connection](std::string_view payload, const OccurrenceContext &context) {
                               connection.throwIfStopped();
                               return evaluator->holds(payload, context);
                           });
            if (evaluator->canHoldForMember())
                values->readMembersBy(
                    [evaluator, &connection](std::string_view json) {
                        connection.throwIfStopped();
                        return evaluator->holdsForMember(json);
                    },
                    evaluator->isBlindToDigits());
        }
    }

    void begin(const BlockRef &ref, const eventlog::Block &block)
    {
        for (const auto &child : children)
            child->begin(ref, block);
        if (values)
            values->begin(ref, block);
    }

    // Whether it holds for each of these rows, a byte each.
    std::span<const unsigned char> holdsFor(std::span<const uint32_t> rows)
    {
        if (kind == Condition::Kind::Test) {
            answers.resize(rows.size());
            auto answer = answers.begin();
            values->forEach(rows, [&answer](bool holds) { *answer++ = holds; });
            return answers;
        }
        const bool isAny = kind == Condition::Kind::Any;
        answers.assign(rows.size(), !isAny);
        for (const auto &child : children) {
            const std::span<const unsigned char> own = child->holdsFor(rows);
            for (size_t i = 0; i < answers.size(); ++i)
                answers[i] = isAny ? answers[i] | own[i] : answers[i] & own[i];
        }
        if (kind == Condition::Kind::Not) {
            for (unsigned char &answer : answers)
                answer ^= 1;
        }
        return answers;
    }

    Condition::Kind kind;
    std::vector<std::unique_ptr<Test>> children;
    std::optional<ColumnValues<bool>> values;
    std::vector<unsigned char> answers;
};

BlockMatcher::BlockMatcher(Connection &connection, const Selection &selection)
    : m_connection(connection)
    , m_selection(selection)
    , m_directory(connection.log().directory(connection))
{
    if (!selection.condition.isEverything())
        m_test = std::make_unique<Test>(connection, selection.condition);
    if (!selection.payloadText.isEmpty())
        m_search.emplace(selection.payloadText.toStdString());
}

BlockMatcher::~BlockMatcher() = default;

bool BlockMatcher::inRange(const eventlog::BlockEntry &entry) const
{
    const TimeRange &range = m_selection.range;
    return (!range.from || entry.last >= toMillis(*range.from)) && (!range.to || entry.first < toMillis(*range.to));
}

std::vector<Candidate> BlockMatcher::candidatesByPostings()
{
    std::vector<Candidate> found;
    for (const auto &group : m_directory->groups()) {
        std::vector<uint32_t> positions;
        for (const qint64 identity : *m_selection.identities) {
            const std::vector<uint32_t> own = readPositions(m_connection, *group, uint32_t(identity));
            positions.insert(positions.end(), own.begin(), own.end());
        }
        if (m_selection.identities->size() > 1)
            std::ranges::sort(positions);
        for (auto at = positions.begin(); at != positions.end();) {
            const uint32_t block = readingBlock({group.get(), 0}, [&] { return group->blockAt(*at); });
            const uint32_t start = group->starts[block];
            const BlockRef ref{group.get(), block};
            const uint32_t behind = start + ref.entry().rows;
            const auto end = std::find_if(at, positions.end(), [&](uint32_t each) { return each >= behind; });
            if ((!m_selection.event || ref.entry().event == *m_selection.event) && inRange(ref.entry())) {
                std::vector<uint32_t> rows;
                rows.reserve(size_t(end - at));
                for (; at != end; ++at)
                    rows.push_back(*at - start);
                found.push_back({ref, std::move(rows)});
            }
            at = end;
        }
    }
    return found;
}

std::vector<Candidate> BlockMatcher::candidates() &
{
    if (m_selection.identities && m_selection.identities->size() <= fewIdentities)
        return candidatesByPostings();
    if (m_selection.identities) {
        m_isWanted.assign(size_t(m_selection.identities->back()) + 1, false);
        for (const qint64 identity : *m_selection.identities)
            m_isWanted[size_t(identity)] = true;
    }
    std::vector<Candidate> found;
    const auto take = [&](const std::vector<BlockRef> &blocks) {
        for (const BlockRef &ref : blocks) {
            if (inRange(ref.entry()))
                found.push_back({ref, std::nullopt});
        }
    };
    take(m_selection.event ? m_directory->blocksOf(*m_selection.event) : m_directory->allBlocks());
    return found;
}

std::vector<uint32_t> BlockMatcher::rows(const Candidate &candidate, const eventlog::Block &block)
{
    if (m_search && !m_search->find(block.payloads()))
        return {};
    const TimeRange &range = m_selection.range;
    const eventlog::BlockEntry &entry = candidate.ref.entry();
    uint32_t begin = 0, end = uint32_t(block.rows());
    if (range.from && entry.first < toMillis(*range.from))
        begin = uint32_t(std::ranges::lower_bound(block.times(), toMillis(*range.from)) - block.times().begin());
    if (range.to && entry.last >= toMillis(*range.to))
        end = uint32_t(std::ranges::lower_bound(block.times(), toMillis(*range.to)) - block.times().begin());

    std::vector<uint32_t> rows;
    if (candidate.rows) {
        std::ranges::copy_if(*candidate.rows, std::back_inserter(rows),
                             [&](uint32_t row) { return row >= begin && row < end; });
    } else {
        rows.resize(end - std::min(begin, end));
        std::ranges::iota(rows, begin);
        if (!m_isWanted.empty()) {
            const std::span<const uint32_t> identities = block.identities();
            std::erase_if(rows, [&](uint32_t row) {
                return identities[row] >= m_isWanted.size() || !m_isWanted[identities[row]];
            });
        }
    }
    if (m_search)
        std::erase_if(rows, [this](uint32_t row) { return !m_search->found(row); });
    if (m_test && !rows.empty()) {
        m_test->begin(candidate.ref, block);
        const std::span<const unsigned char> holds = m_test->holdsFor(rows);
        size_t kept = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[kept] = rows[i];
            kept += holds[i];
        }
        rows.resize(kept);
    }
    return rows;
}

void forEachMatch(Connection &connection, const Selection &selection, const std::function<void(const Match &)> &visit)
{
    BlockMatcher matcher(connection, selection);
    for (const Candidate &candidate : matcher.candidates())
        match(connection, matcher, candidate, visit);
}

void forEachMatchInLanes(Connection &connection, const Selection &selection,
                         const std::function<void(size_t, const Match &)> &visit, const IsRead &isRead)
{
    BlockMatcher matcher(connection, selection);
    std::vector<Candidate> candidates = matcher.candidates();
    if (isRead)
        std::erase_if(candidates, [&](const Candidate &candidate) { return !isRead(candidate); });
    std::vector<std::unique_ptr<Helper>> helpers;
    for (const size_t lanes = lanesFor(selection, candidates.size()); helpers.size() + 1 < lanes;) {
        std::shared_ptr<Connection> own = connection.helper();
        if (!own)
            break;
        auto helper = std::make_unique<Helper>(std::move(own), selection);
        // Kept in memory for a state of the store: another one would be of another state.
        if (&helper->matcher.directory() != &matcher.directory())
            break;
        helpers.push_back(std::move(helper));
    }
    forEachInLanes(candidates.size(), helpers.size() + 1, [&](size_t lane, size_t number) {
        const auto visitInLane = [&](const Match &match) { visit(lane, match); };
        if (lane == 0)
            match(connection, matcher, candidates[number], visitInLane);
        else
            match(*helpers[lane - 1]->connection, helpers[lane - 1]->matcher, candidates[number], visitInLane);
    });
}

} // namespace eventdesk::sqlite
