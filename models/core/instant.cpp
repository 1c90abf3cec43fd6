// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/instant.h"

namespace eventdesk {

namespace {

void appendPadded(QString &out, qint64 number, int width)
{
    const QString digits = QString::number(number);
    for (qsizetype i = digits.size(); i < width; ++i)
        out += u'0';
    out += digits;
}

bool isUtc(const QTimeZone &zone)
{
    if (zone.timeSpec() == Qt::UTC)
        return true;
    const QByteArray id = zone.timeSpec() == Qt::TimeZone ? zone.id() : QByteArray();
    return id == "UTC" || id == "Etc/UTC";
}

} // namespace

QString toIso(Instant instant, const QTimeZone &zone)
{
    using namespace std::chrono;
    const bool utc = isUtc(zone);
    // ISO 8601 offsets have no seconds. Where a zone's old local mean time has them, the time is told at the offset cut
    // to minutes, so that the text still names the same instant.
    const int offsetMinutes =
        utc ? 0 : zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMillis(instant), QTimeZone::UTC)) / 60;
    const auto local = instant + minutes(offsetMinutes);
    const auto day = floor<days>(local);
    const year_month_day date(day);
    const hh_mm_ss time(local - day);
    const int year = int(date.year());

    QString out;
    out.reserve(32);
    if (year < 0)
        out += u'-';
    appendPadded(out, std::abs(year), 4);
    out += u'-';
    appendPadded(out, unsigned(date.month()), 2);
    out += u'-';
    appendPadded(out, unsigned(date.day()), 2);
    out += u'T';
    appendPadded(out, time.hours().count(), 2);
    out += u':';
    appendPadded(out, time.minutes().count(), 2);
    out += u':';
    appendPadded(out, time.seconds().count(), 2);
    out += u'.';
    appendPadded(out, time.subseconds().count(), 3);
    if (utc)
        return out += u'Z';
    out += offsetMinutes < 0 ? u'-' : u'+';
    appendPadded(out, std::abs(offsetMinutes) / 60, 2);
    out += u':';
    appendPadded(out, std::abs(offsetMinutes) % 60, 2);
    return out;
}

std::optional<Instant> instantFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || toIso(toInstant(time)) != text)
        return std::nullopt;
    return toInstant(time);
}

} // namespace eventdesk
