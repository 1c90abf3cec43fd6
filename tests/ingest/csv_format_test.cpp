// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ingest/log_file_maker.h"

#include <QTest>

using namespace eventdesk;
using namespace eventdesk::ingest;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;

class CsvFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsBecomeThePayloadInTheirOrder();
    void quotedNumbersAreTextAndEmptyFieldsAreLeftOut();
    void aFieldMayHoldLineBreaksAndQuotes();
    void theDelimiterIsRecognised_data();
    void theDelimiterIsRecognised();
    void equalLinesAreDifferentRecordsAndTheSameFileHasTheSameIds();
    void anIdColumnIsTheMessageId();
    void rowsWithAnotherNumberOfFieldsAreRejectedByLine();
    void aStrayQuoteSpoilsOneRecordOnly();
    void anEventColumnNamesTheEvents();
    void aTypeColumnOfManyValuesIsNoEvent();
    void peopleWithAnEmailAndAnIdHaveBoth();
    void withoutANamesRowColumnsAreNumbered();
    void withoutATimeColumnTheErrorNamesTheColumns();
    void overridesTakeTheirColumn();
    void anUnknownColumnIsNamedWithTheOthers();
    void daysAndMonthsAreToldApartByAnyRow();
    void daysAndMonthsThatNothingTellsApartAreAskedFor();
    void doubledNamesGetANumber();

private:
    LogFileMaker m_files;
};

void CsvFormatTest::columnsBecomeThePayloadInTheirOrder()
{
    const ReadLog log =
        m_files.read(u"shop orders.csv"_s, "InvoiceNo,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
                                           "536365,WHITE LANTERN,6,2010-12-01 08:26:00,2.55,17850.0\n");
    QVERIFY(!log.error);
    QCOMPARE(log.description.format, u"csv"_s);
    QCOMPARE(log.description.mapping, (Mapping{{Field::Time, u"InvoiceDate"_s}, {Field::Subscriber, u"CustomerID"_s}}));
    QCOMPARE(log.occurrences.size(), 1);
    const NewOccurrence &order = log.occurrences[0];
    QCOMPARE(order.event, "shop orders");
    QCOMPARE(order.person.id, "17850.0");
    QCOMPARE(toIso(order.time), u"2010-12-01T08:26:00.000Z"_s);
    QCOMPARE(order.payload, R"({"InvoiceNo":536365,"Description":"WHITE LANTERN","Quantity":6,"UnitPrice":2.55})");
}

void CsvFormatTest::quotedNumbersAreTextAndEmptyFieldsAreLeftOut()
{
    const ReadLog log = m_files.read(u"a.csv"_s, "time,a,b,c,d,e,f,g\n"
                                                 "2026-01-01,\"1\",,\"\",true,007,1e5,-0.50\n");
    QCOMPARE(log.occurrences.at(0).payload, R"({"a":"1","c":"","d":true,"e":"007","f":1e5,"g":-0.50})");
}

void CsvFormatTest::aFieldMayHoldLineBreaksAndQuotes()
{
    const ReadLog log =
        m_files.read(u"a.csv"_s, "time,a,b\r\n2026-01-01,\"x\r\n\"\"y\"\"\",1\r\n\r\n2026-01-02,z,5\" pipe\r\n");
    QCOMPARE(log.occurrences.size(), 2);
    QCOMPARE(log.occurrences[0].payload, R"({"a":"x\r\n\"y\"","b":1})");
    QCOMPARE(log.occurrences[1].payload, R"({"a":"z","b":"5\" pipe"})");
    QVERIFY(QString::fromStdString(log.occurrences[1].messageId).endsWith(u".5"_s)); // the line where it starts
}

void CsvFormatTest::theDelimiterIsRecognised_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << ',';
    QTest::newRow("semicolon") << ';';
    QTest::newRow("tabulator") << '\t';
    QTest::newRow("bar") << '|';
}

void CsvFormatTest::theDelimiterIsRecognised()
{
    QFETCH(const char, delimiter);
    QByteArray text = "time|note|n\n2026-01-01|some, text; here|1\n2026-01-02|another, one|2\n";
    if (delimiter == ',')
        text = "time|note|n\n2026-01-01|\"some, text; here\"|1\n2026-01-02|\"another, one\"|2\n";
    const ReadLog log = m_files.read(u"a.csv"_s, text.replace('|', delimiter));
    if (delimiter == ';') { // its own sign in the text is one field too many
        QCOMPARE(log.reasons(), QStringList{u"2: The row has 4 fields, but there are 3 columns."_s});
        return;
    }
    QCOMPARE(log.occurrences.size(), 2);
    QCOMPARE(log.occurrences[0].payload, R"({"note":"some, text; here","n":1})");
}

