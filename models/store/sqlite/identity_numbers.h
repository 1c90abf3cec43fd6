// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/hash_numbers.h"

namespace eventdesk::sqlite {

struct NewIdentity
{
    qint64 number = 0;
    Identity keys;
    qint64 position = 0; // the number of the occurrence that brought it
};

MessageHash identityHash(std::string_view email, std::string_view id, std::string_view phone);

// Numbers identities while an import runs; only reads. New ones are written by PeopleWriter.
class IdentityNumbers
{
public:
    explicit IdentityNumbers(Connection &connection);

    // 0 for the anonymous.
    qint64 number(const MessageHash &hash, std::string_view email, std::string_view id, std::string_view phone,
                  qint64 position);
    void prefetch(const MessageHash &hash) const { m_mentioned.prefetch(hash); }
    std::vector<NewIdentity> takeNew() { return std::exchange(m_new, {}); }

private:
    qint64 find(std::string_view email, std::string_view id, std::string_view phone);

    Connection &m_connection;
    HashNumbers m_mentioned; // by the running import
    std::vector<NewIdentity> m_new;
    qint64 m_last = 0;
    bool m_knowsAll = false; // nobody was there when the import began
};

} // namespace eventdesk::sqlite
