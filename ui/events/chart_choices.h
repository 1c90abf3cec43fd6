// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/chart_comparison.h"

namespace eventdesk {

// How an event's chart looks at it, as the person chose: part of a view that is kept, linked and gone back to.
struct ChartChoices
{
    std::optional<BucketSize> size = {}; // absent: what suits the range
    Measure measure = {};
    QString breakDown = {}; // a payload path; empty: none
    Comparison comparison = Comparison::None;
    bool lines = false; // instead of bars
    bool operator==(const ChartChoices &) const = default;
};

} // namespace eventdesk
