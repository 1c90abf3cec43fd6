// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/operator_traits.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class ConditionJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theExampleOfTheDesignSurvives()
    {
        const QByteArray json =
            R"({"all":[{"parameter":"cart.total","operator":"gte","value":50},)"
            R"({"any":[{"parameter":"url","operator":"contains","value":"/checkout"},)"
            R"({"not":{"parameter":"campaign_type","operator":"is","value":"spring","match_case":true}}]}]})";
        const auto condition = conditionFromJson(json);
        QVERIFY(condition);
        QCOMPARE(conditionToJson(*condition), json);
        const auto built = Condition::all(
            {Condition::test(u"cart.total"_s, Operator::GreaterOrEqual, 50),
             Condition::any(
                 {Condition::test(u"url"_s, Operator::Contains, u"/checkout"_s),
                  Condition::negated(Condition::test(u"campaign_type"_s, Operator::Is, u"spring"_s, true))})});
        QCOMPARE(*condition, built);
    }

    void everyOperatorSurvives()
    {
        for (int i = 0; i < operatorCount; ++i) {
            const QString name = operatorName(Operator(i));
            QCOMPARE(operatorFromName(name), Operator(i));
        }
        QVERIFY(!operatorFromName(u"IS"_s));
        QVERIFY(!operatorFromName(u""_s));
    }

    void whatFitsATypeStandsInTheTablesOrder()
    {
        QCOMPARE(operatorsFor(ValueType::Any).size(), operatorCount);
        const QList<Operator> ofTruth = operatorsFor(ValueType::TrueFalse);
        QCOMPARE(ofTruth,
                 (QList{Operator::IsSet, Operator::IsNotSet, Operator::IsType, Operator::IsTrue, Operator::IsFalse}));
        QVERIFY(operatorsFor(ValueType::List).contains(Operator::IsEmpty));
        QVERIFY(!operatorsFor(ValueType::Number).contains(Operator::Contains));
        for (const Operator op : operatorsFor(ValueType::Any))
            QVERIFY(!operatorLabel(op).isEmpty());
    }

    void everythingIsAnEmptyAll()
    {
        QVERIFY(Condition().isEverything());
        QCOMPARE(conditionToJson({}), QByteArray("{\"all\":[]}"));
        QVERIFY(conditionFromJson("{\"all\":[]}")->isEverything());
    }

    void largeIntegersKeepTheirDigits()
    {
        const QByteArray json = R"({"parameter":"id","operator":"eq","value":9007199254740993})";
        QCOMPARE(conditionToJson(conditionFromJson(json).value()), json);
    }

    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *json, const char *place) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
        };
        row("a list", "[]", "at /:");
        row("nothing", "{}", "at /:");
        row("unknown group", R"({"some":[]})", "at /:");
        row("two groups", R"({"all":[],"any":[]})", "at /any:");
        row("all of no list", R"({"all":{}})", "at /all:");
        row("a number inside", R"({"all":[5]})", "at /all/0:");
        row("deep", R"({"all":[{"all":[]},{"any":[{"parameter":"a","operator":"gt","value":"5"}]}]})",
            "at /all/1/any/0/value:");
        row("not", R"({"not":{"parameter":"a","operator":"maybe"}})", "at /not/operator:");
        row("no operator", R"({"parameter":"a"})", "at /operator:");
        row("no parameter", R"({"operator":"is_set"})", "at /parameter:");
        row("bad parameter", R"({"parameter":"a..b","operator":"is_set"})", "at /parameter:");
        row("unknown key", R"({"parameter":"a","operator":"is_set","valeu":1})", "at /valeu:");
        row("a key with a slash", R"({"parameter":"a","operator":"is_set","a/b":1})", "at /a~1b:");
        row("value too many", R"({"parameter":"a","operator":"is_set","value":1})", "at /value:");
        row("value missing", R"({"parameter":"a","operator":"is"})", "at /value:");
        row("number for text", R"({"parameter":"a","operator":"is","value":1})", "at /value:");
        row("type unknown", R"({"parameter":"a","operator":"is_type","value":"string"})", "at /value:");
        row("no list", R"({"parameter":"a","operator":"one_of","value":"x"})", "at /value:");
        row("number in list", R"({"parameter":"a","operator":"one_of","value":["x",1]})", "at /value/1:");
        row("one end", R"({"parameter":"a","operator":"between","value":[1]})", "at /value:");
        row("wrong way round", R"({"parameter":"a","operator":"between","value":[2,1]})", "at /value:");
        row("case of a number", R"({"parameter":"a","operator":"eq","value":1,"match_case":true})", "at /match_case:");
        row("case as text", R"({"parameter":"a","operator":"is","value":"x","match_case":"yes"})", "at /match_case:");
        row("regex with a mistake", "{\"parameter\":\"a\",\"operator\":\"matches_regex\",\"value\":\"a(b\"}",
            "at /value:");
        row("regex too large",
            "{\"parameter\":\"a\",\"operator\":\"matches_regex\",\"value\":\"(?:(?:a{1,999}){1,999}){1,99}\"}",
            "at /value:");
        row("regex as number", R"({"parameter":"a","operator":"not_matches_regex","value":5})", "at /value:");
        row("pattern as list", R"({"parameter":"a","operator":"matches_pattern","value":["*"]})", "at /value:");
        row("negative length", R"({"parameter":"a","operator":"length_gt","value":-1})", "at /value:");
        row("broken length", R"({"parameter":"a","operator":"list_length_eq","value":1.5})", "at /value:");
        row("a time for a day", R"({"parameter":"a","operator":"date_on","value":"2026-11-02T08:00"})", "at /value:");
        row("no such day", R"({"parameter":"a","operator":"date_after","value":"2026-02-30"})", "at /value:");
        row("one date", R"({"parameter":"a","operator":"date_between","value":["2026-02-01"]})", "at /value:");
        row("second is no date", R"({"parameter":"a","operator":"date_between","value":["2026-02-01","x"]})",
            "at /value/1:");
        row("later date first", R"({"parameter":"a","operator":"date_between","value":["2026-02-02","2026-02-01"]})",
            "at /value:");
        row("duration without unit", R"({"parameter":"a","operator":"in_last","value":"7"})", "at /value:");
        row("no time at all", R"({"parameter":"a","operator":"in_next","value":"0d"})", "at /value:");
        row("a thousand years", R"({"parameter":"a","operator":"more_than_ago","value":"60000w"})", "at /value:");
        row("an unknown day", R"({"parameter":"a","operator":"weekday","value":["monday","Montag"]})", "at /value/1:");
        row("no day", R"({"parameter":"a","operator":"weekday","value":[]})", "at /value:");
        row("hour 25", R"({"parameter":"a","operator":"hour_between","value":[9,25]})", "at /value:");
        row("no hour", R"({"parameter":"a","operator":"hour_between","value":[9,9]})", "at /value:");
        row("a list as item", R"({"parameter":"a","operator":"list_contains","value":[1]})", "at /value:");
        row("an object in the list", R"({"parameter":"a","operator":"contains_any","value":[1,{}]})", "at /value/1:");
        row("a key as number", R"({"parameter":"a","operator":"has_key","value":1})", "at /value:");
        row("item without condition", R"({"parameter":"a","operator":"some_item"})", "at /value:");
        row("fault in an item",
            R"({"parameter":"a","operator":"some_item","value":{"all":[)"
            R"({"parameter":"b","operator":"gt","value":"5"}]}})",
            "at /value/all/0/value:");
        row("beside an item",
            R"({"parameter":"a","operator":"some_item","value":{"parameter":"$time",)"
            R"("operator":"is_set"}})",
            "at /value/parameter:");
        row("no item here", R"({"parameter":"$item","operator":"is_set"})", "at /parameter:");
        row("zone of a text", R"({"parameter":"a","operator":"is","value":"x","zone":"UTC"})", "at /zone:");
        row("unknown zone", R"({"parameter":"a","operator":"date_on","value":"2026-11-02","zone":"Nowhere/Land"})",
            "at /zone:");
        row("zone as number", R"({"parameter":"a","operator":"date_on","value":"2026-11-02","zone":1})", "at /zone:");
        row("a key twice", R"({"all":[{"parameter":"a","operator":"is","value":"x","v\u0061lue":"y"}]})",
            "at /all/0/value:");
        row("no JSON", R"({"all":[)", "not JSON");
    }

    void aFaultNamesItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto condition = conditionFromJson(json);
        QVERIFY(!condition);
        QCOMPARE(condition.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(condition.error().sentence.contains(place), qPrintable(condition.error().sentence));
    }

    void conditionsThatAreTooDeepAreRefused()
    {
        const auto nested = [](int depth) {
            QByteArray json = R"({"all":[]})";
            for (int i = 0; i < depth; ++i)
                json = R"({"not":)" + json + '}';
            return json;
        };
        QVERIFY(conditionFromJson(nested(maxConditionDepth)));
        QVERIFY(!conditionFromJson(nested(maxConditionDepth + 1)));
        QVERIFY(!conditionFromJson(nested(5000)));
    }

    void conditionsAreSaidAsSentences_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("everything") << QByteArray(R"({"all":[]})") << u""_s;
        QTest::newRow("two") << QByteArray(R"({"all":[{"parameter":"cart.total","operator":"gte","value":50},)"
                                           R"({"parameter":"url","operator":"contains","value":"/checkout"}]})")
                             << u"cart.total is at least 50 and url contains /checkout"_s;
        QTest::newRow("or missing") << QByteArray(R"({"parameter":"campaign","operator":"is_not","value":"spring"})")
                                    << u"campaign is not spring (or is missing)"_s;
        QTest::newRow("groups")
            << QByteArray(
                   R"({"any":[{"all":[{"parameter":"a","operator":"is_set"},{"parameter":"b","operator":"is_true"}]},)"
                   R"({"not":{"parameter":"c","operator":"is","value":"x y","match_case":true}}]})")
            << u"(a is set and b is true) or not (c is “x y”, in the same case)"_s;
        QTest::newRow("between") << QByteArray(R"({"parameter":"n","operator":"not_between","value":[1.5,2000]})")
                                 << u"n is not between 1.5 and 2000 (or is missing)"_s;
        QTest::newRow("a percent sign") << QByteArray(R"({"parameter":"a","operator":"is","value":"%1%2"})")
                                        << u"a is %1%2"_s;
        const auto row = [](const char *json, const char *sentence) {
            QTest::newRow(sentence) << QByteArray(json) << QString::fromUtf8(sentence);
        };
        row("{\"parameter\":\"url\",\"operator\":\"matches_pattern\",\"value\":\"/shop*\"}",
            "url matches the pattern /shop*");
        row(R"({"parameter":"d","operator":"date_on","value":"2026-11-02","zone":"Europe/Berlin"})",
            "d is on 2 Nov 2026 (Europe/Berlin)");
        row(R"({"parameter":"d","operator":"in_last","value":"7d"})", "d is in the last 7 day(s)");
        row(R"({"parameter":"d","operator":"weekday","value":["monday","friday"]})",
            "d falls on one of Monday, Friday");
        row(R"({"parameter":"d","operator":"hour_between","value":[9,17]})",
            "the time of day of d is between 09:00:00 and 17:00:00");
        row(R"({"parameter":"tags","operator":"contains_none","value":["a b",5,true,null]})",
            "tags contains none of “a b”, 5, true, null (or is missing)");
        row(R"({"parameter":"items","operator":"some_item","value":{"all":[{"parameter":"sku","operator":"is","value":"A"},)"
            R"({"parameter":"$item","operator":"has_key","value":"n"}]}})",
            "items has an item in which (sku is A and the item has the key n)");
        row(R"({"parameter":"a","operator":"length_gt","value":3})", "a is longer than 3 character(s)");
        QTest::newRow("no condition of none") << QByteArray(R"({"any":[]})") << u"nothing"_s;
    }

    void conditionsAreSaidAsSentences()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        QCOMPARE(conditionSentence(conditionFromJson(json).value()), sentence);
    }
};

QTEST_GUILESS_MAIN(ConditionJsonTest)
#include "condition_json_test.moc"
