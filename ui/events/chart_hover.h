// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/chart_figure.h"

namespace eventdesk {

// What is said of the bucket under the pointer.
struct HoverLine
{
    enum class Kind { Title, Value, Series, Compared, Note, Annotation };
    Kind kind;
    QString text;
    qsizetype series = -1; // of Kind::Series
};

// Series that have nothing in the bucket are passed over, unless none has anything.
QList<HoverLine> hoverLines(const ChartContent &content, qsizetype bucket);

// The box with the lines beside the bucket, inside `bounds`.
void paintHover(QPainter &painter, const ChartFigure &figure, const ChartContent &content, qsizetype bucket,
                const QRectF &bounds, const theme::Colors &colors);

} // namespace eventdesk
