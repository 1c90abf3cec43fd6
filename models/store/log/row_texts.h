// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/group_builder.h"

#include <cstring>
#include <memory_resource>

namespace eventdesk::eventlog {

// Keeps the texts of rows that are given to a GroupBuilder until they have been encoded.
class RowTexts
{
public:
    explicit RowTexts(GroupBuilder &group)
        : m_group(group)
    {
    }

    // Before the texts of a row, which lie together: they are let go together.
    void makeRoom(size_t bytes)
    {
        if (!m_texts || m_used + bytes > together) {
            m_texts = std::make_shared<std::pmr::monotonic_buffer_resource>(std::max(together, bytes));
            m_used = 0;
            m_group.keep(m_texts);
        }
        m_used += bytes;
    }
    std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        auto *copy = static_cast<char *>(m_texts->allocate(text.size(), 1));
        std::memcpy(copy, text.data(), text.size());
        return {copy, text.size()};
    }
    void clear() { m_texts.reset(); } // when the group has been finished

private:
    static constexpr size_t together = 1024 * 1024; // bytes that are let go at once

    GroupBuilder &m_group;
    std::shared_ptr<std::pmr::monotonic_buffer_resource> m_texts;
    size_t m_used = 0;
};

} // namespace eventdesk::eventlog
