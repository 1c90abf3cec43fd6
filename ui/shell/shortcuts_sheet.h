// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace eventdesk {

struct Shortcut
{
    QString text;
    QStringList keys; // as the platform writes them; at least one

    bool operator==(const Shortcut &) const = default;
};

struct ShortcutGroup
{
    QString title;
    QList<Shortcut> shortcuts;
};

// All keys that do something under this widget now, read from the actions themselves. Those that cannot be done just
// now are among them.
QList<ShortcutGroup> shortcutsOf(const QWidget *root);

// Shows them, two columns of groups.
class ShortcutsSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsSheet(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);
};

} // namespace eventdesk
