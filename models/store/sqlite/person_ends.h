// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/block_matcher.h"

namespace eventdesk::sqlite {

struct Ends
{
    Instant first = Instant::max();
    Instant last = Instant::min();
};

// When what a matcher selects happened first and last. Of the candidates, all of the matcher's, only the earliest and
// the latest few are read. As it is above where there is none.
Ends endsOf(Connection &connection, BlockMatcher &matcher, std::vector<Candidate> candidates);

} // namespace eventdesk::sqlite
