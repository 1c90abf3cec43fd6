// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/timeline_geometry.h"

#include <algorithm>

namespace eventdesk {

TimelineGeometry TimelineGeometry::of(const QRect &row, int dayWidth, int timeWidth)
{
    constexpr int gap = 12;
    constexpr int side = 10;
    const int line = (row.height() - 10) / 2;
    const int top = row.top() + 5;
    TimelineGeometry at;
    int x = row.left() + margin;
    at.day = QRect(x, top, dayWidth, line);
    x += dayWidth + gap;
    at.time = QRect(x, top, timeWidth, line);
    x += timeWidth + gap;
    at.marker = QRect(x, top + (line - side) / 2, side, side);
    x += side + gap;
    const int width = std::max(0, row.left() + row.width() - margin - x);
    at.name = QRect(x, top, width, line);
    at.summary = QRect(x, top + line, width, line);
    return at;
}

} // namespace eventdesk
