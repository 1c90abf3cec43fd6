// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/range_choice.h"

#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using eventdesk::testing::at;

class RangeChoiceTest : public QObject
{
    Q_OBJECT

    using Kind = RangeChoice::Kind;

private Q_SLOTS:
    void daysAreThoseOfTheZone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        // 22:30 UTC is the 23rd already in Vilnius (+02:00).
        QTest::newRow("today") << int(Kind::Today) << u"2026-11-22T22:00:00Z"_s << u"2026-11-23T22:00:00Z"_s;
        QTest::newRow("yesterday") << int(Kind::Yesterday) << u"2026-11-21T22:00:00Z"_s << u"2026-11-22T22:00:00Z"_s;
        QTest::newRow("7 days") << int(Kind::Last7Days) << u"2026-11-16T22:00:00Z"_s << u"2026-11-23T22:00:00Z"_s;
        // Over the end of summer time: the first day starts at +03:00.
        QTest::newRow("30 days") << int(Kind::Last30Days) << u"2026-10-24T21:00:00Z"_s << u"2026-11-23T22:00:00Z"_s;
        QTest::newRow("12 months") << int(Kind::Last12Months) << u"2025-11-23T22:00:00Z"_s << u"2026-11-23T22:00:00Z"_s;
        QTest::newRow("this month") << int(Kind::ThisMonth) << u"2026-10-31T22:00:00Z"_s << u"2026-11-30T22:00:00Z"_s;
    }
    void daysAreThoseOfTheZone()
    {
        QFETCH(int, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const TimeRange range =
            RangeChoice(Kind(kind)).resolve(at("2026-11-22T22:30:00Z"), QTimeZone("Europe/Vilnius"));
        QCOMPARE(*range.from, at(from.toLatin1().constData()));
        QCOMPARE(*range.to, at(to.toLatin1().constData()));
    }

    void allTimeIsOpen()
    {
        QCOMPARE(RangeChoice(Kind::AllTime).resolve(at("2026-11-22T22:30:00Z"), QTimeZone::UTC), TimeRange());
    }

    void customDaysAreBothIn()
    {
        const auto choice = RangeChoice::custom(QDate(2026, 3, 31), QDate(2026, 3, 29));
        const TimeRange range = choice.resolve(at("2026-11-22T22:30:00Z"), QTimeZone("Europe/Berlin"));
        QCOMPARE(*range.from, at("2026-03-28T23:00:00Z"));
        QCOMPARE(*range.to, at("2026-03-31T22:00:00Z"));
    }

    void aDayWithoutMidnightStartsWithItsFirstMoment()
    {
        const auto choice = RangeChoice::custom(QDate(2018, 11, 4), QDate(2018, 11, 4));
        const TimeRange range = choice.resolve(at("2026-11-22T22:30:00Z"), QTimeZone("America/Sao_Paulo"));
        QCOMPARE(*range.from, at("2018-11-04T03:00:00Z"));
        QCOMPARE(*range.to, at("2018-11-05T02:00:00Z"));
    }

    void everyChoiceSurvivesBeingWritten()
    {
        for (int kind = 0; kind < int(Kind::Custom); ++kind)
            QCOMPARE(RangeChoice::fromString(RangeChoice(Kind(kind)).toString()), RangeChoice(Kind(kind)));
        const auto custom = RangeChoice::custom(QDate(2026, 1, 1), QDate(2026, 1, 31));
        QCOMPARE(custom.toString(), u"2026-01-01/2026-01-31"_s);
        QCOMPARE(RangeChoice::fromString(custom.toString()), custom);
        QVERIFY(!RangeChoice::fromString(u"last-31-days"_s));
        QVERIFY(!RangeChoice::fromString(u"2026-02-30/2026-03-01"_s));
    }
};

QTEST_GUILESS_MAIN(RangeChoiceTest)

#include "range_choice_test.moc"
