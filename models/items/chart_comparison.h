// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

namespace eventdesk {

// An earlier time that a chart is held against.
enum class Comparison { None, PeriodBefore, YearBefore };

// What is compared with what: the earlier time lies so many days (months where buckets are months) before. Days are
// whole weeks, so that a Monday stands above a Monday: the period before is the least number of weeks that ends before
// the range starts, a year is 52 weeks.
struct ComparedPeriod
{
    TimeRange range; // both ends given
    int days = 0;
    int months = 0; // instead of days
    bool operator==(const ComparedPeriod &) const = default;
};

// Of a range with both ends; absent for Comparison::None and where the range has an open end or nothing in it.
std::optional<ComparedPeriod> comparedPeriod(const TimeRange &range, const Bucketing &bucketing, Comparison comparison);

// By bucket of `buckets` the one of `earlier` at the same local time, so many days or months before; -1 where there is
// none. Both ascending, in the zone of the bucketing.
QList<qsizetype> alignedBuckets(const QList<Bucket> &buckets, const QList<Bucket> &earlier, const Bucketing &bucketing,
                                const ComparedPeriod &period);

} // namespace eventdesk
