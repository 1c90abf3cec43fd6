// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/counts.h"
#include "models/store/sqlite/measured_series.h"
#include "models/store/sqlite/queries.h"

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
    const std::vector<qint64> counts = countsByBucket(connection, event, query.range, buckets);
    VolumeSeries series;
    series.values.assign(counts.begin(), counts.end());
    return series;
}

} // namespace

Volume askVolume(Connection &connection, const VolumeQuery &query)
{
    const qint64 event = eventId(connection, query.event);
    Volume volume;
    volume.buckets = bucketsOf(connection, event, query);
    const bool isKept =
        query.measure.kind == MeasureKind::Occurrences && query.breakDown.isEmpty() && query.condition.isEverything();
    if (isKept)
        volume.series.append(keptCounts(connection, event, query, volume.buckets));
    else
        volume.series = measuredSeries(connection, query, volume.buckets);
    return volume;
}

} // namespace eventdesk::sqlite
