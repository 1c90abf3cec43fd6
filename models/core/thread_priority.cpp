// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/thread_priority.h"

#include <QtSystemDetection>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#endif

namespace eventdesk {

void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 10; // a tenth of what an ordinary thread gets beside it
    thread_local bool given = false;
    if (given)
        return;
    given = true;
    const auto thread = id_t(gettid());
    setpriority(PRIO_PROCESS, thread, std::max(niceness, getpriority(PRIO_PROCESS, thread)));
#endif
}

} // namespace eventdesk
