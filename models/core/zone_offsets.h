// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <vector>

namespace eventdesk {

// A zone's offsets over a stretch of time, asked of QTimeZone once: it is far too slow for every hour of ten years.
// Milliseconds since 1970; "local" ones are those plus the offset.
class ZoneOffsets
{
public:
    // Right for instants within [from, to]; outside it the first and the last offset go on.
    ZoneOffsets(const QTimeZone &zone, qint64 from, qint64 to);

    struct Segment
    {
        qint64 start; // the first segment's is the smallest number there is
        qint64 offset;
    };

    qsizetype size() const { return qsizetype(m_segments.size()); }
    const Segment &operator[](qsizetype index) const { return m_segments[size_t(index)]; }
    qint64 end(qsizetype index) const; // exclusive
    qsizetype indexAt(qint64 instant) const;
    qint64 local(qint64 instant) const { return instant + (*this)[indexAt(instant)].offset; }

    // The first instant at which the local clock stands at `local` or later.
    qint64 firstAt(qint64 local) const;

private:
    std::vector<Segment> m_segments;
};

} // namespace eventdesk
