// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"

#include <QAbstractButton>

class QToolButton;

namespace eventdesk {

// A condition as a short sentence, cut off where it is long. Clicked (Enter, Space) it is to be edited; its cross, Del
// and Backspace take it away.
class ConditionChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConditionChip(const Condition &condition, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int textWidth() const;

    QString m_parameter; // what the sentence starts with, drawn as code; empty: nothing of the kind
    QString m_rest;
    QToolButton *m_remove;
};

// A text on one line: what breaks lines or cannot be seen is replaced by its sign, and what is longer than any line is
// cut off in the middle.
QString onOneLine(QString text, qsizetype longest = 200);

} // namespace eventdesk
