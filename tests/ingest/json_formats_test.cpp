// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ingest/log_file_maker.h"

#include <QTest>

using namespace eventdesk;
using namespace eventdesk::ingest;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class JsonFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersThatAreNotMappedAreThePayloadAsSpelt();
    void aListAndLinesAreTheSameRecords();
    void aListThatIsNotClosedIsToldAtItsEnd();
    void aPrettyPrintedObjectIsOneRecord();
    void aRecordThatIsNotClosedEndsWithItsLine();
    void badLinesAreRejectedAndTheRestIsRead();
    void pathsReachIntoObjects();
    void anIdThatIsANumberIsItsSpelling();
    void propertiesAloneAreThePayload();
    void trackCallsAreTheirEvents();
    void otherCallsAreNamedForThemselves();
    void peopleOfCallsAreTheirTraitsOwn();
    void callsWithoutATimeAreRejected();
    void callsCannotBeMapped();
    void aPayloadTooLargeIsRejected();
    void namesAreKeptAsTheSourceWroteThem();

private:
    LogFileMaker m_files;
};

void JsonFormatsTest::membersThatAreNotMappedAreThePayloadAsSpelt()
{
    const ReadLog log = m_files.read(
        u"a.ndjson"_s,
        R"({"z": 1.0, "event": "e", "time": "2026-01-01T00:00:00Z", "a": {"k": [1e2, null]}, "n": 12345678901234567890})"
        "\n");
    QVERIFY(!log.error);
    QCOMPARE(log.description.format, u"ndjson"_s);
    QCOMPARE(log.occurrences.at(0).payload, R"({"z":1.0,"a":{"k":[1e2,null]},"n":12345678901234567890})");
    QVERIFY(log.occurrences[0].messageId.starts_with("ndjson:"));
}

void JsonFormatsTest::aListAndLinesAreTheSameRecords()
{
    const QByteArray one = R"({"event":"a","time":1700000000,"user":"u\u0041"})";
    const QByteArray two = R"({"event":"b]}","time":1700000001,"user":"\"x\\"})";
    const ReadLog lines = m_files.read(u"a.ndjson"_s, one + "\n\n" + two);
    const ReadLog list = m_files.read(u"a.json"_s, "[" + one + ", " + two + "]\n");
    const ReadLog spread = m_files.read(u"b.json"_s, "[\n" + one + ",\n" + two + "\n]");
    const ReadLog bare = m_files.read(u"c.json"_s, one + "," + two + ",\n");
    QCOMPARE(list.description.format, u"json"_s);
    for (const ReadLog *log : {&lines, &list, &spread, &bare}) {
        QVERIFY(!log->error);
        QVERIFY(log->rejects.empty());
        QCOMPARE(log->occurrences.size(), 2);
        QCOMPARE(log->occurrences[0].person.id, "uA");
        QCOMPARE(log->occurrences[1].event, "b]}");
        QCOMPARE(log->occurrences[1].person.id, "\"x\\");
    }
    QVERIFY(list.occurrences[0].messageId != list.occurrences[1].messageId); // on one line
}

void JsonFormatsTest::aListThatIsNotClosedIsToldAtItsEnd()
{
    const ReadLog log =
        m_files.read(u"a.json"_s, "[{\"event\":\"a\",\"time\":1700000000},\n{\"event\":\"b\",\"time\":1700000001}\n");
    QCOMPARE(log.occurrences.size(), 2);
    QCOMPARE(log.reasons(), QStringList{u"3: The list is not closed: the file ends in the middle."_s});
}

void JsonFormatsTest::aPrettyPrintedObjectIsOneRecord()
{
    const ReadLog log = m_files.read(
        u"a.json"_s, "{\n  \"event\": \"a\",\n  \"time\": 1700000000,\n  \"list\": [\n    1,\n    2\n  ]\n}\n");
    QCOMPARE(log.occurrences.size(), 1);
    QCOMPARE(log.occurrences[0].payload, R"({"list":[1,2]})");
}

void JsonFormatsTest::aRecordThatIsNotClosedEndsWithItsLine()
{
    const QByteArray good = R"({"event":"a","time":1700000000})";
    const ReadLog log = m_files.read(u"a.json"_s, "[\n" + good + ",\n{\"event\":\"b\",\"time\":1700000001,\n" + good +
                                                      ",\n" + good + "\n]");
    QCOMPARE(log.occurrences.size(), 3);
    QCOMPARE(log.rejects.size(), 1);
    QCOMPARE(log.rejects[0].line, 3);
}

