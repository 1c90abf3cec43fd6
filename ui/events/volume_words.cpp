// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/volume_words.h"

#include "ui/common/formats.h"
#include "ui/events/chart_content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace eventdesk {

namespace {

int pluralOf(double value)
{
    return int(std::min(std::abs(value), 2e9));
}

} // namespace

QString axisText(double value)
{
    if (std::abs(value) >= 100'000)
        return format::compactCount(qint64(std::llround(value)));
    if (value == std::round(value))
        return format::count(qint64(value));
    return QLocale().toString(value, 'g', 6);
}

QString measuredText(const Measure &measure, double value)
{
    if (!std::isfinite(value))
        return QCoreApplication::translate("Volume", "No value");
    switch (measure.kind) {
    case MeasureKind::Occurrences:
        return QCoreApplication::translate("Volume", "%Ln occurrence(s)", nullptr, pluralOf(value));
    case MeasureKind::People:
        return QCoreApplication::translate("Volume", "%Ln people", nullptr, pluralOf(value));
    case MeasureKind::Sum:
    case MeasureKind::Average:
        break;
    }
    return figureText(value);
}

QString figureText(double value)
{
    if (!std::isfinite(value))
        return {};
    return QLocale().toString(value, 'f', value == std::round(value) ? 0 : 2);
}

QString measureTitle(const Measure &measure)
{
    switch (measure.kind) {
    case MeasureKind::Occurrences:
        return QCoreApplication::translate("Volume", "Occurrences");
    case MeasureKind::People:
        return QCoreApplication::translate("Volume", "People");
    case MeasureKind::Sum:
        //: %1: a parameter of the payload
        return QCoreApplication::translate("Volume", "Sum of %1").arg(measure.parameter);
    case MeasureKind::Average:
        //: %1: a parameter of the payload
        return QCoreApplication::translate("Volume", "Average of %1").arg(measure.parameter);
    }
    return {};
}

QString chartSentence(const ChartContent &content)
{
    const VolumeQuery &query = content.query;
    QList<double> values;
    for (qsizetype i = 0; i < content.buckets.size(); ++i)
        values.append(content.height(i));
    if (values.isEmpty())
        return QCoreApplication::translate("Volume", "Nothing in this range.");
    const auto largest = std::ranges::max_element(
        values, {}, [](double value) { return std::isfinite(value) ? value : std::numeric_limits<double>::lowest(); });
    if (!std::isfinite(*largest))
        return QCoreApplication::translate("Volume", "Nothing in this range.");
    double sum = 0;
    for (const double value : values)
        sum += std::isfinite(value) ? value : 0;
    const QString from = format::bucket(content.buckets.first(), query.bucketing);
    const QString to = format::bucket(content.buckets.last(), query.bucketing);
    const QString most = format::bucket(content.buckets[largest - values.begin()], query.bucketing);
    if (query.measure.kind == MeasureKind::Occurrences)
        //: %1: "1,234 occurrences"; %2, %3, %4: days, weeks, …; %5: "120 occurrences"
        return QCoreApplication::translate("Volume", "%1 from %2 to %3. Most: %4 with %5.")
            .arg(measuredText(query.measure, sum), from, to, most, measuredText(query.measure, *largest));
    //: %1, %2, %3: days, weeks, …; %4: "120 people"
    return QCoreApplication::translate("Volume", "From %1 to %2. Most: %3 with %4.")
        .arg(from, to, most, measuredText(query.measure, *largest));
}

} // namespace eventdesk
