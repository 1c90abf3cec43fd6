// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/subscriber.h"
#include "models/store/sqlite/log_directory.h"

namespace eventdesk::sqlite {

// From identities to the people they are now. Only merged ones are in the map: mostly nobody.
class Aliases
{
public:
    explicit Aliases(Connection &connection);
    SubscriberId person(qint64 identity) const
    {
        if (m_merged.empty())
            return identity;
        const auto found = m_merged.find(identity);
        return found == m_merged.end() ? identity : found->second;
    }
    const std::unordered_map<qint64, SubscriberId> &merged() const { return m_merged; }

private:
    std::unordered_map<qint64, SubscriberId> m_merged;
};

struct PersonTotal
{
    SubscriberId number = anonymousSubscriber;
    qint64 occurrences = 0;
    qint64 first = 0, last = 0; // milliseconds since 1970 UTC
};

// What everybody did in all, by number; the anonymous are not in it.
class PersonTotals
{
public:
    // Of all groups in the tables; and of these with what is in memory.
    PersonTotals(Connection &connection, const LogDirectory &directory, const Aliases &aliases);
    PersonTotals(Connection &connection, const PersonTotals &sealed, const LogGroup &recent, const Aliases &aliases);

    const std::vector<PersonTotal> &all() const { return m_totals; }
    const PersonTotal *find(SubscriberId number) const; // null where there is nobody

private:
    std::vector<PersonTotal> m_totals;
};

} // namespace eventdesk::sqlite
