// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

#include <vector>

namespace eventdesk::ingest {

// The year of the demo shop that ends at `now`, by time: about 100,000 occurrences. The same arguments give the same.
std::vector<NewOccurrence> generateDemoShop(Instant now, quint64 seed);

} // namespace eventdesk::ingest
