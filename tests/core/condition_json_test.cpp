// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition.h"

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
