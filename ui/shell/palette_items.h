// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/palette_model.h"

class QWidget;

namespace eventdesk {

class SavedViews;

// The actions that a person can use now: of what is seen under this widget, with a text, each text once.
QList<QAction *> usableActions(const QWidget *root);

// Screens, saved views and actions, in this order.
QList<PaletteItem> paletteItems(const QWidget *root, const SavedViews &views);

} // namespace eventdesk
