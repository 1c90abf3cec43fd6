// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/chart_comparison.h"

#include "models/core/zone_offsets.h"

namespace eventdesk {

namespace {

constexpr qint64 dayMillis = 86'400'000;

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

// The same local time so many days or months before; in a shorter month its last day.
Instant shifted(Instant instant, const QTimeZone &zone, const ComparedPeriod &period)
{
    const QDateTime local = toDateTime(instant, zone);
    const QDate date = local.date().addDays(-period.days).addMonths(-period.months);
    if (local.time() == QTime(0, 0))
        return toInstant(date.startOfDay(zone));
    return toInstant(QDateTime(date, local.time(), zone));
}

} // namespace

std::optional<ComparedPeriod> comparedPeriod(const TimeRange &range, const Bucketing &bucketing, Comparison comparison)
{
    if (comparison == Comparison::None || !range.from || !range.to || *range.to <= *range.from)
        return std::nullopt;
    const QDate first = toDateTime(*range.from, bucketing.zone).date();
    const QDate last = toDateTime(*range.to - std::chrono::milliseconds(1), bucketing.zone).date();
    ComparedPeriod period;
    if (bucketing.size == BucketSize::Month)
        period.months = comparison == Comparison::YearBefore ? 12 : monthsBetween(first, last) + 1;
    else if (comparison == Comparison::YearBefore)
        period.days = 52 * 7;
    else
        period.days = int((first.daysTo(last) + 7) / 7 * 7);
    period.range = {shifted(*range.from, bucketing.zone, period), shifted(*range.to, bucketing.zone, period)};
    return period;
}

QList<qsizetype> alignedBuckets(const QList<Bucket> &buckets, const QList<Bucket> &earlier, const Bucketing &bucketing,
                                const ComparedPeriod &period)
{
    QList<qsizetype> aligned(buckets.size(), -1);
    if (buckets.isEmpty() || earlier.isEmpty())
        return aligned;
    if (period.months > 0) {
        for (qsizetype i = 0; i < buckets.size(); ++i)
            aligned[i] = bucketIndex(earlier, shifted(buckets[i].start, bucketing.zone, period));
        return aligned;
    }
    const ZoneOffsets offsets(bucketing.zone, toMillis(earlier.first().start), toMillis(buckets.last().end));
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const qint64 local = offsets.local(toMillis(buckets[i].start)) - period.days * dayMillis;
        aligned[i] = bucketIndex(earlier, fromMillis(offsets.firstAt(local)));
    }
    return aligned;
}

} // namespace eventdesk
