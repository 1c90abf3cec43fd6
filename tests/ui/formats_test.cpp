// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/formats.h"

#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using eventdesk::testing::at;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void numbersAreTheLocales()
    {
        QCOMPARE(format::count(1234567), u"1,234,567"_s);
        QCOMPARE(format::compactCount(9999), u"9,999"_s);
        QCOMPARE(format::compactCount(12345), u"12.3 K"_s);
        QCOMPARE(format::compactCount(999'999), u"1.0 M"_s);
        QCOMPARE(format::compactCount(250'000'000), u"250 M"_s);
        QCOMPARE(format::percent(0.18), u"18\u00a0%"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::count(1234567), u"1.234.567"_s);
        QCOMPARE(format::decimal(3.25, 1), u"3,3"_s);
    }

    void timesAreOfTheZone()
    {
        const QTimeZone vilnius("Europe/Vilnius");
        const Instant moment = at("2026-11-23T12:07:22.123Z");
        QCOMPARE(format::dateTime(moment, vilnius), u"23 Nov 2026, 14:07:22"_s);
        QCOMPARE(format::longDateTime(moment, vilnius), u"Monday 23 November 2026, 14:07:22.123"_s);
        QCOMPARE(format::timeOfDay(moment, vilnius), u"14:07"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(format::timeOfDay(moment, vilnius).startsWith(u"2:07"_s));
        QVERIFY(format::timeOfDay(moment, vilnius).endsWith(u"PM"_s));
    }

    void howLongAgo_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << u"2026-11-23T11:59:58Z"_s << u"just now"_s;
        QTest::newRow("seconds") << u"2026-11-23T11:59:48Z"_s << u"12 s ago"_s;
        QTest::newRow("minutes") << u"2026-11-23T11:58:01Z"_s << u"1 min ago"_s;
        QTest::newRow("hours") << u"2026-11-22T12:00:01Z"_s << u"23 h ago"_s;
        QTest::newRow("a clock that is a little ahead") << u"2026-11-23T12:00:30Z"_s << u"just now"_s;
        QTest::newRow("the date, far away") << u"2011-12-09T12:50:00Z"_s << u"9 Dec 2011"_s;
    }
    void howLongAgo()
    {
        QFETCH(QString, moment);
        QFETCH(QString, text);
        QCOMPARE(format::relativeTime(at(moment.toLatin1().constData()), at("2026-11-23T12:00:00Z"), QTimeZone::UTC),
                 text);
    }

    void daysHaveNames()
    {
        const QDate today(2026, 11, 23);
        QCOMPARE(format::day(today, today), u"Today"_s);
        QCOMPARE(format::day(today.addDays(-1), today), u"Yesterday"_s);
        QCOMPARE(format::day(QDate(2026, 11, 12), today), u"12 November"_s);
        QCOMPARE(format::day(QDate(2025, 11, 12), today), u"12 November 2025"_s);
    }

    void aRangeEndsWithItsLastDay()
    {
        const QTimeZone vilnius("Europe/Vilnius");
        const TimeRange range{at("2026-10-23T21:00:00Z"), at("2026-11-22T22:00:00Z")};
        QCOMPARE(format::range(range, vilnius), u"24 Oct – 22 Nov 2026"_s);
        QCOMPARE(format::range({}, vilnius), u"All time"_s);
        QCOMPARE(format::range({at("2025-12-31T22:00:00Z"), at("2026-01-01T22:00:00Z")}, vilnius), u"1 Jan 2026"_s);
    }

    void bucketsAreNamedByTheirStart()
    {
        const QTimeZone vilnius("Europe/Vilnius");
        const Bucketing hours{BucketSize::Hour, vilnius};
        const Bucket hour{at("2026-11-10T12:00:00Z"), at("2026-11-10T13:00:00Z")};
        QCOMPARE(format::bucket(hour, hours), u"Tue 10 November 2026, 14:00–15:00"_s);
        QCOMPARE(format::bucket(hour, {BucketSize::Day, vilnius}), u"Tue 10 November 2026"_s);
        QCOMPARE(format::bucket(hour, {BucketSize::Week, vilnius}), u"Week of 10 Nov 2026"_s);
        QCOMPARE(format::bucket(hour, {BucketSize::Month, vilnius}), u"November 2026"_s);
    }

    void durationsHaveTwoParts()
    {
        using namespace std::chrono_literals;
        QCOMPARE(format::duration(42s), u"42 s"_s);
        QCOMPARE(format::duration(200s), u"3 min 20 s"_s);
        QCOMPARE(format::duration(3900s), u"1 h 5 min"_s);
        QCOMPARE(format::duration(50h), u"2 d 2 h"_s);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)

#include "formats_test.moc"
