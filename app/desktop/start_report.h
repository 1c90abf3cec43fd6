// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace eventdesk {

// With EVENTDESK_PRINT_START set, prints "first window painted" once the widget has been painted for the first time,
// and "first list painted" once a list with rows in it has been. For the measurements of the bench.
void reportFirstPaint(QWidget *widget);

} // namespace eventdesk
