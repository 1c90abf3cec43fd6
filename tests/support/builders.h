// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

#include <string_view>

// Values by a few words, for tests.
namespace eventdesk::testing {

// ISO 8601; without an offset it is UTC. A text that is no time asserts.
Instant at(const char *iso);

// "ann@example.com" is an e-mail, "+49…" a phone, "" the anonymous, anything else an id. Several, separated by blanks,
// make one identity: "ann@example.com 42 +491700".
Identity person(std::string_view keys);

// With a message id that no other has.
NewOccurrence occurrence(std::string event, std::string_view keys, const char *time, std::string payload = "{}");

// The same with a message id.
NewOccurrence message(std::string id, std::string event, std::string_view keys, const char *time,
                      std::string payload = "{}");

} // namespace eventdesk::testing
