// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_collector.h"

#include "models/core/json_scanner.h"
#include "models/core/parameter_node.h"

#include <algorithm>

namespace eventdesk {

namespace {

using Rank = std::pair<int, size_t>;

constexpr Rank everyRank{INT_MAX, SIZE_MAX};

} // namespace

struct ParameterCollector::Private
{
    // What json::Scanner calls; follows the payload down the tree of nodes. Null nodes are those left out.
    struct Walk
    {
        Private *d;
        std::string_view text;
        Instant time;
        size_t period;
        std::vector<std::pair<ParameterNode *, bool>> &open; // with: is an object
        ParameterNode *member = nullptr;
        std::string unescaped = {};

        ParameterNode *node()
        {
            const auto [parent, isObject] = open.back();
            if (isObject || !parent)
                return isObject ? member : nullptr;
            ParameterNode *item = parent->findItem();
            return item ? item : d->taken(parent->addItem());
        }
        void begin(size_t, bool isObject)
        {
            ParameterNode *here = &d->root;
            if (!open.empty()) {
                here = node();
                if (here)
                    here->see(isObject ? ParameterNode::Object : ParameterNode::List, d->payloads, time, period);
            }
            open.emplace_back(here, isObject);
        }
        void end(size_t) { open.pop_back(); }
        void key(size_t from, size_t to, bool escaped)
        {
            ParameterNode *parent = open.back().first;
            if (!parent) {
                member = nullptr;
                return;
            }
            std::string_view name = text.substr(from, to - from);
            if (escaped) {
                unescaped.clear();
                json::appendUnescaped(unescaped, name);
                name = unescaped;
            }
            member = d->memberOf(*parent, name);
        }
        void string(size_t from, size_t to, bool)
        {
            if (ParameterNode *here = scalar(ParameterNode::Text))
                here->countValue(text.substr(from - 1, to - from + 2));
        }
        void number(size_t from, size_t to)
        {
            if (ParameterNode *here = scalar(ParameterNode::Number))
                here->countNumber(text.substr(from, to - from));
        }
        void literal(size_t from, size_t to)
        {
            if (ParameterNode *here = scalar(text[from] == 'n' ? ParameterNode::Null : ParameterNode::TrueFalse))
                here->countValue(text.substr(from, to - from));
        }
        ParameterNode *scalar(ParameterNode::Type type)
        {
            ParameterNode *here = node();
            if (here)
                here->see(type, d->payloads, time, period);
            return here;
        }
    };

    bool mayHold(const ParameterNode &parent, std::string_view key) const
    {
        return largestKept == everyRank ||
               ParameterNode(parent, PayloadPath::Step::Kind::Key, key).rank() <= largestKept;
    }

    // Null where it is left out.
    ParameterNode *memberOf(ParameterNode &parent, std::string_view key)
    {
        ParameterNode *member = parent.findMember(key);
        if (!member && mayHold(parent, key))
            member = taken(parent.addMember(key));
        return member;
    }

    ParameterNode *taken(ParameterNode &node)
    {
        ++nodes;
        return &node;
    }

    void cover(qint64 hour)
    {
        const ParameterPeriods before = periods;
        periods.cover(hour);
        if (!before.any || (periods.shift == before.shift && periods.place(before.from) == 0))
            return;
        occurrences = periods.moved(occurrences, before);
        root.movePeriods(periods, before);
    }

    std::optional<Rank> rankOfLimit() const
    {
        std::vector<Rank> ranks;
        root.appendRanks(ranks);
        constexpr auto limit = size_t(ParameterStats::pathLimit);
        if (ranks.size() <= limit)
            return std::nullopt;
        std::ranges::nth_element(ranks, ranks.begin() + ptrdiff_t(limit) - 1);
        return ranks[limit - 1];
    }

    void prune()
    {
        largestKept = std::min(largestKept, rankOfLimit().value_or(everyRank));
        root.removeBeyond(largestKept);
        std::vector<Rank> left;
        root.appendRanks(left);
        nodes = qint64(left.size());
    }

