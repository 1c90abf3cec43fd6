// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

#include <vector>

namespace eventdesk::sqlite {

// These and every identity that shares a key with one of them, and with those, and so on: who is who among them is
// independent of all others. Ascending.
std::vector<qint64> connectedIdentities(Connection &connection, const std::vector<qint64> &identities);

// Who is who among connected identities, again from what the log that the transaction sees still mentions. Damage to
// one part of it does not keep another from being removed; what is kept of the damaged one may be wrong until it is
// undone, too.
void foldAgain(Connection &connection, const std::vector<qint64> &identities);
void foldEverybodyAgain(Connection &connection);

// The event log and everybody, much faster than part by part.
void removeEverything(Connection &connection);

} // namespace eventdesk::sqlite
