// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QRect>
#include <QSize>

#include <optional>

namespace eventdesk {

// Where the days of a calendar heat map stand: one column a week, one row a day of the week, oldest at the left. Days
// behind the last are not part of it.
struct HeatMapGeometry
{
    static constexpr int weeks = 26;
    static constexpr int gap = 3;

    QDate last; // the newest day
    Qt::DayOfWeek weekStart = Qt::Monday;
    int cell = 8; // pixels, of a side

    static HeatMapGeometry fitting(QDate last, Qt::DayOfWeek weekStart, int width);

    QDate first() const; // a first day of a week
    int days() const;
    QSize size() const;
    QRect rectOf(QDate day) const;                  // empty for days outside
    std::optional<QDate> dayAt(QPoint point) const; // the gaps belong to nobody
};

// 0 for nothing, 1 to 4 by share of the largest.
int heatLevel(qint64 count, qint64 largest);

// The day that a map of a person ends with: today, or the day of the last activity where that is too long ago for the
// map to show it.
QDate heatMapEnd(QDate today, std::optional<QDate> lastActivity);

} // namespace eventdesk
