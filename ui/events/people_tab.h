// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/best_people_model.h"
#include "ui/events/event_scope.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace eventdesk {

class InlineMessage;
class Session;
class StateView;
class TableView;

// Who does an event most.
class PeopleTab : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTab(Session *session, QWidget *parent = nullptr);

    void setScope(const EventScope &scope); // asks
    bool isSettled() const;

Q_SIGNALS:
    void subscriberRequested(const QString &key);
    void allTimeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTable();
    void ask();
    void show();
    void open(int row);

    Session *m_session;
    BestPeopleModel *m_model;
    EventScope m_scope;
    QTimer m_searchDelay;
    QLineEdit *m_search;
    QLabel *m_count;
    InlineMessage *m_message;
    TableView *m_table;
    StateView *m_states;
};

} // namespace eventdesk
