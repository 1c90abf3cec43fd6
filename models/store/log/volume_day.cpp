// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/volume_day.h"

#include "models/store/log/bytes.h"
#include "models/store/log/sealed_bytes.h"

namespace eventdesk::eventlog {

// Most days of most events are nearly empty: each count stands behind the number of empty quarters before it.
std::string encodeDay(const DayCounts &counts)
{
    ByteWriter out;
    uint64_t empty = 0;
    for (const uint64_t count : counts) {
        if (count == 0) {
            ++empty;
            continue;
        }
        out.varint(empty);
        out.varint(count);
        empty = 0;
    }
    return out.size() == 0 ? std::string() : sealed(out.view());
}

DayCounts decodeDay(std::string_view bytes)
{
    DayCounts counts{};
    ByteReader in(unsealed(bytes));
    for (size_t quarter = 0; !in.atEnd(); ++quarter) {
        quarter += in.count(quartersInDay);
        if (quarter >= quartersInDay)
            throw CorruptData("a day of more than 96 quarters");
        counts[quarter] = in.varint();
    }
    return counts;
}

} // namespace eventdesk::eventlog
