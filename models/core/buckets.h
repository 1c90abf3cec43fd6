// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <QList>

namespace eventdesk {

enum class BucketSize { Hour, Day, Week, Month };

// How time is cut into buckets: by the wall clock of a zone. A day is from one local midnight (or the first moment of
// a day that has none) to the next: 23, 24 or 25 hours, or otherwise where a zone jumped. An hour is from one full
// local hour to the next; the hour that the clock goes back over is two buckets, told apart by their offset.
struct Bucketing
{
    BucketSize size = BucketSize::Day;
    QTimeZone zone = QTimeZone::UTC;
    Qt::DayOfWeek weekStart = Qt::Monday;
    bool operator==(const Bucketing &) const = default;
};

struct Bucket
{
    Instant start;
    Instant end; // exclusive; the next bucket's start
    bool operator==(const Bucket &) const = default;
};

// The bucket that holds the instant.
Bucket bucketAt(const Bucketing &bucketing, Instant instant);

// The bucket that follows.
Bucket bucketAfter(const Bucketing &bucketing, const Bucket &bucket);

// Every bucket that overlaps [from, to), ascending and without gaps; empty when to <= from. At most `limit`: the
// newest are kept.
QList<Bucket> bucketsBetween(const Bucketing &bucketing, Instant from, Instant to, qsizetype limit = 1'000'000);

// The index of the bucket that holds the instant, or -1; logarithmic.
qsizetype bucketIndex(const QList<Bucket> &buckets, Instant instant);

} // namespace eventdesk
