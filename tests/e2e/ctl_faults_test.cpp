// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/ctl_run.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

// Wrong use, broken logs and stores that are none: each a sentence, an exit status, and nothing half-written.
class CtlFaultsTest : public QObject
{
    Q_OBJECT

private:
    void refuses(const Answer &answer, int code, const char *part)
    {
        QVERIFY2(answer.err.startsWith("eventdeskctl: "), answer.err.constData());
        QVERIFY2(answer.err.contains(part), answer.err.constData());
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(answer.code, code);
    }

private Q_SLOTS:
    void theStoreItselfIsNoLog()
    {
        const Bench bench;
        QCOMPARE(bench.run({u"import"_s, bench.shopLog()}).code, 0);
        const QString link = bench.path(u"orders.csv"_s);
        QVERIFY(QFile::link(bench.store(), link));
        for (const QString &path : {bench.store(), link}) {
            const Answer answer = bench.run({u"import"_s, path});
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains("is an open store, not a log"), answer.err.constData());
        }
        QCOMPARE(bench.json({u"imports"_s}).out.count("\"import\""), 1);
        QCOMPARE(bench.run({u"verify"_s}).code, 0);
    }

    void wrongUseIsExit2WithAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const QStringList &arguments, const char *part) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QByteArray(part);
        };
        row({}, "--help lists them");
        row({u"evnets"_s}, "--help lists them");
        row({u"--json"_s}, "--help lists them");
        row({u"events"_s, u"--jsno"_s}, "eventdeskctl events --help");
        row({u"events"_s, u"extra"_s}, "too much");
        row({u"chart"_s}, "wants EVENT");
        row({u"import"_s}, "wants FILE");
        row({u"import"_s, u"x.csv"_s, u"--map"_s, u"when=Date"_s}, "FIELD=COLUMN");
        row({u"import"_s, u"x.csv"_s, u"--map"_s, u"time"_s}, "FIELD=COLUMN");
        row({u"imports"_s, u"redo"_s, u"1"_s}, "imports undo ID");
        row({u"imports"_s, u"undo"_s, u"x"_s}, "no import's number");
        row({u"feed"_s, u"--limit"_s, u"0"_s}, "--limit");
        row({u"feed"_s, u"--cursor"_s, u"x"_s}, "--cursor");
        row({u"feed"_s, u"--where"_s, u"{"_s}, "not JSON");
        row({u"feed"_s, u"--where"_s, uR"({"all":[{"parameter":"a","operator":"is","value":1}]})"_s}, "/all/0/value");
        row({u"events"_s, u"--zone"_s, u"Europe/Atlantis"_s}, "Europe/Atlantis");
        row({u"events"_s, u"--store"_s, u"https://example.com"_s}, "address");
        row({u"demo"_s}, "--store");
        row({u"forget"_s}, "wants SUBSCRIBER");
        row({u"forget"_s, u"ada@example.com"_s}, "--yes");
        row({u"remove"_s}, "--before");
        row({u"remove"_s, u"--before"_s, u"2026-03-30"_s}, "--yes");
    }

    void wrongUseIsExit2WithAHint()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        refuses(m_bench.plain(arguments), 2, part.constData());
    }

    void wrongUseOfAnOpenStore_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const QStringList &arguments, const char *part) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QByteArray(part);
        };
        row({u"chart"_s, u"nothing"_s}, "nothing");
        row({u"people"_s, u"nothing"_s}, "nothing");
        row({u"timeline"_s, u"nobody@example.com"_s}, "nobody@example.com");
        row({u"chart"_s, u"order"_s, u"--by"_s, u"year"_s}, "--by");
        row({u"chart"_s, u"order"_s, u"--measure"_s, u"sum:"_s}, "--measure");
        row({u"chart"_s, u"order"_s, u"--week-start"_s, u"lundi"_s}, "--week-start");
        row({u"chart"_s, u"order"_s, u"--from"_s, u"yesterday"_s}, "--from");
        row({u"chart"_s, u"order"_s, u"--from"_s, u"2026-02-30"_s}, "--from");
        row({u"chart"_s, u"order"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s}, "not before");
        row({u"create"_s, u"order"_s}, "order");
        row({u"create"_s, u"Plan Upgraded"_s}, "plan_upgraded");
        row({u"describe"_s, u"nothing"_s, u"text"_s}, "nothing");
        row({u"imports"_s, u"undo"_s, u"77"_s}, "77");
        row({u"forget"_s, u"nobody@example.com"_s, u"--yes"_s}, "nobody@example.com");
        row({u"remove"_s, u"--before"_s, u"yesterday"_s, u"--yes"_s}, "--before");
        row({u"demo"_s}, "already");
    }

    void wrongUseOfAnOpenStore()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        if (!QFile::exists(m_bench.store()))
            QCOMPARE(m_bench.run({u"import"_s, m_bench.shopLog()}).code, 0);
        refuses(m_bench.run(arguments), 2, part.constData());
    }

    void aStoreThatCannotBeUsedIsExit3()
    {
        Bench bench;
        refuses(bench.plain({u"events"_s}), 3, "There is no store yet");
        refuses(bench.run({u"events"_s}), 3, "test.eventdesk");
        const QString text = bench.write(u"text.eventdesk"_s, QByteArray("just some words\n").repeated(100));
        refuses(bench.run({u"events"_s, u"--store"_s, text}), 3, "text.eventdesk");
        refuses(bench.run({u"import"_s, bench.shopLog(), u"--store"_s, text}), 3, "text.eventdesk");
        const QString other = bench.path(u"other.sqlite"_s);
        QVERIFY(runSql(other, "CREATE TABLE mine(a); INSERT INTO mine VALUES(1)"));
        refuses(bench.run({u"events"_s, u"--store"_s, other}), 3, "other.sqlite");
        refuses(bench.run({u"create"_s, u"x"_s, u"--store"_s, other}), 3, "other.sqlite");
        refuses(bench.run({u"events"_s, u"--store"_s, bench.path(u""_s)}), 3, "");

        QFile kept(text);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("just some words\n").repeated(100));
        QVERIFY(runSql(other, "UPDATE mine SET a = 2"));
    }

    void aStoreOfANewerVersionIsExit3()
    {
        Bench bench;
        QCOMPARE(bench.run({u"create"_s, u"signup"_s}).code, 0);
        QVERIFY(runSql(bench.store(), "PRAGMA user_version = 9999"));
        refuses(bench.run({u"events"_s}), 3, "newer");
        refuses(bench.run({u"create"_s, u"other"_s}), 3, "newer");
    }

    void aStoreThatAnotherProgramHoldsIsExit3()
    {
        Bench bench;
        QCOMPARE(bench.run({u"create"_s, u"signup"_s}).code, 0);
        sqlite3 *holder = nullptr;
        QCOMPARE(sqlite3_open(bench.store().toUtf8().constData(), &holder), SQLITE_OK);
        QCOMPARE(sqlite3_exec(holder, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const Answer answer = bench.run({u"import"_s, bench.shopLog()});
        QCOMPARE(sqlite3_exec(holder, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(holder);
        QVERIFY2(answer.err.startsWith("eventdeskctl: "), answer.err.constData());
        QCOMPARE(answer.code, 3);
        QCOMPARE(bench.json({u"imports"_s}).out, QByteArray("[]\n"));
    }

    void aReadOnlyStoreIsReadButNotWritten()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("root may write everything");
#endif
        Bench bench;
        QCOMPARE(bench.run({u"create"_s, u"signup"_s}).code, 0);
        QVERIFY(QFile::setPermissions(bench.store(), QFile::ReadOwner));
        QCOMPARE(bench.run({u"events"_s}).code, 0);
        refuses(bench.run({u"create"_s, u"other"_s}), 3, "");
    }

    void logsThatCannotBeReadAreExit2AndLeaveNothing()
    {
        Bench bench;
        QCOMPARE(bench.run({u"create"_s, u"signup"_s}).code, 0);
        const QString missing = bench.path(u"missing.csv"_s);
        const QString empty = bench.write(u"empty.csv"_s, {});
        const QString binary = bench.write(u"binary.csv"_s, QByteArray("\x7f"
                                                                       "ELF\0\1\2\3\0\0",
                                                                       10)
                                                                .repeated(1000));
        const QString half = bench.write(u"half.csv.gz"_s, QByteArray::fromHex("1f8b0800000000000003"));
        QVERIFY(QDir(bench.path(u""_s)).mkdir(u"folder"_s));
        for (const QString &file : {missing, empty, binary, half, bench.path(u"folder"_s)}) {
            const Answer answer = bench.run({u"import"_s, file});
            QVERIFY2(answer.err.startsWith("eventdeskctl: ") && answer.err.contains(file.toUtf8()),
                     answer.err.constData());
            QCOMPARE(answer.code, 2);
        }
        QVERIFY(!bench.json({u"events"_s}).out.contains("csv"));
        QCOMPARE(bench.json({u"verify"_s}).code, 0);
        // A good one beside a bad one is taken in.
        const Answer both = bench.json({u"import"_s, missing, bench.shopLog()});
        QCOMPARE(both.code, 2);
        QVERIFY(both.out.contains("\"new\":5"));
    }

    void anOutputThatCannotBeWrittenIsTold()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("/dev/full is not here");
        QProcess process;
        m_bench.prepare(process, {u"--help"_s});
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }

private:
    Bench m_bench;
};

QTEST_GUILESS_MAIN(CtlFaultsTest)
#include "ctl_faults_test.moc"
