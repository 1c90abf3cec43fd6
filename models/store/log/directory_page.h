// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eventdesk::eventlog {

// What is known of a block without reading it. Blocks of a group are numbered from 0; its rows have positions, counted
// through all its blocks.
struct BlockEntry
{
    uint32_t event = 0;
    uint32_t rows = 0;
    int64_t first = 0, last = 0; // times of the first and the last row
    bool operator==(const BlockEntry &) const = default;
};

std::string encodeDirectory(std::span<const BlockEntry> blocks);
std::vector<BlockEntry> decodeDirectory(std::string_view bytes); // throws CorruptData

} // namespace eventdesk::eventlog
