// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/subscribers_model.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

void fill(MemoryEventStore &store)
{
    store.take({occurrence("view", "ann@example.com 17", "2026-03-01T10:00:00Z"),
                occurrence("view", "bob@example.com", "2026-03-05T10:00:00Z"),
                occurrence("buy", "bob@example.com", "2026-03-02T10:00:00Z"),
                occurrence("view", "c-3", "2026-03-03T10:00:00Z"), occurrence("view", "", "2026-03-04T10:00:00Z")});
}

QStringList keys(const SubscribersModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, SubscribersModel::KeyColumn).data().toString());
    return keys;
}

} // namespace

class SubscribersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastSeenStandOnTopAndTheAnonymousAreNotThere()
    {
        MemoryEventStore store;
        fill(store);
        SubscribersModel model(&store);
        QAbstractItemModelTester tester(&model);
        model.setSearch({});
        QTRY_COMPARE(model.state(), WindowedModel::State::Ready);
        QCOMPARE(keys(model), (QStringList{u"bob@example.com"_s, u"c-3"_s, u"ann@example.com"_s}));
        QCOMPARE(model.index(0, SubscribersModel::OccurrencesColumn).data().toLongLong(), 2);
        QCOMPARE(model.index(0, SubscribersModel::FirstColumn).data(SubscribersModel::InstantRole).toLongLong(),
                 toMillis(at("2026-03-02T10:00:00Z")));
        QCOMPARE(model.index(2, SubscribersModel::OtherKeysColumn).data().toString(), u"17"_s);
    }

    void theStoreSorts()
    {
        MemoryEventStore store;
        fill(store);
        SubscribersModel model(&store);
        QAbstractItemModelTester tester(&model);
        model.setSearch({});
        QTRY_COMPARE(model.state(), WindowedModel::State::Ready);
        model.sort(SubscribersModel::KeyColumn, Qt::AscendingOrder);
        QTRY_COMPARE(keys(model), (QStringList{u"ann@example.com"_s, u"bob@example.com"_s, u"c-3"_s}));
        const auto asked = store.calls().count(u"subscribers"_s);
        model.sort(SubscribersModel::FirstColumn, Qt::AscendingOrder);
        QCOMPARE(store.calls().count(u"subscribers"_s), asked);
    }

    void aSearchLooksAtEveryKey()
    {
        MemoryEventStore store;
        fill(store);
        SubscribersModel model(&store);
        QAbstractItemModelTester tester(&model);
        model.setSearch(u"17"_s);
        QTRY_COMPARE(keys(model), (QStringList{u"ann@example.com"_s}));
        model.setSearch(u"nobody"_s);
        QTRY_COMPARE(model.state(), WindowedModel::State::Empty);
        QCOMPARE(model.rowCount(), 0);
    }

    void aNewPersonAppearsWhenTheStoreChanges()
    {
        MemoryEventStore store;
        fill(store);
        SubscribersModel model(&store);
        QAbstractItemModelTester tester(&model);
        model.setSearch({});
        QTRY_COMPARE(model.rowCount(), 3);
        store.take({occurrence("view", "dora@example.com", "2026-04-01T10:00:00Z")});
        QTRY_COMPARE(model.rowCount(), 4);
        QTRY_COMPARE(keys(model).first(), u"dora@example.com"_s);
    }

    void aModelThatDiesWhileItWaitsHarmsNobody()
    {
        MemoryEventStore store;
        fill(store);
        store.holdAnswers();
        {
            SubscribersModel model(&store);
            model.setSearch({});
        }
        store.holdAnswers(false);
        QTest::qWait(0);
    }
};

QTEST_GUILESS_MAIN(SubscribersModelTest)
#include "subscribers_model_test.moc"
