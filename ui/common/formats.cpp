// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/formats.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace eventdesk::format {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("eventdesk::format", text, comment, n);
}

// The locale's own short time, with or without its seconds, whatever order and marks it has.
QString timePattern(bool seconds, bool millis = false)
{
    QString pattern = QLocale().timeFormat(QLocale::ShortFormat);
    pattern.remove(u":ss"_s).remove(u".ss"_s);
    if (!seconds)
        return pattern;
    const auto minutes = pattern.indexOf(u"mm"_s);
    if (minutes < 0)
        return u"HH:mm:ss"_s;
    pattern.insert(minutes + 2, millis ? u":ss.zzz"_s : u":ss"_s);
    return pattern;
}

QString shortDate(QDate date)
{
    //: A date as in 23 Nov 2026; the letters are those of QLocale::toString()
    return QLocale().toString(date, QCoreApplication::translate("eventdesk::format", "d MMM yyyy"));
}

QString shortDateWithoutYear(QDate date)
{
    //: A date as in 23 Nov; the letters are those of QLocale::toString()
    return QLocale().toString(date, QCoreApplication::translate("eventdesk::format", "d MMM"));
}

} // namespace

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString compactCount(qint64 number)
{
    const double size = std::abs(double(number));
    if (size < 10'000)
        return count(number);
    const auto scaled = [&](double unit) {
        const double value = double(number) / unit;
        return QLocale().toString(value, 'f', std::abs(value) < 99.95 ? 1 : 0);
    };
    if (size < 999'500)
        //: A number of thousands, in a narrow place: 12.3 K
        return QCoreApplication::translate("eventdesk::format", "%1 K").arg(scaled(1e3));
    if (size < 999'500'000)
        //: A number of millions, in a narrow place: 1.2 M
        return QCoreApplication::translate("eventdesk::format", "%1 M").arg(scaled(1e6));
    //: A number of thousand millions, in a narrow place: 1.2 bn
    return QCoreApplication::translate("eventdesk::format", "%1 bn").arg(scaled(1e9));
}

QString decimal(double number, int decimals)
{
    return QLocale().toString(number, 'f', decimals);
}

QString percent(double ratio, int decimals)
{
    //: A share: 18 %. The space between is one that does not break.
    return QCoreApplication::translate("eventdesk::format", "%1 %")
        .replace(u' ', QChar(QChar::Nbsp))
        .arg(decimal(ratio * 100, decimals));
}

QString relativeTime(Instant instant, Instant now, const QTimeZone &zone)
{
    using namespace std::chrono;
    const auto ago = now - instant;
    if (ago < -1min)
        return dateTime(instant, zone);
    if (ago < 5s)
        return QCoreApplication::translate("eventdesk::format", "just now");
    const auto number = [](auto value) { return int(value.count()); };
    if (ago < 1min)
        return tr("%n s ago", "seconds", number(floor<seconds>(ago)));
    if (ago < 1h)
        return tr("%n min ago", "minutes", number(floor<minutes>(ago)));
    if (ago < 24h)
        return tr("%n h ago", "hours", number(floor<hours>(ago)));
    const qint64 days = toDateTime(instant, zone).date().daysTo(toDateTime(now, zone).date());
    if (days < 31)
        return tr("%n day(s) ago", nullptr, int(days));
    return shortDate(toDateTime(instant, zone).date());
}

QString dateTime(Instant instant, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(instant, zone);
    //: A date and a time of day: 23 Nov 2026, 14:07:22
    return QCoreApplication::translate("eventdesk::format", "%1, %2")
        .arg(shortDate(local.date()), QLocale().toString(local.time(), timePattern(true)));
}

QString longDateTime(Instant instant, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(instant, zone);
    //: A date as in Monday 23 November 2026; the letters are those of QLocale::toString()
    const QString pattern = QCoreApplication::translate("eventdesk::format", "dddd d MMMM yyyy");
    return QCoreApplication::translate("eventdesk::format", "%1, %2")
        .arg(QLocale().toString(local.date(), pattern), QLocale().toString(local.time(), timePattern(true, true)));
}

QString timeOfDay(Instant instant, const QTimeZone &zone)
{
    return QLocale().toString(toDateTime(instant, zone).time(), timePattern(false));
}

QString day(QDate date, QDate today)
{
    if (date == today)
        return QCoreApplication::translate("eventdesk::format", "Today");
    if (date == today.addDays(-1))
        return QCoreApplication::translate("eventdesk::format", "Yesterday");
    if (date.year() == today.year())
        //: A date as in 12 November; the letters are those of QLocale::toString()
        return QLocale().toString(date, QCoreApplication::translate("eventdesk::format", "d MMMM"));
    //: A date as in 12 November 2025; the letters are those of QLocale::toString()
    return QLocale().toString(date, QCoreApplication::translate("eventdesk::format", "d MMMM yyyy"));
}

QString range(const TimeRange &range, const QTimeZone &zone)
{
    if (!range.from && !range.to)
        return QCoreApplication::translate("eventdesk::format", "All time");
    const QDate last = range.to ? toDateTime(*range.to - std::chrono::milliseconds(1), zone).date() : QDate();
    if (!range.from)
        return QCoreApplication::translate("eventdesk::format", "until %1").arg(shortDate(last));
    const QDate first = toDateTime(*range.from, zone).date();
    if (!range.to)
        return QCoreApplication::translate("eventdesk::format", "since %1").arg(shortDate(first));
    if (first >= last)
        return shortDate(first);
    //: From a day to a day: 24 Oct – 22 Nov 2026
    return QCoreApplication::translate("eventdesk::format", "%1 – %2")
        .arg(first.year() == last.year() ? shortDateWithoutYear(first) : shortDate(first), shortDate(last));
}

QString exactRange(const TimeRange &range, const QTimeZone &zone)
{
    const auto startsDay = [&zone](Instant instant) {
        const QDateTime local = toDateTime(instant, zone);
        return toInstant(local.date().startOfDay(zone)) == instant;
    };
    if (!range.from || !range.to || (startsDay(*range.from) && startsDay(*range.to)))
        return eventdesk::format::range(range, zone);
    const QDate first = toDateTime(*range.from, zone).date();
    const QDate last = toDateTime(*range.to - std::chrono::milliseconds(1), zone).date();
    if (first == last)
        //: Hours of a day: 23 Nov 2026, 08:00–14:00
        return QCoreApplication::translate("eventdesk::format", "%1, %2–%3")
            .arg(shortDate(first), timeOfDay(*range.from, zone), timeOfDay(*range.to, zone));
    const auto said = [&zone](QDate date, Instant instant) {
        //: %1: a date; %2: a time of day
        return QCoreApplication::translate("eventdesk::format", "%1, %2")
            .arg(shortDate(date), timeOfDay(instant, zone));
    };
    //: From a day to a day: 24 Oct – 22 Nov 2026
    return QCoreApplication::translate("eventdesk::format", "%1 – %2")
        .arg(said(first, *range.from), said(toDateTime(*range.to, zone).date(), *range.to));
}

QString bucket(const Bucket &bucket, const Bucketing &bucketing)
{
    const QDate date = toDateTime(bucket.start, bucketing.zone).date();
    //: A date as in Tue 10 November 2026; the letters are those of QLocale::toString()
    const QString dayPattern = QCoreApplication::translate("eventdesk::format", "ddd d MMMM yyyy");
    switch (bucketing.size) {
    case BucketSize::Hour:
        //: A day and an hour of it: Tue 10 November 2026, 14:00–15:00
        return QCoreApplication::translate("eventdesk::format", "%1, %2–%3")
            .arg(QLocale().toString(date, dayPattern), timeOfDay(bucket.start, bucketing.zone),
                 timeOfDay(bucket.end, bucketing.zone));
    case BucketSize::Day:
        return QLocale().toString(date, dayPattern);
    case BucketSize::Week:
        //: %1 is the week's first day
        return QCoreApplication::translate("eventdesk::format", "Week of %1").arg(shortDate(date));
    case BucketSize::Month:
        //: A month as in November 2026; the letters are those of QLocale::toString()
        return QLocale().toString(date, QCoreApplication::translate("eventdesk::format", "MMMM yyyy"));
    }
    return {};
}

QString duration(std::chrono::seconds seconds)
{
    using namespace std::chrono;
    const qint64 total = qMax<qint64>(0, seconds.count());
    const auto text = [](qint64 number) { return QLocale().toString(number); };
    if (total < 60)
        return QCoreApplication::translate("eventdesk::format", "%1 s", "seconds").arg(text(total));
    if (total < 3600)
        return QCoreApplication::translate("eventdesk::format", "%1 min %2 s").arg(text(total / 60), text(total % 60));
    if (total < 86'400)
        return QCoreApplication::translate("eventdesk::format", "%1 h %2 min")
            .arg(text(total / 3600), text(total / 60 % 60));
    return QCoreApplication::translate("eventdesk::format", "%1 d %2 h", "days and hours")
        .arg(text(total / 86'400), text(total / 3600 % 24));
}

QString bytes(qint64 number)
{
    return QLocale().formattedDataSize(number, 1, QLocale::DataSizeSIFormat);
}

QString zoneName(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id());
}

} // namespace eventdesk::format
