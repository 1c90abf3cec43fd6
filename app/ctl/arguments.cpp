// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"

#include <QRegularExpression>

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

// Where a date without a time is meant as a whole day, the start of this many days later.
Result<Instant> readTime(const QString &option, const QString &text, const QTimeZone &zone, int dayShift)
{
    static const QRegularExpression dateOnly(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression offset(u"(Z|[+-]\\d{2}(:?\\d{2})?)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (dateOnly.match(text).hasMatch()) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid()) {
            const Bucketing days{BucketSize::Day, zone, Qt::Monday};
            // The middle of the day is in it in every zone, and its bucket knows days without midnight.
            const Instant noon = toInstant(QDateTime(date, QTime(12, 0), zone));
            const Bucket day = bucketAt(days, noon);
            return dayShift == 0 ? day.start : day.end;
        }
    } else if (text.size() > 10 && text.size() < 40) {
        QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        const bool hasOffset = offset.match(text.sliced(10)).hasMatch();
        if (time.isValid() && !hasOffset)
            time = QDateTime(time.date(), time.time(), zone);
        if (time.isValid())
            return toInstant(time);
    }
    return wrongUse(
        u"--%1 “%2” is no date or time; write 2026-11-02 or 2026-11-02T08:14:11+02:00."_s.arg(option, text));
}

} // namespace

std::unexpected<Error> wrongUse(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

void declareZone(QCommandLineParser &options)
{
    options.addOption({u"zone"_s,
                       u"A time zone such as Europe/Vilnius: of dates that are given, and of the times in the answer, "
                       "which are in UTC without it."_s,
                       u"ZONE"_s});
}

void declareRange(QCommandLineParser &options)
{
    options.addOption({u"from"_s, u"The first date, or the time from which on."_s, u"TIME"_s});
    options.addOption({u"to"_s, u"The last date, that day included, or the time before which."_s, u"TIME"_s});
}

void declareWhere(QCommandLineParser &options)
{
    options.addOption({u"where"_s,
                       u"Only occurrences that meet a condition, for example "
                       "{\"parameter\":\"cart.total\",\"operator\":\"gte\",\"value\":50}."_s,
                       u"JSON"_s});
}

void declareLimit(QCommandLineParser &options, const QString &what)
{
    options.addOption({u"limit"_s, what, u"N"_s});
}

Result<std::optional<QTimeZone>> zoneOption(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"zone"_s))
        return std::optional<QTimeZone>();
    const QString name = invocation.options.value(u"zone"_s);
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return wrongUse(u"There is no time zone “%1”; write a name such as Europe/Vilnius or UTC."_s.arg(name));
    return std::optional(zone);
}

Result<TimeRange> rangeOption(const Invocation &invocation, const QTimeZone &zone)
{
    TimeRange range;
    if (invocation.options.isSet(u"from"_s)) {
        const auto from = readTime(u"from"_s, invocation.options.value(u"from"_s), zone, 0);
        if (!from)
            return std::unexpected(from.error());
        range.from = *from;
    }
    if (invocation.options.isSet(u"to"_s)) {
        const auto to = readTime(u"to"_s, invocation.options.value(u"to"_s), zone, 1);
        if (!to)
            return std::unexpected(to.error());
        range.to = *to;
    }
    if (range.from && range.to && *range.from >= *range.to)
        return wrongUse(u"--from is not before --to; nothing lies between them."_s);
    return range;
}

Result<Instant> timeOption(const Invocation &invocation, const QString &option, const QTimeZone &zone)
{
    return readTime(option, invocation.options.value(option), zone, 0);
}

Result<Condition> whereOption(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"where"_s))
        return Condition();
    return conditionFromJson(invocation.options.value(u"where"_s).toUtf8());
}

Result<std::optional<int>> limitOption(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"limit"_s))
        return std::optional<int>();
    bool ok = false;
    const int limit = invocation.options.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 1)
        return wrongUse(u"--limit “%1” is no number from 1 on."_s.arg(invocation.options.value(u"limit"_s)));
    return std::optional(limit);
}

} // namespace eventdesk::ctl
