// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/zone_offsets.h"

#include <algorithm>
#include <limits>

namespace eventdesk {

namespace {

constexpr qint64 dayMillis = 24LL * 3600 * 1000;
constexpr qint64 smallest = std::numeric_limits<qint64>::min();
constexpr qint64 largest = std::numeric_limits<qint64>::max();

QDateTime utc(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, QTimeZone::UTC);
}

} // namespace

ZoneOffsets::ZoneOffsets(const QTimeZone &zone, qint64 from, qint64 to)
{
    const QTimeZone backend = zone.timeSpec() == Qt::LocalTime ? zone.asBackendZone() : zone;
    if (!backend.isValid()) {
        m_segments.push_back({smallest, 0});
        return;
    }
    m_segments.push_back({smallest, backend.offsetFromUtc(utc(from)) * 1000LL});
    if (!backend.hasTransitions())
        return;
    const QTimeZone::OffsetDataList transitions = backend.transitions(utc(from), utc(to));
    for (const QTimeZone::OffsetData &transition : transitions) {
        const qint64 at = transition.atUtc.toMSecsSinceEpoch();
        const qint64 offset = transition.offsetFromUtc * 1000LL;
        // A change of the abbreviation or of what counts as summer time alone does not move the clock.
        if (at > from && offset != m_segments.back().offset)
            m_segments.push_back({at, offset});
    }
}

qint64 ZoneOffsets::end(qsizetype index) const
{
    return index + 1 < size() ? (*this)[index + 1].start : largest;
}

qsizetype ZoneOffsets::indexAt(qint64 instant) const
{
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), instant,
                                        [](qint64 value, const Segment &segment) { return value < segment.start; });
    return std::max<qsizetype>(0, after - m_segments.begin() - 1);
}

qint64 ZoneOffsets::firstAt(qint64 local) const
{
    // No zone is further than 26 hours from UTC, not even for the day that it jumps over the date line.
    for (qsizetype i = indexAt(local - 2 * dayMillis); i < size(); ++i) {
        const qint64 candidate = std::max((*this)[i].start, local - (*this)[i].offset);
        if (candidate < end(i))
            return candidate;
    }
    return local - (*this)[size() - 1].offset;
}

} // namespace eventdesk
