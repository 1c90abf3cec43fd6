// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_figure.h"

#include "ui/events/volume_words.h"

#include <QPainter>

#include <cmath>

namespace eventdesk {

ChartFigure ChartFigure::make(const ChartContent &content, const QRectF &room, const QFont &font)
{
    constexpr qreal aboveLegend = 8;
    const QFontMetricsF metrics(font);
    ChartFigure figure;
    figure.font = font;
    ChartGeometry::Input input;
    input.size = room.size();
    input.buckets = content.buckets;
    for (const ChartContent::Series &series : content.series)
        input.series.append(series.values);
    input.compared = content.compared;
    input.stacked = content.isStacked();
    input.lines = content.lines;
    input.bucketing = content.query.bucketing;
    input.now = content.now;
    input.wholeNumbers = content.hasWholeNumbers();
    input.lineHeight = metrics.height();
    input.textWidth = [metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    input.valueText = axisText;
    figure.geometry = ChartGeometry::make(input);
    figure.legend =
        ChartLegend::make(content, figure.geometry.style, !figure.geometry.columns.isEmpty(), metrics, room.width());
    if (!figure.legend.entries.isEmpty()) {
        input.size.rheight() -= figure.legend.height + aboveLegend;
        figure.geometry = ChartGeometry::make(input);
    }
    figure.geometry.translate(room.topLeft());
    figure.legend.translate(QPointF(room.left(), room.bottom() - figure.legend.height));
    return figure;
}

void ChartFigure::paint(QPainter &painter, const ChartContent &content, const theme::Colors &colors,
                        qsizetype hovered) const
{
    painter.setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    painter.setFont(font);
    if (hovered >= 0 && geometry.style == ChartGeometry::Style::Bars)
        painter.fillRect(geometry.slotOf(hovered), colors.accentSoft);
    paintAxes(painter, geometry, colors);
    paintSeries(painter, geometry, content, colors);
    paintCompared(painter, geometry, content, colors);
    paintAnnotations(painter, geometry, content, colors);
    paintLegend(painter, legend, content, geometry.style, colors);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintAnnotations(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
                      const theme::Colors &colors)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Annotation &annotation : content.annotations) {
        const qsizetype bucket = bucketIndex(content.buckets, annotation.time);
        if (bucket < 0 || bucket >= geometry.count)
            continue;
        const qreal x = std::round(geometry.middleOf(bucket)) + 0.5;
        const qreal top = geometry.plot.top() - 10;
        painter.setPen(QPen(colors.textMuted, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, top), QPointF(x, geometry.plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.warning);
        painter.drawPolygon(QPolygonF{QPointF(x, top), QPointF(x + 10, top + 4), QPointF(x, top + 8)});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintAxes(QPainter &painter, const ChartGeometry &geometry, const theme::Colors &colors)
{
    for (const ChartGeometry::ValueTick &tick : geometry.valueTicks) {
        const qreal y = std::round(tick.y) + 0.5;
        painter.setPen(tick.value == 0 ? colors.textFaint : colors.border);
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(colors.textMuted);
        painter.drawText(QRectF(0, y - 12, geometry.plot.left() - 8, 24), Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    for (const ChartGeometry::TimeTick &tick : geometry.timeTicks) {
        painter.setPen(colors.border);
        const qreal x = std::round(tick.x) + 0.5;
        painter.drawLine(QPointF(x, geometry.plot.bottom() + 1), QPointF(x, geometry.plot.bottom() + 5));
        painter.setPen(colors.textMuted);
        painter.drawText(tick.rect.adjusted(-2, 0, 2, 0), Qt::AlignCenter, tick.text);
    }
}

} // namespace eventdesk
