// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/event_view.h"

#include "models/core/payload_path.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr std::array<std::pair<EventTab, QLatin1StringView>, 4> tabNames{{
    {EventTab::Chart, "chart"_L1},
    {EventTab::ActivityFeed, "feed"_L1},
    {EventTab::BestPeople, "people"_L1},
    {EventTab::Payload, "payload"_L1},
}};

constexpr std::array<std::pair<BucketSize, QLatin1StringView>, 4> sizeNames{{
    {BucketSize::Hour, "hour"_L1},
    {BucketSize::Day, "day"_L1},
    {BucketSize::Week, "week"_L1},
    {BucketSize::Month, "month"_L1},
}};

constexpr std::array<std::pair<Comparison, QLatin1StringView>, 2> comparisonNames{{
    {Comparison::PeriodBefore, "period-before"_L1},
    {Comparison::YearBefore, "year-before"_L1},
}};

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    return std::ranges::find_if(names, [value](const auto &each) { return each.first == value; })->second;
}

template <typename Names>
auto valueOf(const Names &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&](const auto &each) { return each.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

// Only what toString() writes.
std::optional<RangeChoice> rangeFrom(const QString &text)
{
    const auto range = RangeChoice::fromString(text);
    return range && range->toString() == text ? range : std::nullopt;
}

QString measureName(const Measure &measure)
{
    switch (measure.kind) {
    case MeasureKind::Occurrences:
        return u"occurrences"_s;
    case MeasureKind::People:
        return u"people"_s;
    case MeasureKind::Sum:
        return u"sum:"_s + measure.parameter;
    case MeasureKind::Average:
        return u"avg:"_s + measure.parameter;
    }
    return {};
}

std::optional<Measure> measureOf(const QString &name)
{
    if (name == "people"_L1)
        return Measure{MeasureKind::People, {}};
    const QString path = name.sliced(qMin<qsizetype>(4, name.size()));
    const bool sum = name.startsWith("sum:"_L1);
    if ((sum || name.startsWith("avg:"_L1)) && PayloadPath::parse(path))
        return Measure{sum ? MeasureKind::Sum : MeasureKind::Average, path};
    return std::nullopt;
}

LinkKeys linkKeysOf(const ChartChoices &chart)
{
    LinkKeys keys;
    if (chart.size)
        keys.append({u"by"_s, nameOf(sizeNames, *chart.size)});
    if (chart.measure.kind != MeasureKind::Occurrences)
        keys.append({u"measure"_s, measureName(chart.measure)});
    if (!chart.breakDown.isEmpty())
        keys.append({u"break-down"_s, chart.breakDown});
    if (chart.comparison != Comparison::None)
        keys.append({u"compare"_s, nameOf(comparisonNames, chart.comparison)});
    if (chart.lines)
        keys.append({u"as"_s, u"line"_s});
    return keys;
}

// False: not a key of a chart's. Nothing: the value is wrong.
std::optional<bool> takeChart(const QString &key, const QString &value, ChartChoices &chart)
{
    const auto put = [](auto &place, auto found) {
        if (found)
            place = *found;
        return found ? std::optional(true) : std::nullopt;
    };
    if (key == "by"_L1) {
        chart.size = valueOf(sizeNames, value);
        return chart.size ? std::optional(true) : std::nullopt;
    }
    if (key == "measure"_L1)
        return put(chart.measure, measureOf(value));
    if (key == "compare"_L1)
        return put(chart.comparison, valueOf(comparisonNames, value));
    if (key == "as"_L1)
        return put(chart.lines, value == "line"_L1 ? std::optional(true) : std::nullopt);
    if (key == "break-down"_L1)
        return put(chart.breakDown, PayloadPath::parse(value) ? std::optional(value) : std::nullopt);
    return false;
}

LinkKeys linkKeysOf(const FeedChoices &feed)
{
    LinkKeys keys;
    if (!feed.person.isEmpty())
        keys.append({u"person"_s, feed.person});
    if (feed.only)
        keys.append({u"only"_s, feed.only->toString()});
    if (feed.goneTo)
        keys.append({u"at"_s, toIso(*feed.goneTo)});
    return keys;
}

// As takeChart().
std::optional<bool> takeFeed(const QString &key, const QString &value, FeedChoices &feed)
{
    const auto taken = [](bool right) { return right ? std::optional(true) : std::nullopt; };
    if (key == "person"_L1) {
        feed.person = value;
        return taken(!value.isEmpty() && value.trimmed() == value);
    }
    if (key == "only"_L1) {
        feed.only = rangeFrom(value);
        return taken(feed.only && feed.only->kind() >= RangeChoice::Kind::Custom);
    }
    if (key == "at"_L1) {
        feed.goneTo = instantFromIso(value);
        return taken(feed.goneTo.has_value());
    }
    return false;
}

std::unexpected<Error> wrongValue(const QString &key, const QString &value)
{
    //: About a link to a view. %1: what is set, as "tab"; %2: to what
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate("EventView", "The link is not right: “%1” cannot be “%2”.")
                       .arg(key, value.left(60)));
}

Result<void> take(const QString &key, const QString &value, EventView &view)
{
    if (key == "range"_L1) {
        view.range = rangeFrom(value);
        if (!view.range)
            return wrongValue(key, value);
    } else if (key == "tab"_L1) {
        const auto tab = valueOf(tabNames, value);
        if (!tab)
            return wrongValue(key, value);
        view.tab = *tab;
    } else if (key == "where"_L1) {
        auto condition = conditionFromJson(value.toUtf8());
        if (!condition)
            return std::unexpected(condition.error());
        view.condition = std::move(*condition);
    } else {
        auto taken = takeChart(key, value, view.chart);
        if (taken && !*taken)
            taken = takeFeed(key, value, view.feed);
        if (!taken)
            return wrongValue(key, value);
        if (!*taken)
            return std::unexpected(unknownLinkKey(key));
    }
    return {};
}

} // namespace

LinkKeys linkKeysOf(const EventView &view)
{
    LinkKeys keys;
    if (view.range)
        keys.append({u"range"_s, view.range->toString()});
    if (!view.condition.isEverything())
        keys.append({u"where"_s, QString::fromUtf8(conditionToJson(view.condition))});
    if (view.tab != EventTab::Chart)
        keys.append({u"tab"_s, nameOf(tabNames, view.tab)});
    return keys + linkKeysOf(view.chart) + linkKeysOf(view.feed);
}

Result<EventView> eventViewFromKeys(const QString &event, const LinkKeys &keys)
{
    EventView view{.event = event};
    for (const auto &[key, value] : keys) {
        if (const auto taken = take(key, value, view); !taken)
            return std::unexpected(taken.error());
    }
    return view;
}

Error unknownLinkKey(const QString &key)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("EventView", "The link sets “%1”, which this version of Eventdesk does not "
                                                     "know. A newer version may have made it.")
                .arg(key.left(60)),
            {}};
}

} // namespace eventdesk
