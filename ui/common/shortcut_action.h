// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QWidget>

// Everything that a key does is an action of the widget that does it: the command palette offers it, and the sheet of
// shortcuts tells it, without either knowing of it.
namespace eventdesk {

// What an action says, without the mark of the letter that chooses it in a menu.
inline QString plainText(const QAction *action)
{
    QString text = action->text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&'))
            text.remove(i, 1);
    }
    return text;
}

// Works anywhere in the window of `owner` while that is seen, or as the context says. The group is a heading of the
// sheet; an action of a page needs none.
inline QAction *addShortcutAction(QWidget *owner, const QString &group, const QString &text,
                                  const QList<QKeySequence> &keys, Qt::ShortcutContext context = Qt::WindowShortcut)
{
    auto *action = new QAction(text, owner);
    action->setShortcuts(keys);
    action->setShortcutContext(context);
    action->setProperty("group", group);
    owner->addAction(action);
    return action;
}

} // namespace eventdesk
