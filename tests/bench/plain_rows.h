// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QString>

#include <memory>

namespace eventdesk::bench {

// The peer: the same occurrences as plain rows of one SQLite table, taken in by the sqlite3 program itself and asked in
// plain SQL. The table has the columns of a log line; unique message ids, and indexes over (event, time) and
// (subscriber, time), made after the rows are in, which is the fastest way for it.
class PlainRows
{
public:
    ~PlainRows();

    // Runs `sqlite3`: .import of the lines, then one INSERT … SELECT that takes the JSON apart. Answers the seconds.
    static Result<double> import(const QString &log, const QString &database);
    static Result<std::unique_ptr<PlainRows>> open(const QString &database);

    // Each answers what makes it comparable with ours: a sum over the answer.
    qint64 chartByDay(const QString &event, Instant from, Instant to);
    qint64 newest(const QString &event, int limit);
    qint64 bestPeople(const QString &event, int limit);
    qint64 timeline(const QString &subscriber, int limit);

private:
    struct Private;
    explicit PlainRows(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace eventdesk::bench
