// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/best_people_model.h"
#include "ui/common/row_copy.h"
#include "ui/events/event_scope.h"

#include <QWidget>

class QLabel;

namespace eventdesk {

class ExportButton;
class InlineMessage;
class SearchField;
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
    void clearConditionsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTable();
    PeopleQuery query() const;
    QString copied(CopyFormat format, const QList<int> &rows);
    void ask();
    void show();
    void open(int row);

    Session *m_session;
    BestPeopleModel *m_model;
    EventScope m_scope;
    SearchField *m_search;
    ExportButton *m_export;
    InlineMessage *m_message;
    QLabel *m_count;
    TableView *m_table;
    StateView *m_states;
};

} // namespace eventdesk
