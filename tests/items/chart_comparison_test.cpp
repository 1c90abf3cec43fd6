// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/chart_comparison.h"

#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const QTimeZone berlin("Europe/Berlin");

} // namespace

class ChartComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenRangeHasNothingBefore()
    {
        const Bucketing days{BucketSize::Day, berlin, Qt::Monday};
        QVERIFY(!comparedPeriod({}, days, Comparison::PeriodBefore));
        QVERIFY(!comparedPeriod({at("2026-11-01T00:00:00Z"), {}}, days, Comparison::YearBefore));
        QVERIFY(!comparedPeriod({at("2026-11-01T00:00:00Z"), at("2026-11-02T00:00:00Z")}, days, Comparison::None));
    }

    void thePeriodBeforeIsWholeWeeksAndDoesNotOverlap_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("shift");
        QTest::newRow("a day") << 1 << 7;
        QTest::newRow("a week") << 7 << 7;
        QTest::newRow("8 days") << 8 << 14;
        QTest::newRow("30 days") << 30 << 35;
    }
    void thePeriodBeforeIsWholeWeeksAndDoesNotOverlap()
    {
        QFETCH(int, days);
        QFETCH(int, shift);
        const QDate first(2026, 10, 20); // over the end of summer time
        const TimeRange range{toInstant(first.startOfDay(berlin)), toInstant(first.addDays(days).startOfDay(berlin))};
        const auto period = comparedPeriod(range, {BucketSize::Day, berlin, Qt::Monday}, Comparison::PeriodBefore);
        QVERIFY(period);
        QCOMPARE(period->days, shift);
        QCOMPARE(*period->range.from, toInstant(first.addDays(-shift).startOfDay(berlin)));
        QCOMPARE(*period->range.to, toInstant(first.addDays(days - shift).startOfDay(berlin)));
        QVERIFY(*period->range.to <= *range.from);
    }

    void monthsAreHeldAgainstMonths()
    {
        const Bucketing months{BucketSize::Month, berlin, Qt::Monday};
        const TimeRange range{toInstant(QDate(2026, 1, 1).startOfDay(berlin)),
                              toInstant(QDate(2026, 4, 1).startOfDay(berlin))};
        const auto before = comparedPeriod(range, months, Comparison::PeriodBefore);
        QCOMPARE(*before->range.from, toInstant(QDate(2025, 10, 1).startOfDay(berlin)));
        const auto year = comparedPeriod(range, months, Comparison::YearBefore);
        QCOMPARE(*year->range.from, toInstant(QDate(2025, 1, 1).startOfDay(berlin)));
        QCOMPARE(alignedBuckets(bucketsBetween(months, *range.from, *range.to),
                                bucketsBetween(months, *year->range.from, *year->range.to), months, *year),
                 (QList<qsizetype>{0, 1, 2}));
    }

    // Every hour stands under the same hour of the same weekday, also where a clock was changed between them.
    void hoursMeetTheSameHourOfTheSameWeekday_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const QByteArray zone :
             {"Europe/Berlin", "UTC", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"})
            QTest::newRow(zone.constData()) << zone;
    }
    void hoursMeetTheSameHourOfTheSameWeekday()
    {
        QFETCH(QByteArray, zone);
        const Bucketing hours{BucketSize::Hour, QTimeZone(zone), Qt::Monday};
        for (const char *start : {"2026-10-20T00:00:00Z", "2026-03-20T00:00:00Z", "2018-02-10T00:00:00Z"}) {
            const TimeRange range{at(start), at(start) + std::chrono::days(12)};
            const auto buckets = bucketsBetween(hours, *range.from, *range.to);
            for (const Comparison comparison : {Comparison::PeriodBefore, Comparison::YearBefore}) {
                const auto period = comparedPeriod(range, hours, comparison);
                const auto earlier = bucketsBetween(hours, *period->range.from, *period->range.to);
                const auto aligned = alignedBuckets(buckets, earlier, hours, *period);
                qsizetype met = 0;
                for (qsizetype i = 0; i < buckets.size(); ++i) {
                    if (aligned[i] < 0)
                        continue;
                    const QDateTime here = toDateTime(buckets[i].start, hours.zone);
                    const QDateTime there = toDateTime(earlier[aligned[i]].start, hours.zone);
                    // An hour that did not exist is that into which the clock jumped.
                    const auto apart =
                        qAbs(QDateTime(here.date(), here.time(), QTimeZone::UTC)
                                 .secsTo(QDateTime(there.date().addDays(period->days), there.time(), QTimeZone::UTC)));
                    QVERIFY2(apart <= 3600, qPrintable(here.toString() + u" "_s + there.toString()));
                    met += apart == 0;
                }
                QVERIFY(met >= buckets.size() - 4);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChartComparisonTest)
#include "chart_comparison_test.moc"
