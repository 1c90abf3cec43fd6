// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memory_model.h"

#include "models/core/condition_evaluator.h"
#include "models/core/parameter_collector.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

bool keyBefore(const Subscriber &a, const Subscriber &b)
{
    return a.key().toUtf8() < b.key().toUtf8(); // code points, which QString's order is not
}

template <typename Row>
QList<Row> page(const QList<Row> &rows, qint64 skip, int limit)
{
    return rows.mid(std::max<qint64>(0, skip), std::max(0, limit));
}

// The buckets of [from, to); the open ends are those of the event's own occurrences, whatever the condition.
QList<Bucket> bucketsOf(const VolumeQuery &query, const std::vector<Occurrence> &ofEvent)
{
    std::optional<Instant> from = query.range.from, to = query.range.to;
    if (!ofEvent.empty()) {
        if (!from)
            from = bucketAt(query.bucketing, ofEvent.back().time).start;
        if (!to)
            to = bucketAt(query.bucketing, ofEvent.front().time).end;
    }
    return from && to ? bucketsBetween(query.bucketing, *from, *to) : QList<Bucket>();
}

// One series in the making.
struct Tally
{
    Measure measure;
    NumberReader numbers{measure.parameter};
    std::vector<qint64> counts;
    std::vector<double> sums;
    std::vector<std::set<SubscriberId>> people;
    qint64 occurrences = 0;
    double sum = 0;

    Tally(Measure what, qsizetype size)
        : measure(std::move(what))
        , counts(size)
        , sums(size)
        , people(size)
    {
    }

    void add(qsizetype bucket, const Occurrence &occurrence)
    {
        ++occurrences;
        if (occurrence.subscriber != anonymousSubscriber)
            people[bucket].insert(occurrence.subscriber);
        if (measure.kind == MeasureKind::Sum || measure.kind == MeasureKind::Average) {
            const QByteArray event = occurrence.event.toUtf8(), key = occurrence.subscriberKey.toUtf8();
            const auto number = numbers.read({occurrence.payload.data(), size_t(occurrence.payload.size())},
                                             {.event = event.toStdString(),
                                              .subscriber = key.toStdString(),
                                              .value = {occurrence.value.data(), size_t(occurrence.value.size())},
                                              .currency = {},
                                              .source = {},
                                              .time = occurrence.time});
            if (!number)
                return;
            sums[bucket] += *number;
            sum += *number;
        }
        ++counts[bucket];
    }

    QList<double> values() const
    {
        QList<double> values;
        for (size_t i = 0; i < counts.size(); ++i) {
            switch (measure.kind) {
            case MeasureKind::Occurrences:
                values.append(double(counts[i]));
                break;
            case MeasureKind::People:
                values.append(double(people[i].size()));
                break;
            case MeasureKind::Sum:
                values.append(sums[i]);
                break;
            case MeasureKind::Average:
                values.append(counts[i] ? sums[i] / double(counts[i]) : std::numeric_limits<double>::quiet_NaN());
                break;
            }
        }
        return values;
    }
    double size() const { return measure.kind == MeasureKind::Sum ? sum : double(occurrences); }
};

} // namespace

std::vector<Occurrence> MemoryModel::matching(const Filter &filter) const
{
    const ConditionEvaluator evaluator(filter.condition);
    std::vector<Occurrence> found;
    for (const Record &record : m_records) {
        Occurrence occurrence = record.occurrence;
        const MemoryPeople::Person *person = m_people.person(m_people.find(record.person));
        if (person) {
            occurrence.subscriber = person->number;
            occurrence.subscriberKey = person->subscriber().key();
            if (filter.withKeys)
                occurrence.keys = m_people.ownKeys(record.person);
        }
        if ((filter.event.isEmpty() || filter.event == occurrence.event) && filter.range.contains(occurrence.time) &&
            (!filter.subscriber || *filter.subscriber == occurrence.subscriber) &&
            (filter.search.isEmpty() || (person && person->matches(filter.search))) &&
            occurrence.payload.contains(filter.payloadText) && evaluator.holds(occurrence))
            found.push_back(std::move(occurrence));
    }
    std::ranges::sort(found, std::greater(), [](const Occurrence &o) { return FeedCursor{o.time, o.number}; });
    return found;
}

