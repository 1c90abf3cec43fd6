// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/identity_numbers.h"

namespace eventdesk::sqlite {

MessageHash identityHash(std::string_view email, std::string_view id, std::string_view phone)
{
    thread_local std::string text;
    text.assign(email).append(1, '\0').append(id).append(1, '\0').append(phone);
    return eventlog::messageHash(text);
}

IdentityNumbers::IdentityNumbers(Connection &connection)
    : m_connection(connection)
    , m_last(connection.number("SELECT seq FROM sqlite_sequence WHERE name = 'identity'"))
    , m_knowsAll(connection.number("SELECT EXISTS(SELECT 1 FROM identity)") == 0)
{
}

// An identity is the person's who has its strongest key.
qint64 IdentityNumbers::find(std::string_view email, std::string_view id, std::string_view phone)
{
    const int kind = !email.empty() ? 0 : !id.empty() ? 1 : 2;
    Statement &row = m_connection
                         .statement("SELECT i.id FROM subscriber_key k JOIN identity i ON i.id = k.subscriber_id OR "
                                    "(i.subscriber_id = k.subscriber_id AND i.subscriber_id <> i.id) WHERE k.kind = ?1 "
                                    "AND k.value = ?2 AND i.email = ?3 AND i.external_id = ?4 AND i.phone = ?5")
                         .with(kind,
                               kind == 0   ? email
                               : kind == 1 ? id
                                           : phone,
                               email, id, phone);
    const qint64 number = row.step() ? row.integer(0) : 0;
    row.reset();
    return number;
}

qint64 IdentityNumbers::number(const MessageHash &hash, std::string_view email, std::string_view id,
                               std::string_view phone, qint64 position)
{
    if (email.empty() && id.empty() && phone.empty())
        return 0;
    if (const std::optional<uint32_t> known = m_mentioned.find(hash))
        return *known;
    qint64 number = m_knowsAll ? 0 : find(email, id, phone);
    if (number == 0) {
        number = ++m_last;
        m_new.push_back({.number = number,
                         .keys = {std::string(email), std::string(id), std::string(phone)},
                         .position = position});
    }
    m_mentioned.insert(hash, uint32_t(number));
    return number;
}

} // namespace eventdesk::sqlite
