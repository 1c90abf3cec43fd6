// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <vector>

namespace eventdesk::eventlog {

// By an unsigned key, ascending; equal ones keep their order. Some times as fast as std::sort for a group's rows.
template <typename T, typename Key>
void radixSort(std::vector<T> &items, Key key)
{
    using Number = std::decay_t<std::invoke_result_t<Key, const T &>>;
    constexpr unsigned bits = 11;
    constexpr Number mask = (1U << bits) - 1;
    std::vector<T> other(items.size());
    for (unsigned shift = 0; shift < std::numeric_limits<Number>::digits; shift += bits) {
        std::array<uint32_t, mask + 2> begins{};
        for (const T &item : items)
            ++begins[((key(item) >> shift) & mask) + 1];
        if (!items.empty() && begins[((key(items.front()) >> shift) & mask) + 1] == items.size())
            continue; // all alike
        for (size_t i = 1; i < begins.size(); ++i)
            begins[i] += begins[i - 1];
        for (const T &item : items)
            other[begins[(key(item) >> shift) & mask]++] = item;
        items.swap(other);
    }
}

} // namespace eventdesk::eventlog