std::vector<Occurrence> MemoryModel::matching(const FeedQuery &query) const
{
    std::vector<Occurrence> found = matching(Filter{query.event, query.range, query.condition, query.subscriber,
                                                    query.subscriberSearch, query.withKeys, query.payloadText});
    if (query.oldestFirst)
        std::ranges::reverse(found);
    return found;
}

StoreInfo MemoryModel::info() const
{
    Totals totals;
    totals.events = std::ranges::count_if(m_events, [](const Event &event) { return !event.type.archived; });
    totals.occurrences = qint64(m_records.size());
    totals.anonymous = std::ranges::count_if(m_records, [](const Record &r) { return r.person.anonymous(); });
    totals.subscribers = qint64(m_people.all().size());
    totals.rejected = m_rejected.size();
    return {.name = settings.name.isEmpty() ? u"memory"_s : settings.name,
            .location = u":memory:"_s,
            .readOnly = readOnly,
            .totals = totals};
}

Result<QList<EventSummary>> MemoryModel::catalogue(const CatalogueQuery &query) const
{
    const QDate today = toDateTime(now, query.zone).date();
    QList<EventSummary> rows;
    for (const Event &event : m_events) {
        if (event.type.archived && !query.includeArchived)
            continue;
        EventSummary row;
        row.event = event.type;
        row.recent.resize(std::max(0, query.recentDays));
        std::set<SubscriberId> people;
        for (const Occurrence &occurrence : matching(Filter{.event = event.type.name})) {
            ++row.occurrences;
            if (occurrence.subscriber != anonymousSubscriber)
                people.insert(occurrence.subscriber);
            row.first = std::min(row.first.value_or(occurrence.time), occurrence.time);
            row.last = std::max(row.last.value_or(occurrence.time), occurrence.time);
            const qint64 daysAgo = toDateTime(occurrence.time, query.zone).date().daysTo(today);
            if (daysAgo >= 0 && daysAgo < query.recentDays)
                ++row.recent[query.recentDays - 1 - daysAgo];
        }
        row.people = qint64(people.size());
        rows.append(row);
    }
    std::ranges::sort(rows, [](const EventSummary &a, const EventSummary &b) {
        return a.occurrences != b.occurrences ? a.occurrences > b.occurrences
                                              : a.event.name.toUtf8() < b.event.name.toUtf8();
    });
    return rows;
}

Result<Volume> MemoryModel::volume(const VolumeQuery &query) const
{
    if (const auto known = mustKnow(query.event); !known)
        return std::unexpected(known.error());
    Volume volume;
    volume.buckets = bucketsOf(query, matching(Filter{.event = query.event}));

    const TextReader texts(query.breakDown);
    std::vector<std::pair<std::set<std::string>, const Occurrence *>> rows; // an empty set: no value
    const auto matches = matching(Filter{.event = query.event, .range = query.range, .condition = query.condition});
    std::map<std::string, Tally> tallies;
    for (const Occurrence &o : matches) {
        std::set<std::string> values;
        if (!query.breakDown.isEmpty()) {
            const std::string event = o.event.toStdString(), key = o.subscriberKey.toStdString(),
                              currency = o.currency.toStdString(), source = o.source.toStdString();
            for (const std::string &text :
                 texts.read({o.payload.data(), size_t(o.payload.size())},
                            {event, key, {o.value.data(), size_t(o.value.size())}, currency, source, o.time}))
                values.insert(text);
        }
        rows.emplace_back(values, &o);
        for (const std::string &value : values) {
            const qsizetype bucket = bucketIndex(volume.buckets, o.time);
            if (bucket >= 0)
                tallies.try_emplace(value, query.measure, volume.buckets.size()).first->second.add(bucket, o);
        }
    }

    std::vector<std::pair<double, std::string>> order; // largest first, then by text
    for (const auto &[value, tally] : tallies)
        order.emplace_back(-tally.size(), value);
    std::ranges::sort(order);
    order.resize(std::min(order.size(), size_t(std::max(0, query.seriesLimit))));
    std::set<std::string> named;
    for (const auto &[size, value] : order) {
        named.insert(value);
        volume.series.append({QString::fromStdString(value), tallies.at(value).values()});
    }

    Tally rest(query.measure, volume.buckets.size());
    for (const auto &[values, occurrence] : rows) {
        const qsizetype bucket = bucketIndex(volume.buckets, occurrence->time);
        if (bucket >= 0 && (values.empty() || !std::ranges::includes(named, values)))
            rest.add(bucket, *occurrence);
    }
    if (query.breakDown.isEmpty() || rest.occurrences > 0)
        volume.series.append({std::nullopt, rest.values()});
    return volume;
}

