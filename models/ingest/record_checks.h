// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

namespace eventdesk::ingest {

// What every format's occurrences go through: names trimmed and checked, e-mails lower-cased, payloads bounded. Answers
// why it cannot be taken in; an empty answer is good. `idsMayBeEmails`: an id that is an e-mail address is one.
QString checkOccurrence(NewOccurrence &occurrence, bool idsMayBeEmails);

} // namespace eventdesk::ingest
