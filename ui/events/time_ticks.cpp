// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/time_ticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace eventdesk {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

// The first bucket that starts at or after the instant; the size of the list when there is none.
qsizetype firstFrom(const QList<Bucket> &buckets, Instant instant)
{
    return std::ranges::lower_bound(buckets, instant, {}, &Bucket::start) - buckets.begin();
}

QDate stepped(QDate date, const TickLevel &level)
{
    switch (level.unit) {
    case TickLevel::Unit::Hour:
        return date.addDays(1);
    case TickLevel::Unit::Day:
        return date.addDays(level.step);
    case TickLevel::Unit::Week:
        return date.addDays(7 * level.step);
    case TickLevel::Unit::Month:
        return date.addMonths(level.step);
    case TickLevel::Unit::Year:
        return date.addYears(level.step);
    }
    return date.addDays(1);
}

// The last date of the level at or before the date.
QDate anchored(QDate date, const TickLevel &level, Qt::DayOfWeek weekStart)
{
    switch (level.unit) {
    case TickLevel::Unit::Hour:
    case TickLevel::Unit::Day:
        return date;
    case TickLevel::Unit::Week:
        return date.addDays(-((date.dayOfWeek() - int(weekStart) + 7) % 7));
    case TickLevel::Unit::Month:
        return QDate(date.year(), (date.month() - 1) / level.step * level.step + 1, 1);
    case TickLevel::Unit::Year:
        return QDate(date.year() - date.year() % level.step, 1, 1);
    }
    return date;
}

QString labelText(const QDateTime &time, const TickLevel &level, bool sayYear)
{
    const QLocale locale;
    switch (level.unit) {
    case TickLevel::Unit::Hour:
        return locale.toString(time.time(), QLocale::ShortFormat);
    case TickLevel::Unit::Day:
    case TickLevel::Unit::Week:
        //: Label on a time axis, as Qt's date format: day and short month
        return sayYear ? locale.toString(time.date(), QCoreApplication::translate("TimeTicks", "d MMM yyyy"))
                       : locale.toString(time.date(), QCoreApplication::translate("TimeTicks", "d MMM"));
    case TickLevel::Unit::Month:
        return sayYear ? locale.toString(time.date(), QCoreApplication::translate("TimeTicks", "MMM yyyy"))
                       : locale.standaloneMonthName(time.date().month(), QLocale::ShortFormat);
    case TickLevel::Unit::Year:
        return locale.toString(time.date(), QStringLiteral("yyyy"));
    }
    return {};
}

constexpr TickLevel days{TickLevel::Unit::Day, 1, day};

QString momentText(const QDateTime &time, bool sayYear)
{
    //: %1: a date; %2: a time of day
    return QCoreApplication::translate("TimeTicks", "%1, %2")
        .arg(labelText(time, days, sayYear), labelText(time, {TickLevel::Unit::Hour, 1, hour}, false));
}

} // namespace

QList<TickLevel> tickLevels(BucketSize size)
{
    using Unit = TickLevel::Unit;
    static const QList<TickLevel> all{
        {Unit::Hour, 1, hour},         {Unit::Hour, 2, 2 * hour},      {Unit::Hour, 3, 3 * hour},
        {Unit::Hour, 6, 6 * hour},     {Unit::Hour, 12, 12 * hour},    {Unit::Day, 1, day},
        {Unit::Day, 2, 2 * day},       {Unit::Week, 1, 7 * day},       {Unit::Week, 2, 14 * day},
        {Unit::Month, 1, 30 * day},    {Unit::Month, 2, 61 * day},     {Unit::Month, 3, 91 * day},
        {Unit::Month, 6, 182 * day},   {Unit::Year, 1, 365 * day},     {Unit::Year, 2, 730 * day},
        {Unit::Year, 5, 1826 * day},   {Unit::Year, 10, 3652 * day},   {Unit::Year, 20, 7305 * day},
        {Unit::Year, 50, 18262 * day}, {Unit::Year, 100, 36525 * day},
    };
    const Unit finest = size == BucketSize::Hour   ? Unit::Hour
                        : size == BucketSize::Day  ? Unit::Day
                        : size == BucketSize::Week ? Unit::Week
                                                   : Unit::Month;
    QList<TickLevel> levels;
    std::ranges::copy_if(all, std::back_inserter(levels),
                         [finest](const TickLevel &level) { return level.unit >= finest; });
    return levels;
}

QList<TimeLabel> timeLabels(const QList<Bucket> &buckets, const Bucketing &bucketing, const TickLevel &level,
                            Instant now)
{
    QList<TimeLabel> labels;
    if (buckets.isEmpty())
        return labels;
    const QTimeZone &zone = bucketing.zone;
    const QDate last = toDateTime(buckets.last().start, zone).date();
    const int thisYear = toDateTime(now, zone).date().year();
    int saidYear = thisYear;
    bool dated = false;
    const auto add = [&](const QDateTime &wanted, const TickLevel &as) {
        const qsizetype bucket = firstFrom(buckets, toInstant(wanted));
        if (bucket >= buckets.size() || (!labels.isEmpty() && labels.last().bucket >= bucket))
            return;
        // What began before the first bucket did not begin with it.
        if (bucket == 0 &&
            bucketAt(bucketing, buckets[0].start - std::chrono::milliseconds(1)).start >= toInstant(wanted))
            return;
        const QDateTime start = toDateTime(buckets[bucket].start, zone);
        // An hour that the clock jumped over has no bucket; a later one must not bear its name.
        const bool onlyTime = as.unit == TickLevel::Unit::Hour;
        if (onlyTime && start != wanted)
            return;
        const bool sayYear = !onlyTime && start.date().year() != saidYear;
        if (!onlyTime)
            saidYear = start.date().year();
        dated = dated || !onlyTime;
        labels.append({bucket, labelText(start, as, sayYear)});
    };
    const QDate first = toDateTime(buckets.first().start, zone).date();
    for (QDate date = anchored(first, level, bucketing.weekStart); date.isValid() && date <= last;
         date = stepped(date, level)) {
        // A day begins at one o'clock where the clock jumps over midnight; some never were.
        const QDateTime begin = date.startOfDay(zone);
        if (!begin.isValid() || begin.date() != date)
            continue;
        add(begin, level.unit == TickLevel::Unit::Hour ? days : level);
        for (int each = level.step; level.unit == TickLevel::Unit::Hour && each < 24; each += level.step)
            add(QDateTime(date, QTime(each, 0), zone), level);
    }
    // Hours of one day without its beginning: the first says which day it is.
    if (!dated && !labels.isEmpty()) {
        const QDateTime start = toDateTime(buckets[labels.first().bucket].start, zone);
        labels.first().text = momentText(start, start.date().year() != thisYear);
    }
    return labels;
}

TimeLabel firstLabel(const QList<Bucket> &buckets, const Bucketing &bucketing, Instant now)
{
    const QDateTime start = toDateTime(buckets.first().start, bucketing.zone);
    const bool sayYear = start.date().year() != toDateTime(now, bucketing.zone).date().year();
    if (bucketing.size == BucketSize::Hour && start != start.date().startOfDay(bucketing.zone))
        return {0, momentText(start, sayYear)};
    const TickLevel months{TickLevel::Unit::Month, 1, 30 * day};
    return {0, labelText(start, bucketing.size == BucketSize::Month ? months : days, sayYear)};
}

} // namespace eventdesk