Result<Figures> MemoryModel::figures(const FiguresQuery &query) const
{
    if (const auto known = mustKnow(query.event); !known)
        return std::unexpected(known.error());
    Figures figures;
    std::set<SubscriberId> people;
    std::map<Instant, std::pair<qint64, Bucket>> hours;
    const Bucketing hourly{BucketSize::Hour, query.zone, Qt::Monday};
    const auto matches = matching(Filter{.event = query.event, .range = query.range, .condition = query.condition});
    for (const Occurrence &occurrence : matches) {
        ++figures.occurrences;
        if (occurrence.subscriber == anonymousSubscriber)
            ++figures.anonymous;
        else
            people.insert(occurrence.subscriber);
        const Bucket hour = bucketAt(hourly, occurrence.time);
        auto &[count, bucket] = hours[hour.start];
        ++count;
        bucket = hour;
    }
    figures.people = qint64(people.size());
    for (const auto &[start, hour] : hours) {
        if (hour.first > figures.busiestHourOccurrences) {
            figures.busiestHourOccurrences = hour.first;
            figures.busiestHour = hour.second;
        }
    }
    if (!matches.empty()) {
        figures.last = matches.front();
        figures.last->payload.clear();
    }
    return figures;
}

Result<OccurrencePage> MemoryModel::feed(const FeedQuery &query) const
{
    if (!query.event.isEmpty()) {
        if (const auto known = mustKnow(query.event); !known)
            return std::unexpected(known.error());
    }
    QList<Occurrence> rows;
    for (const Occurrence &occurrence : matching(query)) {
        const FeedCursor place{occurrence.time, occurrence.number};
        if (!query.after || (query.oldestFirst ? place > *query.after : place < *query.after))
            rows.append(occurrence);
    }
    OccurrencePage answer{page(rows, query.skip, query.limit), {}};
    if (!answer.rows.isEmpty() && query.skip + answer.rows.size() < rows.size())
        answer.next = FeedCursor{answer.rows.last().time, answer.rows.last().number};
    return answer;
}

Result<qint64> MemoryModel::feedSize(const FeedQuery &query) const
{
    if (!query.event.isEmpty()) {
        if (const auto known = mustKnow(query.event); !known)
            return std::unexpected(known.error());
    }
    return qint64(matching(query).size());
}

Result<PeoplePage> MemoryModel::people(const PeopleQuery &query) const
{
    if (const auto known = mustKnow(query.event); !known)
        return std::unexpected(known.error());
    PeoplePage answer;
    std::map<SubscriberId, PersonCount> counts;
    for (const Occurrence &o :
         matching(Filter{.event = query.event, .range = query.range, .condition = query.condition})) {
        ++answer.occurrences;
        if (o.subscriber == anonymousSubscriber || !m_people.person(o.subscriber)->matches(query.search))
            continue;
        PersonCount &count =
            counts
                .try_emplace(o.subscriber, PersonCount{m_people.person(o.subscriber)->subscriber(), 0, o.time, o.time})
                .first->second;
        ++count.occurrences;
        count.first = std::min(count.first, o.time);
        count.last = std::max(count.last, o.time);
    }
    QList<PersonCount> rows;
    for (const auto &[number, count] : counts)
        rows.append(count);
    std::ranges::sort(rows, [](const PersonCount &a, const PersonCount &b) {
        return a.occurrences != b.occurrences ? a.occurrences > b.occurrences : keyBefore(a.subscriber, b.subscriber);
    });
    answer.people = rows.size();
    answer.rows = page(rows, query.skip, query.limit);
    return answer;
}

