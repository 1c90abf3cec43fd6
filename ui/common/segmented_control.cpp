// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/segmented_control.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace eventdesk {

struct SegmentedControl::Private
{
    QHBoxLayout *row = nullptr;
    QButtonGroup *group = nullptr;
    QList<QVariant> data; // by id in the group

    // Only the chosen one is in the way of Tab, as with radio buttons.
    void choose(int id, bool focus) const
    {
        for (auto *button : group->buttons())
            button->setFocusPolicy(group->id(button) == id ? Qt::StrongFocus : Qt::ClickFocus);
        group->button(id)->setChecked(true);
        if (focus)
            group->button(id)->setFocus(Qt::TabFocusReason);
    }
};

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QFrame(parent)
    , d(std::make_unique<Private>())
{
    setProperty("segments", true);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    d->row = new QHBoxLayout(this);
    d->row->setContentsMargins(1, 1, 1, 1);
    d->row->setSpacing(0);
    d->group = new QButtonGroup(this);
    d->group->setExclusive(true);
    connect(d->group, &QButtonGroup::idClicked, this, [this](int id) {
        d->choose(id, false);
        Q_EMIT currentChanged(d->data.value(id));
    });
}

SegmentedControl::~SegmentedControl() = default;

void SegmentedControl::addOption(const QString &text, const QVariant &data)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setProperty("last", true);
    button->setAccessibleName(tr("%1: %2", "a row of choices and one of them").arg(accessibleName(), text));
    button->installEventFilter(this);
    const int id = int(d->data.size());
    if (id > 0) {
        auto *before = d->group->button(id - 1);
        before->setProperty("last", false);
        before->style()->unpolish(before);
        before->style()->polish(before);
    }
    d->data.append(data);
    d->group->addButton(button, id);
    d->row->addWidget(button);
    d->choose(id == 0 ? 0 : d->group->checkedId(), false);
}

void SegmentedControl::clear()
{
    for (auto *button : d->group->buttons()) {
        d->group->removeButton(button);
        delete button;
    }
    d->data.clear();
}

QVariant SegmentedControl::currentData() const
{
    return d->data.value(d->group->checkedId());
}

void SegmentedControl::setCurrentData(const QVariant &data)
{
    if (const auto id = d->data.indexOf(data); id >= 0)
        d->choose(int(id), false);
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QFrame::eventFilter(watched, event);
    const int step = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    const int id = d->group->checkedId() + step;
    if (id >= 0 && id < d->data.size()) {
        d->choose(id, true);
        Q_EMIT currentChanged(d->data.value(id));
    }
    return true;
}

} // namespace eventdesk
