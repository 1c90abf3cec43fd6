// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/occurrence_feed_model.h"
#include "ui/events/event_scope.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace eventdesk {

class OccurrenceDetails;
class SearchField;
class Session;
class StateView;
class TableView;

// Every time that an event happened, newest first, and all of the chosen one beside it.
class FeedTab : public QWidget
{
    Q_OBJECT

public:
    explicit FeedTab(Session *session, QWidget *parent = nullptr);

    void setScope(const EventScope &scope); // asks; ends a narrowing
    // Only what lies in one bucket of the chart, until the chip that says so is taken away.
    void narrow(const TimeRange &range, const QString &title);
    bool isSettled() const;

Q_SIGNALS:
    void subscriberRequested(const QString &key);
    void allTimeRequested();
    void clearConditionsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildList();
    void ask();
    void show();
    void showCount();
    void showCurrent();
    void widen();

    Session *m_session;
    OccurrenceFeedModel *m_model;
    EventScope m_scope;
    std::optional<TimeRange> m_narrowed;
    QTimer m_ageing; // relative times grow older
    SearchField *m_search;
    QPushButton *m_chip;
    QLabel *m_count;
    QPushButton *m_news;
    TableView *m_table;
    StateView *m_states;
    OccurrenceDetails *m_details;
};

} // namespace eventdesk
