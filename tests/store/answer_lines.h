// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_type.h"
#include "models/core/queries.h"
#include "models/core/removal.h"
#include "models/core/result.h"

// Answers of a store as lines, to be compared. Numbers of people and of rejects are each store's own, so they are left
// out.
namespace eventdesk::testing {

QString spell(const std::optional<Instant> &time);
QString spell(const TimeRange &range);

QStringList lines(const StoreInfo &info);
QStringList lines(const QList<EventSummary> &rows);
QStringList lines(const Volume &volume);
QStringList lines(const Figures &figures);
QStringList lines(const OccurrencePage &page);
QStringList lines(qint64 number);
QStringList lines(const PeoplePage &page);
QStringList lines(const FrequencyPage &page);
QStringList lines(const SubscriberPage &page);
QStringList lines(const SubscriberProfile &profile);
QStringList lines(const QList<ParameterStats> &all);
QStringList lines(const QList<ImportRecord> &imports);
QStringList lines(const QList<RejectedRecord> &rows);
QStringList lines(const Removal &removal);

template <typename T>
QStringList linesOf(const Result<T> &answer)
{
    return answer ? lines(*answer) : QStringList{QStringLiteral("error %1").arg(int(answer.error().kind))};
}

} // namespace eventdesk::testing
