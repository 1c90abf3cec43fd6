// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"
#include "models/store/sqlite/connection.h"

#include <vector>

// Which occurrences a question is about.
namespace eventdesk::sqlite {

// The number of the event; throws NotFound.
qint64 eventId(Connection &connection, const QString &name);

struct Selection
{
    std::optional<qint64> event;                   // absent: every event
    std::optional<std::vector<qint64>> identities; // absent: everybody, the anonymous too
    TimeRange range;
    Condition condition;
    QByteArray payloadText = {}; // see FeedQuery

    bool readsPayloads() const { return !condition.isEverything() || !payloadText.isEmpty(); }
    bool isWholeEvent() const { return event && !identities && range == TimeRange() && !readsPayloads(); }
};

Selection selectEvent(Connection &connection, const QString &event, const TimeRange &range, const Condition &condition);
Selection selectFeed(Connection &connection, const FeedQuery &query);

// The identities that are this person now; none for nobody.
std::vector<qint64> identitiesOf(Connection &connection, SubscriberId subscriber);

qint64 countPeople(Connection &connection);

// So many rows has a table by numbers of people, to be made at once: what grows is written several times.
size_t tableOfPeople(Connection &connection);

// Everybody who has a key with the text in it, without case; ascending, once each.
std::vector<SubscriberId> peopleFound(Connection &connection, const QString &text);

} // namespace eventdesk::sqlite
