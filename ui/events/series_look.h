// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"
#include "ui/events/chart_content.h"

#include <QPen>

class QPainter;

namespace eventdesk {

// How a series is told from the others: a colour of the Okabe-Ito set and, for those who do not tell colours apart, a
// hatch on its bars or dashes and a marker on its line.
struct SeriesLook
{
    enum class Hatch { None, Rising, Falling, Level, Upright, Crossed };
    enum class Marker { Circle, Square, Triangle, Diamond, Cross };

    QColor color;
    QColor hatchColor;
    Hatch hatch = Hatch::None;
    Marker marker = Marker::Circle;
    QList<qreal> dashes; // in widths of the pen; empty: solid

    QPen pen(qreal width) const;
};

SeriesLook seriesLook(const ChartContent &content, qsizetype series, const theme::Colors &colors);
SeriesLook comparedLook(const ChartContent &content, const theme::Colors &colors);

// Lines of the hatch over a bar, `spacing` apart; those of bars beside each other meet.
QList<QLineF> hatchLines(const QRectF &bar, SeriesLook::Hatch hatch, qreal spacing);

void fillBar(QPainter &painter, const QRectF &bar, const SeriesLook &look);
void drawMarker(QPainter &painter, QPointF middle, qreal radius, const SeriesLook &look);

} // namespace eventdesk
