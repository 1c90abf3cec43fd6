// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eventdesk::eventlog {

// XXH3, 128 bits. Two ids with one hash are not to be met with by chance.
struct MessageHash
{
    uint64_t high = 0, low = 0;
    uint32_t part() const { return uint32_t(high >> 32); } // what pages keep of it
    bool operator==(const MessageHash &) const = default;
};
MessageHash messageHash(std::string_view messageId);

// The block that a message id lies in, by a part of its hash. Equal parts do not say equal ids.
struct MessageEntry
{
    uint32_t part = 0;
    uint32_t block = 0; // of its group
    auto operator<=>(const MessageEntry &) const = default;
};

// A group's entries, in 2^bits pages by the first bits of the part.
struct MessagePages
{
    unsigned bits = 0;
    std::vector<std::string> pages;
};
MessagePages encodeMessages(std::span<const MessageEntry> sorted);
constexpr uint32_t messagePageOf(uint32_t part, unsigned bits)
{
    return bits == 0 ? 0 : part >> (32 - bits);
}

std::vector<MessageEntry> decodeMessages(std::string_view page); // throws CorruptData

} // namespace eventdesk::eventlog
