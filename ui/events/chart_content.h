// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/annotation.h"
#include "models/items/chart_comparison.h"

#include <QString>

namespace eventdesk {

// What a chart shows, ready to be painted, hovered over, listed and exported.
struct ChartContent
{
    struct Series
    {
        QString title;
        QList<double> values; // one per bucket; NaN: no value
        bool isRest = false;  // what the named ones leave
    };

    VolumeQuery query;
    Instant now;
    bool lines = false; // wished for instead of bars
    QList<Bucket> buckets;
    QList<Series> series; // at least one where there are buckets
    // Held against the whole: one value per bucket, NaN where the earlier time has none; empty: nothing is compared.
    QList<double> compared;
    QList<Bucket> comparedBuckets; // the earlier bucket of each; {} where there is none
    QString comparedTitle;         // The period before (19 Sep – 18 Oct 2026)

    QList<Annotation> annotations;

    QList<Annotation> annotationsIn(qsizetype bucket) const;
    bool isBrokenDown() const { return !query.breakDown.isEmpty(); }
    // People and averages of parts are no parts of those of the whole: they stand side by side.
    bool isStacked() const;
    bool hasWholeNumbers() const; // counts
    // How far the bucket reaches: the sum of what is stacked, otherwise the largest; NaN where nothing is.
    double height(qsizetype bucket) const;
    // The bucket that holds now, or -1.
    qsizetype unfinished() const { return bucketIndex(buckets, now); }
    // The range begins or ends within the bucket: what lies outside does not count.
    bool isCutOff(qsizetype bucket) const;
    bool isPartial(qsizetype bucket) const { return bucket == unfinished() || isCutOff(bucket); }
    bool isEmpty() const; // nothing but zeros and gaps, the compared included
};

struct ComparedVolume
{
    Comparison comparison = Comparison::None;
    ComparedPeriod period;
    Volume volume;
};

ChartContent chartContent(const Volume &volume, const VolumeQuery &query, const std::optional<ComparedVolume> &earlier,
                          bool lines, Instant now);

// Whether values of parts add up to that of the whole.
bool isAdditive(const Measure &measure);

} // namespace eventdesk
