// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace eventdesk {

// With EVENTDESK_PRINT_STALLS set, prints each time that the event loop of this thread, the GUI's, did not answer for
// more than 50 ms, with the thread's own share of the processor in it, and the longest time at the end. For the rule
// that the window never waits.
void reportStalls(QCoreApplication *application);

} // namespace eventdesk
