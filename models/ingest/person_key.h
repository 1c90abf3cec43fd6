// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

namespace eventdesk::ingest {

// Whom the one text that names a person in a feed line means, as far as the text can tell. An e-mail has its @ and is
// as the store keeps them; a phone number is + and digits; anything else is an id.
enum class KeyKind { Email, Id, Phone };
KeyKind keyKind(std::string_view key);
Identity identityFromKey(std::string key);

} // namespace eventdesk::ingest
