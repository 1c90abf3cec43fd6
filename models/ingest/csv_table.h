// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/column_guess.h"

#include <string_view>

namespace eventdesk::ingest {

// What the head of a text says of the table in it.
struct CsvTable
{
    char delimiter = ',';
    bool hasHeader = true;
    size_t rows = 0;   // looked at, without the header
    size_t uneven = 0; // of these, with another number of fields than the first row
    std::vector<ColumnSample> columns;
};

// Delimiter, names and a sample of the columns. `whole`: the text does not end inside a row.
CsvTable examineTable(std::string_view text, bool whole);

} // namespace eventdesk::ingest
