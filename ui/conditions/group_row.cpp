// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/group_row.h"

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

GroupRow::GroupRow(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_join(new QComboBox)
{
    const bool item = kind == Kind::Item;
    // Any or not is the first bit, the opposite the second.
    //: Of a group of conditions
    m_join->addItem(item ? tr("Some item: all of these hold") : tr("All of these hold"));
    m_join->addItem(item ? tr("Some item: any of these holds") : tr("Any of these holds"));
    m_join->addItem(item ? tr("Some item: not all of these hold") : tr("Not all of these hold"));
    m_join->addItem(item ? tr("Some item: none of these holds") : tr("None of these holds"));
    m_join->setAccessibleName(tr("How these conditions are joined"));
    connect(m_join, &QComboBox::activated, this, [this](int index) {
        m_group.kind = index % 2 == 1 ? Condition::Kind::Any : Condition::Kind::All;
        if (m_group.nots % 2 != index / 2)
            m_group.nots = index / 2;
        Q_EMIT edited(m_group);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_join);
    const auto button = [row](const QString &text, const QString &hint) {
        auto *made = new QPushButton(text);
        made->setProperty("role", u"flat"_s);
        made->setToolTip(hint);
        row->addWidget(made);
        return made;
    };
    auto *addTest = button(tr("+ Condition"), tr("Another condition in this group (Ctrl+Enter)"));
    auto *addGroup = button(tr("+ Group"), tr("A group in this group (Ctrl+Shift+Enter)"));
    connect(addTest, &QPushButton::clicked, this, &GroupRow::addTestRequested);
    connect(addGroup, &QPushButton::clicked, this, &GroupRow::addGroupRequested);
    row->addStretch();
    if (kind == Kind::Inner) {
        auto *remove = new QToolButton;
        remove->setIcon(theme::icon(u"close"_s));
        remove->setProperty("role", u"flat"_s);
        remove->setToolTip(tr("Take this group away"));
        remove->setAccessibleName(remove->toolTip());
        row->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &GroupRow::removeRequested);
    }
}

void GroupRow::setGroup(const ConditionDraft &group)
{
    m_group = group;
    m_join->setCurrentIndex((group.kind == Condition::Kind::Any ? 1 : 0) + 2 * (group.nots % 2));
}

void GroupRow::focusJoin()
{
    m_join->setFocus();
}

} // namespace eventdesk
