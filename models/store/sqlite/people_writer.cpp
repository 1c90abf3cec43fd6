// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/people_writer.h"

namespace eventdesk::sqlite {

namespace {

constexpr int kinds = 3; // e-mail, id, phone; the strongest first

std::string_view keyOf(const Identity &identity, int kind)
{
    return kind == 0 ? identity.email : kind == 1 ? identity.id : identity.phone;
}

} // namespace

qint64 PeopleWriter::identity(const Identity &identity, ImportId import)
{
    if (identity.anonymous())
        return 0;
    m_key.assign(identity.email).append(1, '\0').append(identity.id).append(1, '\0').append(identity.phone);
    if (const auto known = m_identities.find(m_key); known != m_identities.end())
        return known->second;

    Statement &find = m_connection.statement(
        "SELECT id, subscriber_id FROM identity WHERE email = ? AND external_id = ? AND phone = ?");
    find.with(identity.email, identity.id, identity.phone);
    qint64 number = 0;
    if (find.step()) {
        number = find.integer(0);
        m_people.try_emplace(number, find.integer(1));
    }
    find.reset();

    const bool isNew = number == 0;
    if (isNew) {
        m_connection.run("INSERT INTO identity(email, external_id, phone, subscriber_id) VALUES(?, ?, ?, 0)",
                         identity.email, identity.id, identity.phone);
        number = m_connection.lastRowId();
    }
    m_connection.run("INSERT OR IGNORE INTO sighting(identity_id, import_id) VALUES(?, ?)", number, import);
    if (isNew)
        resolve(number, identity, m_connection.lastRowId());
    m_identities.emplace(m_key, number);
    return number;
}

SubscriberId PeopleWriter::person(qint64 identity)
{
    if (identity == 0)
        return anonymousSubscriber;
    auto found = m_people.find(identity);
    if (found == m_people.end()) {
        found =
            m_people.emplace(identity, m_connection.number("SELECT subscriber_id FROM identity WHERE id = ?", identity))
                .first;
    }
    for (auto merged = m_merged.find(found->second); merged != m_merged.end(); merged = m_merged.find(found->second))
        found->second = merged->second;
    return found->second;
}

void PeopleWriter::resolve(qint64 identity, const Identity &keys, qint64 position)
{
    SubscriberId known[kinds] = {};
    int strongest = -1;
    for (int kind = 0; kind < kinds; ++kind) {
        if (keyOf(keys, kind).empty())
            continue;
        known[kind] = owner(kind, keyOf(keys, kind));
        if (strongest < 0)
            strongest = kind;
    }
    SubscriberId person = known[strongest];
    for (int kind = strongest + 1; kind < kinds && !person; ++kind) {
        if (known[kind] && !hasKeyAbove(known[kind], kind))
            person = known[kind];
    }
    if (!person) {
        person = identity;
        m_connection.run("INSERT INTO subscriber(id, key, email, external_id, phone) VALUES(?, '', '', '', '')",
                         person);
    }
    for (int kind = strongest; kind < kinds; ++kind) {
        if (keyOf(keys, kind).empty())
            continue;
        if (!known[kind]) {
            m_connection.run("INSERT INTO subscriber_key(kind, value, subscriber_id, position) VALUES(?, ?, ?, ?)",
                             kind, keyOf(keys, kind), person, position * kinds + kind);
        } else if (known[kind] != person && !hasKeyAbove(known[kind], kind)) {
            merge(person, known[kind]);
            // A weaker key may have been the same person's.
            for (int other = kind + 1; other < kinds; ++other) {
                if (known[other] == known[kind])
                    known[other] = person;
            }
        }
    }
    m_connection.run("UPDATE identity SET subscriber_id = ? WHERE id = ?", person, identity);
    m_people[identity] = person;
    refresh(person);
}

void PeopleWriter::forget()
{
    m_identities.clear();
    m_people.clear();
    m_merged.clear();
}

SubscriberId PeopleWriter::owner(int kind, std::string_view value)
{
    return m_connection.number("SELECT subscriber_id FROM subscriber_key WHERE kind = ? AND value = ?", kind, value);
}

bool PeopleWriter::hasKeyAbove(SubscriberId person, int kind)
{
    return kind > 0 &&
           m_connection.number("SELECT EXISTS(SELECT 1 FROM subscriber_key WHERE subscriber_id = ? AND kind < ?)",
                               person, kind);
}

void PeopleWriter::merge(SubscriberId into, SubscriberId gone)
{
    m_merged[gone] = into;
    m_connection.run("UPDATE subscriber_key SET subscriber_id = ? WHERE subscriber_id = ?", into, gone);
    m_connection.run("UPDATE identity SET subscriber_id = ?1 WHERE id IN (SELECT id FROM identity WHERE id = ?2 AND "
                     "subscriber_id = ?2 UNION ALL SELECT id FROM identity WHERE subscriber_id = ?2 AND "
                     "subscriber_id <> id)",
                     into, gone);
    // Where both did the same event, one of the two is no longer counted.
    m_connection.run("UPDATE event_type SET people = people - 1 WHERE id IN (SELECT a.event_id FROM pair a JOIN pair b "
                     "ON b.event_id = a.event_id AND b.subscriber_id = ? WHERE a.subscriber_id = ?)",
                     into, gone);
    m_connection.run("INSERT INTO pair(event_id, subscriber_id, occurrences, first, last) "
                     "SELECT event_id, ?, occurrences, first, last FROM pair WHERE subscriber_id = ? "
                     "ON CONFLICT DO UPDATE SET occurrences = occurrences + excluded.occurrences, "
                     "first = min(first, excluded.first), last = max(last, excluded.last)",
                     into, gone);
    m_connection.run("DELETE FROM pair WHERE subscriber_id = ?", gone);
    m_connection.run("UPDATE subscriber SET (occurrences, first, last) = (SELECT occurrences + g.n, "
                     "min(ifnull(first, g.f), ifnull(g.f, first)), max(ifnull(last, g.l), ifnull(g.l, last)) "
                     "FROM (SELECT occurrences AS n, first AS f, last AS l FROM subscriber WHERE id = ?2) g) "
                     "WHERE id = ?1",
                     into, gone);
    m_connection.run("DELETE FROM subscriber WHERE id = ?", gone);
}

// What is shown of a person follows from the keys.
void PeopleWriter::refresh(SubscriberId person)
{
    std::string shown[kinds];
    Statement &keys = m_connection.statement(
        "SELECT kind, value FROM subscriber_key WHERE subscriber_id = ? ORDER BY kind, position");
    keys.with(person);
    while (keys.step()) {
        std::string &text = shown[keys.integer(0)];
        if (text.empty())
            text = keys.text(1);
    }
    keys.reset();
    const std::string &key = !shown[0].empty() ? shown[0] : !shown[1].empty() ? shown[1] : shown[2];
    m_connection.run("UPDATE subscriber SET key = ?, email = ?, external_id = ?, phone = ? WHERE id = ?", key, shown[0],
                     shown[1], shown[2], person);
}

} // namespace eventdesk::sqlite
