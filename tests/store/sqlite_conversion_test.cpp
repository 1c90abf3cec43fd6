// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/kept_file.h"
#include "models/store/sqlite/open_file.h"
#include "tests/store/sqlite_support.h"
#include "tests/store/store_answers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

using Mode = SqliteEventStore::Mode;
using Opened = Result<std::unique_ptr<SqliteEventStore>>;
using Progress = StoreConversion::Progress;

constexpr qint64 clockMillis = 1'795'435'200'000; // of open()'s clock
constexpr eventlog::LogShape tiny{.blockRows = 2, .segmentRows = 3, .groupRows = 5};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataFile(const QString &name)
{
    return QStringLiteral(EVENTDESK_SOURCE_DIR) + u"/tests/data/"_s + name;
}

// A section of what the old program answered: "as it was" or "without import 1".
QByteArray answered(const QByteArray &section)
{
    const QByteArray all = contentOf(dataFile(u"store_version_1_answers.txt"_s));
    const QByteArray heading = "== " + section + '\n';
    const qsizetype from = all.indexOf(heading);
    if (from < 0)
        return "no such section";
    const qsizetype to = all.indexOf("\n== ", from + 1);
    return all.mid(from + heading.size(), to < 0 ? -1 : to + 1 - from - heading.size());
}

// The lines that differ say more than two texts of hundreds of lines.
void compareAnswers(const QByteArray &now, const QByteArray &before)
{
    const QByteArrayList a = now.split('\n'), b = before.split('\n');
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        QCOMPARE(a[i], b[i]);
    QCOMPARE(a.size(), b.size());
}

} // namespace

class SqliteConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"shop ü%20.eventdesk"_s);
        m_backup = m_folder->filePath(u"shop ü%20.before-2.eventdesk"_s);
        execute(m_path, contentOf(dataFile(u"store_version_1.sql"_s)));
        m_before = contentOf(m_path);
        QVERIFY(!m_before.isEmpty());
    }

    void anOldStoreAnswersAsItDid_data()
    {
        QTest::addColumn<bool>("small");
        QTest::newRow("one group for each import") << false;
        QTest::newRow("many groups") << true;
    }

    void anOldStoreAnswersAsItDid()
    {
        QFETCH(bool, small);
        {
            const Opened store = open(m_path, Mode::OpenExisting, small ? tiny : eventlog::LogShape());
            QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
            compareAnswers(answersOf(**store), answered("as it was"));
            QCOMPARE(wait((*store)->verify())->differences, QStringList());
            QCOMPARE(wait((*store)->verify())->occurrences, 42);
            QVERIFY(!wait((*store)->info())->readOnly);
        }
        QCOMPARE(names(), (QStringList{u"shop ü%20.before-2.eventdesk"_s, u"shop ü%20.eventdesk"_s}));
        QCOMPARE(contentOf(m_backup), m_before);
        QCOMPARE(numberIn(m_path, "PRAGMA user_version"), 3);
        QCOMPARE(numberIn(m_path, "SELECT count(*) FROM log_group"), small ? 10 : 5);
        // Converted once, and then as any store.
        const Opened again = open(m_path);
        QVERIFY(again);
        compareAnswers(answersOf(**again), answered("as it was"));
        QVERIFY(!QFile::exists(m_folder->filePath(u"shop ü%20.before-2-1.eventdesk"_s)));
    }

    void anImportIsUndoneAsBefore_data()
    {
        QTest::addColumn<int>("import");
        for (const int import : {1, 2, 4, 5, 6})
            QTest::addRow("%d", import) << import;
    }

    void anImportIsUndoneAsBefore()
    {
        QFETCH(int, import);
        const Opened store = open(m_path, Mode::OpenExisting, tiny);
        QVERIFY(wait((*store)->undoImport(import)));
        compareAnswers(answersOf(**store), answered("without import " + QByteArray::number(import)));
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
    }

    void aNewImportKnowsWhatIsThere()
    {
        execute(m_path, "UPDATE sqlite_sequence SET seq = 40 WHERE name = 'identity'"); // numbers given out before
        const Opened store = open(m_path);
        const qint64 identities = numberIn(m_path, "SELECT count(*) FROM identity");
        const ImportId import = wait((*store)->beginImport({u"more"_s, u"csv"_s})).value();
        QCOMPARE(import, 7);
        std::vector<NewOccurrence> more = rows(3, "more-");
        more[0].messageId = "seen-3";
        more[1].person = {.email = {}, .id = "42", .phone = {}};
        more[2].person = {.email = "eve@example.com", .id = {}, .phone = "+46700"};
        const ImportCounts counts = wait((*store)->append(import, {more, {}})).value();
        QVERIFY(wait((*store)->finishImport(import)));
        QCOMPARE(counts.duplicate, 1);
        FeedQuery newest;
        newest.subscriber = 1;
        newest.limit = 1;
        const OccurrencePage page = wait((*store)->feed(newest)).value();
        QCOMPARE(page.rows.first().subscriberKey, u"ann@example.com"_s);
        // Of what is known of eve, the first stays what is shown.
        const SubscriberProfile eve =
            wait((*store)->profile({.subscriber = u"eve@example.com"_s, .days = {}, .zone = QTimeZone::UTC})).value();
        QCOMPARE(eve.summary.subscriber, (Subscriber{17, u"eve@example.com"_s, u"45"_s, u"+46700"_s}));
        QCOMPARE(wait((*store)->info())->totals.subscribers, 7);
        QCOMPARE(numberIn(m_path, "SELECT count(*) FROM identity"), identities + 1);
        QCOMPARE(numberIn(m_path, "SELECT max(id) FROM identity"), 41);
        QVERIFY(wait((*store)->undoImport(import)));
        compareAnswers(answersOf(**store).replace("import 7 more csv " + QByteArray::number(clockMillis) +
                                                      ", state 2, read 3, added 2, duplicate 1, rejected 0\n",
                                                  ""),
                       answered("as it was"));
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
    }

    void anImportThatWasKilledIsUndone()
    {
        execute(m_path, "UPDATE import SET state = 0, ended = NULL WHERE id = 6");
        const Opened store = open(m_path);
        compareAnswers(answersOf(**store), answered("without import 6"));
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
    }

    void numbersWithGapsStayThemselves()
    {
        execute(m_path, "UPDATE occurrence SET id = 100 WHERE id = 49; UPDATE occurrence SET id = 60 WHERE id = 48;"
                        "UPDATE import SET first_occurrence = 61, last_occurrence = 100 WHERE id = 6;"
                        "UPDATE import SET last_occurrence = 60 WHERE id = 5");
        const Opened store = open(m_path);
        FeedQuery whole;
        whole.limit = 1000;
        QSet<qint64> numbers;
        const OccurrencePage page = wait((*store)->feed(whole)).value();
        for (const Occurrence &each : page.rows)
            numbers.insert(each.number);
        QCOMPARE(numbers.size(), 42);
        QVERIFY(numbers.contains(60) && numbers.contains(100) && numbers.contains(47) && !numbers.contains(48));
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
    }

    void anEmptyOldStoreIsConverted()
    {
        execute(m_path, "DELETE FROM occurrence; DELETE FROM identity; DELETE FROM sighting; DELETE FROM subscriber;"
                        "DELETE FROM subscriber_key; DELETE FROM event_type; DELETE FROM import; DELETE FROM reject;"
                        "DELETE FROM pair; DELETE FROM volume");
        const Opened store = open(m_path);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
        QCOMPARE(wait((*store)->info())->totals, Totals());
        fill(**store, 10, "a");
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
    }

    void progressIsReported()
    {
        QList<Progress> reports;
        const Opened store = open(m_path, Mode::OpenExisting, {},
                                  {.report = [&](const Progress &progress) { reports.append(progress); }});
        QVERIFY(store);
        QVERIFY(reports.size() >= 3);
        QCOMPARE(reports.first().done, 0.0);
        QCOMPARE(reports.last().done, 1.0);
        QVERIFY(std::ranges::is_sorted(reports, {}, &Progress::done));
        QCOMPARE(reports.first().backup, m_backup);
        reports.clear();
        for (const QString &path : {m_path, u":memory:"_s})
            QVERIFY(open(path, Mode::OpenOrCreate, {},
                         {.report = [&](const Progress &progress) { reports.append(progress); }}));
        QCOMPARE(reports.size(), 0);
    }

    void aStopBacksOut_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("when all is copied") << 0.7;
    }

    void aStopBacksOut()
    {
        QFETCH(double, share);
        std::stop_source stop;
        const StoreConversion conversion{.report =
                                             [&](const Progress &progress) {
                                                 if (progress.done >= share)
                                                     stop.request_stop();
                                             },
                                         .stop = stop.get_token()};
        const Opened store = open(m_path, Mode::OpenExisting, {}, conversion);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::Cancelled);
        isAsItWas();
    }

    void aDamagedStoreStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("without a table") << QByteArray("DROP TABLE sighting");
        QTest::newRow("without an occurrence") << QByteArray("DELETE FROM occurrence WHERE id = 20");
        QTest::newRow("without an identity") << QByteArray("DELETE FROM identity WHERE id = 4");
        QTest::newRow("without the last event") << QByteArray("DELETE FROM event_type WHERE id = 6");
        QTest::newRow("without a person") << QByteArray("DELETE FROM subscriber WHERE id = 4");
        QTest::newRow("without an import") << QByteArray("DELETE FROM import WHERE id = 2");
        QTest::newRow("an identity out of all measure") << QByteArray("UPDATE identity SET id = 1 << 40 WHERE id = 26");
        QTest::newRow("a key of no kind") << QByteArray("UPDATE subscriber_key SET kind = 7 WHERE kind = 2");
    }

    void aDamagedStoreStaysAsItIs()
    {
        QFETCH(QByteArray, sql);
        execute(m_path, sql);
        m_before = contentOf(m_path);
        isRefused(ErrorKind::StoreDamaged);
    }

    void overwrittenPagesLeaveTheStoreAsItIs()
    {
        constexpr qsizetype pageSize = 8192;
        const QByteArray whole = m_before;
        int refused = 0;
        for (qsizetype page = 1; page < whole.size() / pageSize; ++page) {
            m_before = whole;
            for (qsizetype at = page * pageSize; at < (page + 1) * pageSize; ++at)
                m_before[at] = char(at * 31 + 7);
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(m_before);
            file.close();
            // Some are of indexes and counts that the conversion does without.
            if (Opened store = open(m_path)) {
                compareAnswers(answersOf(**store), answered("as it was"));
                store->reset();
                QCOMPARE(contentOf(m_backup), m_before);
                QVERIFY(QFile::remove(m_backup));
                continue;
            }
            ++refused;
            isRefused(ErrorKind::StoreDamaged);
        }
        QVERIFY2(refused >= 5, qPrintable(QString::number(refused)));
    }

    void aFullDiskLeavesTheStoreAsItWas_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {32, 40, 48, 64})
            QTest::addRow("%d KB", kilobytes) << kilobytes;
    }

    void aFullDiskLeavesTheStoreAsItWas()
    {
        QFETCH(int, kilobytes);
        rlimit unlimited;
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const auto limit = [&](rlim_t bytes) {
            const rlimit wanted{bytes, unlimited.rlim_max};
            return setrlimit(RLIMIT_FSIZE, &wanted) == 0;
        };
        const auto lift = qScopeGuard([&] { limit(unlimited.rlim_cur); });
        QVERIFY(limit(rlim_t(kilobytes) * 1024));
        isRefused(ErrorKind::DiskFull);
        QVERIFY(limit(unlimited.rlim_cur));
        QVERIFY(open(m_path));
    }

    void aKilledConversionIsMadeAnew_data()
    {
        QTest::addColumn<QString>("share");
        for (const QString &share : {u"0"_s, u"0.5"_s, u"0.99"_s, u"1"_s})
            QTest::addRow("at %s", qPrintable(share)) << share;
    }

    void aKilledConversionIsMadeAnew()
    {
        QFETCH(QString, share);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--convert"_s, m_path, share});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
        if (share != u"1"_s)
            QCOMPARE(contentOf(m_path), m_before);
        const Opened store = open(m_path);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
        compareAnswers(answersOf(**store), answered("as it was"));
        QCOMPARE(contentOf(m_backup), m_before);
        QCOMPARE(names().filter(u"converting"_s), QStringList());
        QCOMPARE(names().filter(u"before"_s).size(), 1);
    }

    // The two names of one file are all that a kill between the two last steps leaves.
    void aKillBeforeTheLastStepLeavesOneBackup()
    {
        std::filesystem::create_hard_link(m_path.toStdString(), m_backup.toStdString());
        QVERIFY(QFile::copy(m_path, m_path + u".converting"_s));
        QVERIFY(open(m_path));
        QCOMPARE(names(), (QStringList{u"shop ü%20.before-2.eventdesk"_s, u"shop ü%20.eventdesk"_s}));
        QCOMPARE(contentOf(m_backup), m_before);
    }

    void anotherBackupIsNotOverwritten()
    {
        QVERIFY(QFile::link(u"/nowhere"_s, m_backup));
        QFile other(m_folder->filePath(u"shop ü%20.before-2-1.eventdesk"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        QVERIFY(open(m_path));
        QVERIFY(QFileInfo(m_backup).isSymLink());
        QCOMPARE(contentOf(other.fileName()), "mine");
        QCOMPARE(contentOf(m_folder->filePath(u"shop ü%20.before-2-2.eventdesk"_s)), m_before);
    }

    void aBackupByCopyIsTheSameStore()
    {
        {
            sqlite::Connection store(sqlite::uriOf(m_path), sqlite::Connection::Access::ReadWrite);
            sqlite::copyDatabase(store, m_path, m_backup);
        }
        QCOMPARE(names().filter(u"converting"_s), QStringList());
        QCOMPARE(QFileInfo(m_backup).permissions(), QFileInfo(m_path).permissions());
        const Opened copy = open(m_backup); // an old store, too
        compareAnswers(answersOf(**copy), answered("as it was"));
    }

    void whatIsInTheLogIsConverted()
    {
        const QString copy = m_folder->filePath(u"copy.eventdesk"_s);
        {
            sqlite3 *writer = nullptr;
            QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &writer), SQLITE_OK);
            const auto close = qScopeGuard([&] { sqlite3_close(writer); });
            QCOMPARE(sqlite3_exec(writer, "UPDATE setting SET value = 'Newer' WHERE key = 'name'", nullptr, nullptr,
                                  nullptr),
                     SQLITE_OK);
            // As a crash would leave them.
            QVERIFY(QFile::copy(m_path, copy));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
        }
        QVERIFY(QFileInfo(copy + u"-wal"_s).size() > 0);
        QCOMPARE(contentOf(copy), m_before);
        {
            const Opened store = open(copy);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
            QCOMPARE(wait((*store)->settings())->name, u"Newer"_s);
        }
        QCOMPARE(numberIn(m_folder->filePath(u"copy.before-2.eventdesk"_s),
                          "SELECT count(*) FROM setting WHERE value = 'Newer'"),
                 1);
    }

    void aStoreThatIsOpenElsewhereIsBusy()
    {
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &other), SQLITE_OK);
        const auto close = qScopeGuard([&] { sqlite3_close(other); });
        QCOMPARE(sqlite3_exec(other, "SELECT count(*) FROM occurrence", nullptr, nullptr, nullptr), SQLITE_OK);
        const Opened store = open(m_path);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::StoreBusy);
        QVERIFY(store.error().sentence.contains(m_path));
        QCOMPARE(contentOf(m_path), m_before);
        QCOMPARE(names().filter(u"converting"_s), QStringList());
    }

    void linksAndPermissionsStay()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
        const QString link = m_folder->filePath(u"elsewhere/link.eventdesk"_s);
        const QString hard = m_folder->filePath(u"hard.eventdesk"_s);
        QVERIFY(QFile::link(m_path, link));
        std::filesystem::create_hard_link(m_path.toStdString(), hard.toStdString());
        QCOMPARE(::chmod(m_path.toUtf8().constData(), 0640), 0);
        {
            const Opened store = open(link);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
            compareAnswers(answersOf(**store), answered("as it was"));
        }
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QFileInfo(link).symLinkTarget(), m_path);
        struct stat now = {};
        QCOMPARE(::stat(m_path.toUtf8().constData(), &now), 0);
        QCOMPARE(now.st_mode & 07777, 0640u);
        QCOMPARE(contentOf(hard), m_before);
        QCOMPARE(contentOf(m_backup), m_before);
        QVERIFY(open(hard));
    }

    void whatCanOnlyBeReadIsRefused()
    {
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner));
        QFile file(m_path);
        if (file.open(QIODevice::ReadWrite))
            QSKIP("this user may write everything (root): permissions do not bind");
        const Opened store = open(m_path);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::StoreReadOnly);
        QVERIFY(contentOf(m_path) == m_before);
        QVERIFY(!QFile::exists(m_backup));
    }

private:
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::System, QDir::Name); }

    void isAsItWas()
    {
        QVERIFY(contentOf(m_path) == m_before);
        QCOMPARE(names(), QStringList{u"shop ü%20.eventdesk"_s});
    }

    void isRefused(ErrorKind kind)
    {
        const Opened store = open(m_path);
        QVERIFY(!store);
        QVERIFY2(store.error().kind == kind, qPrintable(store.error().details));
        QVERIFY(!store.error().sentence.isEmpty());
        isAsItWas();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path, m_backup;
    QByteArray m_before;
};

// What the tests start as another program: kills itself in the middle.
int otherProgram(const QStringList &arguments)
{
    const double share = arguments[3].toDouble();
    const Opened store = open(arguments[2], Mode::OpenExisting, tiny, {.report = [&](const Progress &progress) {
                                  if (progress.done >= share)
                                      std::raise(SIGKILL);
                              }});
    return store ? 0 : 1;
}

} // namespace eventdesk::testing

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 3 && QByteArrayView(argv[1]) == "--convert")
        return eventdesk::testing::otherProgram(QCoreApplication::arguments());
    eventdesk::testing::SqliteConversionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sqlite_conversion_test.moc"
