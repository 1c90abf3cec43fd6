// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/group_builder.h"
#include "models/store/sqlite/event_people.h"

#include <algorithm>
#include <vector>

namespace eventdesk::sqlite {

struct EventCounters
{
    qint64 occurrences = 0, anonymous = 0, people = 0;
    std::optional<qint64> first, last; // milliseconds since 1970 UTC
    bool operator==(const EventCounters &) const = default;

    void note(qint64 firstTime, qint64 lastTime)
    {
        first = std::min(first.value_or(firstTime), firstTime);
        last = std::max(last.value_or(lastTime), lastTime);
    }
};

// Counted from the directory and the pair pages of the state that the transaction sees.
EventCounters countEvent(Connection &connection, qint64 event);

// Changes event_type by what comes in, or by who became one; before the occurrences are in.
void addToEvent(Connection &connection, qint64 event, const EventCounters &more);
void addGroup(Connection &connection, EventPeople &people, const eventlog::EncodedGroup &group);
void noteMerges(Connection &connection, EventPeople &people, const std::vector<PeopleChange::Merge> &merges);

// Writes what is counted into event_type.
void refreshEvents(Connection &connection, const std::vector<qint64> &events);
void refreshAllEvents(Connection &connection);

} // namespace eventdesk::sqlite
