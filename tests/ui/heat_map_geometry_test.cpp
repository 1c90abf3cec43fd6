// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/heat_map_geometry.h"

#include <QTest>

using namespace eventdesk;

class HeatMapGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayHasItsOwnSquareAndFindsItselfThere()
    {
        const HeatMapGeometry map{.last = QDate(2026, 11, 25), .cell = 8}; // a Wednesday
        QCOMPARE(map.first().dayOfWeek(), int(Qt::Monday));
        QCOMPARE(map.days(), 25 * 7 + 3);
        for (QDate day = map.first(); day <= map.last; day = day.addDays(1))
            QCOMPARE(map.dayAt(map.rectOf(day).center()), day);
    }

    void aWeekThatStartsOnSundayHasItsSundayOnTop()
    {
        const HeatMapGeometry map{.last = QDate(2026, 11, 25), .weekStart = Qt::Sunday};
        QCOMPARE(map.first().dayOfWeek(), int(Qt::Sunday));
        QCOMPARE(map.rectOf(QDate(2026, 11, 22)).top(), 0);
    }

    void daysOutsideAndGapsAreNobodys()
    {
        const HeatMapGeometry map{.last = QDate(2026, 11, 25), .cell = 8};
        QVERIFY(map.rectOf(QDate(2026, 11, 26)).isEmpty());
        QVERIFY(map.rectOf(map.first().addDays(-1)).isEmpty());
        QVERIFY(!map.dayAt({9, 2}));
        QVERIFY(!map.dayAt({-1, 2}));
        QVERIFY(!map.dayAt({map.size().width() - 2, map.size().height() - 2})); // the coming Sunday
    }

    void theLevelsFollowTheShareOfTheLargest()
    {
        QCOMPARE(heatLevel(0, 100), 0);
        QCOMPARE(heatLevel(1, 100), 1);
        QCOMPARE(heatLevel(26, 100), 2);
        QCOMPARE(heatLevel(100, 100), 4);
        QCOMPARE(heatLevel(1, 1), 4);
    }

    void theMapEndsWhereItStillShowsTheLastActivity()
    {
        const QDate today(2026, 11, 25);
        QCOMPARE(heatMapEnd(today, QDate(2026, 10, 1)), today);
        QCOMPARE(heatMapEnd(today, QDate(2011, 12, 9)), QDate(2011, 12, 9));
        QCOMPARE(heatMapEnd(today, std::nullopt), today);
    }

    void itFillsTheWidthThatItIsGiven()
    {
        const HeatMapGeometry map = HeatMapGeometry::fitting(QDate(2026, 11, 25), Qt::Monday, 280);
        QVERIFY(map.size().width() <= 280);
        QVERIFY(map.size().width() > 280 - HeatMapGeometry::weeks);
    }
};

QTEST_APPLESS_MAIN(HeatMapGeometryTest)
#include "heat_map_geometry_test.moc"
