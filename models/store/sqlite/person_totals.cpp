// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/person_totals.h"

#include "models/store/log/people_pages.h"
#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/selection.h"

#include <algorithm>
#include <map>

namespace eventdesk::sqlite {

Aliases::Aliases(Connection &connection)
{
    Statement &query = connection.statement("SELECT id, subscriber_id FROM identity WHERE subscriber_id <> id").with();
    while (query.step())
        m_merged.emplace(query.integer(0), query.integer(1));
    query.reset();
}

namespace {

void add(PersonTotal &total, const eventlog::PersonEntry &entry, qint64 person)
{
    if (total.occurrences == 0)
        total = {person, 0, entry.first, entry.last};
    total.occurrences += entry.count;
    total.first = std::min<qint64>(total.first, entry.first);
    total.last = std::max<qint64>(total.last, entry.last);
}

} // namespace

PersonTotals::PersonTotals(Connection &connection, const LogDirectory &directory, const Aliases &aliases)
{
    // Numbers of identities are given one after the other, so a table of all is not much larger than those in use.
    m_totals.resize(tableOfPeople(connection));
    for (const auto &group : directory.groups()) {
        if (group->inMemory)
            continue;
        connection.throwIfStopped();
        for (const eventlog::PersonEntry &entry : readPersons(connection, *group)) {
            const auto number = size_t(aliases.person(entry.identity));
            if (number >= m_totals.size()) // of somebody whom the tables do not know
                m_totals.resize(number + 1);
            add(m_totals[number], entry, qint64(number));
        }
    }
    std::erase_if(m_totals, [](const PersonTotal &total) { return total.number == anonymousSubscriber; });
}

PersonTotals::PersonTotals(Connection &connection, const PersonTotals &sealed, const LogGroup &recent,
                           const Aliases &aliases)
{
    std::map<qint64, PersonTotal> changed;
    for (const eventlog::PersonEntry &entry : readPersons(connection, recent)) {
        const SubscriberId person = aliases.person(entry.identity);
        if (person == anonymousSubscriber)
            continue;
        const auto [total, isNew] = changed.try_emplace(person);
        const PersonTotal *known = isNew ? sealed.find(person) : nullptr;
        if (known)
            total->second = *known;
        add(total->second, entry, person);
    }
    m_totals.reserve(sealed.m_totals.size() + changed.size());
    for (const PersonTotal &total : sealed.m_totals) {
        for (; !changed.empty() && changed.begin()->first < total.number; changed.erase(changed.begin()))
            m_totals.push_back(changed.begin()->second);
        const bool hasChanged = !changed.empty() && changed.begin()->first == total.number;
        m_totals.push_back(hasChanged ? changed.begin()->second : total);
        if (hasChanged)
            changed.erase(changed.begin());
    }
    for (const auto &[person, total] : changed)
        m_totals.push_back(total);
}

const PersonTotal *PersonTotals::find(SubscriberId number) const
{
    const auto found = std::ranges::lower_bound(m_totals, number, {}, &PersonTotal::number);
    return found != m_totals.end() && found->number == number ? &*found : nullptr;
}

} // namespace eventdesk::sqlite
