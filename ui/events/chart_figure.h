// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/chart_legend.h"

#include <QFont>

namespace eventdesk {

// A chart laid out in a rectangle: axes, series, legend. The same on the screen and on paper.
struct ChartFigure
{
    ChartGeometry geometry;
    ChartLegend legend;
    QFont font;

    static ChartFigure make(const ChartContent &content, const QRectF &room, const QFont &font);
    // Without its ground. `hovered`: a bucket that stands out, or -1.
    void paint(QPainter &painter, const ChartContent &content, const theme::Colors &colors,
               qsizetype hovered = -1) const;
};

void paintAxes(QPainter &painter, const ChartGeometry &geometry, const theme::Colors &colors);
void paintSeries(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
                 const theme::Colors &colors);
// Where something was written down: a flag over the bucket.
void paintAnnotations(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
                      const theme::Colors &colors);
void paintCompared(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
                   const theme::Colors &colors);

} // namespace eventdesk
