// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_evaluator.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;

namespace {

QByteArray jsonOf(const char *parameter, const char *op, const QByteArray &value)
{
    return QByteArray("{\"parameter\":\"") + parameter + "\",\"operator\":\"" + op + "\",\"value\":" + value + "}";
}

Condition conditionOf(const char *parameter, const char *op, const QByteArray &value)
{
    const auto condition = conditionFromJson(jsonOf(parameter, op, value));
    if (!condition)
        qFatal("%s", qPrintable(condition.error().sentence));
    return *condition;
}

} // namespace

// Numbers in conditions, and texts that readers like to change, are compared, written and said as they stand there.
class ConditionNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void numbersAreComparedByAllTheirDigits_data()
    {
        QTest::addColumn<QByteArray>("actual");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<int>("order");
        const auto row = [](const char *actual, const char *wanted, int order) {
            QTest::addRow("%s and %s", actual, wanted) << QByteArray(actual) << QByteArray(wanted) << order;
        };
        row("9223372036854775809", "9223372036854775808", 1);
        row("18446744073709551617", "18446744073709551617", 0);
        row("18446744073709551616", "18446744073709551617", -1);
        row("-9223372036854775809", "-9223372036854775808", -1);
        row("38.00", "38", 0);
        row("38", "38.00", 0);
        row("0.1", "0.1000000000000000055", -1);
        row("0.30000000000000000", "0.3", 0);
        row("9007199254740993", "9007199254740993.5", -1);
        row("9007199254740993", "9007199254740993.0", 0);
        row("9223372036854775807", "9223372036854775807.000001", -1);
        row("1e2", "100", 0);
        row("100.5e-1", "10.05", 0);
        row("1e400", "1e300", 1);
        row("1e-400", "0", 1);
        row("-1e-400", "0.0", -1);
        row("-0", "0", 0);
        row("0e99999999999999999999", "0", 0);
        row("1e-99999999999999999999", "0", 1);
        row("1e99999999999999999999", "1.7e308", 1);
        row("0.00012", "12e-5", 0);
        row("123456789012345678901234567890.5", "123456789012345678901234567890.25", 1);
        row("1.7976931348623157e308", "1e400", -1);
        row("1e400", "1e400", 0);
        row("1e401", "1e400", 1);
        row("-1e401", "-1e400", -1);
        row("10e399", "1e400", 0);
        row("1e-401", "1e-400", -1);
        row("0", "1e-400", -1);
    }

    void numbersAreComparedByAllTheirDigits()
    {
        QFETCH(QByteArray, actual);
        QFETCH(QByteArray, wanted);
        QFETCH(int, order);
        for (const QByteArray &spelt : {actual, '"' + actual + '"'}) {
            const auto holds = [&spelt](const char *op, const QByteArray &value) {
                const std::string payload = ("{\"n\":" + spelt + ",\"l\":[" + spelt + "]}").toStdString();
                const char *parameter = op == "list_contains"_ba ? "l" : "n";
                return ConditionEvaluator(conditionOf(parameter, op, value)).holds(payload);
            };
            QCOMPARE(holds("eq", wanted), order == 0);
            QCOMPARE(holds("gt", wanted), order > 0);
            QCOMPARE(holds("lte", wanted), order <= 0);
            QCOMPARE(holds("between", '[' + wanted + ',' + wanted + ']'), order == 0);
            QCOMPARE(holds("list_contains", wanted), order == 0);
        }
    }

    void numbersAndTextsStayAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *op, const QByteArray &value) {
            QTest::newRow(name) << jsonOf("id", op, value);
        };
        row("beyond 64 bits", "eq", "9223372036854775809");
        row("far beyond", "lt", "123456789012345678901234567890.5");
        row("zeros behind the point", "gte", "38.00");
        row("digits that a double has not", "eq", "0.1000000000000000055");
        row("an exponent", "gt", "1e2");
        row("a pair", "between", "[38.00,9223372036854775809]");
        row("items", "contains_any", "[38.00,\"38.00\",null,true,7]");
        row("an item", "list_contains", "18446744073709551616");
        row("beyond a double", "lt", "1e400");
        row("far below zero", "gt", "-1E+400");
        row("nearly nothing", "gt", "1e-400");
        row("a pair beyond doubles", "between", "[-1e400,1e400]");
        row("items beyond doubles", "contains_any", "[1e400,\"1e400\",\"\\\"1e400\"]");
        row("a byte order mark", "is", "\"\xEF\xBB\xBFspring\"");
        row("a byte order mark inside", "contains", "\"a\xEF\xBB\xBF\"");
        row("marks in a list", "one_of", "[\"\xEF\xBB\xBF\",\"a\"]");
        QTest::newRow("deep") << "{\"any\":[{\"not\":" + jsonOf("a", "eq", "1.50") + "},{\"all\":[]}," +
                                     jsonOf("l", "some_item", jsonOf("b", "ne", "2.0")) + "]}";
    }

    void numbersAndTextsStayAsTheyAreWritten()
    {
        QFETCH(QByteArray, json);
        const auto condition = conditionFromJson(json);
        QVERIFY2(condition, condition ? "" : qPrintable(condition.error().sentence));
        QCOMPARE(conditionToJson(*condition), json);
        QCOMPARE(conditionFromJson(conditionToJson(*condition)).value(), *condition);
    }

    void ofTwoNumbersTheLowerComesFirstByAllDigits()
    {
        const auto isRight = [](const QByteArray &pair) {
            return conditionFromJson(jsonOf("id", "between", pair)).has_value();
        };
        QVERIFY(isRight("[9223372036854775808,9223372036854775809]"));
        QVERIFY(!isRight("[9223372036854775809,9223372036854775808]"));
        QVERIFY(isRight("[1e400,1e401]"));
        QVERIFY(!isRight("[1e401,1e400]"));
        QVERIFY(isRight("[38,38.00]"));
    }

    // Readers of payloads take half a surrogate pair for U+FFFD.
    void halfASurrogatePairIsWhatItIsInAPayload()
    {
        for (const QByteArray text : {"\\ud800", "a\\udc00b", "\\uD83D\\\\uDE00", "\\udc00\\ud800"}) {
            const Condition condition = conditionOf("n", "is", '"' + text + '"');
            const QByteArray json = conditionToJson(condition);
            QVERIFY2(json.contains("\xEF\xBF\xBD") && !json.contains('?'), json.constData());
            QCOMPARE(conditionFromJson(json).value(), condition);
            QVERIFY(ConditionEvaluator(condition).holds(("{\"n\":\"" + text + "\"}").toStdString()));
            QVERIFY(!ConditionEvaluator(condition).holds(R"({"n":"?"})"));
        }
        const QString half(QChar(0xD800));
        QCOMPARE(conditionToJson(Condition::test(u"n"_s, Operator::Is, half)),
                 conditionToJson(conditionOf("n", "is", "\"\\ud800\"")));
        QVERIFY(ConditionEvaluator(conditionOf("[\\\"\\ud800\\\"]", "is", "\"x\"")).holds(R"({"\ud800":"x"})"));
        // A whole pair stays, also where its halves look like another's.
        QCOMPARE(conditionOf("n", "is", "\"\\ud83d\\ude00\"").value.toString(), u"😀"_s);
    }

    void numbersAreSaidAsTheyAreWritten()
    {
        const auto said = [](const QByteArray &value) { return conditionSentence(conditionOf("id", "eq", value)); };
        QCOMPARE(said("38.00"), u"id equals 38.00"_s);
        QCOMPARE(said("9223372036854775809"), u"id equals 9223372036854775809"_s);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(said("-38.00"), u"id equals -38,00"_s);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(ConditionNumbersTest)
#include "condition_numbers_test.moc"
