// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace eventdesk {

// Where the parts of a timeline's row stand, left to right; the delegate mirrors them where the language asks for it.
// The day has a column of its own, so that all rows are equally high however many there are.
struct TimelineGeometry
{
    static constexpr int rowHeight = 54;
    static constexpr int margin = 14;

    QRect day;
    QRect time;
    QRect marker;
    QRect name;
    QRect summary;

    static TimelineGeometry of(const QRect &row, int dayWidth, int timeWidth);
};

} // namespace eventdesk
