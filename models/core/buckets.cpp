// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/buckets.h"

#include "models/core/zone_offsets.h"

#include <algorithm>

namespace eventdesk {

namespace {

constexpr qint64 hourMillis = 3600LL * 1000;
constexpr qint64 dayMillis = 24 * hourMillis;
constexpr qint64 margin = 70 * dayMillis; // more than the longest bucket on either side

// Times outside of what a calendar reaches are cut, so that no sum below overflows.
constexpr qint64 limitMillis = 9000LL * 366 * dayMillis;

qint64 cut(Instant instant)
{
    return std::clamp(toMillis(instant), -limitMillis, limitMillis);
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

qint64 longestNominal(BucketSize size)
{
    switch (size) {
    case BucketSize::Hour:
        return hourMillis;
    case BucketSize::Day:
        return dayMillis;
    case BucketSize::Week:
        return 7 * dayMillis;
    case BucketSize::Month:
        break;
    }
    return 31 * dayMillis;
}

// Finds buckets in a stretch of time whose offsets are known.
class Walker
{
public:
    Walker(const Bucketing &bucketing, qint64 from, qint64 to)
        : m_bucketing(bucketing)
        , m_offsets(bucketing.zone, from - margin, to + margin)
    {
    }

    Bucket at(qint64 instant) const
    {
        return m_bucketing.size == BucketSize::Hour ? hourAt(instant) : calendarAt(instant);
    }

private:
    // Whether a new hour begins where this offset does: always where the clock goes back, else if it skips into
    // another.
    bool cutsHour(qsizetype segment) const
    {
        if (segment == 0)
            return false;
        const qint64 before = m_offsets[segment - 1].offset;
        const auto [start, after] = m_offsets[segment];
        return after < before || floorTo(start - 1 + before, hourMillis) != floorTo(start + after, hourMillis);
    }

    Bucket hourAt(qint64 instant) const
    {
        const qsizetype segment = m_offsets.indexAt(instant);
        qsizetype first = segment;
        qint64 start = floorTo(instant + m_offsets[first].offset, hourMillis) - m_offsets[first].offset;
        while (start < m_offsets[first].start && first > 0) {
            if (cutsHour(first)) {
                start = m_offsets[first].start;
                break;
            }
            --first;
            start =
                floorTo(m_offsets[first + 1].start - 1 + m_offsets[first].offset, hourMillis) - m_offsets[first].offset;
        }
        qsizetype last = segment;
        qint64 end = floorTo(instant + m_offsets[last].offset, hourMillis) + hourMillis - m_offsets[last].offset;
        while (end > m_offsets.end(last)) {
            ++last;
            const qint64 offset = m_offsets[last].offset;
            end = cutsHour(last) ? m_offsets[last].start
                                 : floorTo(m_offsets[last].start + offset, hourMillis) + hourMillis - offset;
            if (cutsHour(last))
                break;
        }
        return {fromMillis(start), fromMillis(end)};
    }

    std::chrono::sys_days firstDay(std::chrono::sys_days day) const
    {
        using namespace std::chrono;
        switch (m_bucketing.size) {
        case BucketSize::Week:
            return day - days((weekday(day).iso_encoding() + 7 - unsigned(m_bucketing.weekStart)) % 7);
        case BucketSize::Month: {
            const year_month_day date(day);
            return sys_days(date.year() / date.month() / 1);
        }
        case BucketSize::Hour:
        case BucketSize::Day:
            break;
        }
        return day;
    }

    std::chrono::sys_days nextFirstDay(std::chrono::sys_days first) const
    {
        using namespace std::chrono;
        switch (m_bucketing.size) {
        case BucketSize::Week:
            return first + days(7);
        case BucketSize::Month: {
            const year_month_day date(first);
            return sys_days((date.year() / date.month() + months(1)) / 1);
        }
        case BucketSize::Hour:
        case BucketSize::Day:
            break;
        }
        return first + days(1);
    }

    qint64 startOf(std::chrono::sys_days day) const
    {
        return m_offsets.firstAt(qint64(day.time_since_epoch().count()) * dayMillis);
    }

    Bucket calendarAt(qint64 instant) const
    {
        const auto localDay = std::chrono::floor<std::chrono::days>(fromMillis(m_offsets.local(instant)));
        std::chrono::sys_days first = firstDay(localDay);
        qint64 start = startOf(first);
        // More than one round where the clock went back over midnight, so that the date is an older one again, or where
        // a day is missing altogether.
        while (true) {
            first = nextFirstDay(first);
            const qint64 end = startOf(first);
            if (end > instant)
                return {fromMillis(start), fromMillis(end)};
            start = end;
        }
    }

    Bucketing m_bucketing;
    ZoneOffsets m_offsets;
};

} // namespace

Bucket bucketAt(const Bucketing &bucketing, Instant instant)
{
    const qint64 millis = cut(instant);
    return Walker(bucketing, millis, millis).at(millis);
}

Bucket bucketAfter(const Bucketing &bucketing, const Bucket &bucket)
{
    return bucketAt(bucketing, bucket.end);
}

QList<Bucket> bucketsBetween(const Bucketing &bucketing, Instant from, Instant to, qsizetype limit)
{
    QList<Bucket> buckets;
    const qint64 end = cut(to);
    qint64 start = cut(from);
    if (end <= start || limit <= 0)
        return buckets;
    // Where far more would come than are wanted, only the end is walked; buckets are seldom longer than their name
    // says, and the margin makes up for those.
    const qint64 nominal = longestNominal(bucketing.size);
    if ((end - start - margin) / nominal > limit)
        start = end - limit * nominal - margin;
    const Walker walker(bucketing, start, end);
    buckets.reserve((end - start) / nominal + 2);
    for (Bucket bucket = walker.at(start);; bucket = walker.at(toMillis(bucket.end))) {
        buckets.append(bucket);
        if (toMillis(bucket.end) >= end)
            break;
    }
    if (buckets.size() > limit)
        buckets.remove(0, buckets.size() - limit);
    return buckets;
}

qsizetype bucketIndex(const QList<Bucket> &buckets, Instant instant)
{
    const auto after = std::upper_bound(buckets.begin(), buckets.end(), instant,
                                        [](Instant value, const Bucket &bucket) { return value < bucket.start; });
    if (after == buckets.begin() || instant >= std::prev(after)->end)
        return -1;
    return std::prev(after) - buckets.begin();
}

} // namespace eventdesk
