// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <vector>

namespace eventdesk {

struct CountedNumber
{
    double number = 0; // finite
    qint64 count = 0;
};

// At most 26 bars with bounds that a person reads. A few whole numbers get a bar each; numbers over more than three
// decades are cut at 1, 2, 5 or at powers of ten; a few far-off ones lie in a wide first or last bar, so that they do
// not press all the others into one.
QList<ParameterStats::Bar> histogramOf(std::vector<CountedNumber> numbers);

} // namespace eventdesk
