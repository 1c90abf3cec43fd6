// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/log_cache.h"
#include "tests/store/sqlite_support.h"
#include "tests/support/builders.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <set>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

using Mode = SqliteEventStore::Mode;

// What is kept of the log is not looked into without a name: another thread may let it go before a loop over it ends.
template <typename Cache>
constexpr bool looksIntoNameless = requires(Cache &cache, sqlite::Connection &connection) {
    cache.sealedDirectory(connection)->groups();
} || requires(Cache &cache, sqlite::Connection &connection) { *cache.directory(connection); };
static_assert(!looksIntoNameless<sqlite::LogCache>);

constexpr eventlog::LogShape shape{.blockRows = 8, .segmentRows = 20, .liveRows = 5, .groupRows = 200};

PackedOccurrences few(int number)
{
    PackedOccurrences occurrences;
    for (int i = 0; i < 3; ++i) {
        const std::string id = std::to_string(number) + '-' + std::to_string(i);
        occurrences.add(
            message(id, i == 0 ? "visit" : "order", "u" + std::to_string(number % 7), "2026-01-01T00:00:00Z"));
    }
    return occurrences;
}

} // namespace

// What comes in live waits in rows, is sealed into groups, and small groups are merged.
class SqliteLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySmallGroupsBecomeFew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store"_s);
        QStringList before;
        {
            const auto store = open(path, Mode::CreateNew, shape).value();
            for (int i = 0; i < 60; ++i)
                QCOMPARE(wait(store->receive(few(i)))->added, 3);
            before = idsIn(*store);
            QCOMPARE(before.size(), 180);
            QTRY_VERIFY(numberIn(path, "SELECT count(*) FROM recent") < 5);
            // 30 of 6 each without merging.
            QTRY_VERIFY(numberIn(path, "SELECT count(*) FROM log_group") < 15);
            QCOMPARE(idsIn(*store), before);
            QCOMPARE(wait(store->verify())->differences, QStringList());
            QCOMPARE(wait(store->info())->totals, (Totals{2, 180, 0, 7, 0}));
        }
        const auto store = open(path).value();
        QCOMPARE(idsIn(*store), before);
        QCOMPARE(wait(store->receive(few(3)))->duplicate, 3);
        QCOMPARE(wait(store->verify())->differences, QStringList());
    }

    void aStoreThatGoesWhileItIsPutInOrderLetsTheFileGo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store"_s);
        auto store = open(path, Mode::CreateNew).value();
        PackedOccurrences many; // enough to be sealed at once
        for (const NewOccurrence &occurrence : rows(5000, "m"))
            many.add(occurrence);
        QCOMPARE(wait(store->receive(std::move(many)))->added, 5000);
        QVERIFY(QFile::exists(path + u"-wal"_s));
        store.reset(); // no event is delivered after this
        QVERIFY(!QFile::exists(path + u"-wal"_s));
    }

    // What was answered is there after a kill, and nothing is there in part.
    void aKillLosesNothingThatWasAnswered()
    {
        const int rounds = std::max(6, qEnvironmentVariableIntValue("EVENTDESK_KILLS"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store"_s);
        open(path, Mode::CreateNew).value();
        std::set<int> answered;
        int next = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--receive"_s, path, QString::number(next)});
            QByteArray said;
            // So many answers, and whatever comes while the signal is on its way.
            while (said.count('\n') < 3 + round * 7 % 40) {
                QVERIFY2(child.waitForReadyRead(), child.readAllStandardError());
                said += child.readAllStandardOutput();
            }
            child.kill();
            QVERIFY(child.waitForFinished());
            said += child.readAllStandardOutput();
            const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
            for (const QByteArray &line : lines)
                answered.insert(line.toInt());
            next = *answered.rbegin() + 2; // the one behind may be in, too

            const auto store = open(path, Mode::OpenExisting, shape);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
            const QStringList list = idsIn(**store);
            const QSet<QString> ids(list.begin(), list.end());
            QCOMPARE(ids.size(), list.size());
            QCOMPARE(ids.size() % 3, 0);
            for (const int number : answered) {
                for (int i = 0; i < 3; ++i)
                    QVERIFY2(ids.contains(u"%1-%2"_s.arg(number).arg(i)), qPrintable(QString::number(number)));
            }
            QCOMPARE(wait((*store)->verify())->differences, QStringList());
        }
    }
};

// What the test starts: receives until it is killed, and says what was answered.
int receive(const QString &path, int next)
{
    const auto store = open(path, Mode::OpenExisting, shape);
    const auto fail = [](const Error &error) {
        std::fputs(qPrintable(error.sentence + u' ' + error.details), stderr);
        return 1;
    };
    if (!store)
        return fail(store.error());
    for (;; ++next) {
        if (const auto received = wait((*store)->receive(few(next))); !received)
            return fail(received.error());
        std::printf("%d\n", next);
        std::fflush(stdout);
    }
}

} // namespace eventdesk::testing

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--receive"_s)
        return eventdesk::testing::receive(arguments[2], arguments[3].toInt());
    eventdesk::testing::SqliteLiveTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sqlite_live_test.moc"