void CsvFormatTest::equalLinesAreDifferentRecordsAndTheSameFileHasTheSameIds()
{
    const QByteArray text = "time,a\n2026-01-01,1\n2026-01-01,1\n";
    const ReadLog first = m_files.read(u"first.csv"_s, text);
    const ReadLog second = m_files.read(u"second.csv"_s, text);
    QCOMPARE(first.occurrences.size(), 2);
    QVERIFY(first.occurrences[0].messageId.starts_with("csv:"));
    QVERIFY(first.occurrences[0].messageId != first.occurrences[1].messageId);
    QCOMPARE(second.occurrences[0].messageId, first.occurrences[0].messageId);
    QCOMPARE(second.occurrences[1].messageId, first.occurrences[1].messageId);
    const ReadLog other = m_files.read(u"first.csv"_s, text + "2026-01-02,1\n");
    QVERIFY(other.occurrences[0].messageId != first.occurrences[0].messageId);
}

void CsvFormatTest::anIdColumnIsTheMessageId()
{
    const ReadLog log = m_files.read(u"a.csv"_s, "id,time\nx1,2026-01-01\nx2,2026-01-01\n");
    QCOMPARE(log.occurrences.at(1).messageId, "csv:x2");
    const ReadLog repeated = m_files.read(u"a.csv"_s, "id,time\nx1,2026-01-01\nx1,2026-01-01\n");
    QVERIFY(!repeated.description.mapping.contains(Field::MessageId));
    QCOMPARE(repeated.occurrences.size(), 2);
}

void CsvFormatTest::rowsWithAnotherNumberOfFieldsAreRejectedByLine()
{
    const ReadLog log = m_files.read(
        u"a.csv"_s, "time,a,b\n2026-01-01,1,2\n2026-01-01,1\n2026-01-01,1,2,3\nsoon,1,2\n,1,2\n2026-01-01,3,4\n");
    QCOMPARE(log.occurrences.size(), 2);
    QCOMPARE(log.reasons(), (QStringList{u"3: The row has 2 fields, but there are 3 columns."_s,
                                         u"4: The row has 4 fields, but there are 3 columns."_s,
                                         u"5: “soon” is not a time."_s, u"6: The record has no time."_s}));
    QCOMPARE(log.rejects[1].text, "2026-01-01,1,2,3");
}

void CsvFormatTest::aStrayQuoteSpoilsOneRecordOnly()
{
    const ReadLog inside =
        m_files.read(u"a.csv"_s, "time,a,b\n2026-01-01,\"oops,1\n2026-01-02,x,2\n2026-01-03,\"y\",3\n2026-01-04,z,4\n");
    QCOMPARE(inside.occurrences.size(), 3);
    QCOMPARE(inside.rejects.size(), 1);
    QCOMPARE(inside.rejects[0].line, 2);
    QCOMPARE(inside.rejects[0].text, "2026-01-01,\"oops,1");

    const ReadLog toTheEnd = m_files.read(u"a.csv"_s, "time,a,b\n2026-01-01,\"oops,1\n2026-01-02,x,2\n");
    QCOMPARE(toTheEnd.occurrences.size(), 1);
    QCOMPARE(toTheEnd.reasons(), QStringList{u"2: A quotation mark is opened in this line and never closed."_s});
}

void CsvFormatTest::anEventColumnNamesTheEvents()
{
    const ReadLog log = m_files.read(
        u"a.csv"_s,
        "event,user_id,timestamp\n Order Completed ,u1,1700000000\nSignup,u2,1700000001000\n,u3,1700000002\n");
    QCOMPARE(log.occurrences.size(), 2);
    QCOMPARE(log.occurrences[0].event, "Order Completed");
    QCOMPARE(toMillis(log.occurrences[0].time), 1'700'000'000'000);
    QCOMPARE(toMillis(log.occurrences[1].time), 1'700'000'001'000);
    QCOMPARE(log.occurrences[0].payload, "{}");
    QCOMPARE(log.reasons(), QStringList{u"4: The record has no event."_s});
}

void CsvFormatTest::aTypeColumnOfManyValuesIsNoEvent()
{
    QByteArray text = "type,time\n";
    for (int i = 0; i < 20; ++i)
        text += "t" + QByteArray::number(i) + ",2026-01-01\n";
    const ReadLog log = m_files.read(u"things.csv"_s, text);
    QVERIFY(!log.description.mapping.contains(Field::Event));
    QCOMPARE(log.occurrences.at(3).event, "things");
}

void CsvFormatTest::peopleWithAnEmailAndAnIdHaveBoth()
{
    const ReadLog log =
        m_files.read(u"a.csv"_s, "time,email,user_id\n2026-01-01, Ann@Example.com ,7\n2026-01-01,,8\n2026-01-01,,\n");
    QCOMPARE(log.occurrences.at(0).person, (Identity{"ann@example.com", "7", ""}));
    QCOMPARE(log.occurrences.at(1).person, (Identity{"", "8", ""}));
    QVERIFY(log.occurrences.at(2).person.anonymous());
    const ReadLog one = m_files.read(u"a.csv"_s, "time,subscriber\n2026-01-01,Ann@Example.com\n2026-01-01,ann\n");
    QCOMPARE(one.occurrences.at(0).person, (Identity{"ann@example.com", "", ""}));
    QCOMPARE(one.occurrences.at(1).person, (Identity{"", "ann", ""}));
}

