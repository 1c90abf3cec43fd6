// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"
#include "models/core/queries.h"

#include <string>

namespace eventdesk::ingest {

enum class ExportFormat { Ndjson, Csv, Tsv };

// Occurrences and people as lines of text, ended each: NDJSON, CSV as RFC 4180 has it, or columns between tabulators
// for spreadsheets' clipboards (white space inside of a field becomes a blank). Times are UTC.
// `defuse`: text that a spreadsheet would run as a formula gets a leading apostrophe; numbers do not. Not for NDJSON.
std::string occurrenceTitles(ExportFormat format); // the first line; none of NDJSON
void appendOccurrence(std::string &out, const Occurrence &occurrence, ExportFormat format, bool defuse = true);
std::string personTitles(ExportFormat format);
void appendPerson(std::string &out, const PersonCount &person, ExportFormat format, bool defuse = true);

// One line of NDJSON, without the line break; its times told in the zone. Without Occurrence::keys it is what
// eventdeskctl prints for feed and timeline.
std::string occurrenceToJson(const Occurrence &occurrence, const QTimeZone &zone = QTimeZone::UTC);

// Lines of NDJSON as one JSON list.
std::string jsonListOf(const std::string &ndjson);

} // namespace eventdesk::ingest
