// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <memory>
#include <string_view>

namespace eventdesk {

// Gathers what is seen under each path of many payloads. Memory follows the number of paths and, up to
// ParameterStats::distinctLimit for each, of different values. Not for several threads.
class ParameterCollector
{
public:
    ParameterCollector();
    ~ParameterCollector();

    void add(std::string_view payload); // one that is not a JSON object is passed over

    QList<ParameterStats> stats(int top) const; // by path (code points)

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