Result<FrequencyPage> MemoryModel::frequency(const FrequencyQuery &query) const
{
    if (const auto known = mustKnow(query.event); !known)
        return std::unexpected(known.error());
    std::map<SubscriberId, QList<Instant>> times;
    for (const Occurrence &o :
         matching(Filter{.event = query.event, .range = query.range, .condition = query.condition})) {
        if (o.subscriber != anonymousSubscriber)
            times[o.subscriber].prepend(o.time);
    }
    QList<PersonReached> rows;
    for (const auto &[number, all] : times) {
        const auto reached = std::ranges::find_if(all, [&](Instant time) {
            return std::ranges::count_if(all, [&](Instant other) {
                       return other <= time && (!query.within || other > time - *query.within);
                   }) >= std::max(1, query.atLeast);
        });
        if (reached != all.end())
            rows.append({m_people.person(number)->subscriber(), *reached});
    }
    std::ranges::sort(rows, [](const PersonReached &a, const PersonReached &b) {
        return a.reached != b.reached ? a.reached < b.reached : keyBefore(a.subscriber, b.subscriber);
    });
    return FrequencyPage{page(rows, query.skip, query.limit), rows.size()};
}

Result<SubscriberPage> MemoryModel::subscribers(const SubscriberQuery &query) const
{
    std::map<SubscriberId, SubscriberSummary> summaries;
    for (const auto &[number, person] : m_people.all()) {
        if (person.matches(query.search))
            summaries[number].subscriber = person.subscriber();
    }
    for (const Occurrence &o : matching(Filter{})) {
        const auto found = summaries.find(o.subscriber);
        if (found == summaries.end())
            continue;
        SubscriberSummary &summary = found->second;
        ++summary.occurrences;
        summary.first = std::min(summary.first.value_or(o.time), o.time);
        summary.last = std::max(summary.last.value_or(o.time), o.time);
    }
    QList<SubscriberSummary> rows;
    for (const auto &[number, summary] : summaries)
        rows.append(summary);
    // Equals by key ascending, whichever way the rest goes.
    std::ranges::sort(rows, [&](const SubscriberSummary &a, const SubscriberSummary &b) {
        if (query.sort == SubscriberSort::LastSeen && a.last != b.last)
            return query.descending ? a.last > b.last : a.last < b.last;
        if (query.sort == SubscriberSort::Occurrences && a.occurrences != b.occurrences)
            return query.descending ? a.occurrences > b.occurrences : a.occurrences < b.occurrences;
        if (query.sort == SubscriberSort::Key && query.descending)
            return keyBefore(b.subscriber, a.subscriber);
        return keyBefore(a.subscriber, b.subscriber);
    });
    return SubscriberPage{page(rows, query.skip, query.limit), rows.size()};
}

Result<SubscriberProfile> MemoryModel::profile(const ProfileQuery &query) const
{
    const MemoryPeople::Person *person = m_people.byKey(query.subscriber);
    if (!person)
        return failure(ErrorKind::NotFound, u"There is nobody “%1”."_s.arg(query.subscriber));
    SubscriberProfile profile;
    profile.summary.subscriber = person->subscriber();
    profile.otherKeys = person->otherKeys();
    std::map<QString, qint64> events;
    std::map<QDate, qint64> days;
    for (const Occurrence &o : matching(Filter{.subscriber = person->number})) {
        SubscriberSummary &summary = profile.summary;
        ++summary.occurrences;
        summary.first = std::min(summary.first.value_or(o.time), o.time);
        summary.last = std::max(summary.last.value_or(o.time), o.time);
        ++events[o.event];
        if (query.days.contains(o.time))
            ++days[toDateTime(o.time, query.zone).date()];
    }
    for (const auto &[event, count] : events)
        profile.events.append({event, count});
    std::ranges::sort(profile.events, [](const auto &a, const auto &b) {
        return a.occurrences != b.occurrences ? a.occurrences > b.occurrences : a.event.toUtf8() < b.event.toUtf8();
    });
    for (const auto &[day, count] : days)
        profile.days.append({day, count});
    return profile;
}

Result<QList<ParameterStats>> MemoryModel::parameters(const ParameterQuery &query) const
{
    if (const auto known = mustKnow(query.event); !known)
        return std::unexpected(known.error());
    ParameterCollector collector;
    for (const Occurrence &o :
         matching(Filter{.event = query.event, .range = query.range, .condition = query.condition}))
        collector.add({o.payload.data(), size_t(o.payload.size())}, o.time);
    return collector.stats(query.top);
}

} // namespace eventdesk::testing
