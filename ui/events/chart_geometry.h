// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/buckets.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <optional>

namespace eventdesk {

// Where everything of a volume chart stands, in the widget's logical pixels. Every bucket is equally wide, however long
// it lasts, so a day of 25 hours is one bar like the others. Time runs from left to right in every language.
struct ChartGeometry
{
    struct Input
    {
        QSizeF size;
        QList<Bucket> buckets;
        QList<QList<double>> series; // one value per bucket each; what is not finite is drawn as nothing
        QList<double> compared;      // the same, drawn as a line; may be empty
        bool stacked = true;         // several bars of a bucket stand on each other, not side by side
        bool lines = false;          // wished for instead of bars
        Bucketing bucketing;
        Instant now;
        bool wholeNumbers = true; // values are counts: no ticks between them
        qreal lineHeight = 16;
        std::function<qreal(const QString &)> textWidth;
        std::function<QString(double)> valueText;
    };

    enum class Style {
        Bars,
        Lines,   // wished for, or a bar would be narrower than 3 px
        Columns, // more buckets than pixels: what lies in each column of pixels, from its least to its largest value
    };

    struct ValueTick
    {
        double value;
        qreal y;
        QString text;
    };
    struct TimeTick
    {
        qsizetype bucket;
        qreal x;     // the middle of the bucket
        QRectF rect; // of the text; no two meet
        QString text;
    };
    struct Column
    {
        qsizetype first;   // bucket
        qsizetype end;     // exclusive
        qsizetype largest; // the bucket that stands out most
    };

    static ChartGeometry make(const Input &input);

    Style style = Style::Bars;
    QRectF plot;
    qreal slot = 0; // width of a bucket
    double low = 0; // of the value axis
    double high = 1;
    QList<ValueTick> valueTicks; // from low to high; 0 is one of them
    QList<TimeTick> timeTicks;
    QList<Column> columns;     // where there are more buckets than pixels: one per pixel of the plot's width
    QList<QList<QRectF>> bars; // of Style::Bars: by series, then by bucket; empty where there is nothing to see
    qsizetype count = 0;       // of buckets
    qsizetype unfinished = -1; // the bucket that holds now

    qreal yOf(double value) const;
    qreal middleOf(qsizetype bucket) const { return plot.left() + (qreal(bucket) + 0.5) * slot; }
    QRectF slotOf(qsizetype bucket) const;
    void translate(QPointF by);
    // The bucket under the point, or of those under it the one that stands out; -1 outside the plot.
    qsizetype bucketAt(QPointF point) const;
};

// What the buckets of a column have in them; absent without any finite value.
struct Spread
{
    double least;
    double most;
};
std::optional<Spread> spreadOf(const QList<double> &values, const ChartGeometry::Column &column);

// A step of 1, 2 or 5 times a power of ten (also 2.5 where fractions may be) that leaves at most `intervals` between
// low and high; both ends are widened to multiples of it and to zero.
struct ValueAxis
{
    double low = 0;
    double high = 1;
    double step = 1;
    static ValueAxis around(double least, double largest, int intervals, bool wholeNumbers);
};

} // namespace eventdesk
