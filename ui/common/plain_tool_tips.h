// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace eventdesk {

// Every hint of the program is shown as it is written. Names and values out of logs are in many of them, and Qt takes
// what looks like HTML for a document, with pictures from anywhere on the disk.
void showToolTipsPlain(QApplication &application);

} // namespace eventdesk
