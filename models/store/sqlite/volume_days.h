// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/volume_day.h"
#include "models/store/sqlite/connection.h"

#include <functional>

namespace eventdesk::sqlite {

struct DayRange
{
    qint64 first = 0, last = 0; // since 1970 UTC
};

// The counts of an event's days that have any, the recent occurrences among them, until the visitor answers false.
void forEachDay(Connection &connection, qint64 event, const DayRange &range, bool descending,
                const std::function<bool(qint64 day, const eventlog::DayCounts &counts)> &visit);

} // namespace eventdesk::sqlite
