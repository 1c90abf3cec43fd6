// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/person_totals.h"

#include <mutex>

namespace eventdesk::sqlite {

// Shared, and looked into only by a name: another thread may have the cache let it go at any moment, and a loop over
// what is in a nameless one outlives it.
template <typename T>
class Held
{
public:
    Held(std::shared_ptr<const T> value)
        : m_value(std::move(value))
    {
    }

    const T &operator*() const & { return *m_value; }
    const T *operator->() const & { return m_value.get(); }
    void operator*() const && = delete;
    void operator->() const && = delete;
    explicit operator bool() const { return m_value != nullptr; }
    operator std::shared_ptr<const T>() const { return m_value; }

private:
    std::shared_ptr<const T> m_value;
};

// What is kept in memory of the event log: its directory, who is who, and everybody's totals, each for the state of the
// store that a connection's transaction sees. Shared between connections; safe from any thread.
class LogCache
{
public:
    Held<LogDirectory> directory(Connection &connection);
    // Without the recent occurrences.
    Held<LogDirectory> sealedDirectory(Connection &connection);
    Held<Aliases> aliases(Connection &connection);
    Held<PersonTotals> totals(Connection &connection);
    std::shared_ptr<const PersonTotals> totalsAtHand(Connection &connection); // null: they would have to be made
    // What stands beside the blocks of a group that is damaged there; that of the last one that was asked for.
    std::shared_ptr<const eventlog::GroupParts> remadeParts(Connection &connection, const LogGroup &group);
    // After a rollback of what was asked about: numbers of groups may come again with another content.
    void clear();

private:
    struct State
    {
        qint64 generation = -1;
        qint64 lastRecent = 0; // number of an occurrence
        bool operator==(const State &) const = default;
    };
    template <typename T>
    struct Kept
    {
        State state;
        std::shared_ptr<const T> value;
    };
    static State stateOf(Connection &connection, bool withRecent);
    // Made outside the lock: two may make the same at the same time, and both are right.
    template <typename T, typename Make>
    std::shared_ptr<const T> kept(const State &state, Kept<T> &slot, Make make);

    std::mutex m_mutex;
    Kept<LogDirectory> m_sealed, m_directory;
    Kept<Aliases> m_aliases;
    Kept<PersonTotals> m_sealedTotals, m_totals; // without and with the recent occurrences
    qint64 m_remadeGroup = 0;
    std::shared_ptr<const eventlog::GroupParts> m_remadeParts;
};

// To be called in a transaction that changes the event log or who is who.
void noteNewGeneration(Connection &connection);

} // namespace eventdesk::sqlite
