// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

#include <algorithm>
#include <functional>
#include <span>
#include <vector>

namespace eventdesk::sqlite {

// People in an order: by a number, equals by key (code points).
struct Ranked
{
    qint64 person = 0;
    qint64 rank = 0;
};

// Puts those from `skip` on, `limit` of them, into their places and answers them. The others come in any order: keys
// are read only of those that may stand on the page.
std::span<Ranked> rankedPage(Connection &connection, std::vector<Ranked> &people, bool descending, qint64 skip,
                             qint64 limit);

} // namespace eventdesk::sqlite
