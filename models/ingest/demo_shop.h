// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

namespace eventdesk::ingest {

// Fills an empty store with a believable shop: about 100,000 occurrences of a dozen events by some thousand people over
// the year that ends at `now`, with seasons, weekdays and funnels. The same seed and time give the same shop.
QCoro::Task<Result<ImportRecord>> fillDemoShop(EventStore *store, Instant now, quint64 seed = 2026);

} // namespace eventdesk::ingest
