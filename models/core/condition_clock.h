// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/clock.h"
#include "models/core/condition.h"

namespace eventdesk {

// When and where the tests of dates are asked: `in_last` counts from now, and the zone says when a day begins and what
// hour it is, for tests without a zone of their own and for dates without an offset.
struct ConditionClock
{
    Instant now = SystemClock().now();
    QTimeZone zone = QTimeZone::UTC;
};

// The same condition as it stands at that moment: every test of a date gets its zone, and one that counts from now
// becomes one between moments. Ask stores with what comes out: all threads and, far away, other machines then mean the
// same. Keep what went in: a saved view with `in_last` is to mean tomorrow's last days tomorrow.
Condition pinned(const Condition &condition, const ConditionClock &clock);

} // namespace eventdesk
