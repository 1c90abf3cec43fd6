// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/event_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr std::array<std::pair<EventTab, QLatin1StringView>, 3> tabNames{{
    {EventTab::Chart, "chart"_L1},
    {EventTab::ActivityFeed, "feed"_L1},
    {EventTab::BestPeople, "people"_L1},
}};

std::unexpected<Error> wrongValue(const QString &key, const QString &value)
{
    //: About a link to a view. %1: what is set, as "tab"; %2: to what
    return failure(
        ErrorKind::InvalidInput,
        QCoreApplication::translate("EventView", "The link is not right: %1 cannot be “%2”.").arg(key, value.left(60)));
}

Result<void> take(const QString &key, const QString &value, EventView &view)
{
    if (key == "range"_L1) {
        view.range = RangeChoice::fromString(value);
        if (!view.range || view.range->toString() != value)
            return wrongValue(key, value);
    } else if (key == "tab"_L1) {
        const auto found = std::ranges::find(tabNames, value, [](const auto &each) { return each.second; });
        if (found == tabNames.end())
            return wrongValue(key, value);
        view.tab = found->first;
    } else if (key == "where"_L1) {
        auto condition = conditionFromJson(value.toUtf8());
        if (!condition)
            return std::unexpected(condition.error());
        view.condition = std::move(*condition);
    } else {
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
        keys.append({u"tab"_s, std::ranges::find(tabNames, view.tab, [](const auto &e) { return e.first; })->second});
    return keys;
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
