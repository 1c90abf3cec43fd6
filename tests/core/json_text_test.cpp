// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJsonTestSuiteIsJudgedRight()
    {
        QDir suite(QStringLiteral(EVENTDESK_SAMPLE_LOGS "/torture/json_nst/test_parsing"));
        const QStringList names = suite.entryList({u"*.json"_s}, QDir::Files);
        if (names.isEmpty())
            QSKIP("JSONTestSuite is not here");
        int judged = 0;
        for (const QString &name : names) {
            QFile file(suite.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const bool valid = json::isValid({text.constData(), size_t(text.size())});
            if (name.startsWith(u"i_"))
                continue; // left to the implementation
            QVERIFY2(valid == name.startsWith(u"y_"), qPrintable(name));
            ++judged;
        }
        QVERIFY(judged > 250);
    }

    void whatIsAndIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("blank") << QByteArray(" ") << false;
        QTest::newRow("scalar") << QByteArray(" -0.5e+10 ") << true;
        QTest::newRow("leading zero") << QByteArray("01") << false;
        QTest::newRow("comma at the end") << QByteArray("[1,]") << false;
        QTest::newRow("two values") << QByteArray("1 2") << false;
        QTest::newRow("mixed brackets") << QByteArray("{\"a\":[1}]") << false;
        QTest::newRow("half an escape") << QByteArray("\"\\u12\"") << false;
        QTest::newRow("a control character") << QByteArray("\"a\tb\"") << false;
        QTest::newRow("a number beyond 64 bits") << QByteArray("123456789012345678901234567890") << true;
        QTest::newRow("half a surrogate pair") << QByteArray("\"\\uD800\"") << true;
        QTest::newRow("not UTF-8") << QByteArray("\"\xC3\x28\"") << false;
        QTest::newRow("doubled keys") << QByteArray("{\"a\":1,\"a\":2}") << true;
        QTest::newRow("as deep as allowed") << QByteArray(1000, '[') + QByteArray(1000, ']') << true;
        QTest::newRow("too deep") << QByteArray(1001, '[') + QByteArray(1001, ']') << false;
        QTest::newRow("a null byte") << QByteArray("1\0", 2) << false;
    }

    void whatIsAndIsNotJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QCOMPARE(json::isValid({text.constData(), size_t(text.size())}), valid);
    }

    void minifiedKeepsEverythingButTheBlanks()
    {
        QCOMPARE(json::minified("{ \"b\" : 1.50 ,\n\t\"a b\" : [ 1e2 , \"x \\\" y\" ] ,\r\"b\":null }"),
                 std::string("{\"b\":1.50,\"a b\":[1e2,\"x \\\" y\"],\"b\":null}"));
    }

    void prettyHasAMemberALine()
    {
        QCOMPARE(json::pretty("{\"a\":[1,{\"b\":\"x,{y\"}],\"c\":{},\"d\":[ ]}"),
                 QByteArray(
                     "{\n  \"a\": [\n    1,\n    {\n      \"b\": \"x,{y\"\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}"));
        QCOMPARE(json::pretty("{\"a\":"), QByteArray("{\"a\":"));
    }

    void quotedTextIsValidJson()
    {
        const auto quoted = [](std::string_view text) {
            std::string out;
            json::appendQuoted(out, text);
            return out;
        };
        QCOMPARE(quoted("a\"\\/\n\x01ü"), std::string("\"a\\\"\\\\/\\n\\u0001ü\""));
        QCOMPARE(quoted("a\xFFz"), std::string("\"a\xEF\xBF\xBDz\""));
        for (int c = 0; c < 256; ++c)
            QVERIFY(json::isValid(quoted(std::string(1, char(c)))));
    }

    void theWriterPutsCommasAndColonsWhereTheyBelong()
    {
        json::Writer writer;
        writer.beginObject().key("a").value(1).key("b").beginArray().value(true).null().beginObject().endObject();
        writer.value("x").endArray().key("c").raw("1.50").key("d").value(u"é"_s).endObject();
        QCOMPARE(writer.take(), std::string("{\"a\":1,\"b\":[true,null,{},\"x\"],\"c\":1.50,\"d\":\"é\"}"));
    }

    void numbersAreWrittenAsShortAsTheyCanBe_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("integral") << 12.0 << QByteArray("12");
        QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("2^53") << 9007199254740992.0 << QByteArray("9007199254740992");
        QTest::newRow("large") << 1e300 << QByteArray("1e+300");
        QTest::newRow("not a number") << std::nan("") << QByteArray("null");
        QTest::newRow("endless") << HUGE_VAL << QByteArray("null");
        QTest::newRow("minus nothing") << -0.0 << QByteArray("0");
    }

    void numbersAreWrittenAsShortAsTheyCanBe()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(json::Writer().value(number).take()), text);
        QCOMPARE(QByteArray::fromStdString(json::Writer().value(std::numeric_limits<qint64>::min()).take()),
                 QByteArray("-9223372036854775808"));
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "json_text_test.moc"
