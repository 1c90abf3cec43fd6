// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

namespace eventdesk::bench {

// Counts the instructions of an import and of Q2 on a small log, under callgrind, beside those that are kept in
// tests/bench/instructions.txt; `keep` writes the new ones there. A clock tells little about a change of a hundredth
// on a busy machine, this does. Answers whether none has grown by more than the file allows.
Result<bool> countInstructions(bool keep);

} // namespace eventdesk::bench
