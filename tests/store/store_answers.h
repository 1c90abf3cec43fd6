// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

namespace eventdesk::testing {

// What a small store answers to every question that there is, as text; for comparing with what another answers.
QByteArray answersOf(EventStore &store);

} // namespace eventdesk::testing
