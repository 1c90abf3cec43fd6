// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/answer_lines.h"
#include "tests/store/random_log.h"
#include "tests/store/sqlite_support.h"

#include <QFile>
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

    static constexpr eventlog::LogShape perBatch{.groupRows = 2000}; // each batch is written by itself
    static constexpr eventlog::LogShape tiny{.blockRows = 16, .segmentRows = 128, .groupRows = 500};

    // A limit of the size of files stands for the full disk: both fail in the middle of a write.
    class FullDisk
    {
    public:
        explicit FullDisk(int kilobytes)
        {
            getrlimit(RLIMIT_FSIZE, &m_before);
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit wanted{rlim_t(kilobytes) * 1024, m_before.rlim_max};
            if (setrlimit(RLIMIT_FSIZE, &wanted) != 0)
                qFatal("no limit");
        }
        ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

    private:
        rlimit m_before{};
    };

    static Batch batch(unsigned seed, int rows)
    {
        Dice dice(seed);
        return RandomLog(dice).batch(rows);
    }

    static QStringList linesOf(EventStore &store)
    {
        FeedQuery feed;
        feed.limit = 10'000;
        SubscriberQuery everybody;
        everybody.limit = 10'000;
        return lines(*wait(store.info())) + lines(*wait(store.catalogue({true, 0, QTimeZone::UTC}))) +
               lines(*wait(store.feed(feed))) + lines(*wait(store.subscribers(everybody)));
    }

