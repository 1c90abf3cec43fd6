// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"
#include "models/core/event_type.h"
#include "models/core/queries.h"
#include "models/store/sqlite/selection.h"

// The questions of EventStore, each over the state that the caller's read transaction sees.
namespace eventdesk::sqlite {

StoreSettings askSettings(Connection &connection);
Totals askTotals(Connection &connection);
QList<EventSummary> askCatalogue(Connection &connection, const CatalogueQuery &query, Instant now);
Volume askVolume(Connection &connection, const VolumeQuery &query);
Figures askFigures(Connection &connection, const FiguresQuery &query);
OccurrencePage askFeed(Connection &connection, const FeedQuery &query);
qint64 askFeedSize(Connection &connection, const FeedQuery &query);
PeoplePage askPeople(Connection &connection, const PeopleQuery &query);
qint64 askAllPeople(Connection &connection, const PeopleQuery &query, const EventStore::PeopleSink &sink);
FrequencyPage askFrequency(Connection &connection, const FrequencyQuery &query);
SubscriberPage askSubscribers(Connection &connection, const SubscriberQuery &query);
SubscriberProfile askProfile(Connection &connection, const ProfileQuery &query);
QList<ParameterStats> askParameters(Connection &connection, const ParameterQuery &query);
QList<ImportRecord> askImports(Connection &connection);
QList<RejectedRecord> askRejected(Connection &connection, const RejectedQuery &query);

SubscriberId findByKey(Connection &connection, const QString &key); // throws NotFound
EventType eventFromRow(const Statement &row);                       // name, description, source, created, archived

} // namespace eventdesk::sqlite
