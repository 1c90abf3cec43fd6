// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <QDate>
#include <QString>

namespace eventdesk {

// A range of days as a person chooses it: it moves with the days unless it is custom.
class RangeChoice
{
public:
    enum class Kind { Today, Yesterday, Last7Days, Last30Days, Last90Days, Last12Months, ThisMonth, AllTime, Custom };

    RangeChoice(Kind kind = Kind::Last30Days)
        : m_kind(kind)
    {
    }
    // Both days are in it; in the wrong order they are exchanged.
    static RangeChoice custom(QDate first, QDate last);

    Kind kind() const { return m_kind; }
    QDate firstDay() const { return m_first; } // of a custom one
    QDate lastDay() const { return m_last; }

    // Whole days of the zone. "Last 30 days" ends with today, "This month" with the month.
    TimeRange resolve(Instant now, const QTimeZone &zone) const;

    QString title() const; // "Last 30 days"; of a custom one its days

    // For settings and links: "last-30-days", "2026-01-01/2026-01-31".
    QString toString() const;
    static std::optional<RangeChoice> fromString(const QString &text);

    bool operator==(const RangeChoice &) const = default;

private:
    Kind m_kind;
    QDate m_first;
    QDate m_last;
};

} // namespace eventdesk
