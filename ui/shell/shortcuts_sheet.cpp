// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcuts_sheet.h"

#include "ui/common/shortcut_action.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

bool isSeen(const QAction *action)
{
    const QObject *owner = action->parent();
    while (owner && (!owner->isWidgetType() || qobject_cast<const QMenu *>(owner)))
        owner = owner->parent();
    return owner && static_cast<const QWidget *>(owner)->isVisible();
}

QWidget *groupWidget(const ShortcutGroup &group)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(7);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    auto *title = new QLabel(group.title);
    title->setFont(theme::headingFont());
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const auto &[text, keys] : group.shortcuts) {
        auto *what = new QLabel(text);
        what->setTextFormat(Qt::PlainText);
        grid->addWidget(what, row, 0);
        auto *chips = new QHBoxLayout;
        chips->setSpacing(6);
        chips->addStretch();
        for (const auto &key : keys) {
            auto *chip = new QLabel(key);
            chip->setTextFormat(Qt::PlainText);
            chip->setFont(theme::smallFont());
            chip->setProperty("chip", true);
            chips->addWidget(chip);
        }
        grid->addLayout(chips, row++, 1);
    }
    return widget;
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QWidget *root)
{
    QList<ShortcutGroup> groups;
    QList<QAction *> actions = root->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (auto *action : root->findChildren<QAction *>()) {
        if (!actions.contains(action))
            actions.append(action);
    }
    for (const auto *action : actions) {
        const auto sequences = action->shortcuts();
        if (sequences.isEmpty() || plainText(action).isEmpty() || !isSeen(action))
            continue;
        QString title = action->property("group").toString();
        if (title.isEmpty())
            title = QCoreApplication::translate("eventdesk::Workspace", "This screen");
        auto group = std::ranges::find(groups, title, &ShortcutGroup::title);
        if (group == groups.end())
            group = groups.insert(groups.size(), {title, {}});
        Shortcut shortcut{plainText(action), {}};
        for (const auto &sequence : sequences)
            shortcut.keys.append(sequence.toString(QKeySequence::NativeText));
        if (!group->shortcuts.contains(shortcut))
            group->shortcuts.append(shortcut);
    }
    return groups;
}

ShortcutsSheet::ShortcutsSheet(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *title = new QLabel(tr("Keyboard shortcuts"));
    title->setFont(theme::titleFont());
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(40);
    QList<QVBoxLayout *> sides{new QVBoxLayout, new QVBoxLayout};
    qsizetype lines[2] = {0, 0};
    for (const auto &group : groups) {
        const int side = lines[1] < lines[0] ? 1 : 0;
        lines[side] += group.shortcuts.size() + 2;
        sides[side]->addWidget(groupWidget(group));
    }
    for (auto *side : sides) {
        side->setSpacing(22);
        side->addStretch();
        columns->addLayout(side, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize wanted = inside->sizeHint() + QSize(70, 150);
    resize(qMax(700, wanted.width()), qMin(720, qMax(360, wanted.height())));
    close->setFocus();
}

} // namespace eventdesk
