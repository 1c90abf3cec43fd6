// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/import_job.h"

#include "models/ingest/demo_shop.h"
#include "models/ingest/export.h"
#include "tests/ingest/log_file_maker.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "tests/support/memory_model.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

#include <QCoroTask>

using namespace eventdesk;
using namespace eventdesk::ingest;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray rows(int count, int from = 0)
{
    QByteArray text = "time,user_id,n\n";
    for (int i = from; i < from + count; ++i)
        text += "2026-01-01 10:00:00,u" + QByteArray::number(i % 7) + ',' + QByteArray::number(i) + '\n';
    return text;
}

ImportRecord lastImport(MemoryEventStore &store)
{
    const auto imports = QCoro::waitFor(store.imports());
    return imports && !imports->isEmpty() ? imports->first() : ImportRecord{};
}

} // namespace

class ImportJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsNewThereAlreadyOrRejected();
    void theSameFileTwiceAddsNothing();
    void manyRecordsGoInBatchByBatch();
    void aCancelledImportUndoesAllOrKeepsWhatIsIn();
    void aPausedImportWaits();
    void aDestroyedImportIsUndone();
    void aHalfFileLeavesNothing();
    void aStoreThatFailsEndsTheImport();
    void unusableFilesAreToldInASentence_data();
    void unusableFilesAreToldInASentence();
    void aPreviewShowsTheFirstRecords();
    void anExportComesBackAsItWas();
    void anExportOfAnExportIsTheSame();
    void aTableIsDefusedForSpreadsheets();
    void theDemoShopIsTheSameEachTime();

private:
    Result<ImportRecord> run(MemoryEventStore &store, const QString &path)
    {
        ImportJob job(&store, path, {});
        return QCoro::waitFor(job.run());
    }

    // Waits until the store is asked and lets it answer.
    static void letGo(MemoryEventStore &store, const QString &call)
    {
        QTRY_VERIFY(store.heldAnswers() == 1 && store.calls().last() == call);
        store.release();
    }

    LogFileMaker m_files;
};

void ImportJobTest::everyRecordIsNewThereAlreadyOrRejected()
{
    MemoryEventStore store;
    const QString path =
        m_files.write(u"log.csv"_s, "time,message_id,a\n2026-01-01,x,1\n2026-01-01,x,1\nnever,y,1\n2026-01-01,z,1\n");
    ImportJob job(&store, path, {});
    const auto record = QCoro::waitFor(job.run());
    QVERIFY(record);
    QCOMPARE(record->counts, (ImportCounts{.read = 4, .added = 2, .duplicate = 1, .rejected = 1}));
    QCOMPARE(job.progress().counts, record->counts);
    QCOMPARE(job.progress().bytesRead, job.progress().bytesTotal);
    const auto rejected = QCoro::waitFor(store.rejected({}));
    QCOMPARE(rejected->size(), 1);
    QCOMPARE(rejected->first().reject.line, 4);
    QCOMPARE(rejected->first().reject.text, "never,y,1"_ba);
}

void ImportJobTest::theSameFileTwiceAddsNothing()
{
    MemoryEventStore store;
    const QString path = m_files.write(u"log.csv"_s, rows(50) + rows(1, 49).mid(15));
    QCOMPARE(run(store, path)->counts, (ImportCounts{.read = 51, .added = 51, .duplicate = 0, .rejected = 0}));
    QCOMPARE(run(store, path)->counts, (ImportCounts{.read = 51, .added = 0, .duplicate = 51, .rejected = 0}));
}

