// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_collector.h"

#include "models/core/json_scanner.h"
#include "models/core/payload_path.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr size_t maxValueText = 1024;

enum Type { Text, Number, TrueFalse, List, Object, Null, TypeCount };
constexpr const char *typeNames[TypeCount] = {"text", "number", "true-false", "list", "object", "null"};

// What is seen under one path; the tree of nodes follows the payloads' own shape.
struct Node
{
    PayloadPath::Step step;
    std::map<std::string, std::unique_ptr<Node>, std::less<>> members;
    std::unique_ptr<Node> items;

    qint64 types[TypeCount] = {};
    qint64 present = 0;
    qint64 lastSeenIn = 0; // the payload that was counted in `present` last
    std::unordered_map<std::string, qint64> values;
    std::optional<double> min, max;

    Node &member(std::string_view key)
    {
        auto found = members.find(key);
        if (found == members.end()) {
            found = members.emplace(key, std::make_unique<Node>()).first;
            found->second->step = {PayloadPath::Step::Kind::Key, QString::fromUtf8(key.data(), qsizetype(key.size()))};
        }
        return *found->second;
    }

    Node &item()
    {
        if (!items) {
            items = std::make_unique<Node>();
            items->step = {PayloadPath::Step::Kind::AnyItem, {}};
        }
        return *items;
    }

    void see(Type type, qint64 payload)
    {
        ++types[type];
        if (lastSeenIn != payload) {
            lastSeenIn = payload;
            ++present;
        }
    }

    void count(std::string_view json)
    {
        std::string text(json);
        if (const auto found = values.find(text); found != values.end())
            ++found->second;
        else if (qint64(values.size()) < ParameterStats::distinctLimit)
            values.emplace(std::move(text), 1);
    }
};

ParameterStats statsOf(const Node &node, const QList<PayloadPath::Step> &steps, int top)
{
    ParameterStats stats;
    stats.path = PayloadPath::fromSteps(steps).toString();
    for (int type = 0; type < TypeCount; ++type) {
        if (node.types[type] > 0)
            stats.types.insert(QString::fromLatin1(typeNames[type]), node.types[type]);
    }
    stats.present = node.present;
    stats.distinct = qint64(node.values.size());
    std::vector<std::pair<qint64, std::string_view>> values;
    values.reserve(node.values.size());
    for (const auto &[json, count] : node.values)
        values.emplace_back(-count, json);
    const size_t kept = std::min(values.size(), size_t(std::max(0, top)));
    std::partial_sort(values.begin(), values.begin() + ptrdiff_t(kept), values.end());
    for (size_t i = 0; i < kept; ++i) {
        const std::string_view json = values[i].second.substr(0, maxValueText);
        stats.top.append({QByteArray(json.data(), qsizetype(json.size())), -values[i].first});
    }
    stats.min = node.min;
    stats.max = node.max;
    return stats;
}

void collect(const Node &node, QList<PayloadPath::Step> &steps, int top, QList<ParameterStats> &out)
{
    const auto visit = [&](const Node &child) {
        steps.append(child.step);
        out.append(statsOf(child, steps, top));
        collect(child, steps, top, out);
        steps.removeLast();
    };
    for (const auto &[key, child] : node.members)
        visit(*child);
    if (node.items)
        visit(*node.items);
}

} // namespace

struct ParameterCollector::Private
{
    // What json::Scanner calls; follows the payload down the tree of nodes.
    struct Walk
    {
        std::string_view text;
        qint64 payload;
        Node *root;
        std::vector<std::pair<Node *, bool>> open; // with: is an object
        Node *member = nullptr;
        std::string unescaped;

        Node &node() { return open.back().second ? *member : open.back().first->item(); }
        void begin(size_t, bool isObject)
        {
            Node *here = root;
            if (!open.empty()) {
                here = &node();
                here->see(isObject ? Object : List, payload);
            }
            open.emplace_back(here, isObject);
        }
        void end(size_t) { open.pop_back(); }
        void key(size_t from, size_t to, bool escaped)
        {
            std::string_view name = text.substr(from, to - from);
            if (escaped) {
                unescaped.clear();
                json::appendUnescaped(unescaped, name);
                name = unescaped;
            }
            member = &open.back().first->member(name);
        }
        void string(size_t from, size_t to, bool) { scalar(Text, from - 1, to + 1); }
        void number(size_t from, size_t to)
        {
            Node &here = scalar(Number, from, to);
            double number = 0;
            if (std::from_chars(text.data() + from, text.data() + to, number).ec == std::errc()) {
                here.min = std::min(here.min.value_or(number), number);
                here.max = std::max(here.max.value_or(number), number);
            }
        }
        void literal(size_t from, size_t to) { scalar(text[from] == 'n' ? Null : TrueFalse, from, to); }
        Node &scalar(Type type, size_t from, size_t to)
        {
            Node &here = node();
            here.see(type, payload);
            here.count(text.substr(from, to - from));
            return here;
        }
    };

    Node root;
    qint64 payloads = 0;
};

ParameterCollector::ParameterCollector()
    : d(std::make_unique<Private>())
{
}

ParameterCollector::~ParameterCollector() = default;

void ParameterCollector::add(std::string_view payload)
{
    // Checked first, so that half of a broken payload is not counted.
    if (payload.empty() || payload.front() != '{' || !json::isValid(payload))
        return;
    Private::Walk walk{payload, ++d->payloads, &d->root, {}, nullptr, {}};
    json::Scanner(payload, walk).scan();
}

QList<ParameterStats> ParameterCollector::stats(int top) const
{
    QList<ParameterStats> all;
    QList<PayloadPath::Step> steps;
    collect(d->root, steps, top, all);
    std::ranges::sort(all, {}, [](const ParameterStats &stats) { return stats.path.toUtf8(); });
    return all;
}

} // namespace eventdesk
