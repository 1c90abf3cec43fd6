// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"
#include "models/core/event_type.h"

namespace eventdesk {

// What the tabs of an event's page look at.
struct EventScope
{
    EventSummary summary;
    TimeRange range;
    Condition condition;

    const QString &event() const { return summary.event.name; }
    // The days that the range has in it: those of the event's own time where it is open.
    std::optional<std::chrono::milliseconds> length() const
    {
        const std::optional<Instant> from = range.from ? range.from : summary.first;
        const std::optional<Instant> to = range.to ? range.to : summary.last;
        if (!from || !to || *to < *from)
            return std::nullopt;
        return *to - *from;
    }
};

} // namespace eventdesk
