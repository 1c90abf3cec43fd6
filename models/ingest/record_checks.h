// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/batch.h"

namespace eventdesk::ingest {

// What every format's occurrences go through: names trimmed and checked, e-mails lower-cased, payloads bounded. Answers
// why it cannot be taken in; an empty answer is good. `idsMayBeEmails`: an id that is an e-mail address is one. `room`
// is for an e-mail that is not lower-case as it stands.
QString checkOccurrence(OccurrenceView &occurrence, std::string &room, bool idsMayBeEmails);

} // namespace eventdesk::ingest
