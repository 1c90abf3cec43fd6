// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"
#include "models/store/sqlite/connection.h"

namespace eventdesk::sqlite {

// Counts every kept figure again from the occurrences and reads every page of the file once.
VerifyReport verifyStore(Connection &connection);

} // namespace eventdesk::sqlite
