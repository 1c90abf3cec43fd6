// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/csv_text.h"

#include "models/ingest/json_object.h"

namespace eventdesk::ingest {

void appendCsvField(std::string &out, std::string_view text, bool defuse)
{
    const bool formula =
        defuse && !text.empty() && std::string_view("=+-@\t\r").contains(text[0]) && !isJsonNumber(text);
    const bool quoted =
        text.find_first_of(",\"\r\n") != std::string_view::npos || text.starts_with(' ') || text.ends_with(' ');
    if (!quoted) {
        out.append(formula ? "'" : "").append(text);
        return;
    }
    out += formula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace eventdesk::ingest