    ParameterNode root;
    ParameterPeriods periods;
    ParameterPeriods::Counts occurrences{};
    qint64 payloads = 0;
    qint64 nodes = 0;
    Rank largestKept = everyRank;
    std::vector<std::pair<ParameterNode *, bool>> open;
    struct Row
    {
        Instant time;
        size_t period;
    };
    std::vector<Row> rows; // those of addRows()
};

ParameterCollector::ParameterCollector()
    : d(std::make_unique<Private>())
{
}

ParameterCollector::~ParameterCollector() = default;
ParameterCollector::ParameterCollector(ParameterCollector &&) noexcept = default;
ParameterCollector &ParameterCollector::operator=(ParameterCollector &&) noexcept = default;

void ParameterCollector::add(std::string_view payload, Instant time)
{
    // Checked first, so that half of a broken payload is not counted.
    if (payload.empty() || payload.front() != '{' || !json::isValid(payload))
        return;
    const qint64 hour = ParameterPeriods::hour(time);
    if (!d->periods.covers(hour))
        d->cover(hour);
    const size_t period = d->periods.place(hour);
    ++d->payloads;
    ++d->occurrences[period];
    d->open.clear();
    Private::Walk walk{.d = d.get(), .text = payload, .time = time, .period = period, .open = d->open};
    json::Scanner(payload, walk).scan();
    if (d->nodes > 2 * ParameterStats::pathLimit)
        d->prune();
}

void ParameterCollector::addRows(std::span<const int64_t> times)
{
    d->rows.clear();
    for (const int64_t time : times) {
        if (const qint64 hour = ParameterPeriods::hour(fromMillis(time)); !d->periods.covers(hour))
            d->cover(hour);
    }
    for (const int64_t time : times) {
        const Instant instant = fromMillis(time);
        d->rows.push_back({instant, d->periods.place(ParameterPeriods::hour(instant))});
        ++d->occurrences[d->rows.back().period];
    }
}

void ParameterCollector::addMembers(std::string_view key, std::span<const Value> values)
{
    ParameterNode *node = d->memberOf(d->root, key);
    if (!node)
        return;
    for (const auto &[json, rows] : values) {
        if (!json::isValid(json))
            continue;
        const char first = json.front();
        if (first == '{' || first == '[') {
            for (const uint32_t row : rows) {
                ++d->payloads;
                d->open.assign(1, {&d->root, true});
                Private::Walk walk{.d = d.get(),
                                   .text = json,
                                   .time = d->rows[row].time,
                                   .period = d->rows[row].period,
                                   .open = d->open,
                                   .member = node};
                json::Scanner(json, walk).scan();
            }
            continue;
        }
        using enum ParameterNode::Type;
        const ParameterNode::Type type = first == '"'                   ? Text
                                         : first == 'n'                 ? Null
                                         : first == 't' || first == 'f' ? TrueFalse
                                                                        : Number;
        for (const uint32_t row : rows)
            node->see(type, ++d->payloads, d->rows[row].time, d->rows[row].period);
        if (type == Number)
            node->countNumber(json, qint64(rows.size()));
        else
            node->countValue(json, qint64(rows.size()));
    }
    if (d->nodes > 2 * ParameterStats::pathLimit)
        d->prune();
}

void ParameterCollector::merge(const ParameterCollector &other)
{
    const Private &theirs = *other.d;
    if (!theirs.periods.any)
        return;
    d->cover(theirs.periods.from);
    d->cover(theirs.periods.to);
    const auto moved = d->periods.moved(theirs.occurrences, theirs.periods);
    std::ranges::transform(d->occurrences, moved, d->occurrences.begin(), std::plus());
    d->payloads += theirs.payloads;
    d->largestKept = std::min(d->largestKept, theirs.largestKept);
    d->root.merge(theirs.root, d->periods, theirs.periods);
    d->prune();
}

QList<ParameterStats> ParameterCollector::stats(int top) const
{
    QList<ParameterStats> all;
    QList<PayloadPath::Step> steps;
    d->root.appendStats(steps, std::min(d->largestKept, d->rankOfLimit().value_or(everyRank)), top, d->periods,
                        d->occurrences, all);
    std::ranges::sort(all, {}, [](const ParameterStats &stats) { return stats.path.toUtf8(); });
    return all;
}

} // namespace eventdesk
