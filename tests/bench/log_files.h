// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QIODevice>

namespace eventdesk::bench {

enum class LogShape { Ndjson, Csv };

// Which part of which log: the first `limit` lines of the log of `count` occurrences.
struct LogChoice
{
    qint64 count = 0;
    quint64 seed = 1;
    qint64 limit = -1; // all
};

Result<void> writeLog(LogChoice choice, LogShape shape, QIODevice *out);
Result<void> writeLogFile(LogChoice choice, LogShape shape, const QString &path);

// As people have them: gzip and zstd at their own default levels, in one thread.
Result<void> packGzip(const QString &from, const QString &to); // with the program of that name
Result<void> packZstd(const QString &from, const QString &to);

} // namespace eventdesk::bench
