// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/chart_geometry.h"
#include "ui/events/series_look.h"

#include <QFontMetricsF>

namespace eventdesk {

// What the colours and strokes of a chart mean, in rows under it.
struct ChartLegend
{
    struct Entry
    {
        enum class Kind { Series, Compared, Note };
        Kind kind;
        qsizetype series; // of Kind::Series
        QString text;
        QRectF rect; // of swatch and text
    };

    QList<Entry> entries; // none where the chart speaks for itself
    qreal height = 0;     // of all rows

    // Places the entries in rows of that width, the top left corner at 0, 0. Two never overlap.
    static ChartLegend make(const ChartContent &content, ChartGeometry::Style style, bool sharedPixels,
                            const QFontMetricsF &metrics, qreal width);
    void translate(QPointF by);
    // Of entry.rect; a note has no swatch.
    static QRectF swatchOf(const Entry &entry);
};

void paintLegend(QPainter &painter, const ChartLegend &legend, const ChartContent &content, ChartGeometry::Style style,
                 const theme::Colors &colors);

} // namespace eventdesk
