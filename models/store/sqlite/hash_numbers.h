// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/message_pages.h"
#include "models/store/sqlite/large_pages.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace eventdesk::sqlite {

using eventlog::MessageHash;

// 128-bit hashes in a flat table: a look costs one miss of the processor's cache, which prefetch() can take before it
// is needed.
class HashSet
{
public:
    HashSet()
        : m_keys(size_t(1) << leastBits)
    {
    }

    void clear() // what is reserved stays
    {
        std::ranges::fill(m_keys, MessageHash());
        m_size = 0;
    }
    // Where it is, mostly: forEach() visits them ascending, or nearly so.
    size_t firstSlot(const MessageHash &hash) const { return size_t(hash.high >> m_shift); }
    void prefetch(const MessageHash &hash) const { __builtin_prefetch(&m_keys[firstSlot(hash)]); }
    bool contains(const MessageHash &hash) const { return !isFree(slotOf(key(hash))); }
    // The slot, and whether it was free. Not to be called while isCrowded().
    std::pair<size_t, bool> insert(const MessageHash &hash)
    {
        const size_t slot = slotOf(key(hash));
        if (!isFree(slot))
            return {slot, false};
        m_keys[slot] = key(hash);
        ++m_size;
        return {slot, true};
    }
    std::optional<size_t> find(const MessageHash &hash) const
    {
        const size_t slot = slotOf(key(hash));
        return isFree(slot) ? std::nullopt : std::optional(slot);
    }
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const MessageHash &key : m_keys) {
            if (key != MessageHash())
                visit(key);
        }
    }
    bool isCrowded() const { return (m_size + 1) * 8 > m_keys.size() * 5; }
    size_t size() const { return m_size; }
    size_t slots() const { return m_keys.size(); }
    // Twice as many slots; moved(from, to) for each hash.
    template <typename Moved>
    void grow(Moved moved)
    {
        Keys keys(m_keys.size() * 2);
        m_keys.swap(keys);
        --m_shift;
        for (size_t i = 0; i < keys.size(); ++i) {
            if (keys[i] == MessageHash())
                continue;
            const size_t slot = slotOf(keys[i]);
            m_keys[slot] = keys[i];
            moved(i, slot);
        }
    }
    // Grows by itself. False where the hash is there already.
    bool add(const MessageHash &hash)
    {
        if (isCrowded())
            grow([](size_t, size_t) {});
        return insert(hash).second;
    }

private:
    using Keys = std::vector<MessageHash, LargePages<MessageHash>>;
    static constexpr unsigned leastBits = 10;
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
        size_t slot = firstSlot(key);
        while (!isFree(slot) && m_keys[slot] != key)
            slot = (slot + 1) & mask();
        return slot;
    }

    Keys m_keys;
    unsigned m_shift = 64 - leastBits; // a hash's topmost bits are its first slot
    size_t m_size = 0;
};

// Numbers by such hashes.
class HashNumbers
{
public:
    HashNumbers()
        : m_numbers(m_hashes.slots())
    {
    }

    void prefetch(const MessageHash &hash) const
    {
        m_hashes.prefetch(hash);
        __builtin_prefetch(&m_numbers[m_hashes.firstSlot(hash)]);
    }
    std::optional<uint32_t> find(const MessageHash &hash) const
    {
        const auto slot = m_hashes.find(hash);
        return slot ? std::optional(m_numbers[*slot]) : std::nullopt;
    }
    // Where the hash is there already, its number stays.
    void insert(const MessageHash &hash, uint32_t number)
    {
        if (m_hashes.isCrowded()) {
            std::vector<uint32_t, LargePages<uint32_t>> numbers(m_hashes.slots() * 2);
            m_hashes.grow([&](size_t from, size_t to) { numbers[to] = m_numbers[from]; });
            m_numbers.swap(numbers);
        }
        const auto [slot, isNew] = m_hashes.insert(hash);
        if (isNew)
            m_numbers[slot] = number;
    }

private:
    HashSet m_hashes;
    std::vector<uint32_t, LargePages<uint32_t>> m_numbers; // by slot
};

} // namespace eventdesk::sqlite
