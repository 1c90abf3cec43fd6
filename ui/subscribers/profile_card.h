// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/subscriber.h"
#include "ui/common/card.h"

#include <memory>

namespace eventdesk {

class Session;

// Who a person is: keys, first and last time, how much, the calendar of the last half year, the most frequent events.
class ProfileCard : public Card
{
    Q_OBJECT

public:
    explicit ProfileCard(Session *session, QWidget *parent = nullptr);
    ~ProfileCard() override;

    void setProfile(const SubscriberProfile &profile);

Q_SIGNALS:
    void eventRequested(const QString &event);
    void forgetRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
