// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/remade_parts.h"

#include "models/store/sqlite/group_rewriter.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"

namespace eventdesk::sqlite {

std::vector<eventlog::BlockEntry> remadeDirectory(Connection &connection, const LogGroup &group)
{
    std::vector<eventlog::BlockEntry> entries;
    Statement &rows = connection.statement("SELECT id, data FROM block WHERE id >= ? AND id < ? ORDER BY id")
                          .with(group.partId(0), (group.id + 1) << partBits);
    while (rows.step()) {
        try {
            const eventlog::Block block(rows.blob(1));
            entries.push_back({block.event(), uint32_t(block.rows()), block.times().front(), block.times().back()});
        } catch (const eventlog::CorruptData &corrupt) {
            throwDamaged("block", rows.integer(0), corrupt.what());
        }
    }
    rows.reset();
    return entries; // where one is missing, their rows do not add up
}

std::vector<uint32_t> remadePostingIndex(Connection &connection, const LogGroup &group)
{
    std::vector<uint32_t> firstIdentities;
    uint32_t positions = 0;
    Statement &rows = connection.statement("SELECT id, data FROM posting_page WHERE id >= ? AND id < ? ORDER BY id")
                          .with(group.partId(0), (group.id + 1) << partBits);
    while (rows.step()) {
        std::optional<uint32_t> first;
        try {
            eventlog::forEachPosting(rows.blob(1), [&](const eventlog::Posting &posting) {
                first = first.value_or(posting.identity);
                ++positions;
            });
        } catch (const eventlog::CorruptData &corrupt) {
            throwDamaged("posting_page", rows.integer(0), corrupt.what());
        }
        firstIdentities.push_back(first.value_or(0));
    }
    rows.reset();
    if (positions != group.rows)
        throwDamaged("log_group", group.id, "not all of its postings are there");
    return firstIdentities;
}

eventlog::GroupParts remadeParts(Connection &connection, const LogGroup &group)
{
    eventlog::GroupRows rows;
    rows.blocks = group.blocks;
    for (uint32_t number = 0; number < group.blocks.size(); ++number) {
        connection.throwIfStopped();
        const BlockRef ref{&group, number};
        const LoadedBlock block(connection, ref);
        const LoadedMessageIds ids(connection, ref);
        readingBlock(ref, [&] {
            rows.identities.insert(rows.identities.end(), block->identities().begin(), block->identities().end());
            rows.times.insert(rows.times.end(), block->times().begin(), block->times().end());
            for (size_t row = 0; row < block->rows(); ++row)
                rows.messageParts.push_back(eventlog::messageHash(ids.at(row)).part());
        });
    }
    return eventlog::makeParts(rows);
}

eventlog::DayCounts remadeDay(Connection &connection, qint64 event, qint64 day)
{
    DayChanges volume;
    const auto directory = connection.log().sealedDirectory(connection);
    for (const BlockRef &ref : event == 0 ? directory->allBlocks() : directory->blocksOf(event)) {
        connection.throwIfStopped();
        if (eventlog::dayOf(ref.entry().first) <= day && eventlog::dayOf(ref.entry().last) >= day)
            countVolume(connection, ref, volume);
    }
    return volume[{uint32_t(event), day}];
}

} // namespace eventdesk::sqlite
