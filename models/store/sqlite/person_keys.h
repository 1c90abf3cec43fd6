// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/subscriber.h"
#include "models/store/sqlite/connection.h"

#include <vector>

namespace eventdesk::sqlite {

struct PersonKey
{
    int kind = 0; // see the table subscriber_key
    std::string value;
};

// By kind, and then by when they became known: those of the keys that a person's identities carry which are the
// person's.
std::vector<PersonKey> keysOf(Connection &connection, SubscriberId person);

} // namespace eventdesk::sqlite