void CsvFormatTest::withoutANamesRowColumnsAreNumbered()
{
    const ReadLog log = m_files.read(u"pairs.txt"_s, "1 4 1254192988\n3 4 1254194656\n1 2 1254202612\n");
    QVERIFY(!log.error);
    QCOMPARE(log.description.columns, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(log.description.mapping, (Mapping{{Field::Time, u"3"_s}}));
    QCOMPARE(log.occurrences.size(), 3);
    QCOMPARE(log.occurrences[0].payload, R"({"1":1,"2":4})");
}

void CsvFormatTest::withoutATimeColumnTheErrorNamesTheColumns()
{
    const ReadLog log = m_files.read(u"people.csv"_s, "household,age\n1,65+\n2,45-54\n");
    QVERIFY(log.description.needsTimeColumn);
    QVERIFY(log.error);
    QCOMPARE(log.error->kind, ErrorKind::InvalidInput);
    QVERIFY(log.error->sentence.contains(u"household, age"_s));
    QVERIFY(log.error->sentence.contains(u"--map time=COLUMN"_s));
}

void CsvFormatTest::overridesTakeTheirColumn()
{
    ImportOptions options;
    options.overrides = {{Field::Time, u"shipped"_s}, {Field::Event, u"what"_s}, {Field::Value, u"sum"_s}};
    const ReadLog log =
        m_files.read(u"a.csv"_s, "ordered,shipped,what,sum\n2026-01-01,2026-02-01,sold,9.90\n", options);
    QCOMPARE(log.occurrences.size(), 1);
    QCOMPARE(toIso(log.occurrences[0].time), u"2026-02-01T00:00:00.000Z"_s);
    QCOMPARE(log.occurrences[0].event, "sold");
    QCOMPARE(log.occurrences[0].value, "9.90");
    QCOMPARE(log.occurrences[0].payload, R"({"ordered":"2026-01-01"})");
}

void CsvFormatTest::anUnknownColumnIsNamedWithTheOthers()
{
    ImportOptions options;
    options.overrides = {{Field::Time, u"when"_s}};
    const ReadLog log = m_files.read(u"a.csv"_s, "time,a\n2026-01-01,1\n", options);
    QVERIFY(log.error);
    QCOMPARE(log.error->kind, ErrorKind::InvalidInput);
    QVERIFY(log.error->sentence.contains(u"“when”"_s) && log.error->sentence.contains(u"time, a"_s));
}

void CsvFormatTest::daysAndMonthsAreToldApartByAnyRow()
{
    const ReadLog british = m_files.read(u"a.csv"_s, "date,a\n03/04/2026 10:00,1\n13/04/2026 10:00,2\n");
    QCOMPARE(toIso(british.occurrences.at(0).time), u"2026-04-03T10:00:00.000Z"_s);
    const ReadLog american = m_files.read(u"a.csv"_s, "date,a\n03/04/2026 10:00,1\n04/13/2026 10:00,2\n");
    QCOMPARE(toIso(american.occurrences.at(0).time), u"2026-03-04T10:00:00.000Z"_s);

    // Also by one that the head of the file does not hold.
    QByteArray late = "date,a\n";
    for (int i = 0; i < 100'000; ++i)
        late += "03/04/2026 10:00,1\n";
    const ReadLog found = m_files.read(u"a.csv"_s, late + "04/13/2026 10:00,2\n");
    QVERIFY(!found.error);
    QCOMPARE(found.occurrences.size(), 100'001);
    QCOMPARE(toIso(found.occurrences[0].time), u"2026-03-04T10:00:00.000Z"_s);
}

void CsvFormatTest::daysAndMonthsThatNothingTellsApartAreAskedFor()
{
    const QByteArray text = "date,a\n03/04/2026,1\n05/06/2026,2\n";
    const ReadLog undecided = m_files.read(u"a.csv"_s, text);
    QVERIFY(undecided.description.needsDayOrder);
    QVERIFY(undecided.error && undecided.error->kind == ErrorKind::InvalidInput);
    ImportOptions options;
    options.dayOrder = ImportOptions::DayOrder::MonthFirst;
    const ReadLog decided = m_files.read(u"a.csv"_s, text, options);
    QVERIFY(!decided.error);
    QCOMPARE(toIso(decided.occurrences.at(0).time), u"2026-03-04T00:00:00.000Z"_s);
}

void CsvFormatTest::doubledNamesGetANumber()
{
    const ReadLog log = m_files.read(u"a.csv"_s, "time,a,a,\n2026-01-01,1,2,3\n");
    QCOMPARE(log.occurrences.at(0).payload, R"({"a":1,"a_2":2,"4":3})");
}

QTEST_GUILESS_MAIN(CsvFormatTest)
#include "csv_format_test.moc"
