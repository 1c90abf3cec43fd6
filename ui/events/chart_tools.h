// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/chart_choices.h"

#include <QWidget>

class QActionGroup;
class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace eventdesk {

class ParameterData;
class SegmentedControl;
class Session;

// The row above a chart where it is said how to look at the event. Two rows where one has no room.
class ChartTools : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTools(Session *session, QWidget *parent = nullptr);

    // Whose parameters are offered; they are asked when they are first wanted.
    void setParametersOf(const QString &event, const TimeRange &range);
    void setSuitingSize(BucketSize size); // what holds while the person has not chosen one
    BucketSize size() const;
    const ChartChoices &choices() const { return m_choices; }
    void setChoices(const ChartChoices &choices); // without a signal
    void setBreakDown(const QString &path);       // as if the person had chosen it
    void addAction(QPushButton *button);          // at the end of the row
    void updateArrangement() { arrange(); }       // such a button came or went

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(); // by the person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMeasure();
    void buildBreakDown();
    void buildComparison();
    void show();
    void arrange();
    void choose(const ChartChoices &choices);
    void pickParameter(MeasureKind kind);
    void pickBreakDown();
    void askParameters();

    Session *m_session;
    ParameterData *m_parameters;
    ParameterQuery m_parameterQuery;
    ChartChoices m_choices;
    BucketSize m_suitingSize = BucketSize::Day;
    SegmentedControl *m_size;
    SegmentedControl *m_style;
    QPushButton *m_measure;
    QPushButton *m_breakDown;
    QPushButton *m_comparison;
    QActionGroup *m_measures;
    QActionGroup *m_comparisons;
    QAction *m_noBreakDown = nullptr;
    QWidget *m_questions; // the second row, where one is needed, and the last one, where there are three
    QWidget *m_end;
    QGridLayout *m_rows;
};

} // namespace eventdesk
