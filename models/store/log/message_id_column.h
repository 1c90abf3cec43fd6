// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/bytes.h"

#include <span>
#include <vector>

namespace eventdesk::eventlog {

// Message ids. UUIDs in their usual spelling take 16 bytes each, others what they are behind their common beginning.
std::string encodeMessageIds(std::span<const std::string_view> ids);

class MessageIdColumn
{
public:
    // The bytes must stay while the column is used. Throws CorruptData.
    MessageIdColumn(std::string_view bytes, size_t count);

    size_t size() const { return m_count; }
    std::string at(size_t row) const;
    bool contains(std::string_view id) const;

private:
    size_t m_count;
    std::string_view m_uuids;
    std::string_view m_prefix;
    std::string m_unpacked;
    std::vector<uint64_t> m_ends;
    std::string_view m_texts;
    bool m_isUnpacked = false;
    std::string_view texts() const { return m_isUnpacked ? std::string_view(m_unpacked) : m_texts; }
};

} // namespace eventdesk::eventlog
