// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"
#include "models/core/instant.h"

#include <QWidget>

#include <memory>

namespace eventdesk {

class Session;
struct ConditionDraft;

// A condition as chips, and, unfolded, as rows to edit. A row that is unfinished or wrong says so and changes nothing.
// Ctrl+Z and Ctrl+Shift+Z go through what the person did; Ctrl+C and Ctrl+V (outside of its fields) copy and paste the
// condition as JSON.
class ConditionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionBar(Session *session, QWidget *parent = nullptr);
    ~ConditionBar() override;

    void setEvent(const QString &event);           // whose parameters and values it completes; another one folds it
    void setRange(const TimeRange &range);         // of what it completes; of all time where nothing is in it
    void setCondition(const Condition &condition); // without a signal; what is shown already stays as it is
    Condition condition() const;                   // the last one that was valid
    void addTest(const Condition &test);           // what holds so far and this; as the person does it
    void clear();                                  // as the person does it

    bool isUnfolded() const;
    void unfold();
    void fold();

Q_SIGNALS:
    void conditionChanged(); // by the person; only to a valid one, at each change

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildChips();
    void buildEditor();
    void buildActions();
    void askParameters();
    void showSeen();
    void push(ConditionDraft draft, const QString &place = {});
    void apply(const ConditionDraft &draft);
    void showAll();
    void showChips();
    void showJson(bool json);
    void copy();
    void paste();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
