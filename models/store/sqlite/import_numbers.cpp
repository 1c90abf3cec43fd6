// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/import_numbers.h"

#include "models/store/sqlite/log_cache.h"

#include <algorithm>

namespace eventdesk::sqlite {

NumberRange numbersOf(Connection &connection, ImportId import)
{
    NumberRange range;
    Statement &row =
        connection.statement("SELECT first_occurrence, last_occurrence FROM import WHERE id = ?").with(import);
    if (row.step())
        range = {row.integer(0), row.integer(1)};
    row.reset();
    return range;
}

ImportNumbers::ImportNumbers(Connection &connection)
{
    Statement &rows = connection
                          .statement("SELECT first_occurrence, id FROM import WHERE last_occurrence >= "
                                     "first_occurrence ORDER BY first_occurrence")
                          .with();
    while (rows.step())
        m_starts.push_back({rows.integer(0), rows.integer(1)});
    rows.reset();
}

ImportId ImportNumbers::importOf(const LogGroup &group, qint64 number) const
{
    if (group.import != several)
        return group.import;
    const auto behind = std::ranges::upper_bound(m_starts, number, {}, &Start::number);
    return behind == m_starts.begin() ? several : (behind - 1)->import;
}

std::map<ImportId, qint64> rowsByImport(Connection &connection)
{
    const ImportNumbers numbers(connection);
    std::map<ImportId, qint64> rows;
    const auto directory = connection.log().sealedDirectory(connection);
    for (const auto &group : directory->groups()) {
        if (group->import != several) {
            rows[group->import] += group->rows;
            continue;
        }
        forEachRow(connection, *group,
                   [&](uint32_t, qint64 number, qint64) { ++rows[numbers.importOf(*group, number)]; });
    }
    return rows;
}

} // namespace eventdesk::sqlite
