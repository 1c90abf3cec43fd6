// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/log_cache.h"

#include "models/store/sqlite/log_parts.h"

#include <QRandomGenerator>

namespace eventdesk::sqlite {

template <typename T, typename Make>
std::shared_ptr<const T> LogCache::kept(Connection &connection, Kept<T> &slot, Make make)
{
    const qint64 generation = connection.number("SELECT generation FROM log_state");
    {
        const std::scoped_lock lock(m_mutex);
        if (slot.value && slot.generation == generation)
            return slot.value;
    }
    std::shared_ptr<const T> made = make();
    const std::scoped_lock lock(m_mutex);
    slot = {generation, made};
    return made;
}

std::shared_ptr<const LogDirectory> LogCache::directory(Connection &connection)
{
    return kept(connection, m_directory, [&] {
        // Groups never change: those that were known before are taken over.
        std::shared_ptr<const LogDirectory> before;
        {
            const std::scoped_lock lock(m_mutex);
            before = m_directory.value;
        }
        return readDirectory(connection, before.get());
    });
}

std::shared_ptr<const Aliases> LogCache::aliases(Connection &connection)
{
    return kept(connection, m_aliases, [&] { return std::make_shared<const Aliases>(connection); });
}

std::shared_ptr<const PersonTotals> LogCache::totals(Connection &connection)
{
    return kept(connection, m_totals, [&] {
        return std::make_shared<const PersonTotals>(connection, *directory(connection), *aliases(connection));
    });
}

void LogCache::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_directory = {};
    m_aliases = {};
    m_totals = {};
}

void noteNewGeneration(Connection &connection)
{
    // By chance, so that one which was rolled back is not taken for the next.
    connection.run("UPDATE log_state SET generation = ?", qint64(QRandomGenerator::global()->generate64() >> 1));
}

} // namespace eventdesk::sqlite
