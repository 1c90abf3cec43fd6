// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/sqlite_support.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

using Mode = SqliteEventStore::Mode;

constexpr eventlog::LogShape shape{.blockRows = 8, .segmentRows = 50, .liveRows = 5, .groupRows = 400};

Batch three(int number)
{
    Batch batch;
    for (int i = 0; i < 3; ++i) {
        const std::string id = std::to_string(number) + '-' + std::to_string(i);
        batch.occurrences.add(
            message(id, i == 0 ? "visit" : "order", "u" + std::to_string(number % 7), "2026-01-01T00:00:00Z"));
    }
    return batch;
}

ImportCounts import(EventStore &store, int number)
{
    const ImportId id = wait(store.beginImport({u"log %1"_s.arg(number), number % 2 ? u"csv"_s : u"ndjson"_s})).value();
    const ImportCounts counts = wait(store.append(id, three(number))).value();
    if (!wait(store.finishImport(id)))
        qFatal("not finished");
    return counts;
}

QStringList differences(EventStore &store)
{
    return wait(store.verify())->differences;
}

} // namespace

// Many small imports come to lie in few groups, and stay imports.
class SqliteMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction()));
        const auto store = open(m_path, Mode::CreateNew, shape).value();
        for (int i = 1; i <= imports; ++i)
            QCOMPARE(import(*store, i).added, 3);
        QVERIFY(numberIn(m_path, "SELECT count(*) FROM log_group") < 10);
        QCOMPARE(differences(*store), QStringList());
    }

    void eachIsUndoneByItself()
    {
        const auto store = open(m_path, Mode::OpenExisting, shape).value();
        QStringList left = idsIn(*store);
        QCOMPARE(left.size(), imports * 3);
        for (const int number : {7, 40, 1}) {
            QCOMPARE(wait(store->undoImport(number))->state, ImportState::Undone);
            left.removeIf([number](const QString &id) { return id.startsWith(QString::number(number) + u'-'); });
            QCOMPARE(idsIn(*store), left);
            QCOMPARE(differences(*store), QStringList());
        }
        QCOMPARE(import(*store, 7).added, 3);
        QCOMPARE(import(*store, 8).duplicate, 3);
        QCOMPARE(differences(*store), QStringList());
    }

    void eachKeepsItsSourceAndItsCounts()
    {
        const auto store = open(m_path, Mode::OpenExisting, shape).value();
        FeedQuery all;
        all.limit = 1000;
        const auto page = wait(store->feed(all));
        for (const Occurrence &each : page->rows) {
            const int number = each.messageId.section(u'-', 0, 0).toInt();
            QCOMPARE(each.source, number % 2 ? u"csv"_s : u"ndjson"_s);
        }
        QCOMPARE(wait(store->forget(u"u3"_s))->occurrences, 18); // imports 3, 10, …, 38
        const auto records = wait(store->imports());
        for (const ImportRecord &record : *records)
            QCOMPARE(record.removed, record.id % 7 == 3 ? 3 : 0);
        QCOMPARE(differences(*store), QStringList());
    }

    // A damaged block of several imports: undoing one of them mends the store, and taking in again what others have
    // lost with it brings that back.
    void damageToAGroupOfSeveralIsMended()
    {
        QStringList whole;
        {
            const auto store = open(m_path, Mode::OpenExisting, shape).value();
            whole = idsIn(*store);
        }
        execute(m_path, "UPDATE block SET data = zeroblob(length(data)) WHERE id = (SELECT min(id) FROM block)");
        const auto store = open(m_path, Mode::OpenExisting, shape).value();
        QVERIFY(!differences(*store).isEmpty());
        QVERIFY(wait(store->undoImport(2)));
        QCOMPARE(differences(*store), QStringList());
        QVERIFY(idsIn(*store).size() > imports * 3 - 12);
        qint64 again = 0;
        for (int i = 1; i <= imports; ++i)
            again += import(*store, i).added;
        QVERIFY(again > 3);
        QStringList ids = idsIn(*store);
        ids.sort();
        whole.sort();
        QCOMPARE(ids, whole);
        QCOMPARE(differences(*store), QStringList());
    }

private:
    static constexpr int imports = 40;
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace eventdesk::testing

QTEST_GUILESS_MAIN(eventdesk::testing::SqliteMergeTest)
#include "sqlite_merge_test.moc"
