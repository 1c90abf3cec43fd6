// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"
#include "models/core/occurrence.h"

#include <QString>

namespace eventdesk {

using ImportId = qint64; // from 1

// What an import says of itself before its first record.
struct ImportStart
{
    QString file;   // the name as the person gave it, for show
    QString format; // "csv", "ndjson", "segment", …; becomes the source of events it makes and of occurrences that do
                    // not bring their own
};

enum class ImportState {
    Running,
    Finished,
    Undone, // the row stays, as history; nothing else of it does
};

// How the records of one import ended. read == added + duplicate + rejected, always.
struct ImportCounts
{
    qint64 read = 0;
    qint64 added = 0;     // "new" on screen and in JSON
    qint64 duplicate = 0; // the message id was there already
    qint64 rejected = 0;

    ImportCounts &operator+=(const ImportCounts &other)
    {
        read += other.read;
        added += other.added;
        duplicate += other.duplicate;
        rejected += other.rejected;
        return *this;
    }
    bool operator==(const ImportCounts &) const = default;
};

struct ImportRecord
{
    ImportId id = 0;
    ImportStart start;
    Instant started;
    std::optional<Instant> ended;
    ImportState state = ImportState::Running;
    ImportCounts counts;
    qint64 removed = 0; // of those added, by EventStore::forget and removeBefore
};

struct RejectedRecord
{
    qint64 number = 0; // the store's, ascending
    ImportId import = 0;
    QString file;
    Reject reject;
};

} // namespace eventdesk
