// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/chart_data.h"
#include "ui/events/event_scope.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace eventdesk {

class SegmentedControl;
class Session;
class StateView;
class VolumeChart;
class VolumeTableModel;

// How often an event happened, as a chart or as a table.
class ChartTab : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTab(Session *session, QWidget *parent = nullptr);

    void setScope(const EventScope &scope); // asks
    void refresh();
    bool isSettled() const { return m_data->isSettled(); }

    // What suits that much time: hours for two days, months for many years.
    static BucketSize suitingSize(std::optional<std::chrono::milliseconds> length);

Q_SIGNALS:
    void bucketActivated(eventdesk::Bucket bucket, const QString &title);
    void allTimeRequested();
    void clearConditionsRequested();

private:
    QWidget *buildTools();
    void ask();
    void show();
    void showEmpty();

    Session *m_session;
    ChartData *m_data;
    EventScope m_scope;
    bool m_sizeChosen = false; // by the person, for this event
    SegmentedControl *m_size;
    SegmentedControl *m_measure;
    QPushButton *m_asTable;
    VolumeChart *m_chart;
    VolumeTableModel *m_tableModel;
    QStackedWidget *m_faces;
    StateView *m_states;
};

} // namespace eventdesk
