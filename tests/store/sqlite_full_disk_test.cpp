// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/sqlite_support.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

class SqliteFullDiskTest : public QObject
{
    Q_OBJECT

    using Mode = SqliteEventStore::Mode;

private Q_SLOTS:
    void aFullDiskLeavesNothingHalf_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {600, 1000, 1500, 2500, 4000})
            QTest::addRow("%d KB", kilobytes) << kilobytes;
    }

    // A limit of the size of files stands for the full disk: both fail in the middle of a write.
    void aFullDiskLeavesNothingHalf()
    {
        QFETCH(int, kilobytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.eventdesk"_s);
        // Each batch is written by itself.
        auto store = open(path, Mode::CreateNew, {.groupRows = 2000});
        fill(**store, 30, "a");
        const Totals before = wait((*store)->info())->totals;
        rlimit unlimited;
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const auto limit = [&](rlim_t bytes) {
            const rlimit wanted{bytes, unlimited.rlim_max};
            return setrlimit(RLIMIT_FSIZE, &wanted) == 0;
        };
        const auto lift = qScopeGuard([&] { limit(unlimited.rlim_cur); });

        QVERIFY(limit(rlim_t(kilobytes) * 1024));
        const ImportId import = wait((*store)->beginImport({u"big.csv"_s, u"csv"_s})).value();
        Result<ImportCounts> counts;
        int batches = 0;
        while (counts && batches < 100)
            counts = wait((*store)->append(import, {rows(2000, std::to_string(++batches) + '-'), {}}));
        QVERIFY(!counts);
        QVERIFY2(counts.error().kind == ErrorKind::DiskFull, qPrintable(counts.error().details));
        QVERIFY(!counts.error().sentence.isEmpty());
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
        QCOMPARE(wait((*store)->info())->totals.occurrences, before.occurrences + (batches - 1) * 2000);
        const auto undone = wait((*store)->undoImport(import));
        if (!undone) {
            QCOMPARE(undone.error().kind, ErrorKind::DiskFull);
            store = open(path, Mode::OpenExisting); // it can be looked at all the same
            QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
            QCOMPARE(wait((*store)->verify())->differences, QStringList());
        }

        QVERIFY(limit(unlimited.rlim_cur));
        QVERIFY(wait((*store)->undoImport(fill(**store, 10, "b"))));
        QCOMPARE(wait((*store)->info())->totals, before);
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
        const auto imports = wait((*store)->imports());
        for (const ImportRecord &each : *imports)
            QVERIFY(each.state != ImportState::Running);
        QVERIFY(!QFile::exists(path + u".importing-reserve"_s));
    }
};

} // namespace eventdesk::testing

using eventdesk::testing::SqliteFullDiskTest;
QTEST_GUILESS_MAIN(SqliteFullDiskTest)
#include "sqlite_full_disk_test.moc"
