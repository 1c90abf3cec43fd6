// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <future>
#include <memory>

namespace eventdesk::eventlog {

// Runs both: the first beside the second where the pool has a thread to spare, else before it. Returns when both have
// ended; throws what one of them threw. Without a pool all is done here.
template <typename Beside, typename Here>
void runBoth(QThreadPool *pool, Beside beside, Here here)
{
    const auto task = std::make_shared<std::packaged_task<void()>>(std::move(beside));
    std::future<void> done = task->get_future();
    if (!pool || !pool->tryStart([task] { (*task)(); }))
        (*task)();
    try {
        here();
    } catch (...) {
        done.wait();
        throw;
    }
    done.get();
}

} // namespace eventdesk::eventlog
