// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

#include <vector>

namespace eventdesk::sqlite {

// FNV-1a with a final mix: what occurrence.message_hash holds. Part of the file's format.
quint64 messageHash(std::string_view messageId);

// Whether a message id is in the store: exact. A filter in memory of a fixed size spares nearly all looks into the
// file.
class MessageIds
{
public:
    explicit MessageIds(Connection &connection)
        : m_connection(connection)
    {
    }

    void load(); // from the store; until then everything is looked up there
    void unload();
    bool contains(std::string_view messageId, quint64 hash);
    void added(quint64 hash); // a row that is in the store now

private:
    Connection &m_connection;
    std::vector<quint64> m_filter; // empty: not loaded
};

} // namespace eventdesk::sqlite
