// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/person_keys.h"

namespace eventdesk::sqlite {

std::vector<PersonKey> keysOf(Connection &connection, SubscriberId person)
{
    std::vector<PersonKey> keys;
    Statement &rows =
        connection
            .statement("WITH mine AS (SELECT email, external_id, phone FROM identity WHERE id = ?1 AND "
                       "subscriber_id = ?1 UNION ALL SELECT email, external_id, phone FROM identity WHERE "
                       "subscriber_id = ?1 AND subscriber_id <> id), "
                       "carried(kind, value) AS (SELECT 0, email FROM mine UNION SELECT 1, external_id FROM mine "
                       "UNION SELECT 2, phone FROM mine) "
                       "SELECT k.kind, k.value FROM carried c CROSS JOIN subscriber_key k ON k.kind = c.kind AND "
                       "k.value = c.value WHERE k.subscriber_id = ?1 ORDER BY k.kind, k.position")
            .with(person);
    while (rows.step())
        keys.push_back({int(rows.integer(0)), std::string(rows.text(1))});
    rows.reset();
    return keys;
}

} // namespace eventdesk::sqlite
