// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/imports_model.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

class ImportsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestImportStandsOnTopAndOnlyItsRowIsInserted()
    {
        MemoryEventStore store;
        store.take({occurrence("a", "ann", "2026-03-01T10:00:00Z")}, u"csv"_s);
        ImportsModel model(&store);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy resets(&model, &ImportsModel::modelReset);
        store.take({occurrence("b", "ann", "2026-03-01T10:00:00Z")}, u"segment"_s, {{3, u"No time."_s, "x"}});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, ImportsModel::FormatColumn).data().toString(), u"segment"_s);
        QCOMPARE(model.index(0, ImportsModel::ReadColumn).data().toLongLong(), 2);
        QCOMPARE(model.index(0, ImportsModel::AddedColumn).data().toLongLong(), 1);
        QCOMPARE(model.index(0, ImportsModel::RejectedColumn).data().toLongLong(), 1);
        QCOMPARE(model.index(1, ImportsModel::FormatColumn).data().toString(), u"csv"_s);
    }

    void anUndoneImportStaysAsHistory()
    {
        MemoryEventStore store;
        const ImportRecord import = store.take({occurrence("a", "ann", "2026-03-01T10:00:00Z")});
        ImportsModel model(&store);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 1);
        const auto undone = QCoro::waitFor(store.undoImport(import.id));
        QVERIFY(undone);
        QTRY_COMPARE(model.import(0).state, ImportState::Undone);
    }

    void aFailureIsToldAndTheNextAnswerMendsIt()
    {
        MemoryEventStore store;
        store.failNext({ErrorKind::StoreBusy, u"Another program holds the store."_s, {}});
        ImportsModel model(&store);
        QTRY_VERIFY(model.error());
        model.refresh();
        QTRY_VERIFY(!model.error());
    }
};

QTEST_GUILESS_MAIN(ImportsModelTest)
#include "imports_model_test.moc"
