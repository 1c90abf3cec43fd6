// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_node.h"

#include "models/core/parameter_histogram.h"

#include <charconv>
#include <cmath>
#include <numeric>
#include <span>

namespace eventdesk {

namespace {

using Counts = ParameterPeriods::Counts;

constexpr const char *typeNames[ParameterNode::TypeCount] = {"text", "number", "true-false", "list", "object", "null"};

std::optional<double> finiteNumber(std::string_view json)
{
    double number = 0;
    const bool held = std::from_chars(json.data(), json.data() + json.size(), number).ec == std::errc();
    return held && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

qint64 sum(const Counts &counts, size_t from = 0, size_t to = ParameterPeriods::most)
{
    return std::accumulate(counts.begin() + ptrdiff_t(from), counts.begin() + ptrdiff_t(to), qint64(0));
}

struct NewAndGone
{
    bool isNew = false;
    bool isGone = false;
};

// See ParameterStats::Change.
NewAndGone newAndGone(const Counts &thing, const Counts &all)
{
    size_t first = 0, end = thing.size();
    while (first < end && thing[first] == 0)
        ++first;
    while (end > first && thing[end - 1] == 0)
        --end;
    const qint64 seen = sum(thing, first, end), among = sum(all, first, end);
    if (seen < ParameterStats::changeEvidence || among == 0)
        return {};
    const double rate = double(seen) / double(among);
    return {double(sum(all, 0, first)) * rate >= ParameterStats::changeEvidence,
            double(sum(all, end)) * rate >= ParameterStats::changeEvidence};
}

void widen(ParameterStats::Span &span, const ParameterStats::Span &other)
{
    span.first = std::min(span.first, other.first);
    span.last = std::max(span.last, other.last);
}

} // namespace

ParameterNode::ParameterNode(const ParameterNode &parent, PayloadPath::Step::Kind kind, std::string_view key)
    : m_key(key)
    , m_kind(kind)
    , m_depth(parent.m_depth + 1)
    , m_hash((std::hash<std::string_view>()(key) ^ (parent.m_hash + size_t(kind))) * 0x9e3779b97f4a7c15u)
{
    m_hash ^= m_hash >> 29;
}

ParameterNode *ParameterNode::findMember(std::string_view key)
{
    ParameterNode *expected = m_latest && m_latest->m_next ? m_latest->m_next : m_first;
    if (!expected || expected->m_key != key) {
        const auto found = m_members.find(key);
        if (found == m_members.end())
            return nullptr;
        expected = found->second.get();
        if (m_latest)
            m_latest->m_next = expected;
    }
    m_latest = expected;
    return expected;
}

ParameterNode &ParameterNode::addMember(std::string_view key)
{
    auto made = std::make_unique<ParameterNode>(*this, PayloadPath::Step::Kind::Key, key);
    ParameterNode *node = m_members.emplace(key, std::move(made)).first->second.get();
    if (m_latest)
        m_latest->m_next = node;
    else
        m_first = node;
    m_latest = node;
    return *node;
}

ParameterNode &ParameterNode::addItem()
{
    m_items = std::make_unique<ParameterNode>(*this, PayloadPath::Step::Kind::AnyItem, std::string_view());
    return *m_items;
}

ParameterNode::TypeSeen &ParameterNode::seen(Type type, const ParameterStats::Span &span)
{
    if (!m_types[type])
        m_types[type] = std::make_unique<TypeSeen>(TypeSeen{.span = span});
    widen(m_types[type]->span, span);
    return *m_types[type];
}

void ParameterNode::see(Type type, qint64 payload, Instant time, size_t period)
{
    ++seen(type, {time, time}).counts[period];
    if (m_lastPayload != payload) {
        m_lastPayload = payload;
        ++m_present[period];
    }
}

void ParameterNode::see(Type type, const Payloads &payloads)
{
    TypeSeen &here = seen(type, payloads.span);
    for (const auto &[period, count] : payloads.inPeriods) {
        here.counts[period] += count;
        m_present[period] += count;
    }
}

void ParameterNode::countScalar(Type type, std::string_view json, qint64 times)
{
    // What was there before has been looked at.
    if (!m_values.count(json, times) || type != Number)
        return;
    if (const auto number = finiteNumber(json)) {
        m_min = std::min(m_min.value_or(*number), *number);
        m_max = std::max(m_max.value_or(*number), *number);
    }
}

template <typename Visit>
void ParameterNode::forEachChild(Visit visit) const
{
    for (const auto &[key, child] : m_members)
        visit(*child);
    if (m_items)
        visit(*m_items);
}

void ParameterNode::movePeriods(const ParameterPeriods &now, const ParameterPeriods &before)
{
    m_present = now.moved(m_present, before);
    for (const auto &type : m_types) {
        if (type)
            type->counts = now.moved(type->counts, before);
    }
    forEachChild([&](ParameterNode &child) { child.movePeriods(now, before); });
}

void ParameterNode::merge(const ParameterNode &other, const ParameterPeriods &periods,
                          const ParameterPeriods &othersPeriods)
{
    const auto add = [&](Counts &counts, const Counts &others) {
        const Counts moved = periods.moved(others, othersPeriods);
        std::ranges::transform(counts, moved, counts.begin(), std::plus());
    };
    add(m_present, other.m_present);
    for (int type = 0; type < TypeCount; ++type) {
        if (!other.m_types[type])
            continue;
        if (!m_types[type])
            m_types[type] = std::make_unique<TypeSeen>(TypeSeen{.span = other.m_types[type]->span});
        widen(m_types[type]->span, other.m_types[type]->span);
        add(m_types[type]->counts, other.m_types[type]->counts);
    }
    m_values.merge(other.m_values);
    if (other.m_min) {
        m_min = std::min(m_min.value_or(*other.m_min), *other.m_min);
        m_max = std::max(m_max.value_or(*other.m_max), *other.m_max);
    }
    for (const auto &[key, child] : other.m_members) {
        ParameterNode *mine = findMember(key);
        (mine ? *mine : addMember(key)).merge(*child, periods, othersPeriods);
    }
    if (other.m_items)
        (m_items ? *m_items : addItem()).merge(*other.m_items, periods, othersPeriods);
}

void ParameterNode::appendRanks(std::vector<std::pair<int, size_t>> &ranks) const
{
    forEachChild([&](const ParameterNode &child) {
        ranks.push_back(child.rank());
        child.appendRanks(ranks);
    });
}

void ParameterNode::removeBeyond(const std::pair<int, size_t> &largestKept)
{
    m_latest = m_first = m_next = nullptr;
    std::erase_if(m_members, [&](const auto &each) { return each.second->rank() > largestKept; });
    if (m_items && m_items->rank() > largestKept)
        m_items.reset();
    forEachChild([&](ParameterNode &child) { child.removeBeyond(largestKept); });
}

PayloadPath::Step ParameterNode::step() const
{
    return {m_kind, QString::fromUtf8(m_key.data(), qsizetype(m_key.size()))};
}

void ParameterNode::appendStats(QList<PayloadPath::Step> &steps, const std::pair<int, size_t> &largestKept, int top,
                                const ParameterPeriods &periods, const Counts &occurrences,
                                QList<ParameterStats> &out) const
{
    forEachChild([&](const ParameterNode &child) {
        if (child.rank() > largestKept)
            return;
        steps.append(child.step());
        out.append(child.stats(steps, top, periods, occurrences));
        child.appendStats(steps, largestKept, top, periods, occurrences, out);
        steps.removeLast();
    });
}

ParameterStats ParameterNode::stats(const QList<PayloadPath::Step> &steps, int top, const ParameterPeriods &periods,
                                    const Counts &occurrences) const
{
    using Change = ParameterStats::Change;
    ParameterStats stats;
    stats.path = PayloadPath::fromSteps(steps).toString();
    stats.occurrences = sum(occurrences);
    stats.present = sum(m_present);
    Counts all{}; // values
    bool first = true;
    for (int type = 0; type < TypeCount; ++type) {
        if (!m_types[type])
            continue;
        const QString name = QString::fromLatin1(typeNames[type]);
        stats.types.insert(name, sum(m_types[type]->counts));
        stats.typeSpans.insert(name, m_types[type]->span);
        if (first)
            stats.span = m_types[type]->span;
        widen(stats.span, m_types[type]->span);
        first = false;
        std::ranges::transform(all, m_types[type]->counts, all.begin(), std::plus());
    }
    const auto note = [&](const NewAndGone &what, const ParameterStats::Span &span, const QString &type) {
        using enum Change::Kind;
        if (what.isNew)
            stats.changes.append({type.isEmpty() ? Appeared : TypeAppeared, span.first, type});
        if (what.isGone)
            stats.changes.append({type.isEmpty() ? Vanished : TypeVanished, span.last, type});
    };
    note(newAndGone(m_present, occurrences), stats.span, {});
    for (int type = 0; type < TypeCount; ++type) {
        if (m_types[type])
            note(newAndGone(m_types[type]->counts, all), m_types[type]->span, QString::fromLatin1(typeNames[type]));
    }
    std::ranges::stable_sort(stats.changes, {}, &Change::time);
    for (qint64 i = 0; i < periods.size(); ++i)
        stats.periods.append({periods.start(i), periods.start(i + 1), occurrences[size_t(i)], m_present[size_t(i)]});
    takeValues(stats, top);
    return stats;
}

void ParameterNode::takeValues(ParameterStats &stats, int top) const
{
    std::vector<ParameterValues::Entry> values = m_values.entries();
    stats.distinct = qint64(values.size());
    stats.min = m_min;
    stats.max = m_max;
    if (m_types[Number]) {
        std::vector<CountedNumber> numbers;
        qint64 counted = 0;
        for (const auto &[json, count] : values) {
            if (json.front() == '"')
                continue;
            if (const auto number = finiteNumber(json)) {
                numbers.push_back({*number, count});
                counted += count;
            }
        }
        stats.histogram = histogramOf(std::move(numbers));
        if (stats.distinct == ParameterStats::distinctLimit && counted > 0) {
            const double scale = double(sum(m_types[Number]->counts)) / double(counted);
            for (ParameterStats::Bar &bar : stats.histogram)
                bar.count = qRound64(double(bar.count) * std::max(scale, 1.0));
        }
    }
    const auto kept = ptrdiff_t(std::min(values.size(), size_t(std::max(0, top))));
    std::ranges::partial_sort(values, values.begin() + kept, {},
                              [](const ParameterValues::Entry &each) { return std::pair(-each.count, each.text); });
    for (const auto &[text, count] : std::span(values).first(size_t(kept))) {
        const std::string_view json = text.substr(0, ParameterValues::longestText);
        stats.top.append({QByteArray(json.data(), qsizetype(json.size())), count});
    }
}

} // namespace eventdesk
