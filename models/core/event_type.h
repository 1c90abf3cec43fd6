// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

namespace eventdesk {

// A custom event: a named container of occurrences, which exists before the first of them.
struct EventType
{
    QString name; // unique, never changed
    QString description;
    QString source; // who made it: "manual", or the format of the log that brought it ("csv", "segment", …)
    Instant created;
    bool archived = false;

    bool operator==(const EventType &) const = default;
};

// A row of the catalogue.
struct EventSummary
{
    EventType event;
    qint64 occurrences = 0;
    qint64 people = 0;            // distinct subscribers; anonymous occurrences have none
    std::optional<Instant> first; // of its occurrences, by their own time
    std::optional<Instant> last;
    QList<qint64> recent; // occurrences per day, oldest first, over CatalogueQuery::recentDays ending today

    bool operator==(const EventSummary &) const = default;
};

} // namespace eventdesk
