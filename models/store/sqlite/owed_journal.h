// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

#include <chrono>

namespace eventdesk::sqlite {

// What was forgotten may lie in the journal still, for as long as somebody reads a state from before. The store notes
// that its journal is to be emptied, so that whoever has it open next can do it.

// In the transaction that forgets.
void oweEmptyJournal(Connection &connection);
// Outside of transactions: whether nothing is owed, or no longer.
bool emptyOwedJournal(Connection &connection, std::chrono::milliseconds wait) noexcept;

} // namespace eventdesk::sqlite
