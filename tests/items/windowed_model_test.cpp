// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/best_people_model.h"
#include "models/items/occurrence_feed_model.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "tests/support/memory_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

// One a minute from the first of March 2026; the payload says which.
std::vector<NewOccurrence> minutes(int count, int from = 0)
{
    std::vector<NewOccurrence> made;
    made.reserve(size_t(count));
    const Instant start = at("2026-03-01T00:00:00Z");
    for (int i = from; i < from + count; ++i) {
        NewOccurrence each = message("m" + std::to_string(i), "view", "p" + std::to_string(i % 50),
                                     "2026-03-01T00:00:00Z", R"({"n":)" + std::to_string(i) + "}");
        each.time = start + std::chrono::minutes(i);
        made.push_back(std::move(each));
    }
    return made;
}

FeedQuery viewFeed()
{
    FeedQuery query;
    query.event = u"view"_s;
    return query;
}

QString payloadAt(const OccurrenceFeedModel &model, int row)
{
    return model.index(row, OccurrenceFeedModel::PayloadColumn).data().toString();
}

QString expectedAt(int count, int row)
{
    return u"{\"n\":%1}"_s.arg(count - 1 - row);
}

// Sets a query and waits for all of the count.
void load(OccurrenceFeedModel &model)
{
    model.setQuery(viewFeed());
    QTRY_VERIFY(model.countIsFinal());
}

} // namespace

class WindowedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsThereOnceInTheOrderOfTheStore()
    {
        MemoryEventStore store;
        store.take(minutes(950));
        OccurrenceFeedModel model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        QCOMPARE(model.rowCount(), 950);
        QCOMPARE(model.state(), WindowedModel::State::Ready);
        for (int row = 0; row < 950; ++row)
            QTRY_COMPARE(payloadAt(model, row), expectedAt(950, row));
    }

    void dataOfAMissingRowDoesNotWaitAndAsksOnce()
    {
        MemoryEventStore store;
        store.take(minutes(950));
        OccurrenceFeedModel model(&store);
        load(model);
        const qsizetype before = store.calls().size();
        QSignalSpy arrived(&model, &QAbstractItemModel::dataChanged);
        const QModelIndex index = model.index(500, 0);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!index.data().isValid());
            QVERIFY(index.data(WindowedModel::LoadingRole).toBool());
        }
        QCOMPARE(store.calls().size(), before);
        QTRY_VERIFY(index.data().isValid());
        QVERIFY(!index.data(WindowedModel::LoadingRole).toBool());
        QCOMPARE(store.calls().size(), before + 1);
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().at(0).toModelIndex().row(), 400);
        QCOMPARE(arrived.first().at(1).toModelIndex().row(), 599);
    }

    void theEndIsReachedInOneJump()
    {
        MemoryEventStore store;
        store.take(minutes(10'050));
        OccurrenceFeedModel model(&store);
        load(model);
        QCOMPARE(model.rowCount(), 10'050);
        const qsizetype before = store.calls().size();
        QTRY_COMPARE(payloadAt(model, 10'049), u"{\"n\":0}"_s);
        QVERIFY(store.calls().size() - before <= 2);
    }

    void pagesOfALongListAreBounded()
    {
        MemoryEventStore store;
        store.take(minutes(8'000));
        OccurrenceFeedModel model(&store);
        load(model);
        for (int row = 0; row < 8'000; row += 100) {
            QTRY_COMPARE(payloadAt(model, row), expectedAt(8'000, row));
            QVERIFY(model.heldPages() <= WindowedModel::maxPages);
        }
        // And back up, over pages that are gone again.
        for (int row = 7'900; row >= 0; row -= 500)
            QTRY_COMPARE(payloadAt(model, row), expectedAt(8'000, row));
    }

    void anAnswerToTheQuestionBeforeIsDropped()
    {
        MemoryEventStore store;
        store.take(minutes(30));
        store.take({occurrence("click", "x", "2026-03-01T00:00:00Z", R"({"n":"click"})")});
        OccurrenceFeedModel model(&store);
        store.holdAnswers();
        model.setQuery(viewFeed());
        FeedQuery clicks;
        clicks.event = u"click"_s;
        model.setQuery(clicks);
        // The stopped question answers by itself; whatever its answer is, it must not be seen.
        while (store.heldAnswers() > 0)
            store.release(store.heldAnswers() - 1);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(payloadAt(model, 0), u"{\"n\":\"click\"}"_s);
    }

    void pagesThatArriveOutOfOrderLandWhereTheyBelong()
    {
        MemoryEventStore store;
        store.take(minutes(950));
        OccurrenceFeedModel model(&store);
        load(model);
        store.holdAnswers();
        model.index(450, 0).data();
        model.index(850, 0).data();
        QTRY_VERIFY(store.heldAnswers() >= 2);
        while (store.heldAnswers() > 0)
            store.release(store.heldAnswers() - 1);
        QTRY_COMPARE(payloadAt(model, 450), expectedAt(950, 450));
        QTRY_COMPARE(payloadAt(model, 850), expectedAt(950, 850));
    }

    void theModelMayGoWhileAnAnswerIsUnderWay()
    {
        MemoryEventStore store;
        store.take(minutes(950));
        store.holdAnswers();
        auto model = std::make_unique<OccurrenceFeedModel>(&store);
        model->setQuery(viewFeed());
        model.reset();
        store.holdAnswers(false);
        QTRY_COMPARE(store.heldAnswers(), 0);
        QTest::qWait(0);
    }

    void aFailureIsShownAndMended()
    {
        MemoryEventStore store;
        store.take(minutes(30));
        QSignalSpy told(&store, &EventStore::changed);
        QTRY_VERIFY(!told.isEmpty()); // a change would have it ask again by itself
        OccurrenceFeedModel model(&store);
        QSignalSpy states(&model, &WindowedModel::stateChanged);
        store.failNext({ErrorKind::StoreDamaged, u"The store is damaged."_s, {}});
        model.setQuery(viewFeed());
        QTRY_COMPARE(model.state(), WindowedModel::State::Failed);
        QCOMPARE(model.error().sentence, u"The store is damaged."_s);
        QCOMPARE(model.rowCount(), 0);
        model.retry();
        QTRY_COMPARE(model.state(), WindowedModel::State::Ready);
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(states.size(), 4); // loading, failed, loading, ready
    }

    void aFailedPageIsAskedForAgain()
    {
        MemoryEventStore store;
        store.take(minutes(950));
        OccurrenceFeedModel model(&store);
        load(model);
        store.failNext({ErrorKind::Internal, u"No."_s, {}});
        model.index(500, 0).data();
        QTRY_VERIFY(model.pageError().has_value());
        QCOMPARE(model.state(), WindowedModel::State::Ready);
        QVERIFY(!model.index(500, 0).data(WindowedModel::LoadingRole).toBool());
        model.retry();
        QVERIFY(!model.pageError().has_value());
        QTRY_COMPARE(payloadAt(model, 500), expectedAt(950, 500));
    }

    void whatComesInIsHeldBackUntilItIsWanted()
    {
        MemoryEventStore store;
        store.take(minutes(30));
        OccurrenceFeedModel model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        const QPersistentModelIndex reading = model.index(3, OccurrenceFeedModel::PayloadColumn);
        store.take(minutes(5, 30));
        store.emitChanged();
        QTRY_COMPARE(model.heldBack(), 5);
        QCOMPARE(model.rowCount(), 30);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.showHeldBack();
        QTRY_COMPARE(model.rowCount(), 35);
        QCOMPARE(model.heldBack(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        // The row that was read is still the same one.
        QCOMPARE(reading.row(), 8);
        QCOMPARE(reading.data().toString(), expectedAt(30, 3));
    }

    void whileNobodyLooksTheStoreIsLeftAlone()
    {
        MemoryEventStore store;
        store.take(minutes(30));
        QSignalSpy told(&store, &EventStore::changed);
        QTRY_VERIFY(!told.isEmpty());
        OccurrenceFeedModel model(&store);
        model.setFollowing(true);
        load(model);
        model.setAsleep(true);
        const qsizetype before = store.calls().size();
        told.clear();
        store.take(minutes(2, 30));
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(store.calls().size(), before);
        QCOMPARE(model.rowCount(), 30);
        model.setAsleep(false);
        QTRY_COMPARE(model.rowCount(), 32);
    }

    void whoFollowsSeesWhatComesIn()
    {
        MemoryEventStore store;
        store.take(minutes(30));
        OccurrenceFeedModel model(&store);
        model.setFollowing(true);
        load(model);
        store.take(minutes(2, 30));
        store.emitChanged();
        QTRY_COMPARE(model.rowCount(), 32);
        QCOMPARE(payloadAt(model, 0), expectedAt(32, 0));
    }

    void olderEventsOfALaterImportFindTheirPlace()
    {
        MemoryEventStore store;
        store.take(minutes(300, 1000));
        OccurrenceFeedModel model(&store);
        load(model);
        store.take(minutes(1000));
        store.emitChanged();
        QTRY_COMPARE(model.heldBack(), 1000);
        model.showHeldBack();
        QTRY_COMPARE(model.rowCount(), 1300);
        QTRY_COMPARE(payloadAt(model, 1299), u"{\"n\":0}"_s);
        QTRY_COMPARE(payloadAt(model, 299), expectedAt(1300, 299));
    }

    void anUndoneImportTakesItsRowsAway()
    {
        MemoryEventStore store;
        store.take(minutes(300));
        const ImportRecord second = store.take(minutes(300, 300));
        OccurrenceFeedModel model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        QCOMPARE(model.rowCount(), 600);
        QVERIFY(store.model().undoImport(second.id).has_value());
        store.emitChanged();
        QTRY_COMPARE(model.rowCount(), 300);
        QTRY_COMPARE(payloadAt(model, 250), expectedAt(300, 250));
    }

    void nothingIsAStateOfItsOwn()
    {
        MemoryEventStore store;
        store.take(minutes(3));
        OccurrenceFeedModel model(&store);
        FeedQuery query = viewFeed();
        query.subscriberSearch = u"nobody-is-called-so"_s;
        model.setQuery(query);
        QTRY_COMPARE(model.state(), WindowedModel::State::Empty);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.countIsFinal());
    }

    void rowsOfTheOldSearchStayUntilTheNewOnesAreThere()
    {
        MemoryEventStore store;
        store.take(minutes(30));
        OccurrenceFeedModel model(&store);
        load(model);
        store.holdAnswers();
        FeedQuery query = viewFeed();
        query.subscriberSearch = u"p7"_s;
        model.setQuery(query);
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(model.state(), WindowedModel::State::Loading);
        store.holdAnswers(false);
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void peopleAreRankedWithTheirShare()
    {
        MemoryEventStore store;
        store.take({occurrence("view", "ann@example.com", "2026-03-01T00:00:00Z"),
                    occurrence("view", "ann@example.com", "2026-03-03T00:00:00Z"),
                    occurrence("view", "bob@example.com", "2026-03-02T00:00:00Z"),
                    occurrence("view", "", "2026-03-02T00:00:00Z")});
        BestPeopleModel model(&store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PeopleQuery query;
        query.event = u"view"_s;
        model.setQuery(query);
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.countIsFinal());
        QCOMPARE(model.index(0, BestPeopleModel::PersonColumn).data().toString(), u"ann@example.com"_s);
        QCOMPARE(model.index(0, BestPeopleModel::CountColumn).data().toInt(), 2);
        QCOMPARE(model.index(0, BestPeopleModel::ShareColumn).data().toDouble(), 0.5);
        QCOMPARE(model.index(1, 0).data(BestPeopleModel::RelativeShareRole).toDouble(), 0.5);
        store.take({occurrence("view", "bob@example.com", "2026-03-04T00:00:00Z"),
                    occurrence("view", "bob@example.com", "2026-03-05T00:00:00Z")});
        store.emitChanged();
        QTRY_COMPARE(model.index(0, BestPeopleModel::PersonColumn).data().toString(), u"bob@example.com"_s);
    }
};

QTEST_GUILESS_MAIN(WindowedModelTest)
#include "windowed_model_test.moc"
