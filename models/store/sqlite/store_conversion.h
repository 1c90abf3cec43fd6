// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace eventdesk {

// How the file of an older Eventdesk is brought to today's form while it is opened.
struct StoreConversion
{
    struct Progress
    {
        double done = 0; // from 0 to 1
        QString backup;  // where the store is kept as it was
    };
    // Called in another thread: when a conversion begins, about at every percent, and with 1 when it is in place.
    std::function<void(const Progress &)> report = {};
    // Backs out; the answer is Cancelled then.
    std::stop_token stop = {};
};

} // namespace eventdesk
