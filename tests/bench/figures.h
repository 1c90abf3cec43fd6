// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace eventdesk::bench {

enum class Unit { Seconds, Bytes };

// Whom ours is compared with.
enum class Against {
    Duckdb, // the better of its two tables
    Json,   // the one with the JSON column
    Rows
};

// A row of the table. Whose cell is empty was not asked.
struct Figure
{
    QString key = {}; // of the holds; may be empty
    QString what = {};
    Unit unit = Unit::Seconds;
    std::optional<double> ours = {};
    std::optional<double> json = {};  // DuckDB, the payload a JSON column
    std::optional<double> typed = {}; // DuckDB, columns typed by hand
    std::optional<double> rows = {};  // indexed SQLite rows
    Against against = Against::Duckdb;

    std::optional<double> peer() const;
    std::optional<double> timesBetter() const; // peer / ours
};

// What chapter 3 of the design promises.
struct Hold
{
    enum class Kind {
        TimesFaster, // peer / ours is at least the limit
        ShareOf,     // ours / peer is at most the limit
        AtMost       // ours is at most the limit, in the figure's unit
    };
    std::string_view key;
    Kind kind = Kind::TimesFaster;
    double limit = 0;
    qint64 from = 0; // occurrences; on smaller logs it is shown and does not count
};

std::span<const Hold> holds();

enum class Verdict { Kept, Broken, NoPeer, DoesNotCount };
Verdict judge(const Figure &figure, const Hold &hold, qint64 count);

} // namespace eventdesk::bench
