// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/clock.h"
#include "models/core/event_store.h"

#include <QObject>
#include <QTimeZone>

namespace eventdesk {

// What every screen is given: the open store, the clock, and how its times are read. Owned by the window; outlives the
// screens.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(EventStore *store, const Clock *clock, StoreSettings settings, QObject *parent = nullptr)
        : QObject(parent)
        , m_store(store)
        , m_clock(clock)
        , m_settings(std::move(settings))
    {
    }

    EventStore *store() const { return m_store; }
    const Clock *clock() const { return m_clock; }
    Instant now() const { return m_clock->now(); }
    const StoreSettings &settings() const { return m_settings; }
    QTimeZone zone() const
    {
        const QTimeZone chosen(m_settings.zone);
        return chosen.isValid() ? chosen : QTimeZone::systemTimeZone();
    }
    Qt::DayOfWeek weekStart() const { return m_settings.weekStart; }

    void adopt(StoreSettings settings)
    {
        m_settings = std::move(settings);
        Q_EMIT settingsChanged();
    }

Q_SIGNALS:
    void settingsChanged(); // zone or first day of the week: everything shown is read anew

private:
    EventStore *m_store;
    const Clock *m_clock;
    StoreSettings m_settings;
};

} // namespace eventdesk
