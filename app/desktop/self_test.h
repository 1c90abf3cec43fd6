// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>

namespace eventdesk {

// Proves what a linker cannot see: plug-ins, data and fonts of the installed program, and a store. Prints `ok NAME` or
// `failed NAME: why` for each; answers the exit status.
QCoro::Task<int> runSelfTest();

} // namespace eventdesk
