// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <optional>
#include <string_view>

namespace eventdesk {

// A date as texts in payloads and conditions spell it: ISO 8601 with the year first, 2026-11-02, or with a time of day
// behind it, 2026-11-02T08:14, 2026-11-02 08:14:11.123+02:00; the offset is Z, +02, +0200 or +02:00, and without one
// the time is local to whoever reads it. The years 1 to 9999. Anything else is no date.
struct DateText
{
    qint64 localMillis = 0; // since 1970 by the text's own clock, finer digits cut off; of a day: its midnight
    bool hasTime = false;   // else a day
    std::optional<int> offsetMinutes;

    static std::optional<DateText> fromText(std::string_view text);
};

} // namespace eventdesk
