// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/log_shape.h"
#include "models/store/sqlite/connection.h"

#include <functional>

namespace eventdesk::sqlite {

// Writes what a store of version 1 holds into an empty one, with all its numbers, in several transactions. Reads the
// old one in the order of its rows and keeps one group in memory. `progress` gets the share that is done. Throws
// Failure.
void copyVersion1(Connection &old, Connection &fresh, const eventlog::LogShape &shape,
                  const std::function<void(double)> &progress);

} // namespace eventdesk::sqlite
