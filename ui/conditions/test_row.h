// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/conditions/condition_draft.h"
#include "ui/conditions/seen_parameters.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace eventdesk {

class ValueField;

enum class RowChange { Remove, Duplicate, Group, Up, Down };

// One test while it is edited: parameter, operator, value, and what is wrong with them.
class TestRow : public QWidget
{
    Q_OBJECT

public:
    explicit TestRow(QWidget *parent = nullptr);

    void setTest(const ConditionDraft &test); // without a signal
    // The parameters that it may be about; `prefix` stands before its paths in what has been seen (of items).
    void setSeen(const SeenParameters &seen, const QString &listPath = {});
    void focusParameter();
    void focusValue();

Q_SIGNALS:
    // By the person. `field` names what was changed: typing on is one step of undo.
    void edited(const eventdesk::ConditionDraft &test, const QString &field);
    void changeRequested(eventdesk::RowChange change);

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void showOperators();
    void showValue();
    void showFault();
    void placeFault();
    void parameterEdited();
    QString seenPath() const;

    ConditionDraft m_test;
    SeenParameters m_seen;
    QString m_listPath;
    QToolButton *m_not;
    CompletingEdit *m_parameter;
    QComboBox *m_operator;
    QList<Operator> m_offered; // by m_operator
    QWidget *m_place;          // of the value
    QHBoxLayout *m_row;
    ValueField *m_value = nullptr;
    std::optional<Wants> m_wants; // of m_value
    QToolButton *m_matchCase;
    QToolButton *m_more;
    QToolButton *m_remove;
    QLabel *m_fault;
    QWidget *m_faulty = nullptr; // the field that it is about
};

} // namespace eventdesk
