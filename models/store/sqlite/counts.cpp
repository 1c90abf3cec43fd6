// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/counts.h"

#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/volume_days.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace eventdesk::sqlite {

namespace {

using eventlog::dayMillis;
using eventlog::floorDivide;
using eventlog::quarterMillis;
using eventlog::quartersInDay;

constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();

void single(Connection &connection, qint64 event, qint64 from, qint64 to,
            const std::function<void(Instant, Counts)> &visit)
{
    if (from >= to)
        return;
    Selection selection;
    selection.event = event;
    if (from != lowest)
        selection.range.from = fromMillis(from);
    if (to != highest)
        selection.range.to = fromMillis(to);
    std::vector<qint64> times;
    forEachMatch(connection, selection, [&](const Match &match) {
        for (const uint32_t row : match.rows)
            times.push_back(match.block.times()[row]);
    });
    std::ranges::sort(times);
    constexpr uint64_t one = 1;
    for (const qint64 time : times)
        visit(fromMillis(time), Counts(&one, 1));
}

qint64 sum(Counts counts)
{
    return qint64(std::reduce(counts.begin(), counts.end()));
}

// How many of so many quarters of an hour begin before the end.
size_t quartersUpTo(Instant start, Instant end, size_t count)
{
    if (start >= end)
        return 0;
    const qint64 quarters =
        floorDivide(toMillis(end) - 1, quarterMillis) + 1 - floorDivide(toMillis(start), quarterMillis);
    return std::min(count, size_t(quarters));
}

// Quarters are counted since 1970.
void whole(Connection &connection, qint64 event, qint64 firstQuarter, qint64 lastQuarter,
           const std::function<void(Instant, Counts)> &visit)
{
    const DayRange range{floorDivide(firstQuarter, quartersInDay), floorDivide(lastQuarter, quartersInDay)};
    forEachDay(connection, event, range, false, [&](qint64 day, const eventlog::DayCounts &counts) {
        const qint64 begin = day * quartersInDay;
        const qint64 first = std::max(begin, firstQuarter), last = std::min(begin + quartersInDay, lastQuarter);
        if (first < last)
            visit(fromMillis(first * quarterMillis),
                  Counts(counts).subspan(size_t(first - begin), size_t(last - first)));
        return true;
    });
}

} // namespace

void forEachCount(Connection &connection, qint64 event, const TimeRange &range, bool exact,
                  const std::function<void(Instant, Counts)> &visit)
{
    const qint64 from = range.from ? toMillis(*range.from) : lowest;
    const qint64 to = range.to ? toMillis(*range.to) : highest;
    // The first quarter that begins inside, and the one that the end cuts.
    const qint64 firstQuarter = from == lowest ? lowest / quarterMillis : floorDivide(from - 1, quarterMillis) + 1;
    const qint64 lastQuarter = to == highest ? highest / quarterMillis : floorDivide(to, quarterMillis);
    if (exact || firstQuarter >= lastQuarter) {
        single(connection, event, from, to, visit);
        return;
    }
    if (from != lowest)
        single(connection, event, from, firstQuarter * quarterMillis, visit);
    whole(connection, event, firstQuarter, lastQuarter, visit);
    if (to != highest)
        single(connection, event, lastQuarter * quarterMillis, to, visit);
}

qint64 countOf(Connection &connection, qint64 event, const TimeRange &range)
{
    qint64 all = 0;
    forEachCount(connection, event, range, false, [&all](Instant, Counts counts) { all += sum(counts); });
    return all;
}

std::vector<qint64> countsByBucket(Connection &connection, qint64 event, const TimeRange &range,
                                   const QList<Bucket> &buckets)
{
    const bool exact = !std::ranges::all_of(
        buckets, [](const Bucket &bucket) { return isOnQuarter(bucket.start) && isOnQuarter(bucket.end); });
    std::vector<qint64> byBucket(size_t(buckets.size()));
    size_t at = 0;
    forEachCount(connection, event, range, exact, [&](Instant start, Counts counts) {
        // All that follow one another before a moment go into the same bucket, or into none.
        const auto take = [&](Instant end) {
            const size_t quarters = quartersUpTo(start, end, counts.size());
            start += qint64(quarters) * std::chrono::milliseconds(quarterMillis);
            return std::exchange(counts, counts.subspan(quarters)).first(quarters);
        };
        while (!counts.empty() && at < byBucket.size()) {
            const Bucket &bucket = buckets[qsizetype(at)];
            take(bucket.start);
            byBucket[at] += sum(take(bucket.end));
            if (!counts.empty())
                ++at;
        }
    });
    return byBucket;
}

bool isOnQuarters(const TimeRange &range)
{
    return (!range.from || isOnQuarter(*range.from)) && (!range.to || isOnQuarter(*range.to));
}

SkippedTo skipByVolume(Connection &connection, qint64 event, const TimeRange &range, bool oldestFirst, qint64 skip)
{
    const qint64 from = range.from ? toMillis(*range.from) : lowest;
    const qint64 to = range.to ? toMillis(*range.to) : highest;
    SkippedTo reached;
    qint64 passed = 0; // the quarter at `start` included
    const auto passDay = [&](qint64 day, const eventlog::DayCounts &counts) {
        for (int i = 0; i < quartersInDay; ++i) {
            const int quarter = oldestFirst ? i : quartersInDay - 1 - i;
            const qint64 start = day * dayMillis + quarter * quarterMillis;
            if (counts[size_t(quarter)] == 0 || start < from || start >= to)
                continue;
            reached = {fromMillis(oldestFirst ? start : start + quarterMillis), passed};
            passed += qint64(counts[size_t(quarter)]);
            if (passed > skip)
                return false;
        }
        return true;
    };
    forEachDay(connection, event, {floorDivide(from, dayMillis), floorDivide(to, dayMillis)}, !oldestFirst, passDay);
    return reached;
}

} // namespace eventdesk::sqlite
