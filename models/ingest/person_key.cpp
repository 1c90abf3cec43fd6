// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/person_key.h"

#include <algorithm>

namespace eventdesk::ingest {

KeyKind keyKind(std::string_view key)
{
    const size_t at = key.find('@');
    if (at != std::string_view::npos && at > 0 &&
        std::ranges::none_of(key, [](char c) { return (c >= 'A' && c <= 'Z') || c == ' '; }))
        return KeyKind::Email;
    if (key.size() > 6 && key[0] == '+' && key.find_first_not_of("0123456789 ", 1) == std::string_view::npos)
        return KeyKind::Phone;
    return KeyKind::Id;
}

Identity identityFromKey(std::string key)
{
    Identity person;
    const KeyKind kind = keyKind(key);
    (kind == KeyKind::Email ? person.email : kind == KeyKind::Phone ? person.phone : person.id) = std::move(key);
    return person;
}

} // namespace eventdesk::ingest
