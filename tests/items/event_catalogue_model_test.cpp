// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/event_catalogue_model.h"

#include "models/items/event_catalogue_rows.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

class EventCatalogueModelTest : public QObject
{
    Q_OBJECT

    using Model = EventCatalogueModel;

    static QStringList shown(const Model &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.summary(row).event.name);
        return names;
    }

    static void fill(MemoryEventStore &store)
    {
        store.take({occurrence("order_placed", "ann@example.com", "2026-11-23T10:00:00Z"),
                    occurrence("order_placed", "bob@example.com", "2026-11-22T10:00:00Z"),
                    occurrence("order_placed", "bob@example.com", "2026-11-21T10:00:00Z"),
                    occurrence("cart_abandoned", "ann@example.com", "2026-11-23T11:00:00Z"),
                    occurrence("cart_abandoned", "ann@example.com", "2026-11-20T11:00:00Z")});
        store.take({occurrence("Page Viewed", "cid@example.com", "2026-11-19T11:00:00Z")}, u"segment"_s);
    }

    static bool load(Model &model)
    {
        model.refresh();
        return QTest::qWaitFor([&] { return model.state() == Model::State::Ready; });
    }

private Q_SLOTS:
    void theMostFrequentComesFirst()
    {
        MemoryEventStore store;
        fill(store);
        Model model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(load(model));
        QCOMPARE(shown(model), (QStringList{u"order_placed"_s, u"cart_abandoned"_s, u"Page Viewed"_s}));
        QCOMPARE(model.index(0, Model::OccurrencesColumn).data().toString(), u"3"_s);
        QCOMPARE(model.index(0, Model::PeopleColumn).data().toString(), u"2"_s);
        QCOMPARE(model.summary(0).recent.size(), Model::recentDays);
        QCOMPARE(model.summary(0).recent.last(), 1);
    }

    void everyColumnSortsBothWays()
    {
        MemoryEventStore store;
        fill(store);
        Model model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(load(model));
        model.sort(Model::NameColumn, Qt::AscendingOrder);
        QCOMPARE(shown(model), (QStringList{u"cart_abandoned"_s, u"order_placed"_s, u"Page Viewed"_s}));
        model.sort(Model::NameColumn, Qt::DescendingOrder);
        QCOMPARE(shown(model), (QStringList{u"Page Viewed"_s, u"order_placed"_s, u"cart_abandoned"_s}));
        model.sort(Model::LastColumn, Qt::DescendingOrder);
        QCOMPARE(shown(model), (QStringList{u"cart_abandoned"_s, u"order_placed"_s, u"Page Viewed"_s}));
        model.sort(Model::SourceColumn, Qt::DescendingOrder);
        QCOMPARE(shown(model).first(), u"Page Viewed"_s);
    }

    void searchingKeepsWhatIsSelected()
    {
        MemoryEventStore store;
        fill(store);
        Model model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(load(model));
        const QPersistentModelIndex cart = model.index(model.rowOf(u"cart_abandoned"_s), 0);
        model.setSearch(u" CART "_s);
        QCOMPARE(shown(model), QStringList{u"cart_abandoned"_s});
        QVERIFY(model.isFiltered());
        model.setSearch({});
        model.sort(Model::NameColumn, Qt::AscendingOrder);
        QVERIFY(cart.isValid());
        QCOMPARE(cart.data().toString(), u"cart_abandoned"_s);
        model.setSource(u"segment"_s);
        QCOMPARE(shown(model), QStringList{u"Page Viewed"_s});
    }

    void aChangeOfTheStoreComesWithoutAReset()
    {
        MemoryEventStore store;
        fill(store);
        Model model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(load(model));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex order = model.index(0, 0);
        store.take({occurrence("cart_abandoned", "dan@example.com", "2026-11-23T11:30:00Z"),
                    occurrence("cart_abandoned", "eva@example.com", "2026-11-23T11:31:00Z"),
                    occurrence("brand_new", "eva@example.com", "2026-11-23T11:31:00Z")});
        store.emitChanged();
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(shown(model).first(), u"cart_abandoned"_s);
        QCOMPARE(order.data().toString(), u"order_placed"_s);
        QCOMPARE(order.row(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void anArchivedEventIsPutAwayUntilAskedFor()
    {
        MemoryEventStore store;
        fill(store);
        store.archiveEvent(u"order_placed"_s, true);
        Model model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(load(model));
        QTRY_COMPARE(model.archived(), 1);
        QCOMPARE(model.total(), 2);
        QCOMPARE(model.rowOf(u"order_placed"_s), -1);
        model.setShowsArchived(true);
        QCOMPARE(model.rowOf(u"order_placed"_s), 0);
    }

    void aFailureIsSaidAndMended()
    {
        MemoryEventStore store;
        QSignalSpy changes(&store, &EventStore::changed);
        fill(store);
        QTRY_VERIFY(changes.count() > 0); // so that it asks for nothing on its own below
        store.failNext({ErrorKind::StoreBusy, u"Another program holds it."_s, {}});
        Model model(&store);
        QSignalSpy states(&model, &Model::stateChanged);
        model.refresh();
        QTRY_COMPARE(model.state(), Model::State::Failed);
        QCOMPARE(model.error().kind, ErrorKind::StoreBusy);
        model.refresh();
        QTRY_COMPARE(model.state(), Model::State::Ready);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(states.count(), 3);
    }

    void anAnswerAfterTheModelIsGoneHurtsNobody()
    {
        MemoryEventStore store;
        fill(store);
        store.holdAnswers();
        {
            Model model(&store);
            model.refresh();
            QTRY_COMPARE(store.heldAnswers(), 1);
        }
        store.holdAnswers(false);
        QCoreApplication::processEvents();
    }

    void tenThousandEventsAreSearchedAndSorted()
    {
        CatalogueRows rows;
        QList<EventSummary> events;
        for (int i = 0; i < 10'000; ++i) {
            const QString name = u"event_%1"_s.arg(i * 7919 % 10'000);
            EventSummary summary;
            summary.event.name = name;
            summary.event.description = u"What has happened"_s;
            summary.occurrences = i % 100;
            events.append(summary);
        }
        rows.setEvents(std::move(events));
        rows.search = u"99"_s;
        const auto found = rows.wanted();
        rows.search.clear();
        rows.sortColumn = Model::NameColumn;
        rows.sortOrder = Qt::AscendingOrder;
        const auto all = rows.wanted();
        QCOMPARE(found.size(), 280);
        QCOMPARE(all.size(), 10'000);
        QCOMPARE(rows.events[all[2]].event.name, u"event_10"_s);
    }
};

QTEST_GUILESS_MAIN(EventCatalogueModelTest)

#include "event_catalogue_model_test.moc"
