// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

#include <vector>

namespace eventdesk::sqlite {

struct EventCounters
{
    qint64 occurrences = 0, anonymous = 0, people = 0;
    std::optional<qint64> first, last; // milliseconds since 1970 UTC
    bool operator==(const EventCounters &) const = default;
};

// Counted from the directory and the pair pages of the state that the transaction sees.
EventCounters countEvent(Connection &connection, qint64 event);

// Writes what is counted into event_type.
void refreshEvents(Connection &connection, const std::vector<qint64> &events);
void refreshAllEvents(Connection &connection);

} // namespace eventdesk::sqlite
