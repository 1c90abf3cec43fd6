// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition_explanation.h"

#include <QWidget>

class QVBoxLayout;

namespace eventdesk {

// Why an occurrence meets a condition or not: every test with what stands at its parameter, and whether it holds.
class ExplanationView : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostLines = 60; // of a larger condition the rest is counted

    explicit ExplanationView(QWidget *parent = nullptr);

    void setExplanation(const ConditionExplanation &explanation);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    ConditionExplanation m_explanation;
    QWidget *m_lines;
    QVBoxLayout *m_column;
};

} // namespace eventdesk
