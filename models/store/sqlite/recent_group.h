// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/log_shape.h"
#include "models/store/sqlite/log_directory.h"

namespace eventdesk::sqlite {

inline constexpr ImportId live = 0; // in place of an import: what came in outside of one

// The recent occurrences as a group in memory, so that every question takes them as it takes the others; null where
// there are none. Its number is 0.
std::shared_ptr<const LogGroup> readRecent(Connection &connection);

// In the caller's transaction: makes a group of them. Nothing that is counted changes. False where there are none.
bool sealRecent(Connection &connection, const eventlog::LogShape &shape);

// Numbers of occurrences only go up.
qint64 lastNumber(Connection &connection);
void noteLastNumber(Connection &connection, qint64 number);

} // namespace eventdesk::sqlite
