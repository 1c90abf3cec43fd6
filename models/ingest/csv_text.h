// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace eventdesk::ingest {

// Appends one field as RFC 4180 writes it. `defuse`: text that a spreadsheet would run as a formula (it starts with
// = + - @, a tabulator or a carriage return) gets an apostrophe in front; plain numbers do not.
void appendCsvField(std::string &out, std::string_view text, bool defuse);

} // namespace eventdesk::ingest
