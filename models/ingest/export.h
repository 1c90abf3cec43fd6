// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"
#include "models/ingest/export_rows.h"

#include <QIODevice>

#include <functional>

namespace eventdesk::ingest {

struct ExportOptions
{
    FeedQuery query; // limit, after and skip are the export's own business
    ExportFormat format = ExportFormat::Ndjson;
    bool defuseFormulas = true; // CSV: text that a spreadsheet would run gets a leading apostrophe; numbers do not
};

// Streams every occurrence of the query, page by page, and answers how many there were. NDJSON is Eventdesk's own log
// format, oldest first as logs are: importing it into an empty store gives the same occurrences of the same people in
// the same order, and an export of those the same bytes. CSV is a table to look at, newest first as on the screen.
QCoro::Task<Result<qint64>> exportOccurrences(EventStore *store, ExportOptions options, QIODevice *out,
                                              std::stop_token stop = {},
                                              std::function<void(qint64 done)> progress = {});

struct PeopleExportOptions
{
    PeopleQuery query; // limit and skip are the export's own business
    ExportFormat format = ExportFormat::Csv;
    bool defuseFormulas = true;
};

// Everybody of the query in its order, as they are when it begins; answers how many they were. Written in another
// thread: `out` must stay, and be left alone, until the answer. Progress comes in the thread that called.
QCoro::Task<Result<qint64>> exportPeople(EventStore *store, PeopleExportOptions options, QIODevice *out,
                                         std::stop_token stop = {}, std::function<void(qint64 done)> progress = {});

} // namespace eventdesk::ingest
