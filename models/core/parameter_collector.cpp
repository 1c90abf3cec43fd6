// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_collector.h"

#include "models/core/json_scanner.h"
#include "models/core/parameter_node.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace eventdesk {

namespace {

using Rank = std::pair<int, size_t>;

constexpr Rank everyRank{INT_MAX, SIZE_MAX};

// Objects and lists that come again are not read again: so many of them, of so many bytes at most.
constexpr size_t mostKnown = 4096, longestKnown = 256;

// What ends or breaks a text that is plain ASCII.
struct NotPlainAscii
{
    json::NotPlain notPlain;
    bool operator()(char c) const { return notPlain(c) || static_cast<unsigned char>(c) >= 0x80; }
    uint64_t in(uint64_t eight) const { return notPlain.in(eight) | eight; }
#ifdef __SSE2__
    __m128i in(__m128i sixteen) const { return _mm_or_si128(notPlain.in(sixteen), sixteen); }
#endif
};

// Quicker for most texts.
bool isValidValue(std::string_view json)
{
    if (json.size() < 2 || json.front() != '"' || json.back() != '"')
        return json::isValid(json);
    const char *const end = json.data() + json.size() - 1;
    return firstByte(json.data() + 1, end, NotPlainAscii()) == end || json::isValid(json);
}

} // namespace

struct ParameterCollector::Private
{
    struct Row // of addRows()
    {
        Instant time;
        size_t period = 0;
    };
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    // A node that was met in a value, and for a scalar its text.
    struct Met
    {
        ParameterNode *node;
        ParameterNode::Type type;
        std::string_view scalar;
    };
    struct Known
    {
        std::vector<Met> met;
        qint64 times = 0; // not yet counted
    };

