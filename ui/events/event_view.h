// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"
#include "ui/common/range_choice.h"
#include "ui/events/chart_choices.h"
#include "ui/events/feed_choices.h"

#include <optional>
#include <utility>

namespace eventdesk {

enum class EventTab { Chart, ActivityFeed, BestPeople, Payload };

// What an event's page shows: everything that Back, a saved view and a link bring back. Days are those of the store's
// zone, which is a setting of the store and no part of a view.
struct EventView
{
    QString event;
    std::optional<RangeChoice> range = {}; // nothing: what suits the event's history
    Condition condition = {};
    EventTab tab = EventTab::Chart;
    ChartChoices chart = {};
    FeedChoices feed = {};

    bool operator==(const EventView &) const = default;
};

// The keys and values of a link, decoded, in its order.
using LinkKeys = QList<std::pair<QString, QString>>;

// All of the view but the event; what is as it would be anyway is left out. range=last-7-days, where=JSON of the
// condition, tab=feed|people|payload, by=hour|day|week|month, measure=people|sum:PATH|avg:PATH, break-down=PATH,
// compare=period-before|year-before, as=line, person=TEXT, only=days or times as in a range, at=ISO 8601 in UTC.
LinkKeys linkKeysOf(const EventView &view);
// A key that is not known is refused: it may narrow down what its writer saw, and figures without it would be wrong
// while looking right. So are values in any other form than linkKeysOf() writes. ErrorKind::InvalidInput.
Result<EventView> eventViewFromKeys(const QString &event, const LinkKeys &keys);

// The sentence for a key that this version does not know.
Error unknownLinkKey(const QString &key);

} // namespace eventdesk
