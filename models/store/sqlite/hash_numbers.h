// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/message_pages.h"

#include <optional>

namespace eventdesk::sqlite {

using eventlog::MessageHash;

// Numbers by 128-bit hashes, in two flat tables: a look costs one miss of the processor's cache, which prefetch() can
// take before it is needed.
class HashNumbers
{
public:
    HashNumbers() { clear(); }

    void clear()
    {
        m_keys.assign(leastSlots, {});
        m_numbers.assign(leastSlots, 0);
        m_size = 0;
    }
    void prefetch(const MessageHash &hash) const { __builtin_prefetch(&m_keys[hash.low & mask()]); }
    std::optional<uint32_t> find(const MessageHash &hash) const
    {
        const size_t slot = slotOf(key(hash));
        return isFree(slot) ? std::nullopt : std::optional<uint32_t>(m_numbers[slot]);
    }
    // False where the hash is there already; its number stays.
    bool insert(const MessageHash &hash, uint32_t number)
    {
        if ((m_size + 1) * 8 > m_keys.size() * 5)
            grow();
        const size_t slot = slotOf(key(hash));
        if (!isFree(slot))
            return false;
        m_keys[slot] = key(hash);
        m_numbers[slot] = number;
        ++m_size;
        return true;
    }
    size_t size() const { return m_size; }

private:
    static constexpr size_t leastSlots = 1024;
    static MessageHash key(MessageHash hash) // never the mark of a free slot
    {
        if (hash == MessageHash())
            hash.high = 1;
        return hash;
    }
    size_t mask() const { return m_keys.size() - 1; }
    bool isFree(size_t slot) const { return m_keys[slot] == MessageHash(); }
    size_t slotOf(const MessageHash &key) const
    {
        size_t slot = key.low & mask();
        while (!isFree(slot) && m_keys[slot] != key)
            slot = (slot + 1) & mask();
        return slot;
    }
    void grow()
    {
        std::vector<MessageHash> keys(m_keys.size() * 2);
        std::vector<uint32_t> numbers(keys.size());
        m_keys.swap(keys);
        m_numbers.swap(numbers);
        for (size_t i = 0; i < keys.size(); ++i) {
            if (keys[i] != MessageHash()) {
                const size_t slot = slotOf(keys[i]);
                m_keys[slot] = keys[i];
                m_numbers[slot] = numbers[i];
            }
        }
    }

    std::vector<MessageHash> m_keys;
    std::vector<uint32_t> m_numbers;
    size_t m_size = 0;
};

} // namespace eventdesk::sqlite
