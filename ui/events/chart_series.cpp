// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_figure.h"

#include <QPainter>

#include <cmath>

namespace eventdesk {

namespace {

constexpr float partialOpacity = 0.45F;

QColor faint(QColor color, float opacity)
{
    color.setAlphaF(opacity);
    return color;
}

void paintBars(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
               const theme::Colors &colors)
{
    painter.setRenderHint(QPainter::Antialiasing, geometry.slot > 6);
    for (qsizetype k = 0; k < geometry.bars.size(); ++k) {
        const SeriesLook look = seriesLook(content, k, colors);
        SeriesLook lighter = look;
        lighter.color = faint(look.color, partialOpacity);
        for (qsizetype i = 0; i < geometry.count; ++i) {
            const QRectF &bar = geometry.bars[k][i];
            if (bar.isEmpty())
                continue;
            const bool partial = content.isPartial(i);
            if (partial)
                painter.fillRect(bar, colors.surface); // no rule shines through
            fillBar(painter, bar, partial ? lighter : look);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Runs of points without a gap. Where buckets share pixels, each column gives its least and its most.
QList<QPolygonF> runsOf(const ChartGeometry &geometry, const QList<double> &values)
{
    QList<QPolygonF> runs(1);
    const auto gap = [&runs] {
        if (!runs.last().isEmpty())
            runs.append(QPolygonF());
    };
    if (!geometry.columns.isEmpty()) {
        for (qsizetype x = 0; x < geometry.columns.size(); ++x) {
            const auto spread = spreadOf(values, geometry.columns[x]);
            if (!spread) {
                gap();
                continue;
            }
            const qreal middle = geometry.plot.left() + qreal(x) + 0.5;
            runs.last().append({middle, geometry.yOf(spread->least)});
            if (spread->most > spread->least)
                runs.last().append({middle, geometry.yOf(spread->most)});
        }
        return runs;
    }
    for (qsizetype i = 0; i < std::min(geometry.count, values.size()); ++i) {
        if (std::isfinite(values[i]))
            runs.last().append({geometry.middleOf(i), geometry.yOf(values[i])});
        else
            gap();
    }
    return runs;
}

void strokeRun(QPainter &painter, const QPolygonF &run, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (run.size() > 1) {
        painter.drawPolyline(run);
    } else if (!run.isEmpty()) {
        painter.setPen(QPen(pen.color(), pen.widthF() * 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(run.first());
    }
}

void paintArea(QPainter &painter, const ChartGeometry &geometry, const QPolygonF &run, const QColor &fill)
{
    if (run.size() < 2)
        return;
    QPolygonF area = run;
    area.append({run.last().x(), geometry.yOf(0)});
    area.append({run.first().x(), geometry.yOf(0)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
}

void paintLines(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
                const theme::Colors &colors)
{
    constexpr qreal roomForMarkers = 9;
    painter.setRenderHint(QPainter::Antialiasing, geometry.columns.isEmpty());
    for (qsizetype k = 0; k < content.series.size(); ++k) {
        const SeriesLook look = seriesLook(content, k, colors);
        const QList<double> &values = content.series[k].values;
        for (const QPolygonF &run : runsOf(geometry, values)) {
            if (content.series.size() == 1)
                paintArea(painter, geometry, run, faint(look.color, 0.16F));
            // Dashes would be nothing but gaps in a line that turns at every pixel, and slow.
            strokeRun(painter, run, geometry.columns.isEmpty() ? look.pen(1.6) : QPen(look.color, 1));
        }
        if (geometry.slot < roomForMarkers)
            continue;
        SeriesLook lighter = look;
        lighter.color = faint(look.color, partialOpacity);
        for (qsizetype i = 0; i < std::min(geometry.count, values.size()); ++i) {
            if (std::isfinite(values[i]))
                drawMarker(painter, {geometry.middleOf(i), geometry.yOf(values[i])}, 2.6,
                           content.isPartial(i) ? lighter : look);
        }
    }
    // What is not whole lies behind a veil.
    for (const qsizetype i : {qsizetype(0), geometry.count - 1}) {
        if (content.isPartial(i) && geometry.columns.isEmpty())
            painter.fillRect(geometry.slotOf(i), faint(colors.surface, 0.5F));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Each column of pixels shows what its buckets hold: light up to the largest, full between least and largest.
void paintColumns(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
                  const theme::Colors &colors)
{
    // Rectangles in whole pixels: the raster engine draws them many times faster than lines.
    const int zero = qRound(geometry.yOf(0));
    const int left = int(std::floor(geometry.plot.left()));
    QList<QRect> reach;
    QList<QRect> spread;
    reach.reserve(geometry.columns.size());
    spread.reserve(geometry.columns.size());
    for (qsizetype i = 0; i < geometry.columns.size(); ++i) {
        const auto within = spreadOf(content.series.first().values, geometry.columns[i]);
        if (!within)
            continue;
        const int x = left + int(i);
        const int top = qRound(geometry.yOf(within->most));
        const int bottom = std::max(qRound(geometry.yOf(within->least)), top + 1);
        spread.append({x, top, 1, bottom - top});
        // What the spread does not cover, on the way to zero.
        if (top > zero)
            reach.append({x, zero, 1, top - zero});
        else if (bottom < zero)
            reach.append({x, bottom, 1, zero - bottom});
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(colors.accent, 0.28F));
    painter.drawRects(reach);
    painter.setBrush(colors.accent);
    painter.drawRects(spread);
}

} // namespace

void paintSeries(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
                 const theme::Colors &colors)
{
    if (geometry.count == 0)
        return;
    switch (geometry.style) {
    case ChartGeometry::Style::Bars:
        paintBars(painter, geometry, content, colors);
        break;
    case ChartGeometry::Style::Lines:
        paintLines(painter, geometry, content, colors);
        break;
    case ChartGeometry::Style::Columns:
        paintColumns(painter, geometry, content, colors);
        break;
    }
}

void paintCompared(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content,
                   const theme::Colors &colors)
{
    if (content.compared.isEmpty() || geometry.count == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, geometry.columns.isEmpty());
    // A thin line of the ground's colour around it keeps it apart from the bars.
    const SeriesLook look = comparedLook(content, colors);
    const QPen pen = geometry.columns.isEmpty() ? look.pen(1.8) : QPen(look.color, 1);
    for (const QPolygonF &run : runsOf(geometry, content.compared)) {
        if (geometry.columns.isEmpty())
            strokeRun(painter, run, QPen(faint(colors.surface, 0.8F), 3.4));
        strokeRun(painter, run, pen);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace eventdesk
