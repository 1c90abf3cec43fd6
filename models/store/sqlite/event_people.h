// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/people_writer.h"

namespace eventdesk::sqlite {

// Who has done which event, for those who write: so that counting what comes in costs what comes in, and not what the
// store has. Read when an event is first asked for, and kept while nobody else writes.
class EventPeople
{
public:
    explicit EventPeople(Connection &connection)
        : m_connection(connection)
    {
    }

    // When a transaction begins: what others have changed since keep() is read again.
    void follow();
    // Whether this person had not done the event yet; now they have. To be asked before the occurrences are in.
    bool isNew(qint64 event, SubscriberId person);
    // After people have become one, and before anything else comes in: how many an event has then. All events but those
    // that lose nobody.
    std::vector<std::pair<qint64, qint64>> merge(const std::vector<PeopleChange::Merge> &merges);
    // At the end of a transaction: what is known holds as long as nobody else writes; or not, where it has failed.
    void keep();
    void forget();

private:
    struct State
    {
        qint64 generation = 0, lastNumber = 0;
        bool operator==(const State &) const = default;
    };
    State state();
    std::vector<bool> read(qint64 event);
    size_t bytes() const;

    Connection &m_connection;
    std::optional<State> m_state;
    std::unordered_map<qint64, std::vector<bool>> m_seen; // by event
};

} // namespace eventdesk::sqlite
