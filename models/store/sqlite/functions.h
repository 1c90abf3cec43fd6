// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

namespace eventdesk::sqlite {

// Makes known to SQL:
//   payload_matches(condition, payload)
//   occurrence_matches(condition, payload, event, subscriber, value, currency, source, time)
//     1 or 0: what ConditionEvaluator says; the condition is JSON and should be a bound parameter, which is read once
//     for a statement. So a condition means the same in SQL as everywhere else.
//   contains_text(needle, text)   1 or 0: a part of it, without case
void registerFunctions(Connection &connection);

} // namespace eventdesk::sqlite
