// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition_clock.h"
#include "models/core/date_text.h"
#include "models/core/zone_offsets.h"

namespace eventdesk {

// An operator of dates with its value, asked of one text at a time.
//
// A day as the value of a payload counts from its midnight and has no hour. A day in the condition is the whole day:
// "after 2 November" begins with 3 November.
class DateTest
{
public:
    DateTest(const Condition &test, const ConditionClock &clock);

    bool holdsFor(const DateText &date) const;
    void setNow(Instant now);

private:
    qint64 instant(qint64 localMillis, std::optional<int> offsetMinutes) const;
    qint64 beginOf(const DateText &date) const { return instant(date.localMillis, date.offsetMinutes); }
    qint64 endOf(const DateText &date) const; // exclusive: of the day, or of the millisecond
    qint64 localOf(const DateText &date) const;
    bool fallsOnDay(const DateText &date) const;
    bool isAtHour(const DateText &date) const;

    Operator m_op;
    std::optional<ZoneOffsets> m_zone; // absent: UTC
    qint64 m_begin = 0, m_end = 0;     // the instants that hold: [begin, end)
    qint64 m_length = 0;               // of those that count from now
    qint64 m_day = 0;                  // since 1970
    std::vector<int> m_weekdays;       // 1 … 7
    qint64 m_fromHour = 0, m_toHour = 0;
    bool m_usable = true; // the value is what the operator wants, and the zone is one
};

} // namespace eventdesk
