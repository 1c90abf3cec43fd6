// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

namespace eventdesk::sqlite {

inline constexpr qint64 applicationId = 0x4576446b; // "EvDk", in the file's header
inline constexpr qint64 schemaVersion = 1;

// Makes the tables in an empty database; one transaction.
void createSchema(Connection &connection);

// Refuses what createSchema has not made: throws Failure.
void checkSchema(Connection &connection);

// Width of a cell of the table volume. Every zone in use since 1972 has offsets that are multiples of it.
inline constexpr qint64 quarterMillis = 15 * 60 * 1000;

constexpr qint64 quarterOf(qint64 millis)
{
    return millis / quarterMillis - (millis % quarterMillis < 0);
}

} // namespace eventdesk::sqlite
