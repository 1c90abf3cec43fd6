// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/log_format.h"

#include <string>
#include <vector>

namespace eventdesk::ingest {

// A column of a plain log as its head shows it.
struct ColumnSample
{
    QString name;
    std::vector<std::string> values; // that are not empty, at most a thousand
    size_t rows = 0;                 // looked at, empty ones included
    bool allNumbers = true;          // every value is an unquoted number
};

// What the values of a column of times say.
struct TimeFacts
{
    size_t read = 0;   // how many are times at all
    size_t epochs = 0; // of these, plain numbers since 1970
    bool zoneless = false;
    bool dayMonth = false;   // 03/04/2026 occurs
    bool dayFirst = false;   // and a value that can only be day first
    bool monthFirst = false; // or only month first
};
TimeFacts timeFacts(const std::vector<std::string> &values);

// Which column is what, by names and by values. `named` false: the names are only numbers, the values decide alone.
Mapping guessMapping(const std::vector<ColumnSample> &columns, bool named);

// Whether a first row with such a name in it is a row of names.
bool isKnownColumnName(const QString &name);

// Puts the person's choices over the guess and fills in what follows from the columns: mapping, event name, needs…,
// zone, order of days. Columns that do not exist and zones that do not are InvalidInput.
Result<void> applyChoices(LogPlan &plan, const std::vector<ColumnSample> &columns, bool named,
                          const ImportOptions &options, const QString &baseName);

// The zone of the options.
Result<QTimeZone> chosenZone(const ImportOptions &options);

} // namespace eventdesk::ingest
