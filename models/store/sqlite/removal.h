// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"
#include "models/core/removal.h"
#include "models/store/sqlite/import_writer.h"

namespace eventdesk::sqlite {

// EventStore::forget, removeBefore and countBefore. In memory is a group at a time, and numbers of identities.
Removal forget(Connection &connection, ImportWriter &imports, const QString &subscriber);
Removal removeBefore(Connection &connection, ImportWriter &imports, Instant before);
Removal countBefore(Connection &connection, Instant before);

} // namespace eventdesk::sqlite
