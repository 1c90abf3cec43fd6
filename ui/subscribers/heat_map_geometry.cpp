// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/heat_map_geometry.h"

#include <algorithm>

namespace eventdesk {

namespace {

int rowOf(QDate day, Qt::DayOfWeek weekStart)
{
    return (day.dayOfWeek() - int(weekStart) + 7) % 7;
}

} // namespace

HeatMapGeometry HeatMapGeometry::fitting(QDate last, Qt::DayOfWeek weekStart, int width)
{
    const int cell = (width - (weeks - 1) * gap) / weeks;
    return {.last = last, .weekStart = weekStart, .cell = std::clamp(cell, 4, 16)};
}

QDate HeatMapGeometry::first() const
{
    return last.addDays(-rowOf(last, weekStart) - 7 * (weeks - 1));
}

int HeatMapGeometry::days() const
{
    return int(first().daysTo(last)) + 1;
}

QSize HeatMapGeometry::size() const
{
    return {weeks * (cell + gap) - gap, 7 * (cell + gap) - gap};
}

QRect HeatMapGeometry::rectOf(QDate day) const
{
    if (!day.isValid() || day < first() || day > last)
        return {};
    const int week = int(first().daysTo(day) / 7);
    return {week * (cell + gap), rowOf(day, weekStart) * (cell + gap), cell, cell};
}

std::optional<QDate> HeatMapGeometry::dayAt(QPoint point) const
{
    const int pitch = cell + gap;
    if (point.x() < 0 || point.y() < 0 || point.x() % pitch >= cell || point.y() % pitch >= cell)
        return std::nullopt;
    const int week = point.x() / pitch;
    const int row = point.y() / pitch;
    if (week >= weeks || row >= 7)
        return std::nullopt;
    const QDate day = first().addDays(week * 7 + row);
    return day <= last ? std::optional(day) : std::nullopt;
}

int heatLevel(qint64 count, qint64 largest)
{
    if (count <= 0 || largest <= 0)
        return 0;
    return int(std::clamp<qint64>((count * 4 + largest - 1) / largest, 1, 4));
}

QDate heatMapEnd(QDate today, std::optional<QDate> lastActivity)
{
    const QDate oldestShown = today.addDays(-7 * (HeatMapGeometry::weeks - 1));
    return lastActivity && *lastActivity < oldestShown ? *lastActivity : today;
}

} // namespace eventdesk
