// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace eventdesk {

// A moment, in milliseconds since 1970-01-01 UTC without leap seconds. All times inside the program are instants;
// a time zone enters only where one is read or shown.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

constexpr Instant fromMillis(qint64 millis)
{
    return Instant{std::chrono::milliseconds{millis}};
}

inline QDateTime toDateTime(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), zone);
}

inline Instant toInstant(const QDateTime &dateTime)
{
    return fromMillis(dateTime.toMSecsSinceEpoch());
}

// ISO 8601 with milliseconds and offset, the form of every machine-readable output: 2026-11-02T08:14:11.000+02:00,
// with Z for UTC.
QString toIso(Instant instant, const QTimeZone &zone = QTimeZone::UTC);

// Only what toIso() writes for UTC; nothing for any other text.
std::optional<Instant> instantFromIso(const QString &text);

// A half-open range [from, to); an absent end is open. Default: all time.
struct TimeRange
{
    std::optional<Instant> from;
    std::optional<Instant> to;

    bool contains(Instant instant) const { return (!from || instant >= *from) && (!to || instant < *to); }
    bool operator==(const TimeRange &) const = default;
};

} // namespace eventdesk
