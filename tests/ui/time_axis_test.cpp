// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/dice.h"
#include "ui/events/chart_geometry.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

using Tick = ChartGeometry::TimeTick;

// What a label tells, by the start of its bucket; nothing where it tells something else.
enum class Claim { None, Time, Day, DayOfYear, Month, MonthOfYear, Year, Moment };

Claim claimOf(const QString &text, const QDateTime &start)
{
    const QLocale locale;
    const QString time = locale.toString(start.time(), QLocale::ShortFormat);
    const QString day = locale.toString(start.date(), u"d MMM"_s);
    const QString dayOfYear = locale.toString(start.date(), u"d MMM yyyy"_s);
    if (text == time)
        return Claim::Time;
    if (text == day)
        return Claim::Day;
    if (text == dayOfYear)
        return Claim::DayOfYear;
    if (text == locale.standaloneMonthName(start.date().month(), QLocale::ShortFormat))
        return Claim::Month;
    if (text == locale.toString(start.date(), u"MMM yyyy"_s))
        return Claim::MonthOfYear;
    if (text == locale.toString(start.date(), u"yyyy"_s))
        return Claim::Year;
    const bool isMoment = text == day + u", "_s + time || text == dayOfYear + u", "_s + time ||
                          text == locale.toString(start, QLocale::ShortFormat);
    return isMoment ? Claim::Moment : Claim::None;
}

// The first date of what a claim names.
QDate beginningOf(Claim claim, QDate date)
{
    switch (claim) {
    case Claim::Month:
    case Claim::MonthOfYear:
        return {date.year(), date.month(), 1};
    case Claim::Year:
        return {date.year(), 1, 1};
    default:
        return date;
    }
}

// Whether the bucket is where it begins: on its first moment or, of weeks, as the first that starts in it.
bool isBoundary(Claim claim, const Bucket &bucket, const Bucketing &bucketing)
{
    const QDate date = toDateTime(bucket.start, bucketing.zone).date();
    const QDate first = beginningOf(claim, date);
    if (bucketing.size != BucketSize::Week)
        return bucket.start == toInstant(first.startOfDay(bucketing.zone));
    const Bucket before = bucketAt(bucketing, bucket.start - std::chrono::milliseconds(1));
    return beginningOf(claim, toDateTime(before.start, bucketing.zone).date()) != first;
}

// What a person would stumble over; empty: nothing.
QString faultOf(const ChartGeometry &geometry, const ChartGeometry::Input &input)
{
    if (geometry.timeTicks.isEmpty())
        return u"there is no label"_s;
    const QTimeZone &zone = input.bucketing.zone;
    // What a reader of the labels so far thinks.
    int year = toDateTime(input.now, zone).date().year();
    QDate day;
    for (qsizetype i = 0; i < geometry.timeTicks.size(); ++i) {
        const Tick &tick = geometry.timeTicks[i];
        const Bucket &bucket = input.buckets[tick.bucket];
        const QDateTime start = toDateTime(bucket.start, zone);
        const auto fault = [&](const QString &what) {
            return u"“%1” at %2 %3"_s.arg(tick.text, start.toString(Qt::ISODateWithMs), what);
        };
        if (tick.rect.left() < 0 || tick.rect.right() > std::max(input.size.width(), tick.rect.width()))
            return fault(u"is not on the chart"_s);
        if (std::abs(tick.x - geometry.middleOf(tick.bucket)) > 0.001)
            return fault(u"is not at its bucket"_s);
        if (i > 0 && geometry.timeTicks[i - 1].bucket >= tick.bucket)
            return fault(u"is not in order"_s);
        if (i > 0 && geometry.timeTicks[i - 1].rect.right() >= tick.rect.left())
            return fault(u"meets “%1”"_s.arg(geometry.timeTicks[i - 1].text));
        const Claim claim = claimOf(tick.text, start);
        if (claim == Claim::None)
            return fault(u"is not true"_s);
        if (claim == Claim::Time) {
            if (day.isValid() && day != start.date())
                return fault(u"seems to be of "_s + day.toString(Qt::ISODate));
            continue;
        }
        if (claim != Claim::Moment && !isBoundary(claim, bucket, input.bucketing))
            return fault(u"does not begin there"_s);
        const bool saysYear = claim == Claim::DayOfYear || claim == Claim::MonthOfYear || claim == Claim::Year ||
                              tick.text.contains(QString::number(start.date().year()));
        if (saysYear)
            year = start.date().year();
        if (year != start.date().year())
            return fault(u"seems to be of %1"_s.arg(year));
        day = start.date();
    }
    return {};
}

} // namespace

class TimeAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    // Zones whose clocks change at midnight, at odd minutes, by half an hour or two, or by a day.
    void labelsAreTrueOfAnySpanInAnyZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC",
                                 "Europe/Berlin",
                                 "America/New_York",
                                 "Australia/Lord_Howe",
                                 "Asia/Kathmandu",
                                 "Pacific/Apia",
                                 "America/Sao_Paulo",
                                 "America/Havana",
                                 "Atlantic/Azores",
                                 "America/St_Johns",
                                 "Africa/Cairo",
                                 "Asia/Beirut",
                                 "Asia/Tehran",
                                 "Antarctica/Troll",
                                 "Asia/Pyongyang",
                                 "America/Caracas",
                                 "America/Asuncion",
                                 "Pacific/Chatham",
                                 "Africa/Casablanca",
                                 "Asia/Gaza"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void labelsAreTrueOfAnySpanInAnyZone()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone timeZone(zone);
        QVERIFY(timeZone.isValid());
        Dice dice(1);
        for (int i = 0; i < 600; ++i) {
            ChartGeometry::Input input;
            input.size = QSizeF(180 + dice.below(2400), 260);
            input.bucketing = {BucketSize(dice.below(4)), timeZone, dice.oneIn(3) ? Qt::Sunday : Qt::Monday};
            // From one bucket to ten years, short ones as often as long ones, many of them around a change of clocks.
            constexpr double longest = 10.0 * 366 * 24 * 60;
            const auto minutes = std::chrono::minutes(qint64(std::pow(longest, dice.below(1001) / 1000.0)));
            Instant from = at("2007-01-01T00:00:00Z") + std::chrono::minutes(dice.below(20 * 365 * 24 * 60));
            if (dice.oneIn(2)) {
                const QTimeZone::OffsetData change = timeZone.nextTransition(toDateTime(from, QTimeZone::UTC));
                if (change.atUtc.isValid())
                    from = toInstant(change.atUtc) - minutes * dice.below(100) / 100;
            }
            if (dice.oneIn(2))
                from = toInstant(toDateTime(from, timeZone).date().startOfDay(timeZone));
            input.buckets = bucketsBetween(input.bucketing, from, from + minutes);
            input.series = {QList<double>(input.buckets.size(), 5)};
            input.now = from + minutes * dice.below(3);
            const QString fault = faultOf(ChartGeometry::make(input), input);
            const QString what = u"%1: %2 buckets of size %3 from %4, %5 px: %6"_s.arg(
                QString::number(i), QString::number(input.buckets.size()), QString::number(int(input.bucketing.size)),
                toDateTime(from, timeZone).toString(Qt::ISODate), QString::number(input.size.width()), fault);
            QVERIFY2(fault.isEmpty(), qPrintable(what));
        }
    }
};

QTEST_GUILESS_MAIN(TimeAxisTest)
#include "time_axis_test.moc"
