// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <algorithm>
#include <array>

namespace eventdesk {

// Cuts time into at most `most` stretches of 2^shift hours that cover all times added so far.
struct ParameterPeriods
{
    static constexpr qint64 most = 64;
    static constexpr qint64 millis = 3'600'000;
    using Counts = std::array<qint64, most>;

    bool any = false;
    qint64 from = 0; // hours since 1970
    qint64 to = 0;   // the last one
    int shift = 0;

    static qint64 hour(Instant time)
    {
        const qint64 at = toMillis(time);
        return at / millis - (at % millis < 0 ? 1 : 0);
    }
    size_t place(qint64 hour) const { return size_t((hour >> shift) - (from >> shift)); }
    qint64 size() const { return any ? qint64(place(to)) + 1 : 0; }
    bool covers(qint64 hour) const { return any && hour >= from && hour <= to; }
    Instant start(qint64 place) const { return fromMillis((((from >> shift) + place) << shift) * millis); }
    bool operator==(const ParameterPeriods &) const = default;

    // The result depends on the earliest and the latest hour only.
    void cover(qint64 hour)
    {
        from = any ? std::min(from, hour) : hour;
        to = any ? std::max(to, hour) : hour;
        any = true;
        while ((to >> shift) - (from >> shift) >= most)
            ++shift;
    }

    // What was counted by the old periods, which these ones include.
    Counts moved(const Counts &counts, const ParameterPeriods &old) const
    {
        Counts result{};
        for (qint64 i = 0; i < old.size(); ++i)
            result[place(((old.from >> old.shift) + i) << old.shift)] += counts[size_t(i)];
        return result;
    }
};

} // namespace eventdesk
