// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/volume_day.h"

#include "models/store/log/bytes.h"
#include "models/store/log/rice_numbers.h"
#include "models/store/log/sealed_bytes.h"

#include <algorithm>
#include <ranges>

namespace eventdesk::eventlog {

// From the first quarter that has any to the last.
std::string encodeDay(const DayCounts &counts)
{
    const auto hasAny = [](uint64_t count) { return count > 0; };
    const auto first = std::ranges::find_if(counts, hasAny);
    if (first == counts.end())
        return {};
    const auto end = std::ranges::find_if(counts | std::views::reverse, hasAny).base();
    const std::vector<int64_t> numbers(first, end);
    ByteWriter out;
    out.u8(uint8_t(first - counts.begin()));
    out.u8(uint8_t(numbers.size()));
    writeRice(out, numbers);
    return sealed(out.view());
}

DayCounts decodeDay(std::string_view bytes)
{
    DayCounts counts{};
    ByteReader in(unsealed(bytes));
    const size_t first = in.u8(), size = in.u8();
    if (first + size > quartersInDay)
        throw CorruptData("a day of more than 96 quarters");
    readRice(in, std::span(counts).subspan(first, size));
    return counts;
}

} // namespace eventdesk::eventlog
