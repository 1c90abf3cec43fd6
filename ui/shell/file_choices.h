// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QObject;
class QWidget;

// Asks for files without a nested event loop; the answer comes while the context lives, or never.
namespace eventdesk::file_choices {

void chooseLogs(QWidget *parent, QObject *context, std::function<void(QStringList)> chosen);
void chooseStore(QWidget *parent, QObject *context, std::function<void(QString)> chosen);
void chooseNewStore(QWidget *parent, QObject *context, std::function<void(QString)> chosen);

} // namespace eventdesk::file_choices
