// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/core/subscriber.h"

#include <QPointer>
#include <QWidget>

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace eventdesk {

class Session;

// Subscriber activity: who a person is, and everything they did.
class SubscriberActivityPage : public QWidget
{
    Q_OBJECT

public:
    explicit SubscriberActivityPage(Session *session, QWidget *parent = nullptr);
    ~SubscriberActivityPage() override;

    void showSubscriber(const QString &key); // an e-mail, id or phone
    QString subscriber() const;

Q_SIGNALS:
    void subscribersRequested(); // the breadcrumb
    void eventRequested(const QString &event);

private:
    void build();
    QWidget *buildTimeline();
    void askProfile();
    static QCoro::Task<> awaitProfile(QPointer<SubscriberActivityPage> page, quint64 generation, QString key,
                                      std::stop_token stop);
    void takeProfile(SubscriberProfile profile);
    void offerEvents();
    void askTimeline();
    void showTimelineState();
    void showPayload(int row);
    void closePayload();
    void askToForget();
    void chooseFile(int format);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
