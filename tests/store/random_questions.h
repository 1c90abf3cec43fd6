// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

namespace eventdesk::testing {

// Takes a random log into the empty store, import by import, with undoes in between, and asks it every kind of
// question at random, `questions` each time. Answers the first one that the store answers otherwise than plain lists
// do, and both answers; empty where there is none.
QString differenceFromPlainLists(EventStore &store, Instant now, unsigned seed, int imports, int questions);

} // namespace eventdesk::testing
