// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/counts.h"
#include "models/store/sqlite/measured_series.h"
#include "models/store/sqlite/queries.h"

#include <algorithm>
#include <limits>

namespace eventdesk::sqlite {

namespace {

QList<Bucket> bucketsOf(Connection &connection, qint64 event, const VolumeQuery &query)
{
    std::optional<Instant> from = query.range.from, to = query.range.to;
    Statement &ends = connection.statement("SELECT first, last FROM event_type WHERE id = ?").with(event);
    if (ends.step() && !ends.isNull(0)) {
        if (!from)
            from = bucketAt(query.bucketing, fromMillis(ends.integer(0))).start;
        if (!to)
            to = bucketAt(query.bucketing, fromMillis(ends.integer(1))).end;
    }
    ends.reset();
    return from && to ? bucketsBetween(query.bucketing, *from, *to) : QList<Bucket>();
}

// Plain counts come from those that are kept.
VolumeSeries keptCounts(Connection &connection, qint64 event, const VolumeQuery &query, const QList<Bucket> &buckets)
{
    VolumeSeries series;
    series.values.resize(buckets.size());
    const bool exact = !std::ranges::all_of(
        buckets, [](const Bucket &bucket) { return isOnQuarter(bucket.start) && isOnQuarter(bucket.end); });
    auto bucket = buckets.constBegin();
    double *value = series.values.data();
    forEachCount(connection, event, query.range, exact, [&](Instant time, qint64 count) {
        for (; bucket != buckets.constEnd() && time >= bucket->end; ++bucket)
            ++value;
        if (bucket != buckets.constEnd() && time >= bucket->start)
            *value += double(count);
    });
    return series;
}

// Occurrences for which a condition holds.
VolumeSeries countMatches(Connection &connection, const VolumeQuery &query, const QList<Bucket> &buckets)
{
    using Counts = std::vector<qint64>;
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    const std::vector<Counts> parts =
        matchInParts<Counts>(connection, selection, [&](Counts &counts, const Match &match) {
            counts.resize(size_t(buckets.size()));
            const std::span<const int64_t> times = match.block.times();
            // Rows of a block come by time: mostly it is the bucket of the row before.
            qsizetype bucket = -1;
            qint64 end = std::numeric_limits<qint64>::min();
            for (const uint32_t row : match.rows) {
                if (times[row] >= end) {
                    bucket = bucketIndex(buckets, fromMillis(times[row]));
                    end = bucket < 0 ? end : toMillis(buckets[bucket].end);
                }
                if (bucket >= 0)
                    ++counts[size_t(bucket)];
            }
        });
    VolumeSeries series;
    series.values.resize(buckets.size());
    for (const Counts &counts : parts)
        std::ranges::transform(counts, series.values, series.values.begin(), std::plus());
    return series;
}

} // namespace

Volume askVolume(Connection &connection, const VolumeQuery &query)
{
    const qint64 event = eventId(connection, query.event);
    Volume volume;
    volume.buckets = bucketsOf(connection, event, query);
    if (query.measure.kind == MeasureKind::Occurrences && query.breakDown.isEmpty())
        volume.series.append(query.condition.isEverything() ? keptCounts(connection, event, query, volume.buckets)
                                                            : countMatches(connection, query, volume.buckets));
    else
        volume.series = measuredSeries(connection, query, volume.buckets);
    return volume;
}

} // namespace eventdesk::sqlite
