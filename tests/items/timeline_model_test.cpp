// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/timeline_model.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

// A question about everybody: what is tested here are the days.
FeedQuery everything()
{
    return {};
}

QList<bool> starts(const TimelineModel &model)
{
    QList<bool> starts;
    for (int row = 0; row < model.rowCount(); ++row)
        starts.append(model.index(row, 0).data(TimelineModel::StartsDayRole).toBool());
    return starts;
}

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowOfADayInTheZoneStartsIt()
    {
        MemoryEventStore store;
        store.take({occurrence("a", "ann", "2026-03-01T10:00:00Z"), occurrence("b", "ann", "2026-03-01T22:30:00Z"),
                    occurrence("c", "ann", "2026-03-02T08:00:00Z")});
        TimelineModel model(&store);
        QAbstractItemModelTester tester(&model);
        model.setQuery(everything());
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(starts(model), (QList<bool>{true, true, false}));
        QCOMPARE(model.index(1, 0).data(TimelineModel::DayRole).toDate(), QDate(2026, 3, 1));

        model.setZone(QTimeZone("Europe/Vilnius")); // where the second is of the 2nd of March
        QCOMPARE(starts(model), (QList<bool>{true, false, true}));
        QCOMPARE(model.index(1, 0).data(TimelineModel::DayRole).toDate(), QDate(2026, 3, 2));
    }

    void aRowBehindOneThatIsNotHereSaysItsDay()
    {
        MemoryEventStore store;
        std::vector<NewOccurrence> many;
        for (int i = 0; i < 900; ++i)
            many.push_back(occurrence("a", "ann", "2026-03-01T10:00:00Z"));
        store.take(std::move(many));
        TimelineModel model(&store);
        QAbstractItemModelTester tester(&model);
        model.setQuery(everything());
        QTRY_COMPARE(model.rowCount(), 900);
        const QModelIndex index = model.index(3 * WindowedModel::pageSize + 100, 0);
        QVERIFY(index.data(WindowedModel::LoadingRole).toBool() || model.isLoaded(index.row()));
        QTRY_VERIFY(!index.data(WindowedModel::LoadingRole).toBool());
        QVERIFY(!index.data(TimelineModel::StartsDayRole).toBool());
        QCOMPARE(index.data(TimelineModel::DayRole).toDate(), QDate(2026, 3, 1));
    }

    void aScreenReaderHearsEventTimeAndParameters()
    {
        MemoryEventStore store;
        store.take({occurrence("viewed", "ann", "2026-03-01T10:00:00Z", R"({"sku":"A-1"})")});
        TimelineModel model(&store);
        model.setQuery(everything());
        QTRY_COMPARE(model.rowCount(), 1);
        const QString said = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"viewed, "_s) && said.endsWith(u", sku A-1"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "timeline_model_test.moc"
