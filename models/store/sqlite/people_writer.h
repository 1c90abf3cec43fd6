// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/hash_numbers.h"

namespace eventdesk::sqlite {

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

    // Before an import's first identity(), and when it ends.
    void begin();
    void end();

    // The number of the identity; 0 for the anonymous. A new one is written by the next writeNew(); `position` is the
    // number of the occurrence that brought it.
    qint64 identity(const MessageHash &hash, std::string_view email, std::string_view id, std::string_view phone,
                    qint64 position);
    void prefetch(const MessageHash &hash) const { m_identities.prefetch(hash); }
    static MessageHash hashOf(std::string_view email, std::string_view id, std::string_view phone);
    // In a transaction. Rolled back, the import cannot go on. Whether people were merged who had been there before.
    bool writeNew();

    // Makes or finds the person of an identity whose row is there; `position` orders the keys by when they became
    // known.
    void resolve(qint64 identity, const Identity &keys, qint64 position);

private:
    struct New
    {
        qint64 number;
        Identity keys;
        qint64 position;
        qint64 hash;
    };
    struct NewKey
    {
        int kind;
        std::string value;
        SubscriberId person;
        qint64 position;
    };
    bool isEntirelyNew(const Identity &keys);
    void addAlone(const New &identity);
    void writeKeys();
    SubscriberId owner(int kind, std::string_view value);
    bool hasKeyAbove(SubscriberId person, int kind);
    void merge(SubscriberId into, SubscriberId gone);
    void refresh(SubscriberId person);

    Connection &m_connection;
    std::string m_text;       // scratch
    HashNumbers m_identities; // that the running import has mentioned
    std::vector<New> m_new;
    qint64 m_lastNumber = 0;
    bool m_hasMerged = false; // since writeNew() began
    bool m_knowsAll = false;  // nobody was there when the import began: m_identities and m_keys are all there is
    HashNumbers m_keys;       // that this import brought
    std::vector<NewKey> m_newKeys;
};

} // namespace eventdesk::sqlite
