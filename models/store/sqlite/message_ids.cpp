// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/message_ids.h"

namespace eventdesk::sqlite {

namespace {

// 16 MB: up to some 13 million ids, about one in a hundred new ones is looked up.
constexpr quint64 filterWords = quint64(1) << 21;
constexpr quint64 wordsInLine = 8;

// Five bits of one line of the processor's cache, so that a look costs one miss.
template <typename Visit>
bool allBits(quint64 hash, Visit visit)
{
    const quint64 line = hash % (filterWords / wordsInLine) * wordsInLine;
    for (quint64 i = 0, bits = hash >> 19; i < 5; ++i, bits >>= 9) {
        if (!visit(line + (bits >> 6) % wordsInLine, quint64(1) << (bits % 64)))
            return false;
    }
    return true;
}

} // namespace

quint64 messageHash(std::string_view messageId)
{
    quint64 hash = 0xcbf29ce484222325u;
    for (const char c : messageId)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93u;
    return hash ^ (hash >> 32);
}

void MessageIds::load()
{
    m_filter.assign(filterWords, 0);
    Statement &all = m_connection.statement("SELECT message_hash FROM occurrence INDEXED BY occurrence_message").with();
    while (all.step())
        added(quint64(all.integer(0)));
    all.reset();
}

void MessageIds::unload()
{
    m_filter = {};
}

bool MessageIds::contains(std::string_view messageId, quint64 hash)
{
    if (!m_filter.empty() && !allBits(hash, [&](quint64 word, quint64 bit) { return (m_filter[word] & bit) != 0; }))
        return false;
    Statement &find = m_connection.statement("SELECT 1 FROM occurrence WHERE message_hash = ? AND message_id = ?");
    find.with(qint64(hash), messageId);
    const bool found = find.step();
    find.reset();
    return found;
}

void MessageIds::added(quint64 hash)
{
    if (m_filter.empty())
        return;
    allBits(hash, [&](quint64 word, quint64 bit) {
        m_filter[word] |= bit;
        return true;
    });
}

} // namespace eventdesk::sqlite