private Q_SLOTS:
    void aFullDiskLeavesNothingHalf_data()
    {
        QTest::addColumn<int>("kilobytes");
        QTest::addColumn<bool>("isTiny");
        for (int kilobytes = 500, i = 0; i < 20; kilobytes += 73 + 23 * i, ++i)
            QTest::addRow("%d KB", kilobytes) << kilobytes << (i % 2 == 1);
    }

    void aFullDiskLeavesNothingHalf()
    {
        QFETCH(int, kilobytes);
        QFETCH(bool, isTiny);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.eventdesk"_s);
        auto store = open(path, Mode::CreateNew, isTiny ? tiny : perBatch);
        fill(**store, 30, "a");
        const Totals before = wait((*store)->info())->totals;
        std::optional<FullDisk> disk(kilobytes);
        const ImportId import = wait((*store)->beginImport({u"big.csv"_s, u"csv"_s})).value();
        Result<ImportCounts> counts;
        int batches = 0;
        while (counts && batches < 1000)
            counts = wait((*store)->append(import, {rows(2000, std::to_string(++batches) + '-'), {}}));
        QVERIFY(!counts);
        QVERIFY2(counts.error().kind == ErrorKind::DiskFull, qPrintable(counts.error().details));
        QVERIFY(!counts.error().sentence.isEmpty());
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
        // A batch is written while the next comes in, which is then told.
        QCOMPARE(wait((*store)->info())->totals.occurrences, before.occurrences + (batches - 2) * 2000);
        const auto undone = wait((*store)->undoImport(import));
        if (!undone) {
            QCOMPARE(undone.error().kind, ErrorKind::DiskFull);
            store = open(path, Mode::OpenExisting); // it can be looked at all the same
            QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
            QCOMPARE(wait((*store)->verify())->differences, QStringList());
        }

        disk.reset();
        QVERIFY(wait((*store)->undoImport(fill(**store, 10, "b"))));
        QCOMPARE(wait((*store)->info())->totals, before);
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
        const auto imports = wait((*store)->imports());
        for (const ImportRecord &each : *imports)
            QVERIFY(each.state != ImportState::Running);
        QVERIFY(!QFile::exists(path + u".importing-reserve"_s));
    }

    // As they are by default, groups are so large that all is written at the end.
    void aFullDiskAtTheEndLeavesNothing_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (int kilobytes = 60, i = 0; i < 20; kilobytes += 16, ++i)
            QTest::addRow("%d KB", kilobytes) << kilobytes;
    }

    void aFullDiskAtTheEndLeavesNothing()
    {
        QFETCH(int, kilobytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.eventdesk"_s);
        auto store = open(path, Mode::CreateNew);
        fill(**store, 30, "a");
        const QStringList before = linesOf(**store);
        store->reset(); // what is in its journal is in the file then
        store = open(path);
        {
            std::optional<FullDisk> disk(kilobytes);
            const auto import = wait((*store)->beginImport({u"big.csv"_s, u"csv"_s}));
            if (import) {
                // New events are written at once.
                const auto appended = wait((*store)->append(*import, batch(1, 2000)));
                QVERIFY(appended || appended.error().kind == ErrorKind::DiskFull);
                m_refused += !appended;
                if (!appended)
                    disk.reset(); // too late: half a batch may have been taken
                const auto finished = wait((*store)->finishImport(*import));
                QVERIFY(!finished);
                QVERIFY2(finished.error().kind == ErrorKind::DiskFull, qPrintable(finished.error().details));
                QVERIFY(!finished.error().sentence.isEmpty());
                (void)wait((*store)->undoImport(*import)); // may need more room than there is
            } else {
                QCOMPARE(import.error().kind, ErrorKind::DiskFull);
            }
            QCOMPARE(wait((*store)->verify())->differences, QStringList());
            // Its new events may still be there, as after a crash.
            QCOMPARE(wait((*store)->info())->totals.occurrences, 30);
        }
        QVERIFY(wait((*store)->undoImport(fill(**store, 10, "b"))));
        QCOMPARE(linesOf(**store), before);
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
    }

    void someAppendsWereRefusedAndSomeNot()
    {
        QVERIFY(m_refused > 0 && m_refused < 20);
        m_refused = 0;
    }

    void aFullDiskLeavesAnUndoUndone_data()
    {
        QTest::addColumn<int>("kilobytes");
        QTest::addColumn<bool>("isTiny");
        for (int i = 0; i < 20; ++i)
            QTest::addRow("%d KB", 20 + 45 * i) << 20 + 45 * i << (i % 2 == 1);
    }

    void aFullDiskLeavesAnUndoUndone()
    {
        QFETCH(int, kilobytes);
        QFETCH(bool, isTiny);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.eventdesk"_s);
        const eventlog::LogShape shape = isTiny ? tiny : eventlog::LogShape();
        auto store = open(path, Mode::CreateNew, shape);
        for (const unsigned seed : {1U, 2U}) {
            const ImportId import = wait((*store)->beginImport({u"log"_s, u"csv"_s})).value();
            QVERIFY(wait((*store)->append(import, batch(seed, 1500))));
            QVERIFY(wait((*store)->finishImport(import)));
        }
        const QStringList before = linesOf(**store);
        store->reset();
        store = open(path, Mode::OpenExisting, shape);
        {
            const FullDisk disk(kilobytes);
            const auto undone = wait((*store)->undoImport(1));
            if (!undone) {
                QVERIFY2(undone.error().kind == ErrorKind::DiskFull, qPrintable(undone.error().details));
                QVERIFY(!undone.error().sentence.isEmpty());
                QCOMPARE(linesOf(**store), before);
            }
            QCOMPARE(wait((*store)->verify())->differences, QStringList());
            m_refused += !undone;
        }
        if (wait((*store)->imports())->last().state != ImportState::Undone)
            QVERIFY(wait((*store)->undoImport(1)));
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
        const QStringList after = linesOf(**store);
        QVERIFY(after != before);
        QVERIFY(m_after.isEmpty() || m_after == after);
        m_after = after;
    }

    void someUndoesWereRefusedAndSomeNot()
    {
        QVERIFY(m_refused > 0 && m_refused < 20);
        m_refused = 0;
    }

    void aFullDiskLeavesARemovalUndone_data()
    {
        QTest::addColumn<int>("kilobytes");
        QTest::addColumn<bool>("isForget");
        for (int i = 0; i < 20; ++i)
            QTest::addRow("%d KB", 20 + 60 * (i / 2)) << 20 + 60 * (i / 2) << (i % 2 == 1);
    }

    void aFullDiskLeavesARemovalUndone()
    {
        QFETCH(int, kilobytes);
        QFETCH(bool, isForget);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.eventdesk"_s);
        auto store = open(path, Mode::CreateNew, tiny);
        const ImportId import = wait((*store)->beginImport({u"log"_s, u"csv"_s})).value();
        QVERIFY(wait((*store)->append(import, batch(1, 2000))));
        QVERIFY(wait((*store)->finishImport(import)));
        const QStringList before = linesOf(**store);
        SubscriberQuery busiest;
        busiest.sort = SubscriberSort::Occurrences;
        const QString key = wait((*store)->subscribers(busiest))->rows[0].subscriber.key();
        FeedQuery middle;
        middle.skip = wait((*store)->feedSize({})).value() / 2;
        const Instant time = wait((*store)->feed(middle))->rows[0].time;
        const auto remove = [&] { return wait(isForget ? (*store)->forget(key) : (*store)->removeBefore(time)); };
        store->reset();
        store = open(path, Mode::OpenExisting, tiny);
        Result<Removal> removal;
        {
            const FullDisk disk(kilobytes);
            removal = remove();
            if (!removal) {
                QVERIFY2(removal.error().kind == ErrorKind::DiskFull, qPrintable(removal.error().details));
                QVERIFY(!removal.error().sentence.isEmpty());
                QCOMPARE(linesOf(**store), before);
            }
            QCOMPARE(wait((*store)->verify())->differences, QStringList());
            m_refused += !removal;
        }
        if (!removal)
            removal = remove();
        QVERIFY(removal && removal->occurrences > 0);
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
        QVERIFY(linesOf(**store) != before);
    }

    void someRemovalsWereRefusedAndSomeNot() { QVERIFY(m_refused > 0 && m_refused < 20); }

private:
    int m_refused = 0;
    QStringList m_after;
};

} // namespace eventdesk::testing

using eventdesk::testing::SqliteFullDiskTest;
QTEST_GUILESS_MAIN(SqliteFullDiskTest)
#include "sqlite_full_disk_test.moc"
