// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/byte_source.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace eventdesk::ingest {

// A log on disk with its wrappings taken off: gzip, zstd, xz, bzip2 and zip, seen by their first bytes, at most three
// deep. An archive has several members, each a text of its own; anything else has one.
class LogFile
{
public:
    // A missing file, a directory, an empty file or one that may not be read is FileUnreadable.
    static Result<std::unique_ptr<LogFile>> open(const QString &path);
    ~LogFile();

    int memberCount() const;
    QString memberName(int member) const; // inside the archive; empty where there is none

    // The unpacked bytes from the start. One stream at a time; it must not outlive the file. Damage, a file that ends
    // in the middle and one that unpacks beyond all measure are FileUnreadable from the stream's read().
    Result<std::unique_ptr<ByteSource>> stream(int member);

    QStringList containers() const; // of the stream opened last, outermost first
    qint64 size() const;            // on disk
    qint64 position() const;        // on disk; safe from any thread

private:
    struct Private;
    explicit LogFile(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace eventdesk::ingest
