// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Which store a program opens when nobody names one: the desktop's last local one, else one of the person's own in the
// place for data. The same for every program of ours and whatever the running one calls itself.
namespace eventdesk::default_store {

// Where the store is, or would be made.
QString path();

// Whether the desktop had a store open before; if not, path() is the one to be made at need.
bool isRemembered();

// To be called by the desktop when a local store has been opened, with its path.
void remember(const QString &path);

// Makes the folder of a store that is about to be made; false: it cannot be.
bool makeFolderFor(const QString &path);

} // namespace eventdesk::default_store
