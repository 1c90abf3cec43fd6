// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"

#include <QWidget>

#include <memory>

namespace eventdesk {

class Session;

// A condition as chips, and, unfolded, as rows to edit.
class ConditionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionBar(Session *session, QWidget *parent = nullptr);
    ~ConditionBar() override;

    void setEvent(const QString &event);           // whose parameters and values it completes
    void setCondition(const Condition &condition); // without a signal
    Condition condition() const;                   // the last one that was valid
    void addTest(const Condition &test);           // what holds so far and this
    void clear();                                  // as the person does it

Q_SIGNALS:
    void conditionChanged(); // by the person; only to a valid one, at each change

private:
    void showChips();
    void remove(qsizetype index);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
