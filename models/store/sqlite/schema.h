// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

namespace eventdesk::sqlite {

inline constexpr qint64 applicationId = 0x4576446b; // "EvDk", in the file's header
inline constexpr qint64 schemaVersion = 3;

// Makes the tables in an empty database; one transaction.
void createSchema(Connection &connection);

// Refuses what createSchema has not made: throws Failure.
void checkSchema(Connection &connection);

} // namespace eventdesk::sqlite
