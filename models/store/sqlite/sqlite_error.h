// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <string_view>

struct sqlite3;

namespace eventdesk::sqlite {

// What SQLite reported last, as a sentence with a way out; the context (the SQL) goes into the details.
Error errorOf(sqlite3 *database, std::string_view context);

} // namespace eventdesk::sqlite
