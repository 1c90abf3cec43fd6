// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/log_cache.h"

#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/recent_group.h"
#include "models/store/sqlite/remade_parts.h"

#include <QRandomGenerator>

namespace eventdesk::sqlite {

LogCache::State LogCache::stateOf(Connection &connection, bool withRecent)
{
    return {connection.number("SELECT generation FROM log_state"),
            withRecent ? connection.number("SELECT max(number) FROM recent") : 0};
}

template <typename T, typename Make>
std::shared_ptr<const T> LogCache::kept(const State &state, Kept<T> &slot, Make make)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (slot.value && slot.state == state)
            return slot.value;
    }
    std::shared_ptr<const T> made = make();
    const std::scoped_lock lock(m_mutex);
    slot = {state, made};
    return made;
}

Held<LogDirectory> LogCache::sealedDirectory(Connection &connection)
{
    return kept(stateOf(connection, false), m_sealed, [&] {
        // Groups never change: those that were known before are taken over.
        std::shared_ptr<const LogDirectory> before;
        {
            const std::scoped_lock lock(m_mutex);
            before = m_sealed.value;
        }
        return readDirectory(connection, before.get());
    });
}

Held<LogDirectory> LogCache::directory(Connection &connection)
{
    const State state = stateOf(connection, true);
    if (state.lastRecent == 0)
        return sealedDirectory(connection);
    return kept(state, m_directory, [&] {
        std::vector<std::shared_ptr<const LogGroup>> groups{readRecent(connection)};
        const auto sealed = sealedDirectory(connection);
        groups.insert(groups.end(), sealed->groups().begin(), sealed->groups().end());
        return std::make_shared<const LogDirectory>(std::move(groups));
    });
}

Held<Aliases> LogCache::aliases(Connection &connection)
{
    return kept(stateOf(connection, false), m_aliases, [&] { return std::make_shared<const Aliases>(connection); });
}

Held<PersonTotals> LogCache::totals(Connection &connection)
{
    return kept(stateOf(connection, true), m_totals, [&] {
        const auto groups = directory(connection);
        const auto who = aliases(connection);
        auto sealed = kept(stateOf(connection, false), m_sealedTotals,
                           [&] { return std::make_shared<const PersonTotals>(connection, *groups, *who); });
        return groups->recent() ? std::make_shared<const PersonTotals>(connection, *sealed, *groups->recent(), *who)
                                : sealed;
    });
}

std::shared_ptr<const PersonTotals> LogCache::totalsAtHand(Connection &connection)
{
    const State state = stateOf(connection, true);
    const std::scoped_lock lock(m_mutex);
    return m_totals.state == state ? m_totals.value : nullptr;
}

std::shared_ptr<const eventlog::GroupParts> LogCache::remadeParts(Connection &connection, const LogGroup &group)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_remadeParts && m_remadeGroup == group.id)
            return m_remadeParts;
    }
    auto made = std::make_shared<const eventlog::GroupParts>(sqlite::remadeParts(connection, group));
    const std::scoped_lock lock(m_mutex);
    m_remadeGroup = group.id;
    m_remadeParts = made;
    return made;
}

void LogCache::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_remadeParts = {};
    m_sealed = {};
    m_directory = {};
    m_aliases = {};
    m_sealedTotals = {};
    m_totals = {};
}

void noteNewGeneration(Connection &connection)
{
    // By chance, so that one which was rolled back is not taken for the next.
    connection.run("UPDATE log_state SET generation = ?", qint64(QRandomGenerator::global()->generate64() >> 1));
}

} // namespace eventdesk::sqlite
