// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/identity_numbers.h"

namespace eventdesk::sqlite {

// What writing identities did to those that had been there before.
struct PeopleChange
{
    bool aliased = false; // an identity is not a person of its own: Aliases are not what they were
    struct Merge
    {
        SubscriberId into, gone;
    };
    std::vector<Merge> merges; // people who became one, in this order

    bool changesWhoIsWho() const { return aliased || !merges.empty(); }
};

// Who is who, while something is written. The rules: keys are strong in the order e-mail, id, phone. The person of the
// strongest key is the record's person; a key that nobody has becomes theirs; a person who has no stronger key than the
// one that is named is merged into them; one who has stays apart, and the record is the strongest key's.
class PeopleWriter
{
public:
    explicit PeopleWriter(Connection &connection)
        : m_connection(connection)
    {
    }

    // Before an import's first write(), and when it ends.
    void begin();
    void end();
    // In a transaction. Rolled back, the import cannot go on.
    PeopleChange write(const std::vector<NewIdentity> &identities);

    // Makes or finds the person of an identity whose row is there; `position` orders the keys by when they became
    // known.
    void resolve(qint64 identity, const Identity &keys, qint64 position);

private:
    struct NewKey
    {
        int kind;
        std::string_view value; // in what write() was given
        SubscriberId person;
        qint64 position;
    };
    bool isEntirelyNew(const Identity &keys);
    void addAlone(const NewIdentity &identity);
    void writeNew();
    SubscriberId owner(int kind, std::string_view value);
    bool hasKeyAbove(SubscriberId person, int kind);
    bool showsBefore(SubscriberId person, int kind, qint64 position);
    void merge(SubscriberId into, SubscriberId gone);
    void refresh(SubscriberId person);

    Connection &m_connection;
    std::string m_text;      // scratch
    PeopleChange m_change;   // since write() began
    bool m_knowsAll = false; // nobody was there when the import began: m_keys is all there is
    HashNumbers m_keys;      // that this import brought
    // Found new in write(), and not written yet.
    std::vector<const NewIdentity *> m_newIdentities;
    std::vector<NewKey> m_newKeys;
};

} // namespace eventdesk::sqlite
