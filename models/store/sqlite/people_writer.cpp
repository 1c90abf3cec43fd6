// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/people_writer.h"

#include "models/store/sqlite/person_keys.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

constexpr std::string_view insertKey =
    "INSERT INTO subscriber_key(kind, value, subscriber_id, position) VALUES(?, ?, ?, ?)";

constexpr std::string_view insertIdentity =
    "INSERT INTO identity(id, email, external_id, phone, subscriber_id) VALUES(?, ?, ?, ?, ?)";
constexpr size_t rowsAtOnce = 16; // in one statement: beginning and ending it costs as much as a row

constexpr int kinds = 3; // e-mail, id, phone; the strongest first

std::string_view keyOf(const Identity &identity, int kind)
{
    return kind == 0 ? identity.email : kind == 1 ? identity.id : identity.phone;
}

MessageHash keyHash(std::string &scratch, int kind, std::string_view value)
{
    scratch.assign(1, char(kind)).append(value);
    return eventlog::messageHash(scratch);
}

// The same for several rows.
std::string ofSeveral(std::string_view insert)
{
    const std::string row(insert.substr(insert.rfind('(')));
    std::string sql(insert);
    for (size_t i = 1; i < rowsAtOnce; ++i)
        sql += ',' + row;
    return sql;
}

// bind(Statement &, int firstParameter, row).
template <typename Row, typename Bind>
void insertRows(Connection &connection, std::string_view one, std::string_view several, int columns,
                const std::vector<Row> &rows, Bind bind)
{
    for (size_t at = 0; at < rows.size();) {
        const size_t count = rows.size() - at >= rowsAtOnce ? rowsAtOnce : 1;
        Statement &insert = connection.statement(count == 1 ? one : several);
        for (size_t i = 0; i < count; ++i)
            bind(insert, int(i) * columns + 1, rows[at++]);
        insert.run();
    }
}

} // namespace

void PeopleWriter::begin()
{
    end();
    m_knowsAll = m_connection.number("SELECT EXISTS(SELECT 1 FROM identity)") == 0;
}

void PeopleWriter::end()
{
    m_keys = {};
    m_newIdentities.clear();
    m_newKeys.clear();
    m_knowsAll = false;
}

PeopleChange PeopleWriter::write(const std::vector<NewIdentity> &identities)
{
    m_change = {};
    for (const NewIdentity &identity : identities) {
        if (isEntirelyNew(identity.keys)) {
            addAlone(identity);
            continue;
        }
        writeNew();
        m_connection.run(insertIdentity, identity.number, identity.keys.email, identity.keys.id, identity.keys.phone,
                         0);
        resolve(identity.number, identity.keys, identity.position);
    }
    writeNew();
    return m_change;
}

// Nobody has one of the keys.
bool PeopleWriter::isEntirelyNew(const Identity &keys)
{
    for (int kind = 0; kind < kinds; ++kind) {
        const std::string_view value = keyOf(keys, kind);
        if (value.empty())
            continue;
        if (m_keys.find(keyHash(m_text, kind, value)) || (!m_knowsAll && owner(kind, value)))
            return false;
    }
    return true;
}

// The usual case, in as few steps as it takes.
void PeopleWriter::addAlone(const NewIdentity &identity)
{
    const Identity &keys = identity.keys;
    m_newIdentities.push_back(&identity);
    for (int kind = 0; kind < kinds; ++kind) {
        const std::string_view value = keyOf(keys, kind);
        if (value.empty())
            continue;
        m_keys.insert(keyHash(m_text, kind, value), uint32_t(identity.number));
        m_newKeys.push_back({kind, value, identity.number, identity.position * kinds + kind});
    }
}

