// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/import_writer.h"
#include "models/store/sqlite/queries.h"
#include "models/store/sqlite/sql_text.h"

#include <algorithm>

namespace eventdesk::sqlite {

StoreSettings askSettings(Connection &connection)
{
    StoreSettings settings;
    Statement &rows = connection.statement("SELECT key, value FROM setting").with();
    while (rows.step()) {
        const std::string_view key = rows.text(0);
        if (key == "name")
            settings.name = rows.string(1);
        else if (key == "zone")
            settings.zone = rows.bytes(1);
        else if (key == "week_start")
            settings.weekStart = Qt::DayOfWeek(std::clamp<qint64>(rows.integer(1), Qt::Monday, Qt::Sunday));
    }
    return settings;
}

Totals askTotals(Connection &connection)
{
    Totals totals;
    Statement &row = connection
                         .statement("SELECT ifnull(sum(1 - archived), 0), ifnull(sum(occurrences), 0), "
                                    "ifnull(sum(anonymous), 0), (SELECT count(*) FROM reject) FROM event_type")
                         .with();
    row.step();
    totals = {row.integer(0), row.integer(1), row.integer(2), countPeople(connection), row.integer(3)};
    row.reset();
    return totals;
}

QList<ImportRecord> askImports(Connection &connection)
{
    QList<ImportRecord> imports;
    Statement &rows =
        connection.statement("SELECT " + std::string(importColumns) + " FROM import ORDER BY id DESC").with();
    while (rows.step())
        imports.append(importFromRow(rows));
    return imports;
}

QList<RejectedRecord> askRejected(Connection &connection, const RejectedQuery &query)
{
    QList<RejectedRecord> rejected;
    SqlText text("SELECT r.id, r.import_id, m.file, r.line, r.reason, r.text FROM reject r JOIN import m ON m.id = "
                 "r.import_id WHERE r.id > ?",
                 {query.after});
    if (query.import)
        text.add(" AND r.import_id = ?", {*query.import});
    text.add(" ORDER BY r.id LIMIT ?", {std::max<qint64>(0, query.limit)});
    Statement &rows = text.prepare(connection);
    while (rows.step()) {
        rejected.append({.number = rows.integer(0),
                         .import = rows.integer(1),
                         .file = rows.string(2),
                         .reject = {.line = rows.integer(3), .reason = rows.string(4), .text = rows.bytes(5)}});
    }
    return rejected;
}

} // namespace eventdesk::sqlite
