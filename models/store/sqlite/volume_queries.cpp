// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_evaluator.h"
#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/counts.h"
#include "models/store/sqlite/queries.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

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

// An occurrence as far as the series need it.
struct Row
{
    qsizetype bucket = 0;
    SubscriberId person = anonymousSubscriber;
    std::optional<double> number;
    size_t firstValue = 0, lastValue = 0; // in Rows::values
};

struct Rows
{
    std::vector<Row> rows;
    std::vector<int> values;        // numbers of texts, for each row its own once each
    std::vector<std::string> texts; // of the broken-down parameter
};

bool wantsNumbers(const VolumeQuery &query)
{
    return query.measure.kind == MeasureKind::Sum || query.measure.kind == MeasureKind::Average;
}

Rows readRows(Connection &connection, const VolumeQuery &query, const QList<Bucket> &buckets)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    const auto aliases = connection.log().aliases(connection);
    std::optional<ColumnValues<std::optional<double>>> numbers;
    std::optional<ColumnValues<std::vector<int>>> texts;
    Rows found;
    std::unordered_map<std::string, int> numberOfText;
    const auto pathOf = [](const QString &text) { return PayloadPath::parse(text).value_or(PayloadPath()); };
    if (wantsNumbers(query)) {
        auto reader = std::make_shared<NumberReader>(query.measure.parameter);
        numbers.emplace(connection, pathOf(query.measure.parameter),
                        [reader](std::string_view payload, const OccurrenceContext &context) {
                            return reader->read(payload, context);
                        });
    }
    if (!query.breakDown.isEmpty()) {
        auto reader = std::make_shared<TextReader>(query.breakDown);
        texts.emplace(connection, pathOf(query.breakDown),
                      [&, reader](std::string_view payload, const OccurrenceContext &context) {
                          std::vector<int> values;
                          for (const std::string &text : reader->read(payload, context)) {
                              const auto [value, isNew] = numberOfText.try_emplace(text, int(found.texts.size()));
                              if (isNew)
                                  found.texts.push_back(text);
                              if (!std::ranges::contains(values, value->second))
                                  values.push_back(value->second);
                          }
                          return values;
                      });
    }
    forEachMatch(connection, selection, [&](const Match &match) {
        if (numbers)
            numbers->begin(match.ref, match.block);
        if (texts)
            texts->begin(match.ref, match.block);
        const std::span<const int64_t> times = match.block.times();
        const std::span<const uint32_t> identities = match.block.identities();
        qsizetype bucket = -1;
        for (const uint32_t at : match.rows) {
            const Instant time = fromMillis(times[at]);
            if (bucket < 0 || time >= buckets[bucket].end)
                bucket = bucketIndex(buckets, time);
            if (bucket < 0)
                continue;
            Row row;
            row.bucket = bucket;
            row.person = aliases->person(identities[at]);
            if (numbers)
                row.number = numbers->at(at);
            row.firstValue = found.values.size();
            if (texts) {
                const std::vector<int> &values = texts->at(at);
                found.values.insert(found.values.end(), values.begin(), values.end());
            }
            row.lastValue = found.values.size();
            found.rows.push_back(row);
        }
    });
    return found;
}

// One series in the making.
class Tally
{
public:
    Tally(MeasureKind kind, qsizetype buckets)
        : m_kind(kind)
        , m_values(buckets)
        , m_counts(kind == MeasureKind::Average ? buckets : 0)
    {
    }

    void add(const Row &row)
    {
        switch (m_kind) {
        case MeasureKind::Occurrences:
            ++m_values[row.bucket];
            break;
        case MeasureKind::People:
            if (row.person != anonymousSubscriber && m_seen.insert({row.person, row.bucket}).second)
                ++m_values[row.bucket];
            break;
        case MeasureKind::Sum:
        case MeasureKind::Average:
            if (row.number) {
                m_values[row.bucket] += *row.number;
                if (m_kind == MeasureKind::Average)
                    ++m_counts[row.bucket];
            }
            break;
        }
    }

    QList<double> values() const
    {
        QList<double> values = m_values;
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            values[i] = m_counts[i] > 0 ? values[i] / double(m_counts[i]) : std::numeric_limits<double>::quiet_NaN();
        }
        return values;
    }

private:
    MeasureKind m_kind;
    QList<double> m_values;
    QList<qint64> m_counts;

    struct PersonInBucket
    {
        SubscriberId person;
        qsizetype bucket;
        bool operator==(const PersonInBucket &) const = default;
    };
    struct PersonInBucketHash
    {
        size_t operator()(const PersonInBucket &key) const
        {
            return size_t(quint64(key.person) * 0x9e3779b97f4a7c15u ^ quint64(key.bucket) * 0xc2b2ae3d27d4eb4fu);
        }
    };
    std::unordered_set<PersonInBucket, PersonInBucketHash> m_seen;
};

// The numbers of the largest texts: by sum where sums are asked for, else by occurrences; equals by text.
std::vector<int> largest(const Rows &found, MeasureKind kind, int limit)
{
    std::vector<double> sizes(found.texts.size());
    for (const Row &row : found.rows) {
        for (size_t i = row.firstValue; i < row.lastValue; ++i)
            sizes[size_t(found.values[i])] += kind == MeasureKind::Sum ? row.number.value_or(0) : 1;
    }
    std::vector<int> order(found.texts.size());
    std::ranges::iota(order, 0);
    const auto before = [&](int a, int b) {
        return sizes[size_t(a)] != sizes[size_t(b)] ? sizes[size_t(a)] > sizes[size_t(b)]
                                                    : found.texts[size_t(a)] < found.texts[size_t(b)];
    };
    const auto kept = ptrdiff_t(std::min(order.size(), size_t(std::max(0, limit))));
    std::partial_sort(order.begin(), order.begin() + kept, order.end(), before);
    order.resize(size_t(kept));
    return order;
}

QList<VolumeSeries> seriesOf(const Rows &found, const VolumeQuery &query, qsizetype buckets)
{
    const std::vector<int> named = largest(found, query.measure.kind, query.seriesLimit);
    constexpr int other = -1;
    std::vector<int> seriesOfText(found.texts.size(), other);
    for (size_t i = 0; i < named.size(); ++i)
        seriesOfText[size_t(named[i])] = int(i);

    std::vector<Tally> tallies(named.size(), Tally(query.measure.kind, buckets));
    Tally rest(query.measure.kind, buckets);
    bool hasRest = query.breakDown.isEmpty();
    for (const Row &row : found.rows) {
        bool inRest = row.firstValue == row.lastValue;
        for (size_t i = row.firstValue; i < row.lastValue; ++i) {
            const int series = seriesOfText[size_t(found.values[i])];
            if (series == other)
                inRest = true;
            else
                tallies[size_t(series)].add(row);
        }
        if (inRest) {
            rest.add(row);
            hasRest = true;
        }
    }
    QList<VolumeSeries> series;
    for (size_t i = 0; i < named.size(); ++i)
        series.append({QString::fromStdString(found.texts[size_t(named[i])]), tallies[i].values()});
    if (hasRest)
        series.append({std::nullopt, rest.values()});
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
        volume.series = seriesOf(readRows(connection, query, volume.buckets), query, volume.buckets.size());
    return volume;
}

} // namespace eventdesk::sqlite
