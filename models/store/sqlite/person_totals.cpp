// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/person_totals.h"

#include "models/store/log/people_pages.h"
#include "models/store/sqlite/log_parts.h"

#include <algorithm>

namespace eventdesk::sqlite {

Aliases::Aliases(Connection &connection)
{
    Statement &query = connection.statement("SELECT id, subscriber_id FROM identity WHERE subscriber_id <> id").with();
    while (query.step())
        m_merged.emplace(query.integer(0), query.integer(1));
    query.reset();
}

PersonTotals::PersonTotals(Connection &connection, const LogDirectory &directory, const Aliases &aliases)
{
    // Numbers of identities are given one after the other, so a table of all is not much larger than those in use.
    std::vector<PersonTotal> byNumber;
    for (const auto &group : directory.groups()) {
        connection.throwIfStopped();
        for (const eventlog::PersonEntry &entry : readPersons(connection, *group)) {
            const auto number = size_t(aliases.person(entry.identity));
            if (number >= byNumber.size())
                byNumber.resize(std::max(number + 1, byNumber.size() * 3 / 2));
            PersonTotal &total = byNumber[number];
            if (total.occurrences == 0)
                total = {qint64(number), 0, entry.first, entry.last};
            total.occurrences += entry.count;
            total.first = std::min<qint64>(total.first, entry.first);
            total.last = std::max<qint64>(total.last, entry.last);
        }
    }
    for (const PersonTotal &total : byNumber) {
        if (total.number != anonymousSubscriber)
            m_totals.push_back(total);
    }
}

const PersonTotal *PersonTotals::find(SubscriberId number) const
{
    const auto found = std::ranges::lower_bound(m_totals, number, {}, &PersonTotal::number);
    return found != m_totals.end() && found->number == number ? &*found : nullptr;
}

} // namespace eventdesk::sqlite
