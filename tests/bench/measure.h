// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace eventdesk::bench {

// The median of the seconds that `runs` calls take, after one that is not counted.
double medianSeconds(int runs, const std::function<void()> &work);

// The same where each run says itself how long its counted part took.
double medianOf(int runs, const std::function<double()> &timedWork);

} // namespace eventdesk::bench
