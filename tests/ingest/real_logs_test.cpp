// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/csv_parser.h"
#include "models/ingest/json_object.h"
#include "tests/ingest/log_file_maker.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace eventdesk;
using namespace eventdesk::ingest;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

#define NEED_SAMPLE(variable, name)                                                                                    \
    const QString variable = sampleLog(name);                                                                          \
    if (variable.isEmpty())                                                                                            \
    QSKIP("the logs that others wrote are not here: " name)

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Against files that others wrote: figures counted by other programs, and hard cases.
class RealLogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRetailLogHasEveryLine();
    void thePurchasesHaveEveryLine();
    void segmentCallsAddUp();
    void rudderstackCallsAddUp();
    void customerioReportsAddUp();
    void githubEventsAreAllRead();
    void pairsWithoutNamesAreAllRead();
    void alignedColumnsAreAllRead();
    void csvSpectrumIsReadAsItsJson();
    void jsonThatIsWrongIsRejectedAndTheRestTaken();
    void naughtyTextsComeThroughCsvAndJson();

private:
    LogFileMaker m_files;
};

void RealLogsTest::theRetailLogHasEveryLine()
{
    NEED_SAMPLE(path, "logs/online_retail_all.csv.zst");
    const ReadLog log = LogFileMaker::readFile(path);
    QVERIFY(!log.error);
    QCOMPARE(log.description.containers, QStringList{u"zstd"_s});
    QCOMPARE(log.description.mapping, (Mapping{{Field::Time, u"InvoiceDate"_s}, {Field::Subscriber, u"CustomerID"_s}}));
    // Counted with wc and awk: 541,910 lines with the names, 135,080 without a customer, 4,372 customers.
    QCOMPARE(log.occurrences.size(), 541'909);
    QVERIFY(log.rejects.empty());
    qint64 anonymous = 0;
    std::set<std::string> people;
    std::set<std::string> ids;
    for (const NewOccurrence &line : log.occurrences) {
        anonymous += line.person.anonymous();
        people.insert(line.person.id);
        ids.insert(line.messageId);
        if (line.event != "online_retail_all")
            QFAIL(line.event.c_str());
    }
    QCOMPARE(anonymous, 135'080);
    QCOMPARE(people.size(), 4'372 + 1);
    QCOMPARE(ids.size(), 541'909);
    QCOMPARE(toIso(log.occurrences.front().time), u"2010-12-01T08:26:00.000Z"_s);
    QCOMPARE(toIso(log.occurrences.back().time), u"2011-12-09T12:50:00.000Z"_s);
    QCOMPARE(
        log.occurrences.front().payload,
        R"({"InvoiceNo":536365,"StockCode":"85123A","Description":"WHITE HANGING HEART T-LIGHT HOLDER","Quantity":6,)"
        R"("UnitPrice":2.55,"Country":"United Kingdom"})");
}

void RealLogsTest::thePurchasesHaveEveryLine()
{
    NEED_SAMPLE(path, "completejourney/transactions_sample.csv");
    ImportOptions options;
    options.zone = "America/New_York";
    const ReadLog log = LogFileMaker::readFile(path, options);
    QCOMPARE(log.occurrences.size(), 75'000);
    QVERIFY(log.rejects.empty());
    QCOMPARE(log.occurrences[0].person.id, "2261");
    QCOMPARE(toIso(log.occurrences[0].time), u"2017-01-28T19:06:53.000Z"_s);
}

void RealLogsTest::segmentCallsAddUp()
{
    NEED_SAMPLE(path, "segment/segment_spec_examples.ndjson");
    const ReadLog log = LogFileMaker::readFile(path);
    QCOMPARE(log.description.format, u"segment"_s);
    // 7 of the 75 have any of the four times.
    QCOMPARE(log.occurrences.size(), 7);
    QCOMPARE(log.rejects.size(), 68);
    for (const Reject &reject : log.rejects)
        QCOMPARE(reject.reason, u"The record has no time."_s);
}

void RealLogsTest::rudderstackCallsAddUp()
{
    NEED_SAMPLE(path, "rudderstack/rudder_events_from_transformer_fixtures.ndjson");
    const ReadLog log = LogFileMaker::readFile(path);
    QCOMPARE(log.description.format, u"segment"_s);
    QCOMPARE(log.occurrences.size() + log.rejects.size(), 186);
    qint64 notCalls = 0;
    for (const Reject &reject : log.rejects)
        notCalls += reject.reason.startsWith(u"The record is not a track"_s);
    QCOMPARE(notCalls, 18); // 17 REST, 1 test
}

void RealLogsTest::customerioReportsAddUp()
{
    NEED_SAMPLE(path, "customerio/customerio_source_input.json");
    const ReadLog log = LogFileMaker::readFile(path);
    QCOMPARE(log.description.format, u"customerio"_s);
    const qsizetype all = QJsonDocument::fromJson(fileBytes(path)).array().size();
    QCOMPARE(qsizetype(log.occurrences.size() + log.rejects.size()), all);
    QCOMPARE(log.occurrences.at(0).event, "customer_subscribed");
    QCOMPARE(log.occurrences.at(0).person, (Identity{"test@example.com", "0200102", ""}));
    QCOMPARE(log.rejects.at(0).reason, u"“abc” is not a time."_s);
    QCOMPARE(log.rejects.at(0).line, 2);
}

void RealLogsTest::githubEventsAreAllRead()
{
    NEED_SAMPLE(path, "logs/gharchive_minimized_5h_2015.ndjson.gz");
    const ReadLog log = LogFileMaker::readFile(path);
    QCOMPARE(log.occurrences.size(), 127'397);
    QVERIFY(log.rejects.empty());
    QCOMPARE(log.occurrences[0].event, "push");
    QCOMPARE(log.occurrences[0].messageId, "ndjson:2598740042");
}

void RealLogsTest::pairsWithoutNamesAreAllRead()
{
    NEED_SAMPLE(path, "logs/sx-mathoverflow.txt.gz");
    const ReadLog log = LogFileMaker::readFile(path);
    QCOMPARE(log.occurrences.size(), 506'550);
    QVERIFY(log.rejects.empty());
}

void RealLogsTest::alignedColumnsAreAllRead()
{
    NEED_SAMPLE(path, "logs/cdnow_master.txt.gz");
    const ReadLog log = LogFileMaker::readFile(path);
    QCOMPARE(log.occurrences.size(), 69'659);
    QCOMPARE(log.occurrences[0].person.id, "00001");
}

void RealLogsTest::csvSpectrumIsReadAsItsJson()
{
    NEED_SAMPLE(folder, "torture/csv_spectrum/csvs");
    int files = 0;
    QDirIterator iterator(folder, {u"*.csv"_s});
    while (iterator.hasNext()) {
        const QFileInfo file = iterator.nextFileInfo();
        const QByteArray expected = fileBytes(folder + u"/../json/"_s + file.baseName() + u".json"_s);
        QByteArray text = fileBytes(file.filePath());
        if (file.baseName().endsWith(u"crlf"_s) && !text.contains('\r'))
            text.replace('\n', "\r\n"); // which copies of it have lost
        CsvParser parser(text.toStdString(), nullptr, ',');
        QStringList names;
        QJsonArray rows;
        while (*parser.next() == CsvParser::Outcome::Row) {
            QJsonObject row;
            QStringList fields;
            for (const CsvField &field : parser.fields())
                fields.append(QString::fromUtf8(field.text.data(), qsizetype(field.text.size())));
            if (names.isEmpty()) {
                names = fields;
                continue;
            }
            QCOMPARE(fields.size(), names.size());
            for (qsizetype i = 0; i < fields.size(); ++i)
                row.insert(names.at(i), fields.at(i));
            rows.append(row);
        }
        QVERIFY2(rows == QJsonDocument::fromJson(expected).array(), qPrintable(file.fileName()));
        ++files;
    }
    QCOMPARE(files, 11);
}

void RealLogsTest::jsonThatIsWrongIsRejectedAndTheRestTaken()
{
    NEED_SAMPLE(folder, "torture/json_nst/test_parsing");
    int right = 0;
    int wrong = 0;
    QDirIterator iterator(folder, {u"*.json"_s});
    while (iterator.hasNext()) {
        const QFileInfo file = iterator.nextFileInfo();
        QByteArray text = fileBytes(file.filePath());
        const bool valid = file.fileName().startsWith(u"y_"_s);
        if (!valid && !file.fileName().startsWith(u"n_"_s))
            continue;
        if (text.contains('\0'))
            continue; // a file of its own kind: not text
        // As it stands, it must not come to harm. Bytes that are no UTF-8 are mended before JSON is looked at.
        ImportOptions options;
        options.format = u"ndjson"_s;
        const QByteArray known = "{\"event\":\"e\",\"time\":1700000000}\n";
        const ReadLog alone = m_files.read(u"a.ndjson"_s, known + text + "\n" + known, options);
        QVERIFY2(!alone.error, qPrintable(file.fileName()));
        QVERIFY2(alone.occurrences.size() == 2 || valid, qPrintable(file.fileName()));

        // As a member's value, on one line.
        if (text.contains("\xff") || text.contains("\xe5") || text.contains("\xe9"))
            continue;
        const bool linesMatter = !valid && text.contains('\n');
        if (!linesMatter)
            text.replace('\n', ' ');
        const ReadLog inside =
            m_files.read(u"a.ndjson"_s, known + "{\"event\":\"e\",\"time\":1700000000,\"x\":" + text + "}\n", options);
        if (valid) {
            ++right;
            QVERIFY2(inside.occurrences.size() == 2,
                     qPrintable(file.fileName() + u' ' + inside.reasons().join(u"; "_s)));
            JsonObject payload;
            QVERIFY(payload.parse(inside.occurrences[1].payload));
            QVERIFY2(!payload.find("x").empty(), qPrintable(file.fileName()));
        } else {
            ++wrong;
            QVERIFY2(inside.occurrences.size() == 1,
                     qPrintable(file.fileName() + u' ' + QString::fromStdString(inside.occurrences.back().payload)));
            QVERIFY(!inside.rejects.empty());
        }
    }
    QVERIFY2(right > 80 && wrong > 150, qPrintable(u"%1 %2"_s.arg(right).arg(wrong)));
}

void RealLogsTest::naughtyTextsComeThroughCsvAndJson()
{
    NEED_SAMPLE(path, "torture/blns/blns.json");
    const QJsonArray texts = QJsonDocument::fromJson(fileBytes(path)).array();
    QVERIFY(texts.size() > 400);
    QByteArray csv = "time,text\n";
    QByteArray lines;
    for (const QJsonValue &text : texts) {
        csv += "2026-01-01,\"" + text.toString().toUtf8().replace('"', "\"\"") + "\"\n";
        lines += QJsonDocument(QJsonObject{{u"time"_s, 1700000000}, {u"text"_s, text}}).toJson(QJsonDocument::Compact) +
                 '\n';
    }
    for (const ReadLog &log : {m_files.read(u"a.csv"_s, csv), m_files.read(u"a.ndjson"_s, lines)}) {
        QVERIFY(!log.error);
        QVERIFY2(log.rejects.empty(), qPrintable(log.reasons().join(u'\n')));
        QCOMPARE(qsizetype(log.occurrences.size()), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto payload =
                QJsonDocument::fromJson(QByteArray::fromStdString(log.occurrences[size_t(i)].payload)).object();
            QCOMPARE(payload.value(u"text"_s).toString(), texts.at(i).toString());
        }
    }
}

QTEST_GUILESS_MAIN(RealLogsTest)
#include "real_logs_test.moc"
