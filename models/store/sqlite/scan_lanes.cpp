// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/scan_lanes.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <future>
#include <memory>
#include <vector>

namespace eventdesk::sqlite {

size_t mostLanes()
{
    static const auto lanes = size_t(std::clamp(QThread::idealThreadCount(), 1, 8));
    return lanes;
}

void forEachInLanes(size_t items, size_t lanes, const std::function<void(size_t, size_t)> &work)
{
    static QThreadPool helpers;
    helpers.setMaxThreadCount(int(std::max<size_t>(mostLanes(), 2) - 1)); // each keeps memory of its own
    std::atomic<size_t> next = 0;
    const auto run = [&](size_t lane) {
        try {
            for (size_t item = next++; item < items; item = next++)
                work(lane, item);
        } catch (...) {
            next = items;
            throw;
        }
    };
    std::vector<std::future<void>> helping;
    for (size_t lane = 1; lane < std::min(lanes, items); ++lane) {
        const auto task = std::make_shared<std::packaged_task<void()>>([&run, lane] { run(lane); });
        std::future<void> done = task->get_future();
        if (!helpers.tryStart([task] { (*task)(); }))
            break; // what there is to do is done by those that run
        helping.push_back(std::move(done));
    }
    std::exception_ptr thrown;
    try {
        run(0);
    } catch (...) {
        thrown = std::current_exception();
    }
    for (std::future<void> &each : helping) {
        try {
            each.get();
        } catch (...) {
            thrown = thrown ? thrown : std::current_exception();
        }
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace eventdesk::sqlite
