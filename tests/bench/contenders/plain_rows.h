// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "tests/bench/questions.h"

#include <memory>

namespace eventdesk::bench {

// The same occurrences as plain rows of one SQLite table, taken in by the sqlite3 program itself and asked in plain
// SQL. The table has the columns of a log line; unique message ids, and indexes over (event, time) and (subscriber,
// time), made after the rows are in, which is the fastest way for it.
class PlainRows final : public Contender
{
public:
    ~PlainRows() override;

    // Runs `sqlite3`: .import of the lines, then one INSERT … SELECT that takes the JSON apart. Answers the seconds.
    static Result<double> import(const QString &log, const QString &database);
    static Result<std::unique_ptr<PlainRows>> open(const QString &database, const Scene &scene);

    Answer yearByDay() override;
    Answer checkoutsByHour() override;
    Answer bestPeople() override;
    Answer newest() override;
    Answer nextPage() override;
    Answer deepPage() override;
    Answer timeline() override;
    Answer backtest() override;
    Answer catalogue() override;
    Answer payloadText() override;
    Answer campaignsByDay() override;
    Answer peopleByDay() override;
    Answer bestFromCampaign() override;
    Answer parameters() override;

private:
    struct Private;
    explicit PlainRows(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace eventdesk::bench
