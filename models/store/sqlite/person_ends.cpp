// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/person_ends.h"

#include <algorithm>

namespace eventdesk::sqlite {

Ends endsOf(Connection &connection, BlockMatcher &matcher, std::vector<Candidate> candidates)
{
    Ends ends;
    const auto read = [&](const Candidate &candidate) {
        connection.throwIfStopped();
        const LoadedBlock block(connection, candidate.ref);
        readingBlock(candidate.ref, [&] {
            const std::vector<uint32_t> rows = matcher.rows(candidate, *block);
            if (rows.empty())
                return;
            ends.first = std::min(ends.first, fromMillis(block->times()[rows.front()]));
            ends.last = std::max(ends.last, fromMillis(block->times()[rows.back()]));
        });
    };
    std::ranges::sort(candidates, {}, [](const Candidate &candidate) { return candidate.ref.entry().first; });
    for (const Candidate &candidate : candidates) {
        if (fromMillis(candidate.ref.entry().first) >= ends.first)
            break;
        read(candidate);
    }
    std::ranges::sort(candidates, std::greater(),
                      [](const Candidate &candidate) { return candidate.ref.entry().last; });
    for (const Candidate &candidate : candidates) {
        if (fromMillis(candidate.ref.entry().last) <= ends.last)
            break;
        read(candidate);
    }
    return ends;
}

} // namespace eventdesk::sqlite