    // What json::Scanner calls; follows the payload down the tree of nodes. Null nodes are those left out.
    struct Walk
    {
        Private *d;
        std::string_view text;
        Instant time;
        size_t period;
        std::vector<std::pair<ParameterNode *, bool>> &open; // with: is an object
        ParameterNode *member = nullptr;
        std::vector<Met> *met = nullptr; // where it is wanted
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
                    see(*here, isObject ? ParameterNode::Object : ParameterNode::List, {});
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
        void string(size_t from, size_t to, bool) { scalar(ParameterNode::Text, from - 1, to + 1); }
        void number(size_t from, size_t to) { scalar(ParameterNode::Number, from, to); }
        void literal(size_t from, size_t to)
        {
            scalar(text[from] == 'n' ? ParameterNode::Null : ParameterNode::TrueFalse, from, to);
        }
        void scalar(ParameterNode::Type type, size_t from, size_t to)
        {
            ParameterNode *here = node();
            if (!here)
                return;
            const std::string_view json = text.substr(from, to - from);
            see(*here, type, json);
            if (!met)
                here->countScalar(type, json);
        }
        void see(ParameterNode &here, ParameterNode::Type type, std::string_view scalar)
        {
            if (met)
                met->push_back({&here, type, scalar});
            else
                here.see(type, d->payloads, time, period);
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

    // What a value is: TypeCount where it is passed over. What is met in it, where that is kept.
    struct Kind
    {
        ParameterNode::Type type;
        Known *known = nullptr;
    };
    Kind kindOf(ParameterNode &node, std::string_view json)
    {
        using enum ParameterNode::Type;
        const char first = json.empty() ? ' ' : json.front();
        const bool isNested = first == '{' || first == '[';
        const ParameterNode::Type type = first == '{'                   ? Object
                                         : first == '['                 ? List
                                         : first == '"'                 ? Text
                                         : first == 'n'                 ? Null
                                         : first == 't' || first == 'f' ? TrueFalse
                                                                        : Number;
        if (!isNested || json.size() > longestKnown)
            return {isValidValue(json) ? type : TypeCount};
        auto &ofNode = known[&node];
        if (const auto found = ofNode.find(json); found != ofNode.end())
            return {type, &found->second};
        if (!json::isValid(json))
            return {TypeCount};
        if (knownValues == mostKnown)
            return {type};
        ++knownValues;
        const auto made = ofNode.emplace(json, Known()).first;
        walk(node, made->first, {}, &made->second.met);
        return {type, &made->second};
    }

    void addRow(ParameterNode &node, const Row &row, std::string_view json, const Kind &kind)
    {
        ++payloads;
        if (kind.known) {
            for (const Met &met : kind.known->met)
                met.node->see(met.type, payloads, row.time, row.period);
            ++kind.known->times;
        } else if (kind.type == ParameterNode::List || kind.type == ParameterNode::Object) {
            walk(node, json, row, nullptr);
        } else if (kind.type != ParameterNode::TypeCount) {
            node.see(kind.type, payloads, row.time, row.period);
        }
    }

    void walk(ParameterNode &node, std::string_view json, const Row &row, std::vector<Met> *met)
    {
        open.assign(1, {&root, true});
        Walk walk{
            .d = this, .text = json, .time = row.time, .period = row.period, .open = open, .member = &node, .met = met};
        json::Scanner(json, walk).scan();
    }

    void countKnown()
    {
        for (auto &[node, ofNode] : known) {
            for (auto &[json, value] : ofNode) {
                for (const Met &met : value.met) {
                    if (value.times > 0 && !met.scalar.empty())
                        met.node->countScalar(met.type, met.scalar, value.times);
                }
                value.times = 0;
            }
        }
    }

    void prune()
    {
        countKnown();
        known.clear(); // nodes go
        knownValues = 0;
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
    std::vector<Row> rows;           // those of addRows()
    ParameterNode::Payloads allRows; // the same
    std::vector<Kind> kinds;         // of values, while they are added
    std::unordered_map<ParameterNode *, std::unordered_map<std::string, Known, TextHash, std::equal_to<>>> known;
    size_t knownValues = 0;
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
    d->allRows.inPeriods.clear();
    if (times.empty())
        return;
    const auto [first, last] = std::ranges::minmax(times);
    d->allRows.span = {fromMillis(first), fromMillis(last)};
    for (const Instant end : {d->allRows.span.first, d->allRows.span.last}) {
        if (const qint64 hour = ParameterPeriods::hour(end); !d->periods.covers(hour))
            d->cover(hour);
    }
    auto &inPeriods = d->allRows.inPeriods;
    for (const int64_t time : times) {
        const Instant instant = fromMillis(time);
        const size_t period = d->periods.place(ParameterPeriods::hour(instant));
        d->rows.push_back({instant, period});
        if (inPeriods.empty() || inPeriods.back().first != period)
            inPeriods.emplace_back(period, 0);
        ++inPeriods.back().second;
    }
    for (const auto &[period, count] : inPeriods)
        d->occurrences[period] += count;
}

void ParameterCollector::addMembers(std::string_view key, std::span<const Value> values,
                                    std::span<const uint32_t> valueOfRow)
{
    using enum ParameterNode::Type;
    ParameterNode *node = d->memberOf(d->root, key);
    if (!node)
        return;
    d->kinds.clear();
    qint64 scalars = 0; // rows that have one
    std::optional<ParameterNode::Type> onlyType;
    bool isOneType = true;
    for (const auto &[json, rows] : values) {
        const ParameterNode::Type type =
            d->kinds.emplace_back(rows > 0 ? d->kindOf(*node, json) : Private::Kind{TypeCount}).type;
        if (type == TypeCount || type == List || type == Object)
            continue;
        scalars += rows;
        isOneType = isOneType && type == onlyType.value_or(type);
        onlyType = type;
        node->countScalar(type, json, rows);
    }
    if (onlyType && isOneType && scalars == qint64(d->rows.size())) {
        node->see(*onlyType, d->allRows);
    } else {
        for (size_t row = 0; row < d->rows.size(); ++row) {
            if (valueOfRow[row] != noValue)
                d->addRow(*node, d->rows[row], values[valueOfRow[row]].json, d->kinds[valueOfRow[row]]);
        }
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
    other.d->countKnown();
    d->root.merge(theirs.root, d->periods, theirs.periods);
    d->prune();
}

QList<ParameterStats> ParameterCollector::stats(int top) const
{
    d->countKnown();
    QList<ParameterStats> all;
    QList<PayloadPath::Step> steps;
    d->root.appendStats(steps, std::min(d->largestKept, d->rankOfLimit().value_or(everyRank)), top, d->periods,
                        d->occurrences, all);
    std::ranges::sort(all, {}, [](const ParameterStats &stats) { return stats.path.toUtf8(); });
    return all;
}

} // namespace eventdesk
