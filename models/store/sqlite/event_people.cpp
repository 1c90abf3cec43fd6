// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/event_people.h"

#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

constexpr size_t mostBytes = 64 * 1024 * 1024; // then all is forgotten; some hundred events of five million people

bool note(std::vector<bool> &seen, SubscriberId person)
{
    const auto place = size_t(person);
    if (place >= seen.size())
        seen.resize(std::max(place + 1, seen.size() * 2));
    const bool isNew = !seen[place];
    seen[place] = true;
    return isNew;
}

} // namespace

EventPeople::State EventPeople::state()
{
    Statement &row = m_connection.statement("SELECT generation, last_number FROM log_state").with();
    State now;
    if (row.step())
        now = {row.integer(0), row.integer(1)};
    row.reset();
    return now;
}

size_t EventPeople::bytes() const
{
    size_t bits = 0;
    for (const auto &[event, seen] : m_seen)
        bits += seen.capacity();
    return bits / 8;
}

void EventPeople::follow()
{
    // Not in the middle of a transaction: what it has noted is not in the store yet.
    if (m_state != state() || bytes() > mostBytes)
        m_seen.clear();
    m_state.reset();
}

std::vector<bool> EventPeople::read(qint64 event)
{
    std::vector<bool> seen;
    const auto aliases = m_connection.log().aliases(m_connection);
    const auto directory = m_connection.log().directory(m_connection);
    forEachPairOf(m_connection, *directory, event, [&](const eventlog::PairEntry &entry) {
        if (entry.identity != 0)
            note(seen, aliases->person(entry.identity));
    });
    return seen;
}

bool EventPeople::isNew(qint64 event, SubscriberId person)
{
    const auto [people, isFirst] = m_seen.try_emplace(event);
    if (isFirst)
        people->second = read(event);
    return note(people->second, person);
}

std::vector<std::pair<qint64, qint64>> EventPeople::merge(const std::vector<PeopleChange::Merge> &merges)
{
    std::vector<std::pair<qint64, qint64>> changed;
    Statement &events = m_connection.statement("SELECT id FROM event_type").with();
    std::vector<qint64> ids;
    while (events.step())
        ids.push_back(events.integer(0));
    events.reset();
    for (const qint64 event : ids) {
        const auto [people, isFirst] = m_seen.try_emplace(event);
        std::vector<bool> &seen = people->second;
        bool loses = isFirst;
        if (isFirst)
            seen = read(event); // by who is who now
        for (const auto &[into, gone] : merges) {
            if (isFirst || size_t(gone) >= seen.size() || !seen[size_t(gone)])
                continue;
            seen[size_t(gone)] = false;
            loses = !note(seen, into) || loses;
        }
        if (loses)
            changed.emplace_back(event, std::ranges::count(seen, true));
    }
    return changed;
}

void EventPeople::keep()
{
    m_state = state();
}

void EventPeople::forget()
{
    m_state.reset();
    m_seen.clear();
}

} // namespace eventdesk::sqlite
