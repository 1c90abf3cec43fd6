// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_content.h"

#include "ui/common/formats.h"
#include "ui/events/volume_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace eventdesk {

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

QString titleOf(const VolumeSeries &series, const VolumeQuery &query)
{
    if (series.value)
        //: In place of a text without any letters, in the legend of a chart
        return series.value->isEmpty() ? QCoreApplication::translate("Chart", "(empty)") : *series.value;
    if (query.breakDown.isEmpty())
        return measureTitle(query.measure);
    //: In the legend of a chart: all values that have no bars of their own, and what has no value at all
    return QCoreApplication::translate("Chart", "Other or none");
}

bool isNothing(double value)
{
    return !(std::abs(value) > 0);
}

void compare(ChartContent &content, const ComparedVolume &earlier)
{
    const QList<qsizetype> aligned =
        alignedBuckets(content.buckets, earlier.volume.buckets, content.query.bucketing, earlier.period);
    content.compared.fill(noValue, content.buckets.size());
    content.comparedBuckets.resize(content.buckets.size());
    for (qsizetype i = 0; i < aligned.size(); ++i) {
        if (aligned[i] < 0)
            continue;
        content.comparedBuckets[i] = earlier.volume.buckets[aligned[i]];
        double sum = noValue;
        for (const VolumeSeries &series : earlier.volume.series) {
            const double value = series.values.value(aligned[i], noValue);
            if (std::isfinite(value))
                sum = std::isfinite(sum) ? sum + value : value;
        }
        content.compared[i] = sum;
    }
    const QString days = format::exactRange(earlier.period.range, content.query.bucketing.zone);
    if (earlier.comparison == Comparison::YearBefore)
        //: In the legend of a chart; %1: days
        content.comparedTitle = QCoreApplication::translate("Chart", "A year before (%1)").arg(days);
    else
        //: In the legend of a chart; %1: days
        content.comparedTitle = QCoreApplication::translate("Chart", "The period before (%1)").arg(days);
}

} // namespace

bool isAdditive(const Measure &measure)
{
    return measure.kind == MeasureKind::Occurrences || measure.kind == MeasureKind::Sum;
}

QList<Annotation> ChartContent::annotationsIn(qsizetype bucket) const
{
    QList<Annotation> within;
    for (const Annotation &annotation : annotations) {
        if (bucketIndex(buckets, annotation.time) == bucket)
            within.append(annotation);
    }
    return within;
}

bool ChartContent::isStacked() const
{
    return isAdditive(query.measure);
}

bool ChartContent::hasWholeNumbers() const
{
    return query.measure.kind == MeasureKind::Occurrences || query.measure.kind == MeasureKind::People;
}

double ChartContent::height(qsizetype bucket) const
{
    double reached = noValue;
    for (const Series &each : series) {
        const double value = each.values.value(bucket, noValue);
        if (!std::isfinite(value))
            continue;
        if (!std::isfinite(reached))
            reached = value;
        else
            reached = isStacked() ? reached + value : std::max(reached, value);
    }
    return reached;
}

bool ChartContent::isCutOff(qsizetype bucket) const
{
    if (bucket < 0 || bucket >= buckets.size())
        return false;
    const Bucket &each = buckets[bucket];
    return (query.range.from && each.start < *query.range.from) || (query.range.to && each.end > *query.range.to);
}

bool ChartContent::isEmpty() const
{
    return std::ranges::all_of(series,
                               [](const Series &each) { return std::ranges::all_of(each.values, isNothing); }) &&
           std::ranges::all_of(compared, isNothing);
}

ChartContent chartContent(const Volume &volume, const VolumeQuery &query, const std::optional<ComparedVolume> &earlier,
                          bool lines, Instant now)
{
    ChartContent content;
    content.query = query;
    content.now = now;
    content.lines = lines;
    content.buckets = volume.buckets;
    for (const VolumeSeries &series : volume.series)
        content.series.append({titleOf(series, query), series.values, !series.value && !query.breakDown.isEmpty()});
    if (earlier)
        compare(content, *earlier);
    return content;
}

} // namespace eventdesk
