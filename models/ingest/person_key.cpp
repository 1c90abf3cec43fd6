// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/person_key.h"

#include <algorithm>

namespace eventdesk::ingest {

Identity identityFromKey(std::string key)
{
    Identity person;
    const bool lower = std::ranges::none_of(key, [](char c) { return (c >= 'A' && c <= 'Z') || c == ' '; });
    const size_t at = key.find('@');
    if (at != std::string::npos && at > 0 && lower)
        person.email = std::move(key);
    else if (key.size() > 6 && key[0] == '+' && key.find_first_not_of("0123456789 ", 1) == std::string::npos)
        person.phone = std::move(key);
    else
        person.id = std::move(key);
    return person;
}

} // namespace eventdesk::ingest
