// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace eventdesk::bench {

double medianOf(int runs, const std::function<double()> &timedWork)
{
    timedWork();
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run)
        seconds.push_back(timedWork());
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

double medianSeconds(int runs, const std::function<void()> &work)
{
    return medianOf(runs, [&work] {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    });
}

} // namespace eventdesk::bench
