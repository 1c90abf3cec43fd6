// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"
#include "models/core/clock.h"
#include "models/core/condition.h"
#include "models/core/event_store.h"
#include "models/core/json_text.h"

namespace eventdesk::ctl {

// An open store and how its times are read and shown.
struct OpenStore
{
    std::shared_ptr<SystemClock> clock; // outlives the store
    std::unique_ptr<EventStore> store;
    StoreSettings settings;
    QTimeZone local = QTimeZone::UTC; // --zone, else the store's, else the system's
    QTimeZone shown = QTimeZone::UTC; // --zone, else UTC

    QString time(Instant instant) const { return toIso(instant, shown); }
    void write(json::Writer &writer, const std::optional<Instant> &instant) const; // null where there is none
    QString time(const std::optional<Instant> &instant) const;                     // empty where there is none
    Condition asked(const Condition &where) const; // now, and with days of the local zone
    EventStore *operator->() const { return store.get(); }
};

enum class Missing { Refuse, Create };

// The store of --store, or the default one. Command-line faults are InvalidInput; anything else is the store's.
QCoro::Task<Result<OpenStore>> openStore(const Invocation *invocation, Missing missing);

} // namespace eventdesk::ctl
