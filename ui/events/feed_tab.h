// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/occurrence_feed_model.h"
#include "ui/common/row_copy.h"
#include "ui/events/event_scope.h"
#include "ui/events/feed_choices.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <QCoroTask>

#include <stop_token>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace eventdesk {

class ExportButton;
class InlineMessage;
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
    ~FeedTab() override;

    void setScope(const EventScope &scope); // asks
    const FeedChoices &choices() const { return m_choices; }
    void setChoices(const FeedChoices &choices); // without a signal; the next setScope() asks for them
    bool isSettled() const;
    // Scrolls to the newest occurrence that is not later, as the person does it.
    void goTo(Instant time);

Q_SIGNALS:
    void choicesChanged(); // by the person
    void subscriberRequested(const QString &key);
    void allTimeRequested();
    void clearConditionsRequested();
    void conditionRequested(const eventdesk::Condition &test);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildList();
    QWidget *buildGoTo();
    QString copied(CopyFormat format, const QList<int> &rows);
    void ask();
    void search();
    void scrollToTime();
    void showChoices();
    FeedQuery query() const;
    static QCoro::Task<> findRow(QPointer<FeedTab> self, FeedQuery newer, quint64 generation, std::stop_token stop);
    void show();
    void showCount();
    void showCurrent();
    void widen();

    Session *m_session;
    OccurrenceFeedModel *m_model;
    EventScope m_scope;
    FeedChoices m_choices;
    bool m_mustScroll = false; // to the time of the choices, when the rows are there
    QTimer m_ageing;           // relative times grow older
    quint64 m_goGeneration = 0;
    std::stop_source m_goStop;
    bool m_going = false;
    SearchField *m_search;
    QDateTimeEdit *m_time;
    ExportButton *m_export;
    InlineMessage *m_message;
    QPushButton *m_chip;
    QLabel *m_count;
    QPushButton *m_news;
    TableView *m_table;
    StateView *m_states;
    OccurrenceDetails *m_details;
};

} // namespace eventdesk
