// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/contenders/duckdb_library.h"
#include "tests/bench/questions.h"

namespace eventdesk::bench {

// How the table looks: the payload as one JSON column, or every parameter a column of its own that somebody typed in
// by hand, because they knew the log.
enum class DuckdbShape { Json, Keyed, Typed }; // Keyed: Json with a primary key on the id, so deduplicated as ours is

// DuckDB as it comes: a database file, default settings, read_json or read_csv, a checkpoint at the end.
class Duckdb final : public Contender
{
public:
    // Answers the seconds from creating the file to its being closed. A log by the name of *.csv is a table; its
    // parameters lie in columns already and stay there.
    static double import(const QString &log, const QString &database, DuckdbShape shape);

    Duckdb(const QString &database, DuckdbShape shape, const Scene &scene);
    ~Duckdb() override;

    qint64 occurrences();

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
    std::unique_ptr<Private> d;
};

} // namespace eventdesk::bench
