// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/conditions/condition_draft.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace eventdesk {

// The head of a group: how its rows are joined, and more rows.
class GroupRow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Root, Inner, Item }; // of a test of items: what an item must be like
    explicit GroupRow(Kind kind, QWidget *parent = nullptr);

    void setGroup(const ConditionDraft &group); // without a signal
    void focusJoin();

Q_SIGNALS:
    void edited(const eventdesk::ConditionDraft &group); // by the person
    void addTestRequested();
    void addGroupRequested();
    void removeRequested();

private:
    ConditionDraft m_group;
    QComboBox *m_join;
};

} // namespace eventdesk
