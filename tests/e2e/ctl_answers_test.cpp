// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/ctl_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonArray lines(const QByteArray &ndjson)
{
    QJsonArray out;
    for (const QByteArray &line : ndjson.trimmed().split('\n'))
        out.append(QJsonDocument::fromJson(line).object());
    return out;
}

} // namespace

// What the commands answer over one small store, to the byte where nothing depends on the clock.
class CtlAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Answer import = m_bench.json({u"import"_s, m_bench.shopLog()});
        QCOMPARE(import.err, "eventdeskctl: " + m_bench.path(u"shop.ndjson"_s).toUtf8() +
                                 ": one record did not fit; see eventdeskctl rejected --import 1.\n");
        QCOMPARE(import.code, 0);
        const QByteArray head =
            "{\"files\":[{\"file\":\"" + m_bench.path(u"shop.ndjson"_s).toUtf8() +
            "\",\"format\":\"ndjson\",\"read\":6,\"new\":5,\"duplicate\":0,\"rejected\":1,\"import\":1}],\"seconds\":";
        QVERIFY2(import.out.startsWith(head) && import.out.endsWith("}\n"), import.out.constData());
    }

    void eventsHaveTheirFigures()
    {
        const Answer answer = m_bench.json({u"events"_s});
        QCOMPARE(answer.out,
                 QByteArray(
                     R"([{"event":"order","description":"","source":"ndjson","occurrences":4,"people":2,)"
                     "\"first\":\"2026-03-28T23:30:00.000Z\",\"last\":\"2026-03-31T12:00:00.000Z\",\"archived\":false},"
                     R"({"event":"page_viewed","description":"","source":"ndjson","occurrences":1,"people":1,)"
                     "\"first\":\"2026-03-29T10:00:00.000Z\",\"last\":\"2026-03-29T10:00:00.000Z\",\"archived\":false}]"
                     "\n"));
        QCOMPARE(answer.code, 0);
        QVERIFY(m_bench.json({u"events"_s, u"--zone"_s, u"Asia/Kathmandu"_s})
                    .out.contains("2026-03-29T05:15:00.000+05:45"));
        const QByteArray table = m_bench.run({u"events"_s}).out;
        QVERIFY(table.startsWith("EVENT        SOURCE  OCCURRENCES  PEOPLE  FIRST"));
    }

    void aChartHasEveryBucketInItsZone()
    {
        const QStringList chart{u"chart"_s, u"order"_s, u"--zone"_s, u"Europe/Berlin"_s};
        QCOMPARE(
            m_bench.json(chart).out,
            QByteArray(R"({"zone":"Europe/Berlin","buckets":[)"
                       R"({"start":"2026-03-29T00:00:00.000+01:00","end":"2026-03-30T00:00:00.000+02:00","value":2},)"
                       R"({"start":"2026-03-30T00:00:00.000+02:00","end":"2026-03-31T00:00:00.000+02:00","value":1},)"
                       R"({"start":"2026-03-31T00:00:00.000+02:00","end":"2026-04-01T00:00:00.000+02:00","value":1}]})"
                       "\n"));
        // --to as a date includes that day: three empty days around two.
        const Answer range =
            m_bench.json(chart + QStringList{u"--from"_s, u"2026-03-28"_s, u"--to"_s, u"2026-03-29"_s});
        QCOMPARE(
            range.out,
            QByteArray(R"({"zone":"Europe/Berlin","buckets":[)"
                       R"({"start":"2026-03-28T00:00:00.000+01:00","end":"2026-03-29T00:00:00.000+01:00","value":0},)"
                       R"({"start":"2026-03-29T00:00:00.000+01:00","end":"2026-03-30T00:00:00.000+02:00","value":2}]})"
                       "\n"));
        const QByteArray hours = m_bench
                                     .json(chart + QStringList{u"--by"_s, u"hour"_s, u"--from"_s, u"2026-03-29"_s,
                                                               u"--to"_s, u"2026-03-29"_s})
                                     .out;
        QCOMPARE(hours.count("\"start\""), 23);
        const QByteArray weeks =
            m_bench.json(chart + QStringList{u"--by"_s, u"week"_s, u"--week-start"_s, u"sunday"_s}).out;
        QCOMPARE(
            weeks,
            QByteArray(R"({"zone":"Europe/Berlin","buckets":[)"
                       R"({"start":"2026-03-29T00:00:00.000+01:00","end":"2026-04-05T00:00:00.000+02:00","value":4}]})"
                       "\n"));
    }

    void aChartMeasures_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QByteArray>("values");
        QTest::newRow("people") << u"people"_s << QByteArray("2 1 0");
        QTest::newRow("sum") << u"sum:total"_s << QByteArray("88 20.5 0");
        QTest::newRow("average") << u"avg:total"_s << QByteArray("44 20.5 null");
    }

    void aChartMeasures()
    {
        QFETCH(QString, measure);
        QFETCH(QByteArray, values);
        const QByteArray out =
            m_bench.json({u"chart"_s, u"order"_s, u"--zone"_s, u"Europe/Berlin"_s, u"--measure"_s, measure}).out;
        QByteArrayList found;
        for (qsizetype at = out.indexOf("\"value\":"); at >= 0; at = out.indexOf("\"value\":", at + 1))
            found += out.mid(at + 8, out.indexOf('}', at) - at - 8);
        QCOMPARE(found.join(' '), values);
    }

    void aChartIsBrokenDown()
    {
        const Answer answer =
            m_bench.json({u"chart"_s, u"order"_s, u"--by"_s, u"month"_s, u"--break-down"_s, u"plan"_s, u"--zone"_s,
                          u"UTC"_s, u"--where"_s, uR"({"parameter":"plan","operator":"is_set"})"_s});
        QCOMPARE(answer.err, QByteArray());
        const QByteArray month = "\"start\":\"2026-03-01T00:00:00.000Z\",\"end\":\"2026-04-01T00:00:00.000Z\"";
        QVERIFY2(answer.out.startsWith(R"({"zone":"UTC","series":[{"value":"pro","buckets":[{)" + month +
                                       R"(,"value":2}]},{"value":"free","buckets":[{)" + month + R"(,"value":1}]})"),
                 answer.out.constData());
    }

    void theFeedIsReadPageByPage()
    {
        const Answer first = m_bench.json({u"feed"_s, u"--limit"_s, u"2"_s});
        const QJsonArray rows = lines(first.out);
        QCOMPARE(rows.size(), 3);
        static const QRegularExpression line(
            uR"(^\{"id":"[^"]*m6","event":"order","subscriber":null,"time":"2026-03-31T12:00:00\.000Z","received":"[^"]{24}",)"
            uR"("source":"ndjson","value":null,"currency":null,"payload":\{\}\}\n)"_s);
        QVERIFY2(line.match(QString::fromUtf8(first.out)).hasMatch(), first.out.constData());
        QCOMPARE(rows[1]["payload"_L1].toObject(), (QJsonObject{{u"total"_s, 20.5}, {u"plan"_s, u"free"_s}}));
        const QString next = rows[2]["next"_L1].toString();
        QVERIFY(!next.isEmpty());
        const QJsonArray rest = lines(m_bench.json({u"feed"_s, u"--cursor"_s, next}).out);
        QCOMPARE(rest.size(), 4);
        QVERIFY(rest[3].toObject().contains(u"next"_s) && rest[3]["next"_L1].isNull());
        QVERIFY(m_bench
                    .json({u"feed"_s, u"order"_s, u"--where"_s,
                           uR"({"parameter":"plan","operator":"is","value":"none"})"_s})
                    .out == "{\"next\":null}\n");
    }

    void theFeedIsFiltered()
    {
        QCOMPARE(lines(m_bench.json({u"feed"_s, u"order"_s, u"--subscriber"_s, u"bob@example.com"_s}).out).size(), 2);
        const QString where = uR"({"parameter":"total","operator":"gte","value":38})"_s;
        QCOMPARE(lines(m_bench.json({u"feed"_s, u"--where"_s, where}).out).size(), 3);
        // The first order is at 2026-03-28T23:30Z: in Berlin that is the day after.
        const QString day = uR"({"parameter":"$time","operator":"date_on","value":"2026-03-28"})"_s;
        QCOMPARE(lines(m_bench.json({u"feed"_s, u"order"_s, u"--where"_s, day, u"--zone"_s, u"UTC"_s}).out).size(), 2);
        QCOMPARE(
            lines(m_bench.json({u"feed"_s, u"order"_s, u"--where"_s, day, u"--zone"_s, u"Europe/Berlin"_s}).out).size(),
            1);
        const QString past = uR"({"parameter":"$time","operator":"more_than_ago","value":"1d"})"_s;
        QCOMPARE(lines(m_bench.json({u"feed"_s, u"order"_s, u"--where"_s, past}).out).size(), 5);
        QVERIFY(m_bench.json({u"feed"_s, u"--zone"_s, u"Europe/Berlin"_s})
                    .out.contains("\"2026-03-31T14:00:00.000+02:00\""));
    }

    void peopleComeByOccurrences()
    {
        QCOMPARE(
            m_bench.json({u"people"_s, u"order"_s}).out,
            QByteArray(R"([{"subscriber":"ada@example.com","occurrences":2,"first":"2026-03-28T23:30:00.000Z",)"
                       "\"last\":\"2026-03-30T09:00:00.000Z\"},{\"subscriber\":\"bob@example.com\",\"occurrences\":1,"
                       "\"first\":\"2026-03-29T10:00:00.000Z\",\"last\":\"2026-03-29T10:00:00.000Z\"}]"
                       "\n"));
        QCOMPARE(m_bench.json({u"people"_s, u"order"_s, u"--limit"_s, u"1"_s}).out.count("subscriber"), 1);
    }

    void aTimelineHasEveryEventOfThePerson()
    {
        const QJsonArray rows = lines(m_bench.json({u"timeline"_s, u"ada@example.com"_s}).out);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1]["event"_L1].toString(), u"page_viewed"_s);
        QVERIFY(rows[3]["next"_L1].isNull());
    }

    void parametersAreCounted()
    {
        const QByteArray json = m_bench.json({u"parameters"_s, u"order"_s}).out;
        const QByteArray plan =
            R"({"path":"plan","types":{"text":3},"present":3,"distinct":2,"top":[["pro",2],["free",1]],)"
            R"("min":null,"max":null,"histogram":[],"occurrences":4,)";
        const QByteArray total = R"({"path":"total","types":{"number":2,"text":1},"present":3,"distinct":3,)"
                                 R"("top":[["38.00",1],[20.5,1],[50,1]],"min":20.5,"max":50,"histogram":[{"from":)";
        QVERIFY2(json.startsWith('[' + plan), json.constData());
        QVERIFY2(json.contains(total), json.constData());

        const QJsonArray parameters = QJsonDocument::fromJson(json).array();
        const QJsonObject of = parameters[1].toObject();
        QCOMPARE(of["first"_L1].toString(), u"2026-03-28T23:30:00.000Z"_s);
        QCOMPARE(of["last"_L1].toString(), u"2026-03-30T09:00:00.000Z"_s);
        QCOMPARE(of["type_spans"_L1]["text"_L1]["first"_L1], of["type_spans"_L1]["text"_L1]["last"_L1]);
        QCOMPARE(of["changes"_L1].toArray(), QJsonArray());
        qint64 occurrences = 0;
        qint64 present = 0;
        for (const QJsonValue &period : of["periods"_L1].toArray()) {
            occurrences += period["occurrences"_L1].toInteger();
            present += period["present"_L1].toInteger();
        }
        QCOMPARE(occurrences, 4);
        QCOMPARE(present, 3);
    }

    void parametersTakeAConditionAndAZone()
    {
        const QString where = uR"({"parameter":"plan","operator":"is","value":"pro"})"_s;
        const QByteArray json =
            m_bench.json({u"parameters"_s, u"order"_s, u"--where"_s, where, u"--zone"_s, u"Europe/Berlin"_s}).out;
        const QJsonArray parameters = QJsonDocument::fromJson(json).array();
        QCOMPARE(parameters[0]["top"_L1].toArray(), (QJsonArray{QJsonArray{u"pro"_s, 2}}));
        QCOMPARE(parameters[0]["occurrences"_L1].toInteger(), 2);
        QVERIFY2(json.contains("+02:00\""), json.constData());
        QCOMPARE(m_bench.json({u"parameters"_s, u"order"_s, u"--where"_s, u"{"_s}).code, 2);
        const QByteArray table = m_bench.run({u"parameters"_s, u"order"_s}).out;
        QVERIFY2(table.startsWith("PATH   TYPES             PRESENT  DISTINCT  FIRST "), table.constData());
    }

    void whenAParameterChangedIsTold()
    {
        const QString store = m_bench.path(u"changes.eventdesk"_s);
        QByteArray log;
        // Half of a hundred days without it, half with it.
        for (int i = 0; i < 100; ++i) {
            QJsonObject visit{{u"event"_s, u"visit"_s}, {u"email"_s, u"ada@example.com"_s}, {u"page"_s, 1}};
            visit[u"timestamp"_s] = QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate) + u"T12:00:00Z"_s;
            if (i >= 50)
                visit[u"campaign"_s] = u"spring"_s;
            log += QJsonDocument(visit).toJson(QJsonDocument::Compact) + '\n';
        }
        QCOMPARE(m_bench.run({u"import"_s, m_bench.write(u"changes.ndjson"_s, log), u"--store"_s, store}).code, 0);
        const QStringList question{u"parameters"_s, u"visit"_s, u"--store"_s, store};
        const QJsonArray parameters = QJsonDocument::fromJson(m_bench.json(question).out).array();
        QCOMPARE(parameters[0]["path"_L1].toString(), u"campaign"_s);
        const QJsonArray changes = parameters[0]["changes"_L1].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0]["change"_L1].toString(), u"appeared"_s);
        QCOMPARE(changes[0]["time"_L1].toString(), u"2026-02-20T12:00:00.000Z"_s);
        const QByteArray table = m_bench.run(question).out;
        QVERIFY2(table.contains("\n\nPATH      TIME                      CHANGE\n"
                                "campaign  2026-02-20T12:00:00.000Z  appeared\n"),
                 table.constData());
    }

    void subscribersAreSearched()
    {
        const QJsonArray people = QJsonDocument::fromJson(m_bench.json({u"subscribers"_s, u"BOB"_s}).out).array();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0]["email"_L1].toString(), u"bob@example.com"_s);
        QCOMPARE(QJsonDocument::fromJson(m_bench.json({u"subscribers"_s}).out).array().size(), 2);
    }

    void rejectedRecordsKeepLineReasonAndText()
    {
        const QJsonArray records =
            QJsonDocument::fromJson(m_bench.json({u"rejected"_s, u"--import"_s, u"1"_s}).out).array();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0]["line"_L1].toInt(), 5);
        QCOMPARE(records[0]["text"_L1].toString(), uR"({"event":"order","email":)"_s);
        QVERIFY(!records[0]["reason"_L1].toString().isEmpty());
    }

    void anExportImportsAgainWithoutALoss()
    {
        const QString file = m_bench.path(u"all.ndjson"_s);
        QCOMPARE(m_bench.run({u"export"_s, u"--out"_s, file}).code, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(m_bench.run({u"export"_s}).out, exported.readAll());
        const QString other = m_bench.path(u"other.eventdesk"_s);
        QCOMPARE(m_bench.run({u"import"_s, file, u"--store"_s, other}).code, 0);
        QCOMPARE(m_bench.run({u"export"_s, u"--store"_s, other}).out, m_bench.run({u"export"_s}).out);
        QCOMPARE(m_bench.json({u"people"_s, u"order"_s, u"--store"_s, other}).out,
                 m_bench.json({u"people"_s, u"order"_s}).out);
        QCOMPARE(m_bench.json({u"parameters"_s, u"order"_s, u"--store"_s, other}).out,
                 m_bench.json({u"parameters"_s, u"order"_s}).out);
        const QByteArray csv = m_bench.run({u"export"_s, u"order"_s, u"--format"_s, u"csv"_s}).out;
        QCOMPARE(csv.count("\r\n"), 5);
    }

    void verifyFindsNoDifference()
    {
        const Answer answer = m_bench.json({u"verify"_s});
        QCOMPARE(answer.out, QByteArray("{\"occurrences\":5,\"differences\":[]}\n"));
        QCOMPARE(answer.code, 0);
    }

private:
    Bench m_bench;
};

QTEST_GUILESS_MAIN(CtlAnswersTest)
#include "ctl_answers_test.moc"
