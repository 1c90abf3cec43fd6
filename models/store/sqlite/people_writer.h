// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/import_record.h"
#include "models/core/occurrence.h"
#include "models/store/sqlite/connection.h"

#include <unordered_map>

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

    // The number of the identity, mentioned by the import from now on; 0 for the anonymous.
    qint64 identity(const Identity &identity, ImportId import);
    // Whom an identity means now.
    SubscriberId person(qint64 identity);

    // Makes or finds the person of an identity whose row is there; `position` orders the keys by when they became
    // known.
    void resolve(qint64 identity, const Identity &keys, qint64 position);

    // After a rollback, or when the import ends: what is remembered is no longer sure.
    void forget();

private:
    SubscriberId owner(int kind, std::string_view value);
    bool hasKeyAbove(SubscriberId person, int kind);
    void merge(SubscriberId into, SubscriberId gone);
    void refresh(SubscriberId person);

    Connection &m_connection;
    std::string m_key;                                    // scratch
    std::unordered_map<std::string, qint64> m_identities; // that the running import has mentioned
    std::unordered_map<qint64, SubscriberId> m_people;    // as they were found, see m_merged
    std::unordered_map<SubscriberId, SubscriberId> m_merged;
};

} // namespace eventdesk::sqlite