void JsonFormatsTest::badLinesAreRejectedAndTheRestIsRead()
{
    const QByteArray good = R"({"event":"a","time":1700000000})";
    const ReadLog log = m_files.read(
        u"a.ndjson"_s, good + "\n{\"event\":\n\"text\"\n[1]\n{\"event\":\"b\",\"time\":1,}\n" + good + "\n");
    QCOMPARE(log.occurrences.size(), 2);
    QCOMPARE(log.rejects.size(), 4);
    QCOMPARE(log.rejects[0].line, 2);
    QCOMPARE(log.rejects[3].text, "{\"event\":\"b\",\"time\":1,}");
}

void JsonFormatsTest::pathsReachIntoObjects()
{
    const ReadLog log = m_files.read(
        u"a.ndjson"_s,
        R"({"event":"a","user":{"id":7,"email":"Ann@X.org"},"meta":{"timestamp":"2026-01-01T00:00:00Z"}})");
    QVERIFY(!log.error);
    QVERIFY(log.description.columns.contains(u"user.email"_s));
    QCOMPARE(log.occurrences.at(0).person.email, "ann@x.org");
    ImportOptions options;
    options.overrides = {{Field::Subscriber, u"user.id"_s}, {Field::Email, QString()}};
    const ReadLog chosen = m_files.read(
        u"a.ndjson"_s,
        R"({"event":"a","user":{"id":7,"email":"Ann@X.org"},"meta":{"timestamp":"2026-01-01T00:00:00Z"}})", options);
    QCOMPARE(chosen.occurrences.at(0).person, (Identity{"", "7", ""}));
    QCOMPARE(chosen.occurrences[0].payload,
             R"({"user":{"id":7,"email":"Ann@X.org"},"meta":{"timestamp":"2026-01-01T00:00:00Z"}})");
}

void JsonFormatsTest::anIdThatIsANumberIsItsSpelling()
{
    const ReadLog log =
        m_files.read(u"a.ndjson"_s, R"({"event":"a","user_id":12345678901234567890,"time":1700000000})");
    QCOMPARE(log.occurrences.at(0).person.id, "12345678901234567890");
}

void JsonFormatsTest::propertiesAloneAreThePayload()
{
    const ReadLog log = m_files.read(u"a.ndjson"_s, R"({"event":"a","time":1700000000,"properties":{"x":1}})");
    QCOMPARE(log.occurrences.at(0).payload, R"({"x":1})");
}

void JsonFormatsTest::trackCallsAreTheirEvents()
{
    const ReadLog log = m_files.read(
        u"a.json"_s,
        R"({"type":"track","event":"Order Completed","userId":"u1","messageId":"m1","timestamp":"2026-01-01T00:00:00+02:00",
        "receivedAt":"2026-01-02T00:00:00Z","properties":{"revenue":"9.90","value":1,"currency":"EUR","products":[{"sku":1}]},"context":{"ip":"1.1.1.1"}})");
    QCOMPARE(log.description.format, u"segment"_s);
    const NewOccurrence &order = log.occurrences.at(0);
    QCOMPARE(order.event, "Order Completed");
    QCOMPARE(order.messageId, "segment:m1");
    QCOMPARE(order.person, (Identity{"", "u1", ""}));
    QCOMPARE(toIso(order.time), u"2025-12-31T22:00:00.000Z"_s);
    QCOMPARE(order.value, "9.90");
    QCOMPARE(order.currency, "EUR");
    QCOMPARE(order.payload, R"({"revenue":"9.90","value":1,"currency":"EUR","products":[{"sku":1}]})");
}

void JsonFormatsTest::otherCallsAreNamedForThemselves()
{
    const ReadLog log = m_files.read(
        u"a.ndjson"_s,
        R"({"type":"page","name":"Home","category":"x","properties":{"name":"Own","url":"/"},"userId":1,"sentAt":"2026-01-01T00:00:00Z"}
{"type":"identify","traits":{"plan":"pro"},"anonymousId":"a1","receivedAt":"2026-01-01T00:00:00Z"}
{"type":"group","groupId":"g","traits":{"email":"all@example.com"},"userId":"u","timestamp":"2026-01-01T00:00:00Z"}
{"type":"alias","previousId":"old","userId":"u","timestamp":"","originalTimestamp":"2026-01-01T00:00:00Z"}
{"type":"REST","userId":"u","timestamp":"2026-01-01T00:00:00Z"}
)");
    QCOMPARE(log.occurrences.size(), 4);
    QCOMPARE(log.occurrences[0].event, "page");
    QCOMPARE(log.occurrences[0].payload, R"({"category":"x","name":"Own","url":"/"})");
    QCOMPARE(log.occurrences[0].person.id, "1");
    QCOMPARE(log.occurrences[1].payload, R"({"plan":"pro"})");
    QCOMPARE(log.occurrences[1].person.id, "a1");
    QCOMPARE(log.occurrences[2].payload, R"({"groupId":"g","email":"all@example.com"})");
    QCOMPARE(log.occurrences[2].person, (Identity{"", "u", ""})); // the group's e-mail is not the person's
    QCOMPARE(log.occurrences[3].payload, R"({"previousId":"old"})");
    QCOMPARE(log.rejects.size(), 1);
}

