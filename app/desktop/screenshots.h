// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QString>

namespace eventdesk {

// Draws every screen, light and dark, at one and two pixels a point, in every language, from the demo shop in memory
// and with a clock that stands still: custom-events.dark.de.2x.png. Answers the exit status.
QCoro::Task<int> drawScreenshots(QString folder);

} // namespace eventdesk
