// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/buckets.h"

#include <QString>

namespace eventdesk {

// A place on the time axis that gets a label: always the start of a bucket, and true of it.
struct TimeLabel
{
    qsizetype bucket;
    QString text; // "14:00", "24 Oct", "Oct 2026", "2026"
    bool operator==(const TimeLabel &) const = default;
};

// The fineness of labels, from every hour to every hundred years.
struct TickLevel
{
    enum class Unit { Hour, Day, Week, Month, Year };
    Unit unit;
    int step;
    qint64 seconds; // about how far apart they are
};

// Those that make sense over buckets of that size, finest first.
QList<TickLevel> tickLevels(BucketSize size);

// The labels of one level, ascending, each where what it names begins; of weeks, at the first that begins in it. The
// year is said at the first label and where it changes, unless all of it is the year of `now`. Costs by the number of
// labels, not of buckets.
QList<TimeLabel> timeLabels(const QList<Bucket> &buckets, const Bucketing &bucketing, const TickLevel &level,
                            Instant now);

// Of the first bucket alone, said in full; there must be one.
TimeLabel firstLabel(const QList<Bucket> &buckets, const Bucketing &bucketing, Instant now);

} // namespace eventdesk
