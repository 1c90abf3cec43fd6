// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/event_scope.h"

#include <QWidget>

class QLabel;

namespace eventdesk {

class ParameterData;
class ParameterDetails;
class ParametersModel;
class SearchField;
class Session;
class StateView;
class TableView;

// What the payloads of an event have in them: every parameter, and all of the chosen one beside it.
class PayloadTab : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadTab(Session *session, QWidget *parent = nullptr);

    void setScope(const EventScope &scope); // asks
    bool isSettled() const;

Q_SIGNALS:
    void breakDownRequested(const QString &path);
    void conditionRequested(const eventdesk::Condition &test);
    void allTimeRequested();
    void clearConditionsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    void ask();
    void show();
    void showRows();
    void showCurrent();

    Session *m_session;
    ParameterData *m_data;
    ParametersModel *m_model;
    EventScope m_scope;
    bool m_outdated = false; // the store changed while nobody looked
    QString m_chosen;        // path
    SearchField *m_search;
    QLabel *m_count;
    TableView *m_table;
    StateView *m_states;
    ParameterDetails *m_details;
};

} // namespace eventdesk
