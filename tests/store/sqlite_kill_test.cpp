// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/answer_lines.h"
#include "tests/store/random_log.h"
#include "tests/store/sqlite_support.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

constexpr eventlog::LogShape shape{.blockRows = 8, .segmentRows = 60, .groupRows = 150, .mergedGroups = 2};

// --- the program that is killed: SQLite's own hook stands before each of its writes ---

std::atomic<long> writes = 0;
long lastWrite = 0; // this one is begun, perhaps half done, and the process is gone
bool tearsLast = false;

bool isLast()
{
    return ++writes == lastWrite;
}

[[noreturn]] void die()
{
    std::raise(SIGKILL);
    std::abort();
}

ssize_t writeAt(int file, const void *bytes, size_t size, off_t at)
{
    if (isLast()) {
        if (tearsLast)
            (void)!::pwrite(file, bytes, size / 2, at);
        die();
    }
    return ::pwrite(file, bytes, size, at);
}

ssize_t writeOn(int file, const void *bytes, size_t size)
{
    if (isLast())
        die();
    return ::write(file, bytes, size);
}

int cut(int file, off_t size)
{
    if (isLast())
        die();
    return ::ftruncate(file, size);
}

int removeFile(const char *path)
{
    if (isLast())
        die();
    return ::unlink(path);
}

void standBeforeWrites()
{
    sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
    const auto replace = [files](const char *name, auto function) {
        files->xSetSystemCall(files, name, reinterpret_cast<sqlite3_syscall_ptr>(function));
    };
    replace("pwrite", writeAt);
    replace("pwrite64", writeAt);
    replace("write", writeOn);
    replace("ftruncate", cut);
    replace("unlink", removeFile);
}

Batch batch(unsigned seed, int rows)
{
    Dice dice(seed);
    return RandomLog(dice).batch(rows);
}

// The one who did most, and the time in the middle of the log.
QString busiest(EventStore &store)
{
    SubscriberQuery query;
    query.sort = SubscriberSort::Occurrences;
    query.limit = 1;
    return wait(store.subscribers(query))->rows.value(0).subscriber.key();
}

Instant middle(EventStore &store)
{
    FeedQuery query;
    query.skip = wait(store.feedSize(query)).value() / 2;
    query.limit = 1;
    return wait(store.feed(query))->rows.value(0).time;
}

// PROGRAM --import|--undo|--forget|--remove|--open PATH LAST-WRITE TORN MICROSECONDS; says how many writes there were.
int killedProgram(const QStringList &arguments)
{
    lastWrite = arguments[3].toLong();
    tearsLast = arguments[4].toInt() != 0;
    standBeforeWrites();
    if (const int microseconds = arguments[5].toInt()) {
        const itimerval once{{0, 0}, {0, microseconds}};
        setitimer(ITIMER_REAL, &once, nullptr); // whose signal ends the process as it stands
    }
    {
        const auto store = open(arguments[2], SqliteEventStore::Mode::OpenExisting, shape);
        if (!store)
            return 1;
        if (arguments[1] == u"--undo"_s && !wait((*store)->undoImport(2)))
            return 1;
        if (arguments[1] == u"--forget"_s && !wait((*store)->forget(busiest(**store))))
            return 1;
        if (arguments[1] == u"--remove"_s && !wait((*store)->removeBefore(middle(**store))))
            return 1;
        if (arguments[1] == u"--import"_s) {
            const ImportId import = wait((*store)->beginImport({u"log"_s, u"csv"_s})).value();
            for (unsigned i = 0; i < 4; ++i)
                wait((*store)->append(import, batch(7 + i, 120))).value();
            wait((*store)->finishImport(import)).value();
        }
    }
    std::printf("%ld\n", writes.load());
    return 0;
}

} // namespace

