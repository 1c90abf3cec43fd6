// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/import_record.h"
#include "models/store/log/log_shape.h"
#include "models/store/sqlite/connection.h"

namespace eventdesk::sqlite {

// Takes back what an import brought, inside the caller's transaction. Afterwards every figure is as if it had never
// been. The import's row stays, as undone.
void undoImport(Connection &connection, ImportId import, const eventlog::LogShape &shape, Instant now);

} // namespace eventdesk::sqlite
