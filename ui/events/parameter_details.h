// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"
#include "ui/common/card.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace eventdesk {

class Session;
class SmallBars;
class TableView;
class TopValuesModel;

// All that is known of one parameter.
class ParameterDetails : public Card
{
    Q_OBJECT

public:
    explicit ParameterDetails(Session *session, QWidget *parent = nullptr);

    void setParameter(const std::optional<ParameterStats> &parameter);
    const std::optional<ParameterStats> &parameter() const { return m_parameter; }

Q_SIGNALS:
    void breakDownRequested(const QString &path);
    void conditionRequested(const eventdesk::Condition &test);

private:
    QWidget *buildContent();
    void show();
    void showPresence();
    void showHistogram();
    QString factsText() const;
    QString changesText() const;

    Session *m_session;
    std::optional<ParameterStats> m_parameter;
    QStackedLayout *m_faces;
    QLabel *m_path;
    QLabel *m_facts;
    QPushButton *m_breakDown;
    QPushButton *m_isSet;
    QLabel *m_changes;
    SmallBars *m_presence;
    QWidget *m_numbers;
    QLabel *m_numbersTitle;
    SmallBars *m_histogram;
    QLabel *m_topTitle;
    TableView *m_top;
    TopValuesModel *m_values;
};

} // namespace eventdesk
