// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rejected_model.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

class RejectedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRejectsOfItsImportCome()
    {
        MemoryEventStore store;
        store.take({}, u"csv"_s, {{1, u"Another import."_s, "x"}});
        const ImportRecord import = store.take({}, u"csv"_s, {{7, u"No time."_s, "a,b\nc"}, {9, u"Too long."_s, "d"}});
        RejectedModel model(&store, import.id);
        QAbstractItemModelTester tester(&model);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.isComplete());
        QCOMPARE(model.index(0, RejectedModel::LineColumn).data().toLongLong(), 7);
        QCOMPARE(model.index(0, RejectedModel::ReasonColumn).data().toString(), u"No time."_s);
        QCOMPARE(model.index(0, RejectedModel::TextColumn).data().toString(), u"a,b c"_s);
        QCOMPARE(model.record(0).reject.text, QByteArray("a,b\nc"));
    }

    void moreThanOneStepIsFetchedAsTheReaderComesToIt()
    {
        MemoryEventStore store;
        std::vector<Reject> rejects;
        for (int line = 1; line <= RejectedModel::step + 5; ++line)
            rejects.push_back({line, u"No time."_s, "x"});
        const ImportRecord import = store.take({}, u"csv"_s, std::move(rejects));
        RejectedModel model(&store, import.id);
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE(model.rowCount(), RejectedModel::step);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), RejectedModel::step + 5);
        QVERIFY(!model.canFetchMore({}));
    }

    void aFailureEndsTheFetchingUntilItIsTriedAgain()
    {
        MemoryEventStore store;
        const ImportRecord import = store.take({}, u"csv"_s, {{7, u"No time."_s, "x"}});
        RejectedModel model(&store, import.id);
        store.failNext({ErrorKind::StoreBusy, u"Another program holds the store."_s, {}});
        model.fetchMore({});
        QTRY_VERIFY(model.error());
        QVERIFY(!model.canFetchMore({}));
        model.retry();
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!model.error());
    }
};

QTEST_GUILESS_MAIN(RejectedModelTest)
#include "rejected_model_test.moc"
