// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_type.h"
#include "models/core/result.h"
#include "ui/events/event_view.h"

#include <QPointer>
#include <QWidget>

#include <QCoroTask>

#include <memory>
#include <stop_token>

class QLayout;

namespace eventdesk {

class Session;

// Everything about one event: its figures, its chart, each time that it happened, and who did it most.
class EventPage : public QWidget
{
    Q_OBJECT

public:
    using Tab = EventTab;

    explicit EventPage(Session *session, QWidget *parent = nullptr);
    ~EventPage() override;

    // Where another event is shown, all else is as it is by itself.
    void showEvent(const QString &name);
    void setView(const EventView &view); // without a signal
    EventView view() const;
    void addCondition(const Condition &test); // what holds so far and this; as the person does it
    void setTab(Tab tab);
    Tab tab() const;
    QString eventName() const;
    RangeChoice range() const; // that is shown, chosen or not
    // False while something that is to be seen is still being read.
    bool isSettled() const;

Q_SIGNALS:
    void viewChanged(); // by the person
    void subscriberRequested(const QString &key);
    void eventsRequested();

protected:
    using QWidget::showEvent;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QLayout *buildTabs();
    void ask();
    static QCoro::Task<> askSummary(QPointer<EventPage> self, QString name, quint64 generation, std::stop_token stop);
    void take(const EventSummary &summary);
    void storeChanged();
    void showHeader();
    void chooseRange(const EventSummary &summary);
    void applyScope();
    void scopeChanged();
    void setFeedChoices(const FeedChoices &choices);
    void showOnly(const Bucket &bucket);
    void applyToTab();
    void zoomTo(const RangeChoice &range);
    void forgetZoom();
    void showAllTime();
    void copyName();
    void editDescription();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
