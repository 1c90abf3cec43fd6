// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_legend.h"

#include "ui/events/volume_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace eventdesk {

namespace {

constexpr qreal swatchWidth = 20;
constexpr qreal swatchGap = 6;
constexpr qreal entryGap = 20;
constexpr qreal longestText = 260;

using Entry = ChartLegend::Entry;

double sumOf(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += std::isfinite(value) ? value : 0;
    return sum;
}

QString withSum(const ChartContent &content, const QString &title, const QList<double> &values)
{
    if (!isAdditive(content.query.measure))
        return title;
    //: In the legend of a chart. %1: what the bars are of; %2: the sum of all of them
    return QCoreApplication::translate("Chart", "%1: %2").arg(title, figureText(sumOf(values)));
}

// What the eye cannot know.
QString note(const ChartContent &content, ChartGeometry::Style style, bool sharedPixels)
{
    if (sharedPixels)
        return QCoreApplication::translate(
            "Chart", "Several buckets share a pixel: each line goes from the least to the most of them");
    const qsizetype last = content.buckets.size() - 1;
    const qsizetype unfinished = content.unfinished();
    bool cutOff = false;
    for (const qsizetype each : {qsizetype(0), last})
        cutOff = cutOff || (each != unfinished && content.isCutOff(each));
    if (cutOff && unfinished >= 0)
        return QCoreApplication::translate("Chart", "What is drawn lighter is cut off by the range, or not over yet");
    if (cutOff)
        return QCoreApplication::translate("Chart", "What is drawn lighter is cut off by the range");
    if (unfinished < 0)
        return {};
    if (style == ChartGeometry::Style::Lines)
        return QCoreApplication::translate("Chart", "The time at the right end is not over yet");
    return unfinished == last ? QCoreApplication::translate("Chart", "The last bar is not over yet")
                              : QCoreApplication::translate("Chart", "The lighter bar is not over yet");
}

} // namespace

ChartLegend ChartLegend::make(const ChartContent &content, ChartGeometry::Style style, bool sharedPixels,
                              const QFontMetricsF &metrics, qreal width)
{
    ChartLegend legend;
    if (content.buckets.isEmpty())
        return legend;
    if (content.isBrokenDown() || !content.compared.isEmpty()) {
        for (qsizetype i = 0; i < content.series.size(); ++i) {
            const ChartContent::Series &series = content.series[i];
            legend.entries.append(
                {Entry::Kind::Series,
                 i,
                 withSum(content, metrics.elidedText(series.title, Qt::ElideMiddle, longestText - 60), series.values),
                 {}});
        }
    }
    if (!content.compared.isEmpty())
        legend.entries.append(
            {Entry::Kind::Compared, -1, withSum(content, content.comparedTitle, content.compared), {}});
    if (const QString text = note(content, style, sharedPixels); !text.isEmpty())
        legend.entries.append({Entry::Kind::Note, -1, text, {}});

    const qreal lineHeight = std::ceil(metrics.height()) + 6;
    qsizetype rowStart = 0;
    qreal x = 0;
    const auto center = [&](qsizetype end) {
        const qreal used = x - entryGap;
        for (qsizetype i = rowStart; i < end; ++i)
            legend.entries[i].rect.translate(std::max((width - used) / 2, 0.0), 0);
        rowStart = end;
        x = 0;
    };
    for (qsizetype i = 0; i < legend.entries.size(); ++i) {
        Entry &entry = legend.entries[i];
        const qreal swatch = entry.kind == Entry::Kind::Note ? 0 : swatchWidth + swatchGap;
        // Too long for a row of its own, it ends where the row does.
        const qreal needed = std::min(std::ceil(metrics.horizontalAdvance(entry.text)) + swatch + 1, width);
        if (x > 0 && x + needed > width) {
            center(i);
            legend.height += lineHeight;
        }
        entry.text = metrics.elidedText(entry.text, Qt::ElideRight, needed - swatch);
        entry.rect = QRectF(x, legend.height, needed, lineHeight);
        x += needed + entryGap;
    }
    if (!legend.entries.isEmpty()) {
        center(legend.entries.size());
        legend.height += lineHeight;
    }
    return legend;
}

void ChartLegend::translate(QPointF by)
{
    for (Entry &entry : entries)
        entry.rect.translate(by);
}

QRectF ChartLegend::swatchOf(const Entry &entry)
{
    if (entry.kind == Entry::Kind::Note)
        return {};
    return QRectF(entry.rect.left(), entry.rect.center().y() - 6, swatchWidth, 12);
}

void paintLegend(QPainter &painter, const ChartLegend &legend, const ChartContent &content, ChartGeometry::Style style,
                 const theme::Colors &colors)
{
    for (const ChartLegend::Entry &entry : legend.entries) {
        const bool isNote = entry.kind == Entry::Kind::Note;
        const QRectF swatch = ChartLegend::swatchOf(entry);
        if (!isNote) {
            const bool compared = entry.kind == Entry::Kind::Compared;
            const SeriesLook look =
                compared ? comparedLook(content, colors) : seriesLook(content, entry.series, colors);
            painter.setRenderHint(QPainter::Antialiasing);
            if (compared || style == ChartGeometry::Style::Lines) {
                painter.setPen(look.pen(2));
                painter.drawLine(QPointF(swatch.left(), swatch.center().y()),
                                 QPointF(swatch.right(), swatch.center().y()));
                if (!compared && content.isBrokenDown())
                    drawMarker(painter, swatch.center(), 3.2, look);
            } else {
                fillBar(painter, swatch.adjusted(4, 0, -4, 0), look);
            }
        }
        painter.setPen(isNote ? colors.textMuted : colors.text);
        const qreal left = isNote ? entry.rect.left() : swatch.right() + swatchGap;
        painter.drawText(QRectF(left, entry.rect.top(), entry.rect.right() - left + 2, entry.rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    }
}

} // namespace eventdesk
