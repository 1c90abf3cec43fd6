// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

// What lies anywhere in memory is asked for some steps before it is needed: the processor does not wait for it then.
namespace eventdesk::eventlog {

inline void fetch(const void *data, size_t bytes)
{
    constexpr size_t line = 64, most = 256;
    const char *begin = static_cast<const char *>(data);
    for (size_t at = 0; at < std::min(bytes, most); at += line)
        __builtin_prefetch(begin + at);
    if (bytes > 0)
        __builtin_prefetch(begin + bytes - 1); // mostly in a line of its own
}

// The one that comes some places behind.
inline void fetchBehind(std::span<const std::string_view> texts, size_t place)
{
    constexpr size_t ahead = 12;
    if (place + ahead < texts.size())
        fetch(texts[place + ahead].data(), texts[place + ahead].size());
}

} // namespace eventdesk::eventlog