void JsonFormatsTest::peopleOfCallsAreTheirTraitsOwn()
{
    const ReadLog log = m_files.read(
        u"a.ndjson"_s,
        R"({"type":"track","event":"e","userId":"u","context":{"traits":{"email":"Ann@Example.com"}},"timestamp":1700000000}
{"type":"track","event":"e","userId":"Bob@example.com","timestamp":1700000000}
{"type":"track","event":"Gift Sent","userId":"u","properties":{"email":"friend@example.com"},"timestamp":1700000000}
)");
    QCOMPARE(log.occurrences.at(0).person, (Identity{"ann@example.com", "u", ""}));
    QCOMPARE(log.occurrences.at(1).person, (Identity{"bob@example.com", "", ""}));
    QCOMPARE(log.occurrences.at(2).person, (Identity{"", "u", ""}));
}

void JsonFormatsTest::callsWithoutATimeAreRejected()
{
    const ReadLog log = m_files.read(u"a.ndjson"_s, R"({"type":"track","event":"e","userId":"u"}
{"type":"track","event":"e","userId":"u","timestamp":"safaff"}
{"type":"track","userId":"u","timestamp":1700000000}
)");
    QCOMPARE(log.reasons(), (QStringList{u"1: The record has no time."_s, u"2: “safaff” is not a time."_s,
                                         u"3: The record has no event."_s}));
}

void JsonFormatsTest::callsCannotBeMapped()
{
    const QByteArray call =
        R"({"type":"track","event":"e","userId":"u","timestamp":1700000000,"properties":{"who":"x"}})";
    ImportOptions options;
    options.overrides = {{Field::Subscriber, u"properties.who"_s}};
    const ReadLog log = m_files.read(u"a.ndjson"_s, call, options);
    QVERIFY(log.error && log.error->kind == ErrorKind::InvalidInput);
    options.format = u"ndjson"_s;
    const ReadLog plain = m_files.read(u"a.ndjson"_s, call, options);
    QVERIFY(!plain.error);
    QCOMPARE(plain.occurrences.at(0).person.id, "x");
}

void JsonFormatsTest::aPayloadTooLargeIsRejected()
{
    const QByteArray start = R"({"event":"a","time":1700000000,"x":")";
    const ReadLog log =
        m_files.read(u"a.ndjson"_s, start + "small\"}\n" + start + QByteArray(1'100'000, 'x') + "\"}\n" + start +
                                        QByteArray(5'000'000, 'x') + "\"}\n" + start + "last\"}\n");
    QCOMPARE(log.occurrences.size(), 2);
    QCOMPARE(log.rejects.size(), 2);
    QCOMPARE(log.rejects[0].line, 2);
    QCOMPARE(log.rejects[1].line, 3);
    QCOMPARE(log.rejects[0].text.size(), maxRejectText);
    QVERIFY(QString::fromStdString(log.occurrences[1].messageId).endsWith(u".4"_s));
}

void JsonFormatsTest::namesAreKeptAsTheSourceWroteThem()
{
    const QByteArray most = QByteArray("ü").repeated(128);
    const ReadLog log = m_files.read(u"a.ndjson"_s, R"({"event":" Checkout: Étape 2 ","time":1700000000})"
                                                    "\n{\"event\":\"" +
                                                        most + "\",\"time\":1700000000}\n{\"event\":\"" + most +
                                                        "x\",\"time\":1700000000}\n");
    QCOMPARE(log.occurrences.size(), 2);
    QCOMPARE(log.occurrences[0].event, "Checkout: Étape 2");
    QCOMPARE(log.rejects.size(), 1);
}

QTEST_GUILESS_MAIN(JsonFormatsTest)
#include "json_formats_test.moc"
