// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace eventdesk::eventlog {

inline constexpr int64_t quarterMillis = 15 * 60 * 1000; // every zone's offset is a multiple of it, since 1970 or so
inline constexpr int64_t dayMillis = 24 * 60 * 60 * 1000;
inline constexpr int quartersInDay = 96;

// Rounds down, before 1970 too.
constexpr int64_t floorDivide(int64_t number, int64_t by)
{
    return number / by - (number % by < 0);
}
constexpr int64_t dayOf(int64_t millis)
{
    return floorDivide(millis, dayMillis);
}

// Occurrences per quarter of an hour of one UTC day.
using DayCounts = std::array<uint64_t, quartersInDay>;

std::string encodeDay(const DayCounts &counts);
DayCounts decodeDay(std::string_view bytes); // throws CorruptData

} // namespace eventdesk::eventlog
