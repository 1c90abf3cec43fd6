// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_geometry.h"

#include "ui/events/time_ticks.h"

#include <algorithm>
#include <cmath>

namespace eventdesk {

namespace {

constexpr qreal narrowestBar = 3;
constexpr qreal labelGap = 16; // between two texts of the time axis
constexpr qreal wantedLabelRoom = 92;

qreal snapped(qreal value)
{
    return std::round(value);
}

qreal widthOf(const ChartGeometry::Input &input, const QString &text)
{
    return input.textWidth ? input.textWidth(text) : qreal(text.size()) * 7;
}

void placeValueTicks(ChartGeometry &geometry, const ChartGeometry::Input &input, const ValueAxis &axis)
{
    const int intervals = int(std::lround((axis.high - axis.low) / axis.step));
    for (int i = 0; i <= intervals; ++i) {
        double value = axis.low + i * axis.step;
        if (std::abs(value) < axis.step * 1e-9)
            value = 0;
        geometry.valueTicks.append({value, 0, input.valueText ? input.valueText(value) : QString::number(value)});
    }
}

// The finest labels of which no two come closer than the gap.
void placeTimeTicks(ChartGeometry &geometry, const ChartGeometry::Input &input)
{
    const qreal top = geometry.plot.bottom() + 6;
    const auto place = [&](const QList<TimeLabel> &labels) {
        QList<ChartGeometry::TimeTick> ticks;
        for (const TimeLabel &label : labels) {
            const qreal x = geometry.middleOf(label.bucket);
            const qreal textWidth = widthOf(input, label.text);
            const qreal left = std::clamp(x - textWidth / 2, 0.0, std::max(input.size.width() - textWidth, 0.0));
            const QRectF rect(left, top, textWidth, input.lineHeight);
            if (!ticks.isEmpty() && ticks.last().rect.right() + labelGap > rect.left())
                return QList<ChartGeometry::TimeTick>();
            ticks.append({label.bucket, x, rect, label.text});
        }
        return ticks;
    };
    const auto span =
        std::chrono::duration_cast<std::chrono::seconds>(input.buckets.last().end - input.buckets.first().start)
            .count();
    const qreal most = std::max(geometry.plot.width() / wantedLabelRoom, 1.0);
    for (const TickLevel &level : tickLevels(input.bucketing.size)) {
        if (qreal(span) / qreal(level.seconds) > most)
            continue;
        geometry.timeTicks = place(timeLabels(input.buckets, input.bucketing, level, input.now));
        if (!geometry.timeTicks.isEmpty())
            return;
    }
    // Too little room or too short a time for any.
    geometry.timeTicks = place({firstLabel(input.buckets, input.bucketing, input.now)});
}

void gatherColumns(ChartGeometry &geometry, const QList<QList<double>> &series)
{
    const auto width = qsizetype(std::max(std::floor(geometry.plot.width()), 1.0));
    const qsizetype count = geometry.count;
    geometry.columns.reserve(width);
    for (qsizetype x = 0; x < width; ++x) {
        const qsizetype first = x * count / width;
        const qsizetype end = std::max((x + 1) * count / width, first + 1);
        ChartGeometry::Column column{first, end, first};
        double largest = -1;
        for (const QList<double> &values : series) {
            for (qsizetype i = first; i < end; ++i) {
                if (std::isfinite(values[i]) && std::abs(values[i]) > largest) {
                    largest = std::abs(values[i]);
                    column.largest = i;
                }
            }
        }
        geometry.columns.append(column);
    }
}

struct Extent
{
    double least = 0;
    double largest = 0;
    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        least = std::min(least, value);
        largest = std::max(largest, value);
    }
};

// Bars that stand on each other reach as far as their sum, above and below zero.
Extent extentOf(const ChartGeometry::Input &input, qsizetype count, bool stacked)
{
    Extent extent;
    for (qsizetype i = 0; i < count; ++i) {
        double above = 0;
        double below = 0;
        for (const QList<double> &values : input.series) {
            extent.add(values[i]);
            if (std::isfinite(values[i]))
                (values[i] > 0 ? above : below) += values[i];
        }
        if (stacked) {
            extent.add(above);
            extent.add(below);
        }
    }
    for (const double value : input.compared)
        extent.add(value);
    return extent;
}

QRectF barBetween(const ChartGeometry &geometry, qreal left, qreal right, double from, double to, bool always)
{
    const qreal start = snapped(geometry.yOf(from));
    qreal end = geometry.yOf(to);
    if (std::abs(end - start) < 1) {
        if (!always)
            return {};
        end = to > from ? start - 1 : start + 1; // a small value is still seen
    }
    left = snapped(left);
    right = std::max(snapped(right), left + 1);
    return QRectF(QPointF(left, std::min(start, end)), QPointF(right, std::max(start, end)));
}

void placeBars(ChartGeometry &geometry, const ChartGeometry::Input &input)
{
    const qsizetype across = input.stacked ? 1 : input.series.size();
    const qreal gap = std::clamp(geometry.slot * 0.28, 1.0, 12.0);
    const qreal width = std::min(geometry.slot - gap, 120.0 * qreal(across));
    geometry.bars.fill(QList<QRectF>(geometry.count), input.series.size());
    for (qsizetype i = 0; i < geometry.count; ++i) {
        double above = 0;
        double below = 0;
        const qreal left = geometry.middleOf(i) - width / 2;
        for (qsizetype k = 0; k < input.series.size(); ++k) {
            const double value = input.series[k][i];
            if (!std::isfinite(value) || value == 0)
                continue;
            const qreal part = width / qreal(across);
            const qreal x = input.stacked ? left : left + qreal(k) * part;
            double &base = value > 0 ? above : below;
            const double from = input.stacked ? base : 0;
            geometry.bars[k][i] = barBetween(geometry, x, x + part, from, from + value, from == 0);
            base += value;
        }
    }
}

} // namespace

