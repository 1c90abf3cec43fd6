// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/log_reader.h"

#include <QTemporaryDir>

namespace eventdesk::testing {

// A log that was read to its end.
struct ReadLog
{
    ingest::LogPreview description;
    std::vector<NewOccurrence> occurrences;
    std::vector<Reject> rejects;
    qint64 repairedLines = 0;
    std::optional<Error> error;

    QStringList reasons() const; // "3: The record has no time."
};

// Small logs on disk for one test.
class LogFileMaker
{
public:
    QString write(const QString &name, const QByteArray &content) const; // answers the path
    ReadLog read(const QString &name, const QByteArray &content, const ingest::ImportOptions &options = {}) const;
    static ReadLog readFile(const QString &path, const ingest::ImportOptions &options = {});

private:
    QTemporaryDir m_folder;
};

// A file that others wrote; empty where they are not there.
QString sampleLog(const char *name);

} // namespace eventdesk::testing
