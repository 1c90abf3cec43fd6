// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <array>
#include <string_view>

namespace eventdesk::ingest {

// What a text that reads as a time says of itself.
struct TimeText
{
    enum class Form {
        None,     // not a time
        Epoch,    // seconds, milli-, micro- or nanoseconds since 1970, told apart by size
        Iso,      // year first, with a time of day
        Date,     // year first, without
        DayMonth, // 03/04/2026: which is the day is not said; 24.12.2026 is day first
        Mail,     // Tue, 03 Nov 2015 10:00:00 +0000
    };
    Form form = Form::None;
    Instant time;
    bool zoneless = false;       // the zone of the reader was used
    bool dayFirstOnly = false;   // DayMonth: the first number is over 12
    bool monthFirstOnly = false; // the second is
};

enum class DayOrder { Unknown, DayFirst, MonthFirst };

// Reads times as logs write them (design: rule 2 of the log formats). Not safe to share between threads.
//
// A local time that its zone skipped (spring) is read with the offset before the jump, so that 02:30 becomes 03:30; one
// that occurred twice (autumn) is the first of the two.
class TimeReader
{
public:
    explicit TimeReader(const QTimeZone &zone, DayOrder order = DayOrder::Unknown);

    // With DayOrder::Unknown, 03/04/2026 is read day first.
    TimeText read(std::string_view text);

private:
    struct Parts
    {
        int year = 0, month = 1, day = 1;
        qint64 milliOfDay = 0;
        std::optional<int> offsetSeconds;
    };
    static bool readClock(std::string_view text, Parts &parts);
    bool readPlainIso(std::string_view text, TimeText &result);
    TimeText finish(TimeText::Form form, const Parts &parts);
    qint64 offsetMillis(qint64 localMillis); // of the zone at a local time
    qint64 slowOffsetMillis(qint64 localMillis) const;

    QTimeZone m_zone;
    bool m_utc;
    DayOrder m_order;
    // As it was spelt, and its midnight: logs repeat it.
    std::array<char, 10> m_lastDate = {'1', '9', '7', '0', '-', '0', '1', '-', '0', '1'};
    qint64 m_lastMidnight = 0;
    struct CachedOffset
    {
        qint64 quarter = std::numeric_limits<qint64>::min();
        qint64 offset = 0;
    };
    std::array<CachedOffset, 1024> m_offsets; // by local quarter of an hour
};

} // namespace eventdesk::ingest
