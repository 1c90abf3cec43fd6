// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/batch.h"
#include "models/ingest/log_format.h"

#include <stop_token>

namespace eventdesk::ingest {

class LogFile;

// A log on disk as records for a store, whatever it is wrapped in and written as. Used by one thread at a time; only
// bytesRead() is safe from others.
class LogReader
{
public:
    // Recognises what it is. What cannot be read or understood is an error; a log without a time column is not yet.
    static Result<std::unique_ptr<LogReader>> open(const QString &path, const ImportOptions &options,
                                                   std::stop_token stop = {});
    ~LogReader();

    // rows and rejects are left empty.
    const LogPreview &description() const;

    // The description with the first records as they would land; none where there is no time column. Dates like
    // 03/04/2026 are read day first where nothing says otherwise. Message ids that the source does not have are left
    // empty. The reader is of no use afterwards.
    Result<LogPreview> preview(size_t records);

    // InvalidInput where choices are missing without which no record can be taken in: a time column, the order of
    // days and months. The latter is looked for in all of the file first.
    Result<void> prepare();

    // Appends records until one of the limits is reached; false when there are no more.
    Result<bool> read(Batch &batch, size_t maxRecords, size_t maxBytes);

    qint64 bytesRead() const; // of the file on disk
    qint64 bytesTotal() const;
    qint64 repairedLines() const; // in which bytes that were no text became U+FFFD

    static constexpr size_t maxPayloadBytes = 1024 * 1024;

private:
    struct Private;
    explicit LogReader(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace eventdesk::ingest
