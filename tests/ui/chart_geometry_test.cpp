// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "ui/events/chart_geometry.h"
#include "ui/events/time_ticks.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const QTimeZone berlin("Europe/Berlin");

ChartGeometry::Input input(BucketSize size, const char *from, const char *to, QList<double> values = {},
                           const QTimeZone &zone = QTimeZone::UTC)
{
    ChartGeometry::Input made;
    made.size = {1000, 300};
    made.bucketing = {size, zone, Qt::Monday};
    made.buckets = bucketsBetween(made.bucketing, at(from), at(to));
    made.series = {values.isEmpty() ? QList<double>(made.buckets.size(), 10) : values};
    made.now = at("2030-01-01T00:00:00Z");
    return made;
}

QStringList texts(const ChartGeometry &geometry)
{
    QStringList all;
    for (const auto &tick : geometry.timeTicks)
        all.append(tick.text);
    return all;
}

} // namespace

class ChartGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theValueAxisHasNiceStepsThatHoldEverything_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("largest");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("step");
        QTest::newRow("nothing") << 0.0 << 0.0 << true << 0.0 << 1.0 << 1.0;
        QTest::newRow("one") << 0.0 << 1.0 << true << 0.0 << 1.0 << 1.0;
        QTest::newRow("three, in whole steps") << 0.0 << 3.0 << true << 0.0 << 3.0 << 1.0;
        QTest::newRow("a thousand") << 0.0 << 1088.0 << true << 0.0 << 1250.0 << 250.0;
        QTest::newRow("fractions") << 0.0 << 0.9 << false << 0.0 << 1.0 << 0.2;
        QTest::newRow("negative") << -50.0 << 120.0 << true << -50.0 << 150.0 << 50.0;
        QTest::newRow("only negative") << -7.0 << -3.0 << true << -8.0 << 0.0 << 2.0;
        QTest::newRow("large") << 0.0 << 4.1e12 << true << 0.0 << 5e12 << 1e12;
    }
    void theValueAxisHasNiceStepsThatHoldEverything()
    {
        QFETCH(double, least);
        QFETCH(double, largest);
        QFETCH(bool, whole);
        const ValueAxis axis = ValueAxis::around(least, largest, 5, whole);
        QTEST(axis.low, "low");
        QTEST(axis.high, "high");
        QTEST(axis.step, "step");
    }

    void barsFillTheWidthInOrderWithoutMeeting()
    {
        const auto given = input(BucketSize::Day, "2026-10-24T00:00:00Z", "2026-11-23T00:00:00Z");
        const ChartGeometry geometry = ChartGeometry::make(given);
        QCOMPARE(geometry.count, 30);
        QCOMPARE(geometry.style, ChartGeometry::Style::Bars);
        for (qsizetype i = 1; i < geometry.count; ++i)
            QVERIFY(geometry.bars[0][i - 1].right() < geometry.bars[0][i].left());
        QVERIFY(geometry.bars[0][0].left() >= geometry.plot.left());
        QVERIFY(geometry.bars[0][29].right() <= geometry.plot.right());
        QVERIFY(std::abs(geometry.bars[0][0].top() - geometry.plot.top()) < 1.5); // 10 is the axis's end
    }

    void aDayOf25HoursIsABarLikeTheOthers()
    {
        const auto given = input(BucketSize::Day, "2026-10-23T22:00:00Z", "2026-10-27T23:00:00Z", {}, berlin);
        QCOMPARE(given.buckets[1].end - given.buckets[1].start, std::chrono::hours(25));
        const ChartGeometry geometry = ChartGeometry::make(given);
        QCOMPARE(geometry.slotOf(1).width(), geometry.slotOf(0).width());
        QCOMPARE(texts(geometry), (QStringList{u"24 Oct 2026"_s, u"25 Oct"_s, u"26 Oct"_s, u"27 Oct"_s}));
    }

    void negativeValuesHangBelowZero()
    {
        const auto given = input(BucketSize::Day, "2026-10-24T00:00:00Z", "2026-10-26T00:00:00Z", {-10, 20});
        const ChartGeometry geometry = ChartGeometry::make(given);
        QVERIFY(geometry.low <= -10);
        const qreal zero = geometry.yOf(0);
        QVERIFY(geometry.bars[0][0].top() >= zero - 1);
        QVERIFY(geometry.bars[0][1].bottom() <= zero + 1);
    }

    void zeroHasNoBarAndASmallValueIsStillSeen()
    {
        const auto given = input(BucketSize::Day, "2026-10-24T00:00:00Z", "2026-10-28T00:00:00Z",
                                 {0, 1, 100'000, std::numeric_limits<double>::quiet_NaN()});
        const ChartGeometry geometry = ChartGeometry::make(given);
        QVERIFY(geometry.bars[0][0].isEmpty());
        QVERIFY(geometry.bars[0][1].height() >= 1);
        QVERIFY(geometry.bars[0][3].isEmpty());
    }

    void oneBucketIsOneBarWithItsLabel()
    {
        const ChartGeometry geometry =
            ChartGeometry::make(input(BucketSize::Day, "2026-10-24T00:00:00Z", "2026-10-25T00:00:00Z"));
        QCOMPARE(geometry.count, 1);
        QCOMPARE(texts(geometry), QStringList{u"24 Oct 2026"_s});
        QVERIFY(geometry.bars[0][0].width() <= 120);
    }

    void noBucketsAreDrawnAsNothing()
    {
        ChartGeometry::Input given;
        given.size = {300, 200};
        const ChartGeometry geometry = ChartGeometry::make(given);
        QCOMPARE(geometry.count, 0);
        QCOMPARE(geometry.bucketAt(geometry.plot.center()), -1);
    }

    void labelsNeverMeetAndStandAtStartsOfBuckets_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("width");
        for (const int size : {0, 1, 2, 3}) {
            for (const int days : {1, 7, 30, 90, 373, 1500, 3650}) {
                for (const int width : {240, 500, 1000, 2400})
                    QTest::addRow("size %d, %d days, %d px", size, days, width) << size << days << width;
            }
        }
    }
    void labelsNeverMeetAndStandAtStartsOfBuckets()
    {
        QFETCH(int, size);
        QFETCH(int, days);
        QFETCH(int, width);
        ChartGeometry::Input given;
        given.size = QSizeF(width, 260);
        given.bucketing = {BucketSize(size), berlin, Qt::Monday};
        const Instant from = at("2016-03-05T11:00:00Z");
        given.buckets = bucketsBetween(given.bucketing, from, from + std::chrono::days(days));
        given.series = {QList<double>(given.buckets.size(), 5)};
        given.now = at("2026-11-23T12:00:00Z");
        const ChartGeometry geometry = ChartGeometry::make(given);
        QVERIFY(!geometry.timeTicks.isEmpty());
        for (qsizetype i = 0; i < geometry.timeTicks.size(); ++i) {
            const auto &tick = geometry.timeTicks[i];
            QVERIFY(tick.rect.left() >= 0 && tick.rect.right() <= width);
            QCOMPARE(tick.x, geometry.middleOf(tick.bucket));
            if (i > 0)
                QVERIFY(geometry.timeTicks[i - 1].rect.right() < tick.rect.left());
        }
        // The year is said once at least: this is not the year that it is.
        static const QRegularExpression year(u"\\b20[12][0-9]\\b"_s);
        QVERIFY(texts(geometry).join(u' ').contains(year));
    }

    void monthsAreLabelledAtTheirFirstDay()
    {
        const auto given = input(BucketSize::Day, "2026-01-15T00:00:00Z", "2026-09-20T00:00:00Z");
        const ChartGeometry geometry = ChartGeometry::make(given);
        QVERIFY(geometry.timeTicks.size() >= 4);
        for (const auto &tick : geometry.timeTicks)
            QCOMPARE(toDateTime(given.buckets[tick.bucket].start, QTimeZone::UTC).date().day(), 1);
    }

    void anHourThatTheClockSkipsHasNoLabel()
    {
        // Berlin, 29 March 2026: 02:00 does not exist.
        const Bucketing bucketing{BucketSize::Hour, berlin, Qt::Monday};
        const auto buckets = bucketsBetween(bucketing, at("2026-03-28T23:00:00Z"), at("2026-03-29T05:00:00Z"));
        const auto labels =
            timeLabels(buckets, bucketing, {TickLevel::Unit::Hour, 1, 3600}, at("2026-11-23T00:00:00Z"));
        QStringList all;
        for (const TimeLabel &label : labels)
            all.append(label.text);
        QCOMPARE(all, (QStringList{u"29 Mar"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s, u"06:00"_s}));
    }

    void hoursOfOneDaySayWhichDay()
    {
        const auto given = input(BucketSize::Hour, "2026-10-24T09:00:00Z", "2026-10-24T12:00:00Z");
        QCOMPARE(texts(ChartGeometry::make(given)), (QStringList{u"24 Oct 2026, 09:00"_s, u"10:00"_s, u"11:00"_s}));
    }

    void thePointerFindsTheBucketUnderIt()
    {
        const auto given = input(BucketSize::Day, "2026-10-24T00:00:00Z", "2026-11-23T00:00:00Z");
        const ChartGeometry geometry = ChartGeometry::make(given);
        for (const qsizetype i : {0, 13, 29})
            QCOMPARE(geometry.bucketAt({geometry.middleOf(i), geometry.plot.center().y()}), i);
        QCOMPARE(geometry.bucketAt({1, 1}), -1);
    }

    void theBucketThatGoesOnIsKnown()
    {
        auto given = input(BucketSize::Day, "2026-10-24T00:00:00Z", "2026-11-24T00:00:00Z");
        QCOMPARE(ChartGeometry::make(given).unfinished, -1);
        given.now = at("2026-11-23T12:00:00Z");
        QCOMPARE(ChartGeometry::make(given).unfinished, 30);
    }

    void tooNarrowBarsBecomeALine()
    {
        auto given = input(BucketSize::Day, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
        given.size.setWidth(700);
        QCOMPARE(ChartGeometry::make(given).style, ChartGeometry::Style::Lines);
    }

    void moreBucketsThanPixelsKeepTheirExtremes()
    {
        auto given = input(BucketSize::Hour, "2016-01-01T00:00:00Z", "2025-12-29T00:00:00Z");
        QVERIFY(given.buckets.size() > 87'000);
        given.series[0][50'000] = 999;
        given.series[0][70'000] = -99;
        const ChartGeometry geometry = ChartGeometry::make(given);
        QCOMPARE(geometry.style, ChartGeometry::Style::Columns);
        double max = 0;
        double min = 0;
        qsizetype next = 0;
        for (const auto &column : geometry.columns) {
            QCOMPARE(column.first, next); // none is left out
            next = &column == &geometry.columns.last() ? given.buckets.size() : (&column + 1)->first;
            const auto spread = spreadOf(given.series[0], column);
            QVERIFY(spread);
            max = std::max(max, spread->most);
            min = std::min(min, spread->least);
        }
        QCOMPARE(max, 999);
        QCOMPARE(min, -99);
        const qreal x = geometry.plot.left() + std::floor(50'000 * geometry.slot) + 0.5;
        QCOMPARE(geometry.bucketAt({x, geometry.plot.center().y()}), 50'000);
    }
};

QTEST_GUILESS_MAIN(ChartGeometryTest)
#include "chart_geometry_test.moc"
