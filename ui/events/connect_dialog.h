// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace eventdesk {

// The code that a developer needs to send an event, to read and to copy.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(const QString &eventName, QWidget *parent = nullptr);
};

} // namespace eventdesk
