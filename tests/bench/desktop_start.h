// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

namespace eventdesk::bench {

struct DesktopStart
{
    double secondsToWindow = 0; // from starting the process to its first painted window
    double secondsToList = 0;   // to the first painted list of events
    double megabytes = 0;       // resident, when the window has had time to come to rest
};

// Starts `eventdesk --store STORE` without a screen, waits for the lines that EVENTDESK_PRINT_START asks it for, looks
// at its memory and ends it.
Result<DesktopStart> startDesktop(const QString &program, const QString &store);

} // namespace eventdesk::bench
