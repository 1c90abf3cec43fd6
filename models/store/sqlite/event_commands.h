// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_type.h"
#include "models/core/queries.h"
#include "models/store/sqlite/connection.h"

// The commands about events and settings, each a transaction of its own. They throw Failure.
namespace eventdesk::sqlite {

StoreSettings writeSettings(Connection &connection, const StoreSettings &settings);
EventType createEvent(Connection &connection, const QString &name, const QString &description, Instant now);
EventType describeEvent(Connection &connection, const QString &name, const QString &description);
EventType archiveEvent(Connection &connection, const QString &name, bool archived);

} // namespace eventdesk::sqlite
