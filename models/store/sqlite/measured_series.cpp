// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/measured_series.h"

#include "models/core/condition_evaluator.h"
#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/distinct_people.h"

#include <algorithm>
#include <limits>

namespace eventdesk::sqlite {

namespace {

using Numbers = ColumnValues<std::optional<double>>;
using Texts = std::unordered_map<std::string, uint32_t>; // with their places in a table
using Places = ColumnValues<std::vector<uint32_t>>;      // where in a table the texts of a row are, each once

PayloadPath pathOf(const QString &text)
{
    return PayloadPath::parse(text).value_or(PayloadPath());
}

bool wantsNumbers(const Measure &measure)
{
    return measure.kind == MeasureKind::Sum || measure.kind == MeasureKind::Average;
}

Numbers numbersOf(Connection &connection, const Measure &measure)
{
    const auto reader = std::make_shared<NumberReader>(measure.parameter);
    return {connection, pathOf(measure.parameter),
            [reader](std::string_view payload, const OccurrenceContext &context) {
                return reader->read(payload, context);
            }};
}

// place(text) says where a text is.
template <typename Place>
Places placesOf(Connection &connection, const QString &breakDown, Place place)
{
    const auto reader = std::make_shared<TextReader>(breakDown);
    return {connection, pathOf(breakDown), [reader, place](std::string_view payload, const OccurrenceContext &context) {
                std::vector<uint32_t> places;
                for (const std::string &text : reader->read(payload, context))
                    places.push_back(place(text));
                std::ranges::sort(places);
                const auto doubled = std::ranges::unique(places);
                places.erase(doubled.begin(), doubled.end());
                return places;
            }};
}

// Calls visit(row, bucket) for the rows of a match that lie in a bucket.
template <typename Visit>
void forEachInBuckets(const Match &match, const QList<Bucket> &buckets, Visit visit)
{
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
            visit(row, bucket);
    }
}

// How large each text is: by sum where sums are asked for, else by occurrences.
class Sizes
{
public:
    void add(const Match &match, const VolumeQuery &query, const QList<Bucket> &buckets)
    {
        if (!m_places) {
            m_texts = std::make_shared<Texts>();
            m_places.emplace(placesOf(match.connection, query.breakDown, [texts = m_texts](const std::string &text) {
                return texts->try_emplace(text, uint32_t(texts->size())).first->second;
            }));
            if (query.measure.kind == MeasureKind::Sum)
                m_numbers.emplace(numbersOf(match.connection, query.measure));
        }
        m_places->begin(match.ref, match.block);
        if (m_numbers)
            m_numbers->begin(match.ref, match.block);
        forEachInBuckets(match, buckets, [&](uint32_t row, qsizetype) {
            const long double size = m_numbers ? m_numbers->at(row).value_or(0) : 1;
            for (const uint32_t place : m_places->at(row)) {
                if (place >= m_sizes.size())
                    m_sizes.resize(m_texts->size());
                m_sizes[place] += size;
            }
        });
    }

