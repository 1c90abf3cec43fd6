// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QHBoxLayout;
class QPushButton;
class QString;

namespace eventdesk {

// The row under a small form: a button that rejects the dialog, and behind it the one that does what Enter does.
QHBoxLayout *dialogButtons(QDialog *dialog, const QString &cancelText, QPushButton *primary);

} // namespace eventdesk
