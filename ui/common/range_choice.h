// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <QDate>
#include <QString>

namespace eventdesk {

// A range as a person chooses it: days that move with the clock, days as they are (custom), or a part of a chart that
// was zoomed into (exact).
class RangeChoice
{
public:
    enum class Kind {
        Today,
        Yesterday,
        Last7Days,
        Last30Days,
        Last90Days,
        Last12Months,
        ThisMonth,
        AllTime,
        Custom,
        Exact
    };

    RangeChoice(Kind kind = Kind::Last30Days)
        : m_kind(kind)
    {
    }
    // Both days are in it; in the wrong order they are exchanged.
    static RangeChoice custom(QDate first, QDate last);

    // Between two instants; whole days of the zone are a custom choice. Both ends must be given.
    static RangeChoice covering(const TimeRange &range, const QTimeZone &zone);

    Kind kind() const { return m_kind; }
    QDate firstDay() const { return m_first; } // of a custom one
    QDate lastDay() const { return m_last; }

    // Whole days of the zone. "Last 30 days" ends with today, "This month" with the month.
    TimeRange resolve(Instant now, const QTimeZone &zone) const;

    QString title() const;                      // where no zone is known: times of day are in UTC, and say so
    QString title(const QTimeZone &zone) const; // "Last 30 days"; of others their days and times

    // For settings and links: "last-30-days", "2026-01-01/2026-01-31", of an exact one ISO 8601 in UTC.
    QString toString() const;
    static std::optional<RangeChoice> fromString(const QString &text);

    bool operator==(const RangeChoice &) const = default;

private:
    Kind m_kind;
    QDate m_first;
    QDate m_last;
    TimeRange m_exact;
};

} // namespace eventdesk
