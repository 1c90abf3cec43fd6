// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/buckets.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
    Q_ASSERT(time.isValid());
    return toInstant(time);
}

Bucketing by(BucketSize size, const char *zone, Qt::DayOfWeek weekStart = Qt::Monday)
{
    return {size, QTimeZone(QByteArray(zone)), weekStart};
}

// "start +minutes" of every bucket, in its zone.
QStringList shown(const Bucketing &bucketing, const char *from, const char *to)
{
    QStringList out;
    for (const Bucket &bucket : bucketsBetween(bucketing, at(from), at(to))) {
        const qint64 minutes = (toMillis(bucket.end) - toMillis(bucket.start)) / 60000;
        out += u"%1 +%2"_s.arg(toIso(bucket.start, bucketing.zone)).arg(minutes);
    }
    return out;
}

} // namespace

class BucketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayTheClockGoesForwardHas23Hours()
    {
        const auto days = by(BucketSize::Day, "Europe/Berlin");
        QCOMPARE(shown(days, "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z"),
                 (QStringList{u"2026-03-28T00:00:00.000+01:00 +1440"_s, u"2026-03-29T00:00:00.000+01:00 +1380"_s,
                              u"2026-03-30T00:00:00.000+02:00 +1440"_s}));
        QCOMPARE(shown(by(BucketSize::Hour, "Europe/Berlin"), "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z").size(),
                 23);
    }

    void theDayTheClockGoesBackHas25HoursAndTheDoubledHourIsTwoBuckets()
    {
        const auto days = by(BucketSize::Day, "Europe/Berlin");
        QCOMPARE(shown(days, "2026-10-25T10:00:00Z", "2026-10-25T10:00:01Z"),
                 (QStringList{u"2026-10-25T00:00:00.000+02:00 +1500"_s}));
        const auto hours = by(BucketSize::Hour, "Europe/Berlin");
        QCOMPARE(shown(hours, "2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"),
                 (QStringList{u"2026-10-25T02:00:00.000+02:00 +60"_s, u"2026-10-25T02:00:00.000+01:00 +60"_s}));
        QCOMPARE(shown(hours, "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z").size(), 25);
    }

    void lordHoweShiftsByHalfAnHour()
    {
        // Back: 02:00+11 becomes 01:30+10:30. Forward: 02:00+10:30 becomes 02:30+11.
        const auto hours = by(BucketSize::Hour, "Australia/Lord_Howe");
        QCOMPARE(shown(hours, "2026-04-04T14:00:00Z", "2026-04-04T16:30:00Z"),
                 (QStringList{u"2026-04-05T01:00:00.000+11:00 +60"_s, u"2026-04-05T01:30:00.000+10:30 +30"_s,
                              u"2026-04-05T02:00:00.000+10:30 +60"_s}));
        QCOMPARE(shown(hours, "2026-10-03T14:30:00Z", "2026-10-03T16:30:00Z"),
                 (QStringList{u"2026-10-04T01:00:00.000+10:30 +60"_s, u"2026-10-04T02:30:00.000+11:00 +30"_s,
                              u"2026-10-04T03:00:00.000+11:00 +60"_s}));
        const auto days = by(BucketSize::Day, "Australia/Lord_Howe");
        QCOMPARE(shown(days, "2026-04-05T00:00:00Z", "2026-04-05T00:00:01Z"),
                 (QStringList{u"2026-04-05T00:00:00.000+11:00 +1470"_s}));
        QCOMPARE(shown(days, "2026-10-04T00:00:00Z", "2026-10-04T00:00:01Z"),
                 (QStringList{u"2026-10-04T00:00:00.000+10:30 +1410"_s}));
    }

    void hoursOfKathmanduBeginAtAQuarterPast()
    {
        QCOMPARE(shown(by(BucketSize::Hour, "Asia/Kathmandu"), "2026-01-01T00:20:00Z", "2026-01-01T01:15:00Z"),
                 (QStringList{u"2026-01-01T06:00:00.000+05:45 +60"_s}));
    }

    void aDayThatAZoneLeftOutHasNoBucket()
    {
        QCOMPARE(shown(by(BucketSize::Day, "Pacific/Apia"), "2011-12-29T12:00:00Z", "2011-12-31T12:00:00Z"),
                 (QStringList{u"2011-12-29T00:00:00.000-10:00 +1440"_s, u"2011-12-31T00:00:00.000+14:00 +1440"_s,
                              u"2012-01-01T00:00:00.000+14:00 +1440"_s}));
        QCOMPARE(shown(by(BucketSize::Hour, "Pacific/Apia"), "2011-12-30T09:00:00Z", "2011-12-30T11:00:00Z"),
                 (QStringList{u"2011-12-29T23:00:00.000-10:00 +60"_s, u"2011-12-31T00:00:00.000+14:00 +60"_s}));
        // A week of six days.
        QCOMPARE(shown(by(BucketSize::Week, "Pacific/Apia"), "2011-12-30T00:00:00Z", "2011-12-30T00:00:01Z"),
                 (QStringList{u"2011-12-26T00:00:00.000-10:00 +%1"_s.arg(6 * 1440)}));
    }

    void aDayWithoutMidnightBeginsWithItsFirstMoment()
    {
        QCOMPARE(shown(by(BucketSize::Day, "America/Sao_Paulo"), "2018-11-04T02:59:00Z", "2018-11-05T12:00:00Z"),
                 (QStringList{u"2018-11-03T00:00:00.000-03:00 +1440"_s, u"2018-11-04T01:00:00.000-02:00 +1380"_s,
                              u"2018-11-05T00:00:00.000-02:00 +1440"_s}));
    }

    void aDayWhoseMidnightComesTwiceBeginsWithTheFirst()
    {
        // 1 November 2020, 01:00-04 becomes 00:00-05.
        QCOMPARE(shown(by(BucketSize::Day, "America/Havana"), "2020-10-31T12:00:00Z", "2020-11-01T12:00:00Z"),
                 (QStringList{u"2020-10-31T00:00:00.000-04:00 +1440"_s, u"2020-11-01T00:00:00.000-04:00 +1500"_s}));
        // 29 October 2006 in St. John's: 00:01-02:30 becomes 23:01-03:30 of the day before.
        QCOMPARE(shown(by(BucketSize::Day, "America/St_Johns"), "2006-10-28T12:00:00Z", "2006-10-29T12:00:00Z"),
                 (QStringList{u"2006-10-28T00:00:00.000-02:30 +1440"_s, u"2006-10-29T00:00:00.000-02:30 +1500"_s}));
    }

    void weeksBeginOnTheChosenDay_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<QString>("start");
        QTest::newRow("monday") << 1 << u"2026-11-16"_s;
        QTest::newRow("tuesday") << 2 << u"2026-11-17"_s;
        QTest::newRow("wednesday") << 3 << u"2026-11-18"_s;
        QTest::newRow("thursday") << 4 << u"2026-11-19"_s;
        QTest::newRow("friday") << 5 << u"2026-11-20"_s;
        QTest::newRow("saturday") << 6 << u"2026-11-21"_s;
        QTest::newRow("sunday") << 7 << u"2026-11-22"_s;
    }

    void weeksBeginOnTheChosenDay()
    {
        QFETCH(int, first);
        QFETCH(QString, start);
        const auto weeks = by(BucketSize::Week, "Europe/Vilnius", Qt::DayOfWeek(first));
        const Bucket week = bucketAt(weeks, at("2026-11-22T12:00:00+02:00")); // a Sunday
        QCOMPARE(toDateTime(week.start, weeks.zone).date().toString(Qt::ISODate), start);
        QCOMPARE(toMillis(week.end) - toMillis(week.start), 7LL * 24 * 3600 * 1000);
    }

    void monthsFollowTheCalendar()
    {
        QCOMPARE(shown(by(BucketSize::Month, "Europe/Berlin"), "2027-12-31T22:59:59Z", "2028-03-01T00:00:00Z"),
                 (QStringList{u"2027-12-01T00:00:00.000+01:00 +%1"_s.arg(31 * 1440),
                              u"2028-01-01T00:00:00.000+01:00 +%1"_s.arg(31 * 1440),
                              u"2028-02-01T00:00:00.000+01:00 +%1"_s.arg(29 * 1440),
                              u"2028-03-01T00:00:00.000+01:00 +%1"_s.arg(31 * 1440 - 60)}));
    }

    // Every zone, every size, over the years in which that zone was most restless: no gap, no overlap, the same bucket
    // from either side, and as many bucket hours as there are hours.
    void bucketsOfEveryZoneAreWithoutGaps_data()
    {
        QTest::addColumn<QByteArray>("zone");
        const auto ids = QTimeZone::availableTimeZoneIds();
        for (qsizetype i = 0; i < ids.size(); i += 5)
            QTest::newRow(ids[i].constData()) << ids[i];
    }

    void bucketsOfEveryZoneAreWithoutGaps()
    {
        QFETCH(QByteArray, zone);
        const std::pair<const char *, const char *> spans[] = {{"1915-01-01T00:00:00Z", "1920-01-01T00:00:00Z"},
                                                               {"2009-01-01T00:00:00Z", "2012-06-01T00:00:00Z"},
                                                               {"2039-01-01T00:00:00Z", "2041-01-01T00:00:00Z"}};
        for (const auto size : {BucketSize::Hour, BucketSize::Day, BucketSize::Week, BucketSize::Month}) {
            const auto bucketing = by(size, zone.constData(), Qt::Sunday);
            for (const auto &[from, to] : spans) {
                const auto buckets = bucketsBetween(bucketing, at(from), at(to));
                QVERIFY(buckets.front().start <= at(from) && buckets.front().end > at(from));
                QVERIFY(buckets.back().start < at(to) && buckets.back().end >= at(to));
                for (qsizetype i = 0; i < buckets.size(); ++i) {
                    QVERIFY(buckets[i].start < buckets[i].end);
                    if (i > 0)
                        QCOMPARE(buckets[i].start, buckets[i - 1].end);
                    if (i % (buckets.size() / 40 + 1) == 0) {
                        const auto last = buckets[i].end - std::chrono::milliseconds(1);
                        QCOMPARE(bucketAt(bucketing, buckets[i].start), buckets[i]);
                        QCOMPARE(bucketAt(bucketing, last), buckets[i]);
                        QCOMPARE(bucketIndex(buckets, last), i);
                        if (i + 1 < buckets.size())
                            QCOMPARE(bucketAfter(bucketing, buckets[i]), buckets[i + 1]);
                    }
                }
            }
        }
    }

    void anEmptyRangeHasNoBuckets()
    {
        const Bucketing days;
        QVERIFY(bucketsBetween(days, at("2026-01-02T00:00:00Z"), at("2026-01-02T00:00:00Z")).isEmpty());
        QVERIFY(bucketsBetween(days, at("2026-01-02T00:00:00Z"), at("2026-01-01T00:00:00Z")).isEmpty());
    }

    void ofTooManyBucketsTheNewestAreKept()
    {
        const auto hours = by(BucketSize::Hour, "Europe/Berlin");
        const auto to = at("2026-11-22T12:00:00Z");
        const auto newest = bucketsBetween(hours, at("1026-01-01T00:00:00Z"), to, 1000);
        QCOMPARE(newest.size(), 1000);
        QCOMPARE(newest.back().end, to);
        QCOMPARE(newest, bucketsBetween(hours, newest.front().start, to));
    }

    void tenYearsOfHoursAreQuick()
    {
        const auto hours = by(BucketSize::Hour, "Europe/Berlin");
        QBENCHMARK
        {
            QCOMPARE(bucketsBetween(hours, at("2016-01-01T00:00:00Z"), at("2026-01-01T00:00:00Z")).size(), 87'672);
        }
    }

    void anInstantOutsideHasNoIndex()
    {
        const auto buckets = bucketsBetween({}, at("2026-01-01T00:00:00Z"), at("2026-01-03T00:00:00Z"));
        QCOMPARE(bucketIndex(buckets, at("2025-12-31T23:59:59.999Z")), -1);
        QCOMPARE(bucketIndex(buckets, at("2026-01-02T00:00:00Z")), 1);
        QCOMPARE(bucketIndex(buckets, at("2026-01-03T00:00:00Z")), -1);
        QCOMPARE(bucketIndex({}, at("2026-01-03T00:00:00Z")), -1);
    }
};

QTEST_GUILESS_MAIN(BucketsTest)
#include "buckets_test.moc"
