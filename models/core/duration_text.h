// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace eventdesk {

// A length of time as JSON has it: `30m`, `2h`, `7d`, `4w`, a whole number from 1 on and its unit; a day is 24 hours.
// At most 36,500 days.
struct DurationText
{
    enum class Unit { Minutes, Hours, Days, Weeks };
    int count = 1;
    Unit unit = Unit::Days;

    static std::optional<DurationText> fromText(const QString &text);
    QString toText() const;
    std::chrono::milliseconds length() const;
    bool operator==(const DurationText &) const = default;
};

} // namespace eventdesk
