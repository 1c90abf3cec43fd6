// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/import_record.h"
#include "models/store/sqlite/log_parts.h"

#include <map>

namespace eventdesk::sqlite {

// Small groups of finished imports are merged: such a group is of several. What in it is whose its occurrences' numbers
// say, for imports follow one another.
inline constexpr ImportId several = -1; // in place of an import

struct NumberRange
{
    qint64 first = 0, last = -1; // both inclusive
    bool has(qint64 number) const { return number >= first && number <= last; }
};
NumberRange numbersOf(Connection &connection, ImportId import);

class ImportNumbers
{
public:
    explicit ImportNumbers(Connection &connection);

    // Whose an occurrence of a group is.
    ImportId importOf(const LogGroup &group, qint64 number) const;

private:
    struct Start
    {
        qint64 number;
        ImportId import;
    };
    std::vector<Start> m_starts; // ascending
};

// visit(identity, number, time) for the rows of a group, block by block.
template <typename Visit>
void forEachRow(Connection &connection, const LogGroup &group, Visit visit)
{
    for (uint32_t at = 0; at < group.blocks.size(); ++at) {
        const BlockRef ref{&group, at};
        const LoadedBlock block(connection, ref);
        readingBlock(ref, [&] {
            for (size_t row = 0; row < block->rows(); ++row)
                visit(block->identities()[row], group.firstNumber + block->ordinals()[row], block->times()[row]);
        });
    }
}

// How many occurrences of each import there are.
std::map<ImportId, qint64> rowsByImport(Connection &connection);

} // namespace eventdesk::sqlite
