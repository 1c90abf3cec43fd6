// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/buckets.h"

#include <QLocale>
#include <QString>

// Numbers and times as a person reads them, in the locale that QLocale() has.
namespace eventdesk::format {

QString count(qint64 number);        // 1,234,567
QString compactCount(qint64 number); // 1.2 M, for narrow places
QString decimal(double number, int decimals);
QString percent(double ratio, int decimals = 0); // of 0.18: 18 %

QString relativeTime(Instant instant, Instant now,
                     const QTimeZone &zone);                  // just now, 12 s ago, 3 h ago, 4 days ago, then the date
QString dateTime(Instant instant, const QTimeZone &zone);     // 23 Nov 2026, 14:07:22
QString longDateTime(Instant instant, const QTimeZone &zone); // Monday 23 November 2026, 14:07:22.123
QString timeOfDay(Instant instant, const QTimeZone &zone);    // 14:07
QString day(QDate date, QDate today);                         // Today, Yesterday, 12 November, 12 November 2025
QString range(const TimeRange &range, const QTimeZone &zone); // 24 Oct – 22 Nov 2026
// The same with times of day where the range does not start and end with days: 23 Nov 2026, 08:00–14:00
QString exactRange(const TimeRange &range, const QTimeZone &zone);
QString bucket(const Bucket &bucket,
               const Bucketing &bucketing); // Tue 10 November; 14:00–15:00; Week of …; November 2026
QString duration(std::chrono::seconds seconds);
QString bytes(qint64 number);
QString zoneName(const QTimeZone &zone);

} // namespace eventdesk::format
