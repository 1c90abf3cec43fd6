// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"
#include "models/store/sqlite/sql_text.h"

namespace eventdesk::sqlite {

// A condition over the row `o` of the table occurrence, as an expression that is 1 or 0. What is beside the payload is
// asked first, because the payload lies in the row's far end; each largest part that is about the payload alone is one
// call. Empty for a condition that holds for everything.
SqlText conditionSql(const Condition &condition);

} // namespace eventdesk::sqlite