void PeopleWriter::writeNew()
{
    static const std::string severalIdentities = ofSeveral(insertIdentity), severalKeys = ofSeveral(insertKey);
    insertRows(m_connection, insertIdentity, severalIdentities, 5, m_newIdentities,
               [](Statement &insert, int first, const NewIdentity *identity) {
                   insert.bind(first, identity->number);
                   insert.lend(first + 1, identity->keys.email);
                   insert.lend(first + 2, identity->keys.id);
                   insert.lend(first + 3, identity->keys.phone);
                   insert.bind(first + 4, identity->number);
               });
    m_newIdentities.clear();
    // In the order of the table, which is then walked once from end to end.
    std::ranges::sort(m_newKeys, [](const NewKey &a, const NewKey &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.value < b.value;
    });
    insertRows(m_connection, insertKey, severalKeys, 4, m_newKeys, [](Statement &insert, int first, const NewKey &key) {
        insert.bind(first, key.kind);
        insert.lend(first + 1, key.value);
        insert.bind(first + 2, key.person);
        insert.bind(first + 3, key.position);
    });
    m_newKeys.clear();
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
    if (!person)
        person = identity;
    // Of one who shows other keys than the identity has, and is shown as before where only later keys are added.
    bool isShown = person != identity;
    for (int kind = strongest; kind < kinds; ++kind) {
        if (keyOf(keys, kind).empty())
            continue;
        if (!known[kind]) {
            const qint64 place = position * kinds + kind;
            isShown = isShown && showsBefore(person, kind, place);
            m_connection.run(insertKey, kind, keyOf(keys, kind), person, place);
            m_keys.insert(keyHash(m_text, kind, keyOf(keys, kind)), uint32_t(person));
        } else if (known[kind] != person && !hasKeyAbove(known[kind], kind)) {
            isShown = false;
            merge(person, known[kind]);
            // A weaker key may have been the same person's.
            for (int other = kind + 1; other < kinds; ++other) {
                if (known[other] == known[kind])
                    known[other] = person;
            }
        }
    }
    m_connection.run("UPDATE identity SET subscriber_id = ? WHERE id = ?", person, identity);
    m_change.aliased = m_change.aliased || person != identity;
    if (!isShown)
        refresh(person);
}

SubscriberId PeopleWriter::owner(int kind, std::string_view value)
{
    return m_connection.number("SELECT subscriber_id FROM subscriber_key WHERE kind = ? AND value = ?", kind, value);
}

bool PeopleWriter::hasKeyAbove(SubscriberId person, int kind)
{
    return kind > 0 && m_connection.number("SELECT email <> '' OR (?2 = 2 AND external_id <> '') FROM subscriber "
                                           "WHERE id = ?1",
                                           person, kind) != 0;
}

// Whether a key of this kind is shown that became known before.
bool PeopleWriter::showsBefore(SubscriberId person, int kind, qint64 position)
{
    return m_connection.number("SELECT k.position < ?3 FROM subscriber s JOIN subscriber_key k ON k.kind = ?2 AND "
                               "k.value = CASE ?2 WHEN 0 THEN s.email WHEN 1 THEN s.external_id ELSE s.phone END "
                               "WHERE s.id = ?1",
                               person, kind, position) != 0;
}

void PeopleWriter::merge(SubscriberId into, SubscriberId gone)
{
    m_change.merges.push_back({into, gone});
    for (const PersonKey &key : keysOf(m_connection, gone)) {
        m_connection.run("UPDATE subscriber_key SET subscriber_id = ? WHERE kind = ? AND value = ?", into, key.kind,
                         key.value);
    }
    m_connection.run("UPDATE identity SET subscriber_id = ?1 WHERE id IN (SELECT id FROM identity WHERE id = ?2 AND "
                     "subscriber_id = ?2 UNION ALL SELECT id FROM identity WHERE subscriber_id = ?2 AND "
                     "subscriber_id <> id)",
                     into, gone);
    m_connection.run("DELETE FROM subscriber_shown WHERE id = ?", gone);
}

// What is shown of a person follows from the keys.
void PeopleWriter::refresh(SubscriberId person)
{
    std::string shown[kinds];
    for (const PersonKey &key : keysOf(m_connection, person)) {
        if (shown[key.kind].empty())
            shown[key.kind] = key.value;
    }
    m_connection.run("DELETE FROM subscriber_shown WHERE id = ?", person);
    m_connection.run("INSERT INTO subscriber_shown(id, email, external_id, phone) SELECT ?1, ?2, ?3, ?4 "
                     "FROM identity WHERE id = ?1 AND NOT (email = ?2 AND external_id = ?3 AND phone = ?4)",
                     person, shown[0], shown[1], shown[2]);
}

} // namespace eventdesk::sqlite
