// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_hover.h"

#include "ui/common/formats.h"
#include "ui/events/volume_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace eventdesk {

namespace {

using Kind = HoverLine::Kind;

constexpr qreal longestLine = 360;
constexpr qreal swatchRoom = 18;

bool isNothing(double value)
{
    return !(std::abs(value) > 0);
}

void addSeries(QList<HoverLine> &lines, const ChartContent &content, qsizetype bucket)
{
    const Measure &measure = content.query.measure;
    const double height = content.height(bucket);
    const bool counts = content.hasWholeNumbers() || !std::isfinite(height);
    //: In the box over a chart. %1: one of several things that are counted; %2: its figure
    const QString named = QCoreApplication::translate("Chart", "%1: %2");
    if (!content.isBrokenDown() || content.isStacked() || !std::isfinite(height))
        lines.append({Kind::Value,
                      counts ? measuredText(measure, height) : named.arg(measureTitle(measure), figureText(height)),
                      -1});
    if (!content.isBrokenDown() || !std::isfinite(height))
        return;
    for (qsizetype k = 0; k < content.series.size(); ++k) {
        const double value = content.series[k].values.value(bucket);
        if (isNothing(value))
            continue;
        lines.append({Kind::Series, named.arg(content.series[k].title, figureText(value)), k});
    }
}

void addCompared(QList<HoverLine> &lines, const ChartContent &content, qsizetype bucket)
{
    const Bucket earlier = content.comparedBuckets.value(bucket);
    if (content.compared.isEmpty() || earlier == Bucket())
        return;
    //: In the box over a chart. %1: "612 occurrences"; %2: an earlier day, week, …
    lines.append({Kind::Compared,
                  QCoreApplication::translate("Chart", "%1 on %2")
                      .arg(measuredText(content.query.measure, content.compared[bucket]),
                           format::bucket(earlier, content.query.bucketing)),
                  -1});
}

bool hasSwatch(const HoverLine &line)
{
    return line.kind == Kind::Series || line.kind == Kind::Compared || line.kind == Kind::Annotation;
}

qreal rowHeight(const QFontMetricsF &metrics)
{
    return metrics.height() + 3;
}

void paintPoints(QPainter &painter, const ChartGeometry &geometry, const ChartContent &content, qsizetype bucket,
                 const theme::Colors &colors)
{
    const qreal x = geometry.middleOf(bucket);
    painter.setPen(colors.textFaint);
    painter.drawLine(QPointF(std::round(x) + 0.5, geometry.plot.top()),
                     QPointF(std::round(x) + 0.5, geometry.plot.bottom()));
    for (qsizetype k = 0; k < content.series.size(); ++k) {
        const double value = content.series[k].values.value(bucket);
        if (!std::isfinite(value))
            continue;
        painter.setPen(QPen(colors.surface, 2));
        painter.setBrush(seriesLook(content, k, colors).color);
        painter.drawEllipse(QPointF(x, geometry.yOf(value)), 4.5, 4.5);
    }
}

} // namespace

QList<HoverLine> hoverLines(const ChartContent &content, qsizetype bucket)
{
    if (bucket < 0 || bucket >= content.buckets.size())
        return {};
    QList<HoverLine> lines{{Kind::Title, format::bucket(content.buckets[bucket], content.query.bucketing), -1}};
    addSeries(lines, content, bucket);
    addCompared(lines, content, bucket);
    if (bucket == content.unfinished())
        //: Of a day, week, … that still goes on
        lines.append({Kind::Note, QCoreApplication::translate("Chart", "Not over yet"), -1});
    else if (content.isCutOff(bucket))
        //: Of a week or month of which only a part lies in the days that are looked at
        lines.append({Kind::Note, QCoreApplication::translate("Chart", "Cut off by the range"), -1});
    for (const Annotation &annotation : content.annotationsIn(bucket))
        lines.append({Kind::Annotation, annotation.text.simplified(), -1});
    return lines;
}

void paintHover(QPainter &painter, const ChartFigure &figure, const ChartContent &content, qsizetype bucket,
                const QRectF &bounds, const theme::Colors &colors)
{
    QList<HoverLine> lines = hoverLines(content, bucket);
    if (lines.isEmpty())
        return;
    const ChartGeometry &geometry = figure.geometry;
    const qreal x = geometry.middleOf(bucket);
    const double value = content.height(bucket);
    const qreal y = geometry.yOf(std::isfinite(value) ? std::clamp(value, geometry.low, geometry.high) : 0);
    painter.setRenderHint(QPainter::Antialiasing);
    if (geometry.style != ChartGeometry::Style::Bars)
        paintPoints(painter, geometry, content, bucket, colors);

    QFont bold = figure.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics(figure.font);
    qreal textWidth = 0;
    for (HoverLine &line : lines) {
        const bool isTitle = line.kind == Kind::Title;
        const qreal swatch = hasSwatch(line) ? swatchRoom : 0;
        line.text = (isTitle ? boldMetrics : metrics).elidedText(line.text, Qt::ElideMiddle, longestLine - swatch);
        textWidth = std::max(textWidth, (isTitle ? boldMetrics : metrics).horizontalAdvance(line.text) + swatch);
    }
    QRectF box(0, 0, std::ceil(textWidth) + 24, std::ceil(rowHeight(metrics) * qreal(lines.size())) + 16);
    const bool onRight = x + 14 + box.width() <= bounds.right() - 4;
    box.moveLeft(onRight ? x + 14 : std::max(x - 14 - box.width(), bounds.left() + 4));
    const qreal lowest = std::max(bounds.bottom() - box.height() - 6, bounds.top() + 6);
    box.moveTop(std::clamp(y - box.height() - 8, bounds.top() + 6, lowest));

    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.shadow);
    painter.drawRoundedRect(box.translated(0, 2), 6, 6);
    painter.setPen(colors.border);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRectF row(box.left() + 12, box.top() + 8, textWidth + 4, rowHeight(metrics));
    for (const HoverLine &line : std::as_const(lines)) {
        QRectF text = row;
        if (hasSwatch(line)) {
            const QRectF swatch(row.left(), row.center().y() - 5, 12, 10);
            if (line.kind == Kind::Series) {
                fillBar(painter, swatch, seriesLook(content, line.series, colors));
            } else if (line.kind == Kind::Annotation) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colors.warning);
                painter.drawPolygon(QPolygonF{swatch.topLeft() + QPointF(1, 1), swatch.topLeft() + QPointF(11, 5),
                                              swatch.topLeft() + QPointF(1, 9)});
            } else {
                painter.setPen(comparedLook(content, colors).pen(2));
                painter.drawLine(QPointF(swatch.left(), swatch.center().y()),
                                 QPointF(swatch.right(), swatch.center().y()));
            }
            text.setLeft(row.left() + swatchRoom);
        }
        const bool muted = line.kind == Kind::Compared || line.kind == Kind::Note;
        painter.setFont(line.kind == Kind::Title ? bold : figure.font);
        painter.setPen(muted ? colors.textMuted : colors.text);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line.text);
        row.translate(0, row.height());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace eventdesk
