// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/ctl_run.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray bigLog(int lines)
{
    QByteArray log;
    log.reserve(qsizetype(lines) * 110);
    for (int i = 0; i < lines; ++i) {
        const QByteArray n = QByteArray::number(i);
        log += R"({"event":"visit","email":"p)" + QByteArray::number(i % 5000) + R"(@example.com","timestamp":)" +
               QByteArray::number(1'700'000'000 + i) + R"(,"message_id":"b)" + n + "\",\"n\":" + n + "}\n";
    }
    return log;
}

} // namespace

// What one does over days: import, again, take back, create, describe, archive.
class CtlUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFileTwiceAddsNothing()
    {
        const Bench bench;
        const QString log = bench.shopLog();
        QCOMPARE(bench.run({u"import"_s, log}).code, 0);
        const QByteArray before = bench.json({u"events"_s}).out;
        const QByteArray again = bench.json({u"import"_s, log}).out;
        QVERIFY2(again.contains("\"read\":6,\"new\":0,\"duplicate\":5,\"rejected\":1,\"import\":2"), again.constData());
        QCOMPARE(bench.json({u"events"_s}).out, before);
        QCOMPARE(bench.json({u"verify"_s}).code, 0);
    }

    void anOldStoreIsConvertedOnce()
    {
        const Bench bench;
        QFile sql(QStringLiteral(EVENTDESK_SOURCE_DIR) + u"/tests/data/store_version_1.sql"_s);
        QVERIFY(sql.open(QIODevice::ReadOnly));
        QVERIFY(runSql(bench.store(), sql.readAll().constData()));
        const Answer first = bench.json({u"events"_s});
        QCOMPARE(first.code, 0);
        QVERIFY(QJsonDocument::fromJson(first.out).isArray());
        QVERIFY2(first.err.contains(bench.path(u"test.before-2.eventdesk"_s).toUtf8()), first.err.constData());
        const Answer again = bench.json({u"events"_s});
        QCOMPARE(again.out, first.out);
        QCOMPARE(again.err, QByteArray());
        QCOMPARE(bench.run({u"verify"_s}).code, 0);
    }

    void anUndoneImportLeavesNothing()
    {
        const Bench bench;
        QCOMPARE(bench.run({u"create"_s, u"signup"_s}).code, 0);
        const QByteArray before = bench.json({u"events"_s}).out;
        QCOMPARE(bench.run({u"import"_s, bench.shopLog()}).code, 0);
        QVERIFY(bench.json({u"events"_s}).out != before);
        const Answer undo = bench.json({u"imports"_s, u"undo"_s, u"1"_s});
        QCOMPARE(undo.out, "{\"import\":1,\"file\":\"" + bench.path(u"shop.ndjson"_s).toUtf8() +
                               "\",\"removed\":{\"occurrences\":5,\"rejected\":1}}" + '\n');
        QCOMPARE(bench.json({u"events"_s}).out, before);
        QCOMPARE(bench.json({u"subscribers"_s}).out, QByteArray("[]\n"));
        QCOMPARE(bench.json({u"rejected"_s}).out, QByteArray("[]\n"));
        QVERIFY(bench.json({u"imports"_s}).out.contains("\"state\":\"undone\""));
        QCOMPARE(bench.json({u"verify"_s}).code, 0);
        // And it can come again.
        QVERIFY(bench.json({u"import"_s, bench.shopLog()}).out.contains("\"new\":5"));
    }

    void aPersonIsForgotten()
    {
        const Bench bench;
        QCOMPARE(bench.run({u"import"_s, bench.shopLog()}).code, 0);
        const Answer forget = bench.json({u"forget"_s, u"Ada@example.com"_s, u"--yes"_s});
        QCOMPARE(forget.out,
                 QByteArray("{\"forgotten\":\"ada@example.com\",\"removed\":{\"occurrences\":3,\"people\":1}}\n"));
        QCOMPARE(forget.code, 0);
        QCOMPARE(bench.run({u"timeline"_s, u"ada@example.com"_s}).code, 2);
        QVERIFY(bench.json({u"imports"_s}).out.contains("\"new\":5,\"duplicate\":0,\"rejected\":1,\"removed\":3}"));
        QCOMPARE(bench.run({u"verify"_s}).code, 0);
        const Answer words = bench.run({u"forget"_s, u"bob@example.com"_s, u"--yes"_s});
        QCOMPARE(words.out, QByteArray("bob@example.com is forgotten: 1 occurrence is gone.\n"));
    }

    void whatIsOldIsRemoved()
    {
        const Bench bench;
        QCOMPARE(bench.run({u"import"_s, bench.shopLog()}).code, 0);
        // In Vilnius the 29th begins before Ada's first order.
        const QStringList remove = {u"remove"_s, u"--before"_s, u"2026-03-29"_s, u"--yes"_s};
        QCOMPARE(bench.json(remove + QStringList{u"--zone"_s, u"Europe/Vilnius"_s}).out,
                 QByteArray("{\"before\":\"2026-03-29T00:00:00.000+02:00\",\"removed\":{\"occurrences\":0,"
                            "\"people\":0}}\n"));
        QCOMPARE(bench.run(remove).out,
                 QByteArray("Removed what was before 2026-03-29T00:00:00.000Z: 1 occurrence, and 0 people of whom "
                            "nothing is left.\n"));
        QCOMPARE(bench.json({u"remove"_s, u"--before"_s, u"2026-03-31"_s, u"--yes"_s}).out,
                 QByteArray("{\"before\":\"2026-03-31T00:00:00.000Z\",\"removed\":{\"occurrences\":3,"
                            "\"people\":2}}\n"));
        QCOMPARE(bench.run({u"verify"_s}).code, 0);
        QVERIFY(!bench.json({u"events"_s}).out.contains("page_viewed"));
    }

    void onATerminalItAsksBeforeItRemoves_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("code");
        QTest::newRow("yes") << QByteArray("y\n") << 0;
        QTest::newRow("no") << QByteArray("n\n") << 1;
        QTest::newRow("nothing") << QByteArray("\n") << 1;
    }

    void onATerminalItAsksBeforeItRemoves()
    {
        QFETCH(QByteArray, typed);
        QFETCH(int, code);
        const Bench bench;
        QCOMPARE(bench.run({u"import"_s, bench.shopLog()}).code, 0);
        const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
        QCOMPARE(write(terminal, typed.constData(), size_t(typed.size())), typed.size());
        QProcess process;
        bench.prepare(process, {u"forget"_s, u"ada@example.com"_s, u"--store"_s, bench.store()});
        process.setStandardInputFile(QString::fromLocal8Bit(ptsname(terminal)));
        process.start();
        QVERIFY(process.waitForFinished(60'000));
        close(terminal);
        QVERIFY(process.readAllStandardError().contains(
            "ada@example.com did 3 occurrences. This cannot be undone. Remove for good? [y/N] "));
        QCOMPARE(process.exitCode(), code);
        QCOMPARE(bench.run({u"timeline"_s, u"ada@example.com"_s}).code, code == 0 ? 2 : 0);
    }

    void rejectsAreExit1OnlyWhenStrict()
    {
        const Bench bench;
        QCOMPARE(bench.run({u"import"_s, bench.shopLog(), u"--strict"_s}).code, 1);
        const QString good = bench.write(u"good.ndjson"_s, bigLog(3));
        QCOMPARE(bench.run({u"import"_s, good, u"--strict"_s}).code, 0);
    }

    void aFolderIsEveryFileInIt()
    {
        const Bench bench;
        QVERIFY(QDir(bench.path(u""_s)).mkdir(u"logs"_s));
        const QByteArray log = bigLog(4);
        const qsizetype half = log.indexOf('\n', log.size() / 2) + 1;
        bench.write(u"logs/b.ndjson"_s, log.sliced(half));
        bench.write(u"logs/a.ndjson"_s, log.first(half));
        const QByteArray out = bench.json({u"import"_s, bench.path(u"logs"_s)}).out;
        const QJsonArray files = QJsonDocument::fromJson(out).object()["files"_L1].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0]["file"_L1].toString(), bench.path(u"logs/a.ndjson"_s));
        QCOMPARE(files[0]["new"_L1].toInt() + files[1]["new"_L1].toInt(), 4);
    }

    void columnsAreMappedByHand()
    {
        const Bench bench;
        const QString csv =
            bench.write(u"odd.csv"_s, "what,who,when,price\r\nbuy,ada@example.com,2026-01-15 08:00:00,5\r\n"
                                      "sell,bob@example.com,2026-07-15 08:00:00,6\r\n");
        const Answer import = bench.run({u"import"_s, csv, u"--map"_s, u"event=what"_s, u"--map"_s, u"email=who"_s,
                                         u"--map"_s, u"time=when"_s, u"--zone"_s, u"Europe/Berlin"_s});
        QCOMPARE(import.err, QByteArray());
        QCOMPARE(import.code, 0);
        const QByteArray events = bench.json({u"events"_s}).out;
        QVERIFY2(events.contains("\"event\":\"buy\"") && events.contains("2026-01-15T07:00:00.000Z") &&
                     events.contains("2026-07-15T06:00:00.000Z"),
                 events.constData());
        QVERIFY(bench.json({u"feed"_s, u"buy"_s}).out.contains("\"payload\":{\"price\":5}"));
    }

    void anEventIsCreatedDescribedAndArchived()
    {
        const Bench bench;
        const auto event = [](const QByteArray &description, const QByteArray &archived) {
            return "{\"event\":\"signup\",\"description\":\"" + description +
                   "\",\"source\":\"manual\",\"occurrences\":0,\"people\":0,\"first\":null,\"last\":null,"
                   "\"archived\":" +
                   archived + "}\n";
        };
        QCOMPARE(bench.json({u"create"_s, u"signup"_s, u"--description"_s, u"“A” \"b\""_s}).out,
                 event("“A” \\\"b\\\"", "false"));
        QCOMPARE(bench.json({u"describe"_s, u"signup"_s, u"Somebody joined"_s}).out, event("Somebody joined", "false"));
        QCOMPARE(bench.json({u"archive"_s, u"signup"_s}).out, event("Somebody joined", "true"));
        QCOMPARE(bench.json({u"events"_s}).out, '[' + event("Somebody joined", "true").trimmed() + "]\n");
        QCOMPARE(bench.json({u"archive"_s, u"signup"_s, u"--undo"_s}).out, event("Somebody joined", "false"));
    }

    void withoutAStoreThePersonsOwnIsMade()
    {
        const Bench bench;
        QCOMPARE(bench.plain({u"import"_s, bench.shopLog()}).code, 0);
        QVERIFY(QFile::exists(bench.path(u"data/Eventdesk/Eventdesk/default.eventdesk"_s)));
        QVERIFY(bench.plain({u"events"_s, u"--json"_s}).out.contains("order"));
    }

    void anInterruptedImportLeavesNothing()
    {
#ifndef Q_OS_UNIX
        QSKIP("signals are of Unix");
#else
        const Bench bench;
        QCOMPARE(bench.run({u"create"_s, u"signup"_s}).code, 0);
        const QByteArray before = bench.json({u"events"_s}).out;
        const QString log = bench.write(u"big.ndjson"_s, bigLog(400'000));
        QProcess import;
        bench.prepare(import, {u"import"_s, log, u"--store"_s, bench.store()});
        import.start();
        QVERIFY(import.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(bench.json({u"imports"_s}).out.contains("\"running\""), 60'000);
        QCOMPARE(import.state(), QProcess::Running);
        ::kill(pid_t(import.processId()), SIGTERM);
        QVERIFY(import.waitForFinished(60'000));
        const QByteArray said = import.readAllStandardError();
        QVERIFY2(said.contains("Interrupted"), said.constData());
        QCOMPARE(import.exitCode(), 130);
        QCOMPARE(bench.json({u"events"_s}).out, before);
        QCOMPARE(bench.json({u"verify"_s}).code, 0);
#endif
    }

    void theReaderOfAPipeMayGoAway()
    {
#ifndef Q_OS_UNIX
        QSKIP("pipes are of Unix");
#else
        const Bench bench;
        QCOMPARE(bench.run({u"import"_s, bench.write(u"log.ndjson"_s, bigLog(20'000))}).code, 0);
        QProcess feed;
        QProcess head;
        bench.prepare(feed, {u"export"_s, u"--store"_s, bench.store()});
        feed.setStandardOutputProcess(&head);
        feed.start();
        head.start(u"head"_s, {u"-n"_s, u"1"_s});
        QVERIFY(head.waitForFinished() && feed.waitForFinished());
        QCOMPARE(head.readAllStandardOutput().count('\n'), 1);
        QCOMPARE(feed.readAllStandardError(), QByteArray());
#endif
    }

    void theDemoShopIsWholeAndFast()
    {
        const Bench bench;
        const Answer demo = bench.json({u"demo"_s});
        QCOMPARE(demo.err, QByteArray());
        QCOMPARE(demo.code, 0);
        QVERIFY(QJsonDocument::fromJson(demo.out).object()["new"_L1].toInt() > 50'000);
        QCOMPARE(bench.json({u"verify"_s}).code, 0);
    }

    void theProgramProvesItself()
    {
        const Answer answer = Bench().plain({u"self-test"_s});
        QVERIFY2(answer.code == 0, answer.out.constData());
        for (const QByteArray &line : answer.out.trimmed().split('\n'))
            QVERIFY2(line.startsWith("ok "), line.constData());
        QVERIFY(answer.out.contains("ok store"));
    }

    void everyCommandHasHelp()
    {
        const Bench bench;
        const Answer overview = bench.plain({u"--help"_s});
        QCOMPARE(overview.code, 0);
        for (const char *command :
             {"import", "imports", "rejected", "events", "create", "describe", "archive", "chart", "feed", "people",
              "timeline", "parameters", "subscribers", "export", "forget", "remove", "verify", "demo", "self-test"}) {
            QVERIFY2(overview.out.contains("\n  " + QByteArray(command)), command);
            const Answer help = bench.plain({QString::fromLatin1(command), u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.out.startsWith("Usage: eventdeskctl " + QByteArray(command)), help.out.constData());
        }
        QVERIFY(bench.plain({u"--version"_s}).out.startsWith("eventdeskctl "));
    }
};

QTEST_GUILESS_MAIN(CtlUseTest)
#include "ctl_use_test.moc"
