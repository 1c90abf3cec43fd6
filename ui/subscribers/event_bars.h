// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/subscriber.h"

#include <QWidget>

namespace eventdesk {

// A person's most frequent events: name, bar, count. A click or Enter opens the event.
class EventBars : public QWidget
{
    Q_OBJECT

public:
    explicit EventBars(QWidget *parent = nullptr);

    static constexpr int most = 8;
    void setEvents(const QList<SubscriberProfile::EventCount> &events);

Q_SIGNALS:
    void eventRequested(const QString &event);
};

} // namespace eventdesk
