// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_evaluator.h"

#include <QTest>

#include <cmath>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view payload = R"({
    "url": "https://shop.example/Checkout?x=1", "name": "STRASSE Größe", "empty": "", "zero": 0, "no": false, "yes": true,
    "nil": null, "price": "38.00", "big": 9007199254740993, "huge": 123456789012345678901234567890, "neg": -5.5,
    "cart": {"total": 50, "items": [{"sku": "A-1", "n": 1}, {"sku": "b-2", "n": 20}], "tags": ["x", "Y"]},
    "a.b": {"c": 1}, "$time": "in the payload", "day": "2026-11-02", "moment": "2026-11-02T08:14:11.000+02:00",
    "noday": "2026-13-45", "escaped": "say \"hi\" \u00e9\ud83d\ude00", "list": [], "object": {}, "half": "\ud800",
    "twice": 1, "twice": 2, "esc\u0061ped key": "found"})";

bool holds(const char *json)
{
    const auto condition = conditionFromJson(json);
    if (!condition)
        qFatal("%s", qPrintable(condition.error().sentence));
    const OccurrenceContext context{"Order Completed", "ada@example.com", "49.90", "EUR", "csv",
                                    fromMillis(1793513651007)};
    return ConditionEvaluator(*condition).holds(payload, context);
}

} // namespace

class ConditionEvaluatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsHoldAsTheDesignSays_data()
    {
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *parameter, const char *rest, bool expected) {
            QTest::addRow("%s %s", parameter, rest) << QByteArray(parameter) << QByteArray(rest) << expected;
        };
        for (const char *set : {"zero", "empty", "no", "nil", "list", "object", "cart.items[1].n", "cart.items[].sku"}) {
            row(set, R"("is_set")", true);
            row(set, R"("is_not_set")", false);
        }
        for (const char *missing : {"none", "cart.none", "url.none", "cart.items[2]", "cart.items.sku", "url[0]", "list[]"}) {
            row(missing, R"("is_set")", false);
            row(missing, R"("is_not_set")", true);
            for (const char *negative : {R"("is_not","value":"x")", R"("not_contains","value":"x")",
                                         R"("not_starts_with","value":"x")", R"("not_ends_with","value":"x")",
                                         R"("not_one_of","value":["x"])", R"("ne","value":1)",
                                         R"("not_between","value":[1,2])"})
                row(missing, negative, true);
            for (const char *positive : {R"("is","value":"")", R"("contains","value":"")", R"("one_of","value":[""])",
                                         R"("eq","value":0)", R"("lt","value":1)", R"("between","value":[-1,1])",
                                         R"("is_empty")", R"("is_not_empty")", R"("is_true")", R"("is_false")",
                                         R"("is_type","value":"null")"})
                row(missing, positive, false);
        }
        row("url", R"("contains","value":"/checkout")", true);
        row("url", R"("contains","value":"/checkout","match_case":true)", false);
        row("url", R"("contains","value":"/Checkout","match_case":true)", true);
        row("url", R"("starts_with","value":"HTTPS://")", true);
        row("url", R"("ends_with","value":"X=1")", true);
        row("url", R"("not_ends_with","value":"X=1")", false);
        row("name", R"("is","value":"strasse GRÖSSE")", false); // ö and Ö are one letter, ß and SS are not
        row("name", R"("is","value":"strasse GRÖßE")", true);
        row("name", R"("one_of","value":["x","strasse GRÖßE"])", true);
        row("escaped", R"("is","value":"say \"hi\" É😀")", true);
        row("half", R"("is","value":"�")", true);
        row("esc\\u0061ped key", R"("is","value":"found")", true);
        row("empty", R"("is","value":"")", true);
        row("empty", R"("is_empty")", true);
        row("url", R"("is_not_empty")", true);
        row("list", R"("is_empty")", true);
        row("cart", R"("is_not_empty")", true);
        row("nil", R"("is_empty")", false);
        row("zero", R"("is","value":"0")", false); // across types nothing holds, and so its opposite does
        row("zero", R"("is_not","value":"0")", true);
        row("price", R"("gte","value":38)", true);
        row("price", R"("eq","value":38)", true);
        row("price", R"("lt","value":38)", false);
        row("url", R"("lt","value":1e300)", false);
        row("yes", R"("eq","value":1)", false);
        row("nil", R"("eq","value":0)", false);
        row("big", R"("eq","value":9007199254740993)", true);
        row("big", R"("eq","value":9007199254740992)", false);
        row("big", R"("gt","value":9007199254740992)", true);
        row("huge", R"("gt","value":9223372036854775807)", true);
        row("neg", R"("between","value":[-5.5,-5.5])", true);
        row("neg", R"("gt","value":-6)", true);
        row("neg", R"("lt","value":-5)", true);
        row("neg", R"("not_between","value":[-6,-5])", false);
        row("yes", R"("is_true")", true);
        row("no", R"("is_false")", true);
        row("zero", R"("is_false")", false);
        row("cart.items[].sku", R"("is","value":"B-2")", true);
        row("cart.items[].sku", R"("is_not","value":"B-2")", false);
        row("cart.items[].n", R"("gt","value":10)", true);
        row("cart.items[].n", R"("gt","value":20)", false);
        row("cart.tags[]", R"("is","value":"y")", true);
        row("cart.items[1].sku", R"("is","value":"b-2")", true);
        row("[\\\"a.b\\\"].c", R"("eq","value":1)", true);
        row("a.b", R"("is_set")", false);
        row("twice", R"("eq","value":2)", true);
        row("twice", R"("eq","value":1)", false);
        row("url", R"("is_type","value":"text")", true);
        row("zero", R"("is_type","value":"number")", true);
        row("no", R"("is_type","value":"true-false")", true);
        row("cart", R"("is_type","value":"object")", true);
        row("list", R"("is_type","value":"list")", true);
        row("nil", R"("is_type","value":"null")", true);
        row("day", R"("is_type","value":"date")", true);
        row("moment", R"("is_type","value":"date")", true);
        row("noday", R"("is_type","value":"date")", false);
        row("price", R"("is_type","value":"number")", false);
        row("$event", R"("is","value":"order completed")", true);
        row("$subscriber", R"("ends_with","value":"@example.com")", true);
        row("$value", R"("gt","value":49.8)", true);
        row("$value", R"("is_type","value":"number")", true);
        row("$currency", R"("is","value":"eur")", true);
        row("$source", R"("is","value":"csv")", true);
        row("$time", R"("starts_with","value":"2026-11-01T06:14:11.007Z")", true);
        row("[\\\"$time\\\"]", R"("is","value":"in the payload")", true);
    }

    void testsHoldAsTheDesignSays()
    {
        QFETCH(QByteArray, parameter);
        QFETCH(QByteArray, rest);
        QFETCH(bool, expected);
        const QByteArray json = "{\"parameter\":\"" + parameter + "\",\"operator\":" + rest + "}";
        QCOMPARE(holds(json.constData()), expected);
        QCOMPARE(holds(("{\"not\":" + json + "}").constData()), !expected);
    }

    void groupsOfNothing()
    {
        QVERIFY(holds(R"({"all":[]})"));
        QVERIFY(!holds(R"({"any":[]})"));
        QVERIFY(!holds(R"({"not":{"all":[]}})"));
    }

    void aPayloadThatIsNotJsonHasNoParameters()
    {
        const ConditionEvaluator set(Condition::test(u"a"_s, Operator::IsSet));
        const ConditionEvaluator missing(Condition::test(u"a"_s, Operator::IsNotSet));
        for (const std::string_view text : {"", "{\"a\":1", "{\"a\":1}}", "\xFF", "{\"a\":01}", "null", "[]", "5"}) {
            QVERIFY(!set.holds(text));
            QVERIFY(missing.holds(text));
        }
        QVERIFY(set.holds("{\"a\":1}"));
        std::string deep(2000, '[');
        QVERIFY(!set.holds(deep));
    }

    void anOccurrenceBringsItsContext()
    {
        Occurrence occurrence;
        occurrence.event = u"Größe"_s;
        occurrence.value = "12";
        occurrence.payload = R"({"a":5})";
        const auto condition = Condition::all({Condition::test(u"$event"_s, Operator::Is, u"gröSSe"_s),
                                               Condition::test(u"$value"_s, Operator::Equal, 12),
                                               Condition::test(u"$subscriber"_s, Operator::IsNotSet),
                                               Condition::test(u"a"_s, Operator::Equal, 5)});
        QVERIFY(!ConditionEvaluator(condition).holds(occurrence));
        occurrence.event = u"GRÖSSE"_s;
        QVERIFY(ConditionEvaluator(condition).holds(occurrence));
    }

    void aConditionBuiltWithTheWrongValueDoesNotHold()
    {
        QVERIFY(!ConditionEvaluator(Condition::test(u"a"_s, Operator::Is, 5)).holds("{\"a\":\"\"}"));
        QVERIFY(!ConditionEvaluator(Condition::test(u"a"_s, Operator::Greater, u"x"_s)).holds("{\"a\":1}"));
        QVERIFY(!ConditionEvaluator(Condition::test(u"a..b"_s, Operator::IsSet)).holds("{\"a\":1}"));
    }

    void numbersAreReadForSums_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("number");
        QTest::newRow("number") << u"cart.total"_s << 50.0;
        QTest::newRow("text") << u"price"_s << 38.0;
        QTest::newRow("first in a list") << u"cart.items[].n"_s << 1.0;
        QTest::newRow("first number in a list") << u"cart.items[].sku"_s << std::nan("");
        QTest::newRow("no number") << u"url"_s << std::nan("");
        QTest::newRow("missing") << u"none"_s << std::nan("");
        QTest::newRow("beside") << u"$value"_s << 49.9;
        QTest::newRow("no path") << u"a..b"_s << std::nan("");
    }

    void numbersAreReadForSums()
    {
        QFETCH(QString, path);
        QFETCH(double, number);
        OccurrenceContext context;
        context.value = "49.90";
        const auto read = NumberReader(path).read(payload, context);
        QCOMPARE(read.has_value(), !std::isnan(number));
        if (read)
            QCOMPARE(*read, number);
    }

    void textsAreReadForBreakDowns()
    {
        using Texts = std::vector<std::string>;
        QCOMPARE(TextReader(u"cart.items[].sku"_s).read(payload), (Texts{"A-1", "b-2"}));
        QCOMPARE(TextReader(u"cart.items[0]"_s).read(payload), (Texts{R"({"sku":"A-1","n":1})"}));
        QCOMPARE(TextReader(u"price"_s).read(payload), (Texts{"38.00"}));
        QCOMPARE(TextReader(u"huge"_s).read(payload), (Texts{"123456789012345678901234567890"}));
        QCOMPARE(TextReader(u"nil"_s).read(payload), (Texts{"null"}));
        QCOMPARE(TextReader(u"no"_s).read(payload), (Texts{"false"}));
        QCOMPARE(TextReader(u"escaped"_s).read(payload), (Texts{"say \"hi\" é😀"}));
        QCOMPARE(TextReader(u"none"_s).read(payload), Texts{});
        QCOMPARE(TextReader(u"url"_s).read("{"), Texts{});
    }

    void aMillionAnswersASecondOrSo()
    {
        const ConditionEvaluator evaluator(
            Condition::all({Condition::test(u"cart.total"_s, Operator::GreaterOrEqual, 50),
                            Condition::test(u"url"_s, Operator::Contains, u"/checkout"_s)}));
        bool all = true;
        QBENCHMARK {
            all = all && evaluator.holds(payload);
        }
        QVERIFY(all);
    }
};

QTEST_GUILESS_MAIN(ConditionEvaluatorTest)
#include "condition_evaluator_test.moc"
