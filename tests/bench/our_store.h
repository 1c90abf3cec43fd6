// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/clock.h"
#include "models/core/event_store.h"

namespace eventdesk::bench {

// The same questions as PlainRows, asked as a screen asks them: through EventStore, the event loop and back. Each
// answers the same sum.
class OurStore
{
public:
    // Through ImportJob into a new store. Answers the seconds.
    static Result<double> import(const QString &log, const QString &database);
    static Result<std::unique_ptr<OurStore>> open(const QString &database);

    qint64 occurrences();
    qint64 chartByDay(const QString &event, Instant from, Instant to);
    qint64 newest(const QString &event, int limit);
    qint64 bestPeople(const QString &event, int limit);
    SubscriberId subscriber(const QString &key);
    qint64 timeline(SubscriberId subscriber, int limit);

private:
    explicit OurStore(std::unique_ptr<EventStore> store);
    std::unique_ptr<EventStore> m_store;
};

} // namespace eventdesk::bench
