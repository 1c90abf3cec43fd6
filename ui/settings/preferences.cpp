// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace eventdesk::preferences {

theme::Appearance appearance()
{
    const QString name = QSettings().value("view/appearance"_L1).toString();
    if (name == "light"_L1)
        return theme::Appearance::Light;
    return name == "dark"_L1 ? theme::Appearance::Dark : theme::Appearance::System;
}

void setAppearance(theme::Appearance appearance)
{
    QSettings settings;
    if (appearance == theme::Appearance::System)
        settings.remove("view/appearance"_L1);
    else
        settings.setValue("view/appearance"_L1, appearance == theme::Appearance::Dark ? u"dark"_s : u"light"_s);
}

QStringList recentStores()
{
    return QSettings().value("store/recent"_L1).toStringList();
}

void addRecentStore(const QString &path)
{
    QStringList paths = recentStores();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue("store/recent"_L1, paths.mid(0, 8));
}

void removeRecentStore(const QString &path)
{
    QStringList paths = recentStores();
    paths.removeAll(path);
    QSettings().setValue("store/recent"_L1, paths);
}

} // namespace eventdesk::preferences
