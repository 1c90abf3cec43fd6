// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/sqlite_event_store.h"
#include "tests/support/builders.h"

#include <QCoroTask>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

using Mode = SqliteEventStore::Mode;

const FixedClock fixedClock{at("2026-11-23T12:00:00Z")};

template <typename T>
Result<T> wait(QCoro::Task<Result<T>> answer)
{
    return QCoro::waitFor(std::move(answer));
}

Result<std::unique_ptr<SqliteEventStore>> open(const QString &path, Mode mode)
{
    return wait(SqliteEventStore::open(path, mode, &fixedClock));
}

std::vector<NewOccurrence> rows(int count, const std::string &prefix)
{
    std::vector<NewOccurrence> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(
            message(prefix + std::to_string(i), "order", "u" + std::to_string(i % 50), "2026-01-01T00:00:00Z"));
    return rows;
}

ImportId fill(EventStore &store, int count, const std::string &prefix)
{
    const ImportId import = wait(store.beginImport({u"log.csv"_s, u"csv"_s})).value();
    wait(store.append(import, {rows(count, prefix), {}})).value();
    return wait(store.finishImport(import)).value().id;
}

} // namespace

class SqliteFullDiskTest : public QObject
{
    Q_OBJECT

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
        auto store = open(path, Mode::CreateNew);
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