// A program is killed in the middle of an import, an undo or a removal: what it did is there whole or not at all.
// EVENTDESK_KILLS says how often.
class SqliteKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_base = m_folder.filePath(u"base"_s);
        const auto store = open(m_base, SqliteEventStore::Mode::CreateNew, shape).value();
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const ImportId import = wait(store->beginImport({u"log"_s, u"csv"_s})).value();
            wait(store->append(import, batch(seed, 200))).value();
            wait(store->finishImport(import)).value();
        }
        m_before = linesOf(*store);
    }

    void whatWasKilledIsWholeOrGone_data()
    {
        QTest::addColumn<QString>("doing");
        QTest::newRow("import") << u"--import"_s;
        QTest::newRow("undo") << u"--undo"_s;
        QTest::newRow("forget") << u"--forget"_s;
        QTest::newRow("remove") << u"--remove"_s;
    }

    void whatWasKilledIsWholeOrGone()
    {
        QFETCH(QString, doing);
        const QString path = m_folder.filePath(u"store"_s);
        copyBase(path);
        QElapsedTimer timer;
        timer.start();
        const long all = run(doing, path);
        const qint64 microseconds = timer.nsecsElapsed() / 1000;
        QVERIFY(all > 20);
        const auto whole = open(path, SqliteEventStore::Mode::OpenExisting, shape);
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().sentence + u" / "_s + whole.error().details));
        const QStringList after = linesOf(**whole);
        QVERIFY(after != m_before);

        Dice dice(5);
        const int kills = qEnvironmentVariableIntValue("EVENTDESK_KILLS");
        int wasWhole = 0, wasGone = 0, wasKilled = 0;
        for (int i = 0; i < (kills > 0 ? kills : 10); ++i) {
            copyBase(path);
            // Every third time at any moment, else at any write.
            const bool anyMoment = i % 3 == 2;
            const long last = anyMoment ? 0 : 1 + dice.below(int(all));
            const bool torn = dice.oneIn(2);
            const qint64 moment = anyMoment ? 1 + dice.below(int(microseconds)) : 0;
            const QByteArray what = doing.toUtf8() + " killed at write " + QByteArray::number(qint64(last)) + " of " +
                                    QByteArray::number(qint64(all)) + (torn ? ", torn" : "") + ", at " +
                                    QByteArray::number(moment) + " µs";
            const long reached = run(doing, path, last, torn, moment);
            QVERIFY2(reached != -2, what); // a fault of its own
            wasKilled += reached < 0;
            if (dice.oneIn(3)) // and once more while the crash is mended
                run(u"--open"_s, path, 1 + dice.below(20), dice.oneIn(2));

            const auto store = open(path, SqliteEventStore::Mode::OpenExisting, shape);
            QVERIFY2(store, what);
            const auto report = wait((*store)->verify());
            QVERIFY2(report && report->differences.isEmpty(),
                     what + ": " + (report ? report->differences.join(u'\n') : report.error().details).toUtf8());
            const QStringList found = linesOf(**store);
            // How many writes there are hangs a little on threads: the last ones may not have come.
            QVERIFY2(found == after || (found == m_before && reached < 0), what);
            ++(found == after ? wasWhole : wasGone);
            const auto imports = wait((*store)->imports());
            for (const ImportRecord &each : *imports)
                QVERIFY2(each.state != ImportState::Running, what);
            QVERIFY2(wait((*store)->undoImport(fill(**store, 10, "next"))), what);
            QVERIFY2(linesOf(**store) == found, what);
        }
        qInfo("%s: %d whole, %d gone", qPrintable(doing), wasWhole, wasGone);
        QVERIFY(wasGone > 0 && wasKilled * 2 > wasGone + wasWhole);
    }

private:
    void copyBase(const QString &path) const
    {
        for (const QString &end :
             {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".importing"_s, u".importing-reserve"_s})
            QFile::remove(path + end);
        QVERIFY(QFile::copy(m_base, path));
    }

    // How many writes there were; negative where it did not come to its end.
    static long run(const QString &doing, const QString &path, long lastWrite = 0, bool torn = false,
                    qint64 microseconds = 0)
    {
        QProcess program;
        program.start(
            QCoreApplication::applicationFilePath(),
            {doing, path, QString::number(lastWrite), QString::number(int(torn)), QString::number(microseconds)});
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return -1;
        return program.exitCode() == 0 ? program.readAllStandardOutput().toLong() : -2;
    }

    // All that the imports brought; their own records say more after a crash.
    static QStringList linesOf(EventStore &store)
    {
        QStringList all = lines(*wait(store.info())) + lines(*wait(store.catalogue({true, 0, QTimeZone::UTC})));
        FeedQuery feed;
        feed.limit = 10'000;
        feed.withKeys = true;
        all += lines(*wait(store.feed(feed)));
        SubscriberQuery everybody;
        everybody.limit = 10'000;
        all += lines(*wait(store.subscribers(everybody)));
        return all + lines(*wait(store.rejected({})));
    }

    QTemporaryDir m_folder;
    QString m_base;
    QStringList m_before;
};

} // namespace eventdesk::testing

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 6)
        return eventdesk::testing::killedProgram(QCoreApplication::arguments());
    eventdesk::testing::SqliteKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sqlite_kill_test.moc"