void ImportJobTest::manyRecordsGoInBatchByBatch()
{
    MemoryEventStore store;
    ImportJob job(&store, m_files.write(u"log.csv"_s, rows(120'000)), {});
    QSignalSpy progressed(&job, &ImportJob::progressed);
    const auto record = QCoro::waitFor(job.run());
    QCOMPARE(record->counts.added, 120'000);
    QCOMPARE(store.calls().count(u"append"_s), 12);
    QVERIFY(progressed.count() >= 1);
    QVERIFY(job.progress().recordsPerSecond > 0);
}

void ImportJobTest::aCancelledImportUndoesAllOrKeepsWhatIsIn()
{
    for (const auto what : {ImportJob::OnCancel::UndoAll, ImportJob::OnCancel::KeepWhatIsIn}) {
        MemoryEventStore store;
        ImportJob job(&store, m_files.write(u"log.csv"_s, rows(120'000)), {});
        store.holdAnswers();
        auto running = job.run();
        letGo(store, u"beginImport"_s);
        letGo(store, u"append"_s);
        QTRY_COMPARE(store.calls().count(u"append"_s), 2);
        QCOMPARE(job.progress().counts.added, 10'000);
        job.cancel(what);
        store.holdAnswers(false);
        const auto record = QCoro::waitFor(std::move(running));
        QVERIFY(record);
        const bool kept = what == ImportJob::OnCancel::KeepWhatIsIn;
        QCOMPARE(record->state, kept ? ImportState::Finished : ImportState::Undone);
        const auto info = QCoro::waitFor(store.info());
        QCOMPARE(info->totals.occurrences > 0, kept);
        QVERIFY(info->totals.occurrences < 120'000);
    }
}

void ImportJobTest::aPausedImportWaits()
{
    MemoryEventStore store;
    ImportJob job(&store, m_files.write(u"log.csv"_s, rows(60'000)), {});
    auto running = job.run();
    job.pause();
    QVERIFY(job.isPaused());
    QTRY_VERIFY(store.calls().contains(u"beginImport"_s));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QVERIFY(!store.calls().contains(u"append"_s));
    job.resume();
    QCOMPARE(QCoro::waitFor(std::move(running))->counts.added, 60'000);
}

void ImportJobTest::aDestroyedImportIsUndone()
{
    MemoryEventStore store;
    {
        ImportJob job(&store, m_files.write(u"log.csv"_s, rows(120'000)), {});
        store.holdAnswers();
        [[maybe_unused]] auto running = job.run();
        letGo(store, u"beginImport"_s);
        letGo(store, u"append"_s);
        QTRY_COMPARE(store.calls().count(u"append"_s), 2);
    }
    store.holdAnswers(false);
    QTRY_VERIFY(store.calls().contains(u"undoImport"_s));
    QTRY_COMPARE(lastImport(store).state, ImportState::Undone);
}

void ImportJobTest::aHalfFileLeavesNothing()
{
    MemoryEventStore store;
    QByteArray packed = qCompress(rows(200'000)); // zlib with a length in front: made into gzip below
    packed = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"_ba + packed.mid(6).chopped(4);
    const auto record = run(store, m_files.write(u"log.csv.gz"_s, packed.first(packed.size() / 2)));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::FileUnreadable);
    QVERIFY2(record.error().sentence.contains(u"missing"_s), qPrintable(record.error().sentence));
    QCOMPARE(QCoro::waitFor(store.info())->totals.occurrences, 0);
}

void ImportJobTest::aStoreThatFailsEndsTheImport()
{
    MemoryEventStore store;
    ImportJob job(&store, m_files.write(u"log.csv"_s, rows(60'000)), {});
    auto running = job.run();
    store.holdAnswers();
    QTRY_VERIFY(store.calls().contains(u"beginImport"_s));
    store.failNext({ErrorKind::DiskFull, u"The disk is full."_s, {}});
    store.holdAnswers(false);
    const auto record = QCoro::waitFor(std::move(running));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::DiskFull);
    QCOMPARE(lastImport(store).state, ImportState::Undone);
}

void ImportJobTest::unusableFilesAreToldInASentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << u"/nowhere/log.csv"_s << ErrorKind::FileUnreadable;
    QTest::newRow("folder") << QDir::tempPath() << ErrorKind::FileUnreadable;
    QTest::newRow("empty") << m_files.write(u"empty.csv"_s, {}) << ErrorKind::FileUnreadable;
    QTest::newRow("blank") << m_files.write(u"blank.csv"_s, " \n\n ") << ErrorKind::FileUnreadable;
    QTest::newRow("binary") << m_files.write(u"binary.csv"_s, QByteArray("\x7f\x45\x4c\x46\0\0\1\2", 8).repeated(50))
                            << ErrorKind::FileUnreadable;
    QTest::newRow("prose") << m_files.write(u"prose.txt"_s, "This is a letter\nto nobody\n") << ErrorKind::InvalidInput;
    QTest::newRow("no time") << m_files.write(u"ages.csv"_s, "who,age\na,1\nb,2\n") << ErrorKind::InvalidInput;
    QTest::newRow("bad gzip") << m_files.write(u"bad.gz"_s, "\x1f\x8b\x08\x00 this is no gzip at all, is it")
                              << ErrorKind::FileUnreadable;
    QTest::newRow("bad zip") << m_files.write(u"bad.zip"_s, "PK\x03\x04 this is no zip at all")
                             << ErrorKind::FileUnreadable;
}

void ImportJobTest::unusableFilesAreToldInASentence()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorKind, kind);
    MemoryEventStore store;
    const auto record = run(store, path);
    QVERIFY(!record);
    QCOMPARE(record.error().kind, kind);
    QVERIFY2(record.error().sentence.size() > 20, qPrintable(record.error().sentence));
    QVERIFY(!store.calls().contains(u"beginImport"_s)); // not even a line in the history
}

void ImportJobTest::aPreviewShowsTheFirstRecords()
{
    const auto preview = QCoro::waitFor(previewLog(m_files.write(u"log.csv"_s, rows(500)), {}));
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 100);
    QCOMPARE(preview->columns, (QStringList{u"time"_s, u"user_id"_s, u"n"_s}));
    QVERIFY(preview->hasZonelessTimes);
    QCOMPARE(preview->eventName, u"log"_s);
    const auto missing = QCoro::waitFor(previewLog(u"/nowhere/log.csv"_s, {}));
    QCOMPARE(missing.error().kind, ErrorKind::FileUnreadable);
}

void ImportJobTest::anExportComesBackAsItWas()
{
    MemoryEventStore store;
    NewOccurrence order;
    order.event = "Order \"Completed\"";
    order.person.email = "ann@example.com";
    order.time = fromMillis(1'767'225'600'123);
    order.messageId = "x:1";
    order.value = "1.50";
    order.currency = "EUR";
    order.payload = R"({"b":1.0,"a":[1e2,{"ü":"\u0000"}],"big":12345678901234567890})";
    NewOccurrence anonymous = order;
    anonymous.messageId = "x:2";
    anonymous.person = {};
    anonymous.value.clear();
    anonymous.currency.clear();
    anonymous.payload = "{}";
    NewOccurrence other = anonymous;
    other.messageId = "x:3";
    other.person.id = "Customer 7";
    store.take({order, anonymous, other});

    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QCOMPARE(QCoro::waitFor(exportOccurrences(&store, {}, &out)), 3);
    const ReadLog log = m_files.read(u"export.ndjson"_s, out.data());
    QCOMPARE(log.description.format, u"eventdesk"_s);
    QVERIFY(log.rejects.empty());
    std::vector expected{order, anonymous, other};
    for (NewOccurrence &each : expected) {
        each.source = "csv";
        each.received = store.model().now;
    }
    QCOMPARE(log.occurrences, expected);
}

// Times repeat, people are known by several keys, two keys are claimed by two people, and nothing came in its order.
void ImportJobTest::anExportOfAnExportIsTheSame()
{
    MemoryEventStore store(at("2026-05-01T00:00:00Z"));
    const char *const people[] = {"",
                                  "ann@example.com",
                                  "7",
                                  "ann@example.com 7",
                                  "bob@example.com 7 +4917012345",
                                  "+4917012345",
                                  "8 +4917099999",
                                  "+4917099999",
                                  "ann@example.com 9 +4917055555",
                                  "carl@home"};
    std::vector<NewOccurrence> rows;
    for (int i = 0; i < 300; ++i) {
        rows.push_back(occurrence(i % 3 ? "order" : "visit", people[i * 7 % 10], "2026-01-01T00:00:00Z",
                                  R"({"n":)" + std::to_string(i) + "}"));
        rows.back().time += std::chrono::hours(i * 37 % 11);
    }
    rows[5].person = {.email = {}, .id = "id@with.at", .phone = {}};
    rows[6].person = {.email = {}, .id = {}, .phone = "030 12345"};
    rows[7].person = {.email = {}, .id = "+49301234567", .phone = {}};
    store.take({rows.begin(), rows.begin() + 200}, u"csv"_s);
    store.model().now += std::chrono::hours(1);
    store.take({rows.begin() + 200, rows.end()}, u"segment"_s);

    QBuffer first;
    first.open(QIODevice::WriteOnly);
    QCOMPARE(QCoro::waitFor(exportOccurrences(&store, {}, &first)), 300);
    QVERIFY(first.data().contains(R"("person":{"email":"bob@example.com","id":"7")"));
    QVERIFY(first.data().contains(R"("person":{"phone":"030 12345"})"));
    MemoryEventStore again(at("2026-07-01T00:00:00Z"));
    ImportJob job(&again, m_files.write(u"export.ndjson"_s, first.data()), {});
    const auto record = QCoro::waitFor(job.run());
    QCOMPARE(record.value_or(ImportRecord()).counts, (ImportCounts{300, 300, 0, 0}));
    QBuffer second;
    second.open(QIODevice::WriteOnly);
    QVERIFY(QCoro::waitFor(exportOccurrences(&again, {}, &second)));
    QCOMPARE(second.data().split('\n'), first.data().split('\n'));
}

void ImportJobTest::aTableIsDefusedForSpreadsheets()
{
    MemoryEventStore store;
    NewOccurrence evil;
    evil.event = "=HYPERLINK(\"x\")";
    evil.person.id = "-5";
    evil.messageId = "x:1";
    evil.value = "-2.50";
    store.take({evil});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ExportOptions options;
    options.format = ExportFormat::Csv;
    QVERIFY(QCoro::waitFor(exportOccurrences(&store, options, &out)));
    const QList<QByteArray> lines = out.data().split('\n');
    QCOMPARE(lines.at(0), "id,event,subscriber,time,received,source,value,currency,payload\r");
    QVERIFY2(lines.at(1).startsWith("x:1,\"'=HYPERLINK(\"\"x\"\")\",-5,1970-01-01T00:00:00.000Z,"),
             lines.at(1).constData());
    QVERIFY2(lines.at(1).contains(",-2.50,,{}"), lines.at(1).constData());
}

void ImportJobTest::theDemoShopIsTheSameEachTime()
{
    const Instant now = fromMillis(1'795'435'200'000);
    MemoryEventStore first(now);
    MemoryEventStore second(now);
    const auto record = QCoro::waitFor(fillDemoShop(&first, now));
    QVERIFY(record);
    QVERIFY2(record->counts.added > 90'000 && record->counts.added < 110'000,
             QByteArray::number(record->counts.added).constData());
    QVERIFY(QCoro::waitFor(fillDemoShop(&second, now)));
    const auto catalogue = QCoro::waitFor(first.catalogue({}));
    QCOMPARE(catalogue->size(), 12);
    for (const EventSummary &summary : *catalogue) {
        QVERIFY(!summary.event.description.isEmpty());
        QVERIFY2(summary.occurrences > 100, qPrintable(summary.event.name));
        QVERIFY(*summary.last < now);
        qInfo("%s %lld %lld", qPrintable(summary.event.name), summary.occurrences, summary.people);
    }
    QCOMPARE(*QCoro::waitFor(second.catalogue({})), *catalogue);
    FeedQuery query;
    query.limit = 1000;
    QCOMPARE(QCoro::waitFor(second.feed(query))->rows, QCoro::waitFor(first.feed(query))->rows);
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "import_job_test.moc"
