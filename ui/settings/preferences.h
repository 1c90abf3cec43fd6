// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QStringList>

// What belongs to the person and stays on this computer; everything else is the store's. Kept in QSettings of the
// application.
namespace eventdesk::preferences {

theme::Appearance appearance();
void setAppearance(theme::Appearance appearance);

// Stores that were open, newest first, at most eight.
QStringList recentStores();
void addRecentStore(const QString &path);
void removeRecentStore(const QString &path);

} // namespace eventdesk::preferences