    template <typename Visit>
    void forEach(Visit visit) const
    {
        if (!m_texts)
            return;
        for (const auto &[text, place] : *m_texts)
            visit(text, place < m_sizes.size() ? m_sizes[place] : 0);
    }

private:
    std::shared_ptr<Texts> m_texts;
    std::vector<long double> m_sizes;
    std::optional<Places> m_places;
    std::optional<Numbers> m_numbers;
};

// The largest texts, the largest first; equals by text.
std::vector<std::string> largest(const std::vector<Sizes> &parts, int limit)
{
    std::unordered_map<std::string, long double> sizes;
    for (const Sizes &part : parts)
        part.forEach([&](const std::string &text, long double size) { sizes[text] += size; });
    std::vector<std::pair<double, std::string>> order;
    order.reserve(sizes.size());
    for (const auto &[text, size] : sizes)
        order.emplace_back(-double(size), text);
    const auto kept = ptrdiff_t(std::min(order.size(), size_t(std::max(0, limit))));
    std::partial_sort(order.begin(), order.begin() + kept, order.end());
    std::vector<std::string> texts;
    for (auto each = order.begin(); each != order.begin() + kept; ++each)
        texts.push_back(std::move(each->second));
    return texts;
}

// The series of one thread. Cells are the buckets of the first series, then those of the second and so on; the last
// series has what none of the named ones has.
class Tally
{
public:
    void add(const Match &match, const VolumeQuery &query, const QList<Bucket> &buckets, const Texts &named,
             const Aliases &aliases)
    {
        const auto rest = uint32_t(named.size());
        const bool countsPeople = query.measure.kind == MeasureKind::People;
        if (!m_cells) {
            m_cells = (named.size() + 1) * size_t(buckets.size());
            if (countsPeople)
                people = DistinctPeople(m_cells);
            else
                sums.resize(m_cells);
            counts.resize(sums.size());
            if (!query.breakDown.isEmpty())
                m_places.emplace(placesOf(match.connection, query.breakDown, [&named, rest](const std::string &text) {
                    const auto found = named.find(text);
                    return found == named.end() ? rest : found->second;
                }));
            if (wantsNumbers(query.measure))
                m_numbers.emplace(numbersOf(match.connection, query.measure));
        }
        if (m_places)
            m_places->begin(match.ref, match.block);
        if (m_numbers)
            m_numbers->begin(match.ref, match.block);
        const std::span<const uint32_t> identities =
            countsPeople ? match.block.identities() : std::span<const uint32_t>();
        const std::vector<uint32_t> onlyRest{rest};
        forEachInBuckets(match, buckets, [&](uint32_t row, qsizetype bucket) {
            const std::vector<uint32_t> *series = m_places ? &m_places->at(row) : &onlyRest;
            if (series->empty())
                series = &onlyRest;
            hasRest = hasRest || series->back() == rest;
            const auto cellOf = [&](uint32_t each) { return each * size_t(buckets.size()) + size_t(bucket); };
            if (countsPeople) {
                const SubscriberId person = aliases.person(identities[row]);
                for (const uint32_t each : person == anonymousSubscriber ? std::span<const uint32_t>() : *series)
                    people.note(cellOf(each), person);
            } else if (const auto number = m_numbers ? m_numbers->at(row) : std::optional(1.0)) {
                for (const uint32_t each : *series) {
                    sums[cellOf(each)] += *number;
                    ++counts[cellOf(each)];
                }
            }
        });
    }

    DistinctPeople people;         // by cell, where they are measured
    std::vector<long double> sums; // by cell, where they are not: of numbers, or of occurrences
    std::vector<qint64> counts;    // of these
    bool hasRest = false;

private:
    size_t m_cells = 0;
    std::optional<Places> m_places;
    std::optional<Numbers> m_numbers;
};

// By cell.
std::vector<double> valuesOf(std::vector<Tally> &parts, MeasureKind kind, size_t cells)
{
    std::vector<double> values(cells);
    if (kind == MeasureKind::People) {
        std::vector<DistinctPeople> people;
        people.reserve(parts.size());
        for (Tally &part : parts)
            people.push_back(std::move(part.people));
        std::ranges::copy(DistinctPeople::counts(people, cells), values.begin());
        return values;
    }
    std::vector<long double> sums(cells);
    std::vector<qint64> counts(cells);
    for (const Tally &part : parts) {
        std::ranges::transform(part.sums, sums, sums.begin(), std::plus());
        std::ranges::transform(part.counts, counts, counts.begin(), std::plus());
    }
    for (size_t cell = 0; cell < cells; ++cell) {
        values[cell] = double(sums[cell]);
        if (kind == MeasureKind::Average)
            values[cell] = counts[cell] > 0 ? double(sums[cell] / (long double)(counts[cell]))
                                            : std::numeric_limits<double>::quiet_NaN();
    }
    return values;
}

} // namespace

QList<VolumeSeries> measuredSeries(Connection &connection, const VolumeQuery &query, const QList<Bucket> &buckets)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    std::vector<std::string> names;
    if (!query.breakDown.isEmpty()) {
        const auto add = [&](Sizes &sizes, const Match &match) { sizes.add(match, query, buckets); };
        names = largest(matchInParts<Sizes>(connection, selection, add), query.seriesLimit);
    }
    Texts named;
    for (const std::string &name : names)
        named.emplace(name, uint32_t(named.size()));

    const auto aliases = connection.log().aliases(connection);
    std::vector<Tally> parts = matchInParts<Tally>(connection, selection, [&](Tally &tally, const Match &match) {
        tally.add(match, query, buckets, named, *aliases);
    });
    const std::vector<double> values = valuesOf(parts, query.measure.kind, (names.size() + 1) * size_t(buckets.size()));
    const auto valuesFrom = [&](size_t series) {
        const auto begin = values.begin() + ptrdiff_t(series) * buckets.size();
        return QList<double>(begin, begin + buckets.size());
    };
    QList<VolumeSeries> series;
    for (size_t i = 0; i < names.size(); ++i)
        series.append({QString::fromStdString(names[i]), valuesFrom(i)});
    if (query.breakDown.isEmpty() || std::ranges::any_of(parts, &Tally::hasRest))
        series.append({std::nullopt, valuesFrom(names.size())});
    return series;
}

} // namespace eventdesk::sqlite
