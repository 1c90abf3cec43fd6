// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QApplication>
#include <QWidget>

namespace eventdesk::testing {

// The visible widgets under a root that the keyboard can reach and a screen reader would have no name for, as
// "class objectName" in the order of the tree. Empty is right.
inline QStringList widgetsWithoutName(QWidget *root)
{
    QStringList found;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (auto *widget : std::as_const(widgets)) {
        const bool inner = widget->objectName().startsWith(QLatin1StringView("qt_")) || widget->focusProxy();
        if (inner || !widget->isVisibleTo(root) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + QChar(u' ') + widget->objectName());
    }
    return found;
}

} // namespace eventdesk::testing
