// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/chart_data.h"
#include "ui/events/chart_choices.h"
#include "ui/events/event_scope.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace eventdesk {

class ChartNotes;
class ChartTools;
class InlineMessage;
class SavePictureButton;
class Session;
class StateView;
class TableView;
class VolumeChart;
class VolumeTableModel;

// How often an event happened, or how much, as a chart or as a table.
class ChartTab : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTab(Session *session, QWidget *parent = nullptr);

    void setScope(const EventScope &scope); // asks
    void refresh();
    bool isSettled() const { return m_data->isSettled(); }

    ChartChoices choices() const;
    void setChoices(const ChartChoices &choices); // without a signal; asks where there is an event
    void setBreakDown(const QString &path);       // as if the person had chosen it
    void setCanZoomOut(bool can);                 // there is a wider range to go back to

    // What suits that much time: hours for two days, months for many years.
    static BucketSize suitingSize(std::optional<std::chrono::milliseconds> length);
    // A chart has room for so many; beyond them a coarser one is offered. Eleven years of hours.
    static constexpr qint64 mostBuckets = 100'000;

Q_SIGNALS:
    void bucketActivated(const eventdesk::Bucket &bucket);
    void allTimeRequested();
    void clearConditionsRequested();
    void choicesChanged();                                  // by the person
    void rangeRequested(const eventdesk::TimeRange &range); // to be zoomed into
    void panRequested(const eventdesk::TimeRange &range);
    void zoomOutRequested();

private:
    void buildFaces();
    void buildTools();
    TimeRange closedRange() const;
    void ask();
    void show();
    void showEmpty();
    void showTooMany(qint64 buckets);
    void copyTable();

    Session *m_session;
    ChartData *m_data;
    EventScope m_scope;
    Comparison m_askedComparison = Comparison::None;
    std::optional<ComparedPeriod> m_period; // of the question under way, or answered last
    bool m_tooMany = false;
    ChartTools *m_tools;
    ChartNotes *m_notes;
    InlineMessage *m_message;
    SavePictureButton *m_save;
    QPushButton *m_asTable;
    QPushButton *m_zoomOut;
    VolumeChart *m_chart;
    VolumeTableModel *m_tableModel;
    TableView *m_table;
    QStackedWidget *m_faces;
    StateView *m_states;
};

} // namespace eventdesk
