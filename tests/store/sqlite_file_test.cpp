// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/held_file.h"
#include "tests/store/sqlite_support.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cstdio>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

using Mode = SqliteEventStore::Mode;
using Opened = Result<std::unique_ptr<SqliteEventStore>>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class SqliteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"shop ü%20.eventdesk"_s);
    }

    void aStoreIsThereAgainWhenOpened()
    {
        {
            const Opened store = open(m_path, Mode::CreateNew);
            QVERIFY(store);
            fill(**store, 100, "a");
        }
        const Opened again = open(m_path);
        QVERIFY(again);
        const StoreInfo info = wait((*again)->info()).value();
        QCOMPARE(info.totals.occurrences, 100);
        QCOMPARE(info.name, u"shop ü%20"_s);
        QCOMPARE(info.location, m_path);
        QVERIFY(!info.readOnly);
    }

    void whatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");

        QTest::newRow("text") << QByteArray("event,time\norder,2026\n") << ErrorKind::NotAStore;
        QTest::newRow("empty") << QByteArray("") << ErrorKind::NotAStore;
        QTest::newRow("the start of a header") << QByteArray("SQLite format 3\0\x10", 17) << ErrorKind::StoreDamaged;
    }

    void whatCannotBeOpenedSaysWhy()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        write(m_path, content);
        for (const Mode mode : {Mode::OpenExisting, Mode::OpenOrCreate}) {
            const Opened store = open(m_path, mode);
            QVERIFY(!store);
            QCOMPARE(store.error().kind, kind);
            QVERIFY(!store.error().sentence.isEmpty());
            QCOMPARE(contentOf(m_path), content);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // nothing beside it either
    }

    void aMissingFileAFolderAndAMissingFolderAreUnreadable()
    {
        QCOMPARE(open(m_path).error().kind, ErrorKind::FileUnreadable);
        QVERIFY(!QFileInfo::exists(m_path));
        QCOMPARE(open(m_folder->path()).error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(open(m_folder->path() + u"/none/x"_s, Mode::CreateNew).error().kind, ErrorKind::FileUnreadable);
    }

    void anExistingFileIsNotMadeAnew()
    {
        QVERIFY(open(m_path, Mode::CreateNew));
        QCOMPARE(open(m_path, Mode::CreateNew).error().kind, ErrorKind::AlreadyExists);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        execute(m_path, "CREATE TABLE t(x); INSERT INTO t VALUES(1)");
        const QByteArray before = contentOf(m_path);
        QCOMPARE(open(m_path).error().kind, ErrorKind::NotAStore);
        QCOMPARE(open(m_path, Mode::OpenOrCreate).error().kind, ErrorKind::NotAStore);
        QCOMPARE(contentOf(m_path), before);
        execute(m_path, "PRAGMA application_id = 1234");
        QCOMPARE(open(m_path).error().kind, ErrorKind::NotAStore);
    }

    void aNewerStoreIsRefused()
    {
        QVERIFY(open(m_path, Mode::CreateNew));
        execute(m_path, "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
        const QByteArray before = contentOf(m_path);
        QCOMPARE(open(m_path).error().kind, ErrorKind::StoreTooNew);
        QCOMPARE(contentOf(m_path), before);
    }

    void aStoreThatOnlyDevelopmentHadIsRefused()
    {
        QVERIFY(open(m_path, Mode::CreateNew));
        execute(m_path, "PRAGMA user_version = 2; PRAGMA wal_checkpoint(TRUNCATE)");
        const QByteArray before = contentOf(m_path);
        const Opened store = open(m_path);
        QCOMPARE(store.error().kind, ErrorKind::NotAStore);
        QVERIFY(store.error().sentence.contains(u"development version"_s));
        QCOMPARE(contentOf(m_path), before);
    }

    void aStoreWithoutItsTablesIsDamaged()
    {
        QVERIFY(open(m_path, Mode::CreateNew));
        execute(m_path, "DROP TABLE volume_day; PRAGMA wal_checkpoint(TRUNCATE)");
        QCOMPARE(open(m_path).error().kind, ErrorKind::StoreDamaged);
    }

    void aTruncatedStoreIsDamaged()
    {
        {
            const Opened store = open(m_path, Mode::CreateNew);
            fill(**store, 2000, "a");
        }
        QFile file(m_path);
        const qint64 size = file.size();
        for (const qint64 left : {size - 4096, size / 2, qint64(4096), qint64(60)}) {
            QVERIFY(file.resize(left));
            QCOMPARE(open(m_path).error().kind, ErrorKind::StoreDamaged);
        }
    }

    void anOverwrittenPageIsReportedWhereItIsRead()
    {
        {
            const Opened store = open(m_path, Mode::CreateNew);
            fill(**store, 5000, "a");
        }
        QByteArray content = contentOf(m_path);
        for (qsizetype at = 20 * 4096; at < content.size(); ++at)
            content[at] = char(at * 31);
        write(m_path, content);
        const Opened store = open(m_path);
        if (!store) {
            QCOMPARE(store.error().kind, ErrorKind::StoreDamaged);
            return;
        }
        FeedQuery query;
        query.limit = 100000;
        const auto feed = wait((*store)->feed(query));
        const auto verify = wait((*store)->verify());
        QVERIFY(!feed || !verify || !verify->differences.isEmpty());
        if (!feed)
            QCOMPARE(feed.error().kind, ErrorKind::StoreDamaged);
    }

    void aReadOnlyFileCanBeLookedAt_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("the file") << false;
        QTest::newRow("its folder, too") << true;
    }

    void aReadOnlyFileCanBeLookedAt()
    {
        QFETCH(bool, folderToo);
        {
            const Opened store = open(m_path, Mode::CreateNew);
            fill(**store, 10, "a");
        }
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner));
        QFile file(m_path);
        if (file.open(QIODevice::ReadWrite))
            QSKIP("this user may write everything (root): permissions do not bind");
        if (folderToo)
            QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto restore = qScopeGuard([&] {
            QFile::setPermissions(m_folder->path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        });
        const Opened store = open(m_path);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
        QVERIFY(wait((*store)->info())->readOnly);
        QCOMPARE(wait((*store)->info())->totals.occurrences, 10);
        QCOMPARE(wait((*store)->createEvent(u"a"_s, {})).error().kind, ErrorKind::StoreReadOnly);
        QCOMPARE(wait((*store)->beginImport({})).error().kind, ErrorKind::StoreReadOnly);
    }

    void aLockedStoreIsBusy()
    {
        QVERIFY(open(m_path, Mode::CreateNew));
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--lock"_s, m_path});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(open(m_path).error().kind, ErrorKind::StoreBusy);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY(open(m_path));
    }

    void anImportInAnotherProgramMakesTheStoreBusy()
    {
        const Opened store = open(m_path, Mode::CreateNew);
        fill(**store, 10, "a");
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--import"_s, m_path});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(wait((*store)->beginImport({})).error().kind, ErrorKind::StoreBusy);
        QCOMPARE(wait((*store)->undoImport(1)).error().kind, ErrorKind::StoreBusy);
        // A third program that opens it leaves the running import alone.
        {
            const Opened third = open(m_path);
            QVERIFY(third);
            QCOMPARE(wait((*third)->imports())->first().state, ImportState::Running);
        }
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QCOMPARE(wait((*store)->imports())->first().state, ImportState::Finished);
        fill(**store, 10, "c");
        const auto report = wait((*store)->verify());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().details));
        QCOMPARE(report->differences, QStringList());
    }

    void changesByAnotherProgramAreNoticed()
    {
        const Opened store = open(m_path, Mode::CreateNew);
        QSignalSpy changed(store->get(), &EventStore::changed);
        QTest::qWait(0);
        const Opened other = open(m_path);
        QVERIFY(wait((*other)->createEvent(u"signed_up"_s, {})));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(wait((*store)->catalogue({}))->size(), 1);
    }

    void aKilledImportIsUndone_data()
    {
        QTest::addColumn<bool>("asideAnother");
        QTest::newRow("at the next opening") << false;
        QTest::newRow("by the next import of an open store") << true;
    }

    void aKilledImportIsUndone()
    {
        QFETCH(bool, asideAnother);
        Opened store = open(m_path, Mode::CreateNew);
        fill(**store, 30, "a");
        if (!asideAnother)
            store->reset();
        for (int round = 0; round < 3; ++round) {
            QProcess other;
            other.start(QCoreApplication::applicationFilePath(), {u"--import"_s, m_path, u"--endless"_s});
            QVERIFY(other.waitForReadyRead()); // the first batches are in, others follow
            other.kill();
            QVERIFY(other.waitForFinished());
            if (asideAnother) {
                const ImportId import = wait((*store)->beginImport({u"x"_s, u"csv"_s})).value();
                QVERIFY(wait((*store)->undoImport(import)));
            } else {
                store = open(m_path);
                QVERIFY(store);
            }
            const auto imports = wait((*store)->imports()).value();
            QVERIFY(std::ranges::none_of(imports, [](const auto &i) { return i.state == ImportState::Running; }));
            QVERIFY(imports[asideAnother ? 1 : 0].counts.added > 0); // something of it was in
            QCOMPARE(wait((*store)->info())->totals, (Totals{1, 30, 0, 30, 0}));
            QCOMPARE(wait((*store)->verify())->differences, QStringList());
            if (!asideAnother)
                store->reset();
        }
    }

    void anOpenStoreIsHeld()
    {
        const QString link = m_folder->filePath(u"link"_s);
        const QString hardLink = m_folder->filePath(u"hard"_s);
        QVERIFY(!HeldFile::isHeld(m_path));
        {
            const Opened store = open(m_path, Mode::CreateNew);
            fill(**store, 10, "a");
            QVERIFY(QFile::link(m_path, link));
            std::filesystem::create_hard_link(m_path.toStdString(), hardLink.toStdString());
            for (const QString &path : {m_path, link, hardLink, m_path + u"-wal"_s, m_path + u"-shm"_s})
                QVERIFY2(HeldFile::isHeld(path), qPrintable(path));
            QVERIFY(!HeldFile::isHeld(m_folder->path()));
            QVERIFY(!HeldFile::isHeld(m_folder->filePath(u"missing"_s)));
        }
        QVERIFY(!HeldFile::isHeld(m_path));
        QVERIFY(!HeldFile::isHeld(link));
    }

    void aStoreThatGoesAnswersWhatWasAsked()
    {
        Opened store = open(m_path, Mode::CreateNew);
        fill(**store, 3000, "a");
        VolumeQuery query;
        query.event = u"order"_s;
        query.condition = Condition::test(u"x"_s, Operator::IsSet);
        std::vector<QCoro::Task<Result<Volume>>> answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back((*store)->volume(query));
        store->reset();
        for (auto &answer : answers) {
            const Result<Volume> volume = wait(std::move(answer));
            QVERIFY(volume || volume.error().kind == ErrorKind::Cancelled);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

// What the tests start as another program: says that it is ready, and goes on until its input is closed.
int otherProgram(const QStringList &arguments)
{
    const auto ready = [] {
        std::puts("ready");
        std::fflush(stdout);
    };
    const QString path = arguments[2];
    if (arguments[1] == u"--lock"_s) {
        sqlite3 *database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        // Out of WAL mode an exclusive lock keeps readers out, too.
        if (sqlite3_exec(database, "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) !=
            SQLITE_OK)
            return 1;
        ready();
        std::getchar();
        return sqlite3_close(database);
    }
    // Written every few batches, so that there is something to be undone.
    const Opened store = open(path, Mode::OpenExisting, {.groupRows = 400});
    if (!store)
        return 1;
    const ImportId import = wait((*store)->beginImport({u"other.csv"_s, u"csv"_s})).value();
    const bool endless = arguments.contains(u"--endless"_s);
    for (int batch = 0; batch < (endless ? 1'000'000 : 4); ++batch) {
        const std::string prefix = "b" + std::to_string(batch) + "-";
        wait((*store)->append(import, {rows(200, prefix), {}})).value();
        if (batch == 3) // the second group: the first is in
            ready();
    }
    std::getchar();
    return wait((*store)->finishImport(import)) ? 0 : 1;
}

} // namespace eventdesk::testing

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && QByteArrayView(argv[1]).startsWith("--"))
        return eventdesk::testing::otherProgram(QCoreApplication::arguments());
    eventdesk::testing::SqliteFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sqlite_file_test.moc"