std::optional<Spread> spreadOf(const QList<double> &values, const ChartGeometry::Column &column)
{
    std::optional<Spread> spread;
    for (qsizetype i = column.first; i < std::min(column.end, values.size()); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        if (!spread)
            spread = Spread{values[i], values[i]};
        spread->least = std::min(spread->least, values[i]);
        spread->most = std::max(spread->most, values[i]);
    }
    return spread;
}

ValueAxis ValueAxis::around(double least, double largest, int intervals, bool wholeNumbers)
{
    least = std::min(least, 0.0);
    largest = std::max(largest, 0.0);
    if (largest <= least)
        return {0, 1, 1};
    intervals = std::max(intervals, 1);
    // Widening both ends can add a step: take the next coarser one until it fits.
    double power = std::pow(10, std::floor(std::log10((largest - least) / intervals)));
    for (;; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = power * factor;
            if (wholeNumbers && std::abs(step - std::round(step)) > 1e-9 * step)
                continue;
            const double low = std::floor(least / step + 1e-9) * step;
            const double high = std::ceil(largest / step - 1e-9) * step;
            if ((high - low) / step <= intervals + 1e-6)
                return {low, high, step};
        }
    }
}

ChartGeometry ChartGeometry::make(const Input &input)
{
    ChartGeometry geometry;
    geometry.count = input.series.isEmpty() ? 0 : input.buckets.size();
    for (const QList<double> &values : input.series)
        geometry.count = std::min(geometry.count, values.size());
    const auto fitsBars = [&](qreal plotWidth) {
        const qreal across = input.stacked ? 1.0 : qreal(std::max<qsizetype>(input.series.size(), 1));
        return !input.lines && plotWidth >= qreal(geometry.count) * (narrowestBar * across + 1);
    };
    // How wide the plot is follows from the labels, so from the extent: bars that fit in less than that fit in it.
    const bool bars = fitsBars(input.size.width() - 64);
    const Extent extent = extentOf(input, geometry.count, input.stacked && bars);
    const qreal above = std::ceil(input.lineHeight / 2) + 4;
    const qreal below = input.lineHeight + 10;
    const qreal height = std::max(input.size.height() - above - below, 10.0);
    const int intervals = std::clamp(int(height / 56), 2, 6);
    const ValueAxis axis = ValueAxis::around(extent.least, extent.largest, intervals, input.wholeNumbers);
    geometry.low = axis.low;
    geometry.high = axis.high;
    placeValueTicks(geometry, input, axis);

    qreal labelWidth = 0;
    for (const ValueTick &tick : std::as_const(geometry.valueTicks))
        labelWidth = std::max(labelWidth, widthOf(input, tick.text));
    const qreal left = std::ceil(labelWidth) + 12;
    geometry.plot = QRectF(left, above, std::max(input.size.width() - left - 4, 1.0), height);
    for (ValueTick &tick : geometry.valueTicks)
        tick.y = geometry.yOf(tick.value);
    if (geometry.count == 0)
        return geometry;

    geometry.slot = geometry.plot.width() / qreal(geometry.count);
    if (geometry.slot < 1)
        gatherColumns(geometry, input.series);
    if (bars)
        placeBars(geometry, input);
    else if (geometry.slot < 1 && input.series.size() == 1)
        geometry.style = Style::Columns;
    else
        geometry.style = Style::Lines;
    geometry.unfinished = bucketIndex(input.buckets, input.now);
    placeTimeTicks(geometry, input);
    return geometry;
}

qreal ChartGeometry::yOf(double value) const
{
    const double part = (value - low) / (high - low);
    return plot.bottom() - part * plot.height();
}

QRectF ChartGeometry::slotOf(qsizetype bucket) const
{
    return {plot.left() + qreal(bucket) * slot, plot.top(), slot, plot.height()};
}

void ChartGeometry::translate(QPointF by)
{
    plot.translate(by);
    for (ValueTick &tick : valueTicks)
        tick.y += by.y();
    for (TimeTick &tick : timeTicks) {
        tick.x += by.x();
        tick.rect.translate(by);
    }
    for (QList<QRectF> &each : bars) {
        for (QRectF &bar : each)
            bar.translate(by);
    }
}

qsizetype ChartGeometry::bucketAt(QPointF point) const
{
    if (count == 0 || !plot.contains(point))
        return -1;
    if (!columns.isEmpty()) {
        const auto x = qsizetype(point.x() - plot.left());
        return columns[std::clamp<qsizetype>(x, 0, columns.size() - 1)].largest;
    }
    return std::clamp<qsizetype>(qsizetype((point.x() - plot.left()) / slot), 0, count - 1);
}

} // namespace eventdesk
