// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_explanation.h"
#include "models/core/json_text.h"
#include "models/core/text_patterns.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace eventdesk;
using namespace Qt::StringLiterals;

namespace {

// JSON that is easier to read here: with ' for ".
std::string quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"').toStdString();
}

const std::string payload = quoted(
    "{ "
    "'url': 'https://shop.example/Checkout?x=1', 'name': 'STRASSE Größe', 'empty': '', 'zero': 0, 'no': false, "
    "'yes': true, "
    "'nil': null, 'price': '38.00', 'big': 9007199254740993, 'huge': 123456789012345678901234567890, 'neg': -5.5, "
    "'cart': {'total': 50, 'items': [{'sku': 'A-1', 'n': 1}, {'sku': 'b-2', 'n': 20}], 'tags': ['x', 'Y']}, "
    "'a.b': {'c': 1}, '$time': 'in the payload', 'day': '2026-11-02', 'moment': '2026-11-02T08:14:11.000+02:00', "
    "'noday': '2026-13-45', 'escaped': 'say \\\"hi\\\" \\u00e9\\ud83d\\ude00', 'list': [], 'object': {}, 'half': "
    "'\\ud800', "
    "'twice': 1, 'twice': 2, 'esc\\u0061ped key': 'found'}");

bool holds(const char *text)
{
    const auto condition = conditionFromJson(QByteArray::fromStdString(quoted(text)));
    if (!condition)
        qFatal("%s", qPrintable(condition.error().sentence));
    const OccurrenceContext context{"Order Completed",        "ada@example.com", "49.90", "EUR", "csv",
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
        for (const char *set :
             {"zero", "empty", "no", "nil", "list", "object", "cart.items[1].n", "cart.items[].sku"}) {
            row(set, "'is_set'", true);
            row(set, "'is_not_set'", false);
        }
        for (const char *missing :
             {"none", "cart.none", "url.none", "cart.items[2]", "cart.items.sku", "url[0]", "list[]"}) {
            row(missing, "'is_set'", false);
            row(missing, "'is_not_set'", true);
            for (const char *negative : {"'is_not','value':'x'", "'not_contains','value':'x'",
                                         "'not_starts_with','value':'x'", "'not_ends_with','value':'x'",
                                         "'not_one_of','value':['x']", "'ne','value':1", "'not_between','value':[1,2]"})
                row(missing, negative, true);
            for (const char *positive : {"'is','value':''", "'contains','value':''", "'one_of','value':['']",
                                         "'eq','value':0", "'lt','value':1", "'between','value':[-1,1]", "'is_empty'",
                                         "'is_not_empty'", "'is_true'", "'is_false'", "'is_type','value':'null'"})
                row(missing, positive, false);
        }
        row("url", "'contains','value':'/checkout'", true);
        row("url", "'contains','value':'/checkout','match_case':true", false);
        row("url", "'contains','value':'/Checkout','match_case':true", true);
        row("url", "'starts_with','value':'HTTPS://'", true);
        row("url", "'ends_with','value':'X=1'", true);
        row("url", "'not_ends_with','value':'X=1'", false);
        row("name", "'is','value':'strasse GRÖSSE'", false); // ö and Ö are one letter, ß and SS are not
        row("name", "'is','value':'strasse GRÖßE'", true);
        row("name", "'one_of','value':['x','strasse GRÖßE']", true);
        row("escaped", "'is','value':'say \\\"hi\\\" É😀'", true);
        row("half", "'is','value':'�'", true);
        row("esc\\u0061ped key", "'is','value':'found'", true);
        row("empty", "'is','value':''", true);
        row("empty", "'is_empty'", true);
        row("url", "'is_not_empty'", true);
        row("list", "'is_empty'", true);
        row("cart", "'is_not_empty'", true);
        row("nil", "'is_empty'", false);
        row("zero", "'is','value':'0'", false); // across types nothing holds, and so its opposite does
        row("zero", "'is_not','value':'0'", true);
        row("price", "'gte','value':38", true);
        row("price", "'eq','value':38", true);
        row("price", "'lt','value':38", false);
        row("url", "'lt','value':1e300", false);
        row("yes", "'eq','value':1", false);
        row("nil", "'eq','value':0", false);
        row("big", "'eq','value':9007199254740993", true);
        row("big", "'eq','value':9007199254740992", false);
        row("big", "'gt','value':9007199254740992", true);
        row("huge", "'gt','value':9223372036854775807", true);
        row("neg", "'between','value':[-5.5,-5.5]", true);
        row("neg", "'gt','value':-6", true);
        row("neg", "'lt','value':-5", true);
        row("neg", "'not_between','value':[-6,-5]", false);
        row("yes", "'is_true'", true);
        row("no", "'is_false'", true);
        row("zero", "'is_false'", false);
        row("cart.items[].sku", "'is','value':'B-2'", true);
        row("cart.items[].sku", "'is_not','value':'B-2'", false);
        row("cart.items[].n", "'gt','value':10", true);
        row("cart.items[].n", "'gt','value':20", false);
        row("cart.tags[]", "'is','value':'y'", true);
        row("cart.items[1].sku", "'is','value':'b-2'", true);
        row("[\\\"a.b\\\"].c", "'eq','value':1", true);
        row("a.b", "'is_set'", false);
        row("twice", "'eq','value':2", true);
        row("twice", "'eq','value':1", false);
        row("url", "'is_type','value':'text'", true);
        row("zero", "'is_type','value':'number'", true);
        row("no", "'is_type','value':'true-false'", true);
        row("cart", "'is_type','value':'object'", true);
        row("list", "'is_type','value':'list'", true);
        row("nil", "'is_type','value':'null'", true);
        row("day", "'is_type','value':'date'", true);
        row("moment", "'is_type','value':'date'", true);
        row("noday", "'is_type','value':'date'", false);
        row("price", "'is_type','value':'number'", false);
        row("$event", "'is','value':'order completed'", true);
        row("$subscriber", "'ends_with','value':'@example.com'", true);
        row("$value", "'gt','value':49.8", true);
        row("$value", "'is_type','value':'number'", true);
        row("$currency", "'is','value':'eur'", true);
        row("$source", "'is','value':'csv'", true);
        row("$time", "'starts_with','value':'2026-11-01T06:14:11.007Z'", true);
        row("[\\\"$time\\\"]", "'is','value':'in the payload'", true);
    }

    void testsHoldAsTheDesignSays()
    {
        QFETCH(QByteArray, parameter);
        QFETCH(QByteArray, rest);
        QFETCH(bool, expected);
        const QByteArray json = "{'parameter':'" + parameter + "','operator':" + rest + "}";
        QCOMPARE(holds(json.constData()), expected);
        QCOMPARE(holds(("{'not':" + json + "}").constData()), !expected);
    }

    void aPatternsStarStopsAtASlash_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *pattern, const char *text, bool expected) {
            QTest::addRow("%s over %s", pattern, text)
                << QString::fromUtf8(pattern) << QString::fromUtf8(text) << expected;
        };
        row("/shop/*", "/shop/a", true);
        row("/shop/*", "/SHOP/", true);
        row("/shop/*", "/shop/a/b", false);
        row("/shop/**", "/shop/a/b", true);
        row("/shop/**/end", "/shop/a/b/end", true);
        row("/shop/**/end", "/shop/end", false);
        row("shop", "/shop", false);
        row("*", "", true);
        row("", "", true);
        row("", "a", false);
        row("a\\*", "a*", true);
        row("a\\*", "ab", false);
        row("a\\", "a\\", true);
        row("*größe*", "die GRÖßE ist", true);
        row("***x", "a/x", true);
        row("?", "a", false);
    }

    void aPatternsStarStopsAtASlash()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const ConditionEvaluator evaluator(Condition::test(u"a"_s, Operator::MatchesPattern, pattern));
        std::string json = "{\"a\":";
        json::appendQuoted(json, text.toStdString());
        QTEST(evaluator.holds(json + "}"), "expected");
    }

    // Whoever sends events chooses the text, whoever looks for them the pattern.
    void hostilePatternsEndAfterABoundedNumberOfSteps_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("text");
        QTest::newRow("nested") << u"^(a+)+$"_s << QString(5000, u'a') + u'!';
        QTest::newRow("alternatives") << u"^(a|aa)+$"_s << QString(5000, u'a') + u'!';
        QTest::newRow("lazy") << u"^(.*?,){20}P"_s << u"1,"_s.repeated(2000) + u"1P"_s;
        QTest::newRow("recursion") << u"^(?:(a)(?R)?)+$"_s << QString(5000, u'a') + u'!';
        QTest::newRow("a long text") << u"a"_s << QString(Regex::maxText + 1, u'a');
    }

    void hostilePatternsEndAfterABoundedNumberOfSteps()
    {
        QFETCH(QString, expression);
        QFETCH(QString, text);
        QCOMPARE(Regex::faultOf(expression), QString());
        QCOMPARE(Regex(expression, true).matches(text.toStdString()), PatternAnswer::TooComplex);
        const std::string json = "{\"a\":\"" + text.toStdString() + "\"}";
        for (const Operator op : {Operator::MatchesRegex, Operator::NotMatchesRegex}) {
            const Condition test = Condition::test(u"a"_s, op, expression);
            QVERIFY(!ConditionEvaluator(test).holds(json));
            const ConditionExplanation why = explainCondition(test, json);
            QVERIFY(!why.held);
            QCOMPARE(why.values.size(), 1);
            QCOMPARE(why.values[0].note, ExplanationNote::TooComplex);
            QVERIFY(!why.values[0].met);
        }
    }

    void anExpressionCannotSetItsOwnLimits()
    {
        for (const QString &verb : {u"(*LIMIT_MATCH=4000000000)"_s, u"(*NO_JIT)"_s, u"(*NO_START_OPT)"_s}) {
            QVERIFY(!Regex::faultOf(verb + u'a').isEmpty());
            QCOMPARE(Regex(verb + u'a', false).matches("a"), PatternAnswer::No);
        }
        QCOMPARE(Regex::faultOf(u"a(*FAIL)|b"_s), QString());
    }

    // From each place of the text at most matchLimit.
    void theStepsOfARegularExpressionAreFew() { QVERIFY(Regex::maxText * Regex::matchLimit <= 100'000'000); }

    void aPatternTakesStepsByItsLengthTimesTheTexts()
    {
        const std::string stars = [] {
            std::string text;
            for (int i = 0; i < 300; ++i)
                text += "*a";
            return text + "*b";
        }();
        const TextPattern pattern(stars);
        QCOMPARE(pattern.matches(std::string(500, 'a')), PatternAnswer::No);
        QVERIFY(pattern.steps() > 1000 && pattern.steps() <= qint64(stars.size()) * 2 * 500);
        QCOMPARE(pattern.matches(std::string(10'000'000, 'a')), PatternAnswer::TooComplex);
        QVERIFY(pattern.steps() <= TextPattern::maxSteps + qint64(stars.size()) * 2);
        // A long text alone is not complex.
        const TextPattern simple("**b");
        std::string text(200'000, 'a');
        text.back() = 'b';
        QCOMPARE(simple.matches(text), PatternAnswer::Yes);
    }

    void textsHaveTheLengthOfTheirCharacters()
    {
        const std::string json = "{\"a\":\"\\u00e9\\ud83d\\ude00x\",\"empty\":\"\",\"list\":[1,2]}";
        const auto holds = [&](const QString &parameter, Operator op, int count) {
            return ConditionEvaluator(Condition::test(parameter, op, count)).holds(json);
        };
        QVERIFY(holds(u"a"_s, Operator::LengthEqual, 3));
        QVERIFY(holds(u"a"_s, Operator::LengthGreater, 2));
        QVERIFY(!holds(u"a"_s, Operator::LengthLess, 3));
        QVERIFY(holds(u"empty"_s, Operator::LengthEqual, 0));
        QVERIFY(!holds(u"list"_s, Operator::LengthEqual, 2));
        QVERIFY(holds(u"list"_s, Operator::ListLengthEqual, 2));
        QVERIFY(!holds(u"missing"_s, Operator::LengthLess, 3));
    }

    void datesAreMeantInTheZoneOfWhoAsks()
    {
        const ConditionClock berlin{fromMillis(1'793'707'200'000), QTimeZone("Europe/Berlin")}; // 2026-11-03T12:00Z
        const auto holds = [&](const char *date, Operator op, const QJsonValue &value, const char *zone = "") {
            Condition test = Condition::test(u"d"_s, op, value);
            test.zone = zone;
            const std::string json = "{\"d\":\"" + std::string(date) + "\"}";
            const bool now = ConditionEvaluator(test, berlin).holds(json);
            // Tomorrow and elsewhere, what was pinned means the same.
            const ConditionClock other{fromMillis(1'893'707'200'000), QTimeZone("Asia/Tokyo")};
            if (ConditionEvaluator(pinned(test, berlin), other).holds(json) != now)
                qFatal("pinned otherwise");
            return now;
        };
        // 23:30 UTC is the next day in Berlin.
        QVERIFY(holds("2026-11-02T23:30:00Z", Operator::DateOn, u"2026-11-03"_s));
        QVERIFY(holds("2026-11-02T23:30:00Z", Operator::DateOn, u"2026-11-02"_s, "UTC"));
        QVERIFY(holds("2026-11-02T23:30:00", Operator::DateOn, u"2026-11-02"_s));
        QVERIFY(holds("2026-11-02", Operator::DateOn, u"2026-11-02"_s, "America/New_York"));
        QVERIFY(!holds("2026-11-02", Operator::DateAfter, u"2026-11-02"_s));
        QVERIFY(!holds("2026-11-02T22:59:59Z", Operator::DateAfter, u"2026-11-02"_s));
        QVERIFY(holds("2026-11-02T23:00:00Z", Operator::DateAfter, u"2026-11-02"_s));
        QVERIFY(holds("2026-11-01T22:59:59Z", Operator::DateBefore, u"2026-11-02"_s));
        QVERIFY(!holds("2026-11-01T23:00:00Z", Operator::DateBefore, u"2026-11-02"_s));
        const QJsonArray days{u"2026-11-01"_s, u"2026-11-02"_s};
        QVERIFY(holds("2026-11-02T22:59:59.999Z", Operator::DateBetween, days));
        QVERIFY(!holds("2026-11-02T23:00:00Z", Operator::DateBetween, days));
        // (now - 1 day, now]
        QVERIFY(holds("2026-11-03T12:00:00Z", Operator::InLast, u"1d"_s));
        QVERIFY(!holds("2026-11-03T12:00:00.001Z", Operator::InLast, u"1d"_s));
        QVERIFY(!holds("2026-11-02T12:00:00Z", Operator::InLast, u"1d"_s));
        QVERIFY(holds("2026-11-02T12:00:00Z", Operator::MoreThanAgo, u"1d"_s));
        QVERIFY(!holds("2026-11-02T12:00:00.001Z", Operator::MoreThanAgo, u"1d"_s));
        QVERIFY(holds("2026-11-04T12:00:00Z", Operator::InNext, u"24h"_s));
        QVERIFY(!holds("2026-11-03T12:00:00Z", Operator::InNext, u"24h"_s));
        QVERIFY(holds("2026-11-02T23:30:00Z", Operator::Weekday, QJsonArray{u"tuesday"_s}));
        QVERIFY(holds("2026-11-01", Operator::Weekday, QJsonArray{u"monday"_s, u"sunday"_s}));
        QVERIFY(holds("2026-11-02T08:00:00Z", Operator::HourBetween, QJsonArray{9, 17}));
        QVERIFY(!holds("2026-11-02T16:00:00Z", Operator::HourBetween, QJsonArray{9, 17}));
        QVERIFY(holds("2026-11-02T23:30:00", Operator::HourBetween, QJsonArray{22, 6}));
        QVERIFY(!holds("2026-11-02", Operator::HourBetween, QJsonArray{0, 24}));
        QVERIFY(!holds("tomorrow", Operator::DateAfter, u"2026-11-02"_s));
        QVERIFY(!holds("2026-11-02", Operator::DateOn, u"2026-11-02"_s, "Nowhere/Land"));
    }

    void aTriggerMovesTheClock()
    {
        ConditionEvaluator evaluator(Condition::test(u"d"_s, Operator::InLast, u"1h"_s));
        evaluator.setNow(fromMillis(1'793'707'200'000));
        QVERIFY(evaluator.holds("{\"d\":\"2026-11-03T11:30:00Z\"}"));
        evaluator.setNow(fromMillis(1'793'710'800'000));
        QVERIFY(!evaluator.holds("{\"d\":\"2026-11-03T11:30:00Z\"}"));
    }

    void someItemAsksOneItemAtATime()
    {
        // An item with the one and an item with the other are no item with both.
        QVERIFY(
            holds("{'parameter':'cart.items','operator':'some_item','value':{'all':["
                  "{'parameter':'sku','operator':'is','value':'b-2'},{'parameter':'n','operator':'gt','value':5}]}}"));
        QVERIFY(
            !holds("{'parameter':'cart.items','operator':'some_item','value':{'all':["
                   "{'parameter':'sku','operator':'is','value':'a-1'},{'parameter':'n','operator':'gt','value':5}]}}"));
        QVERIFY(holds("{'parameter':'cart.tags','operator':'some_item','value':"
                      "{'parameter':'$item','operator':'starts_with','value':'y'}}"));
        QVERIFY(!holds("{'parameter':'list','operator':'some_item','value':{'all':[]}}"));
        QVERIFY(!holds("{'parameter':'cart','operator':'some_item','value':{'all':[]}}"));
    }

    void anExplanationTellsTheActualValues()
    {
        const auto condition = Condition::all(
            {Condition::test(u"price"_s, Operator::GreaterOrEqual, 50), Condition::test(u"none"_s, Operator::IsSet),
             Condition::test(u"cart.items[].n"_s, Operator::Greater, 5), Condition::test(u"no"_s, Operator::Is, u"x"_s),
             Condition::someItem(u"cart.tags"_s, Condition::test(u"$item"_s, Operator::Is, u"Y"_s)),
             Condition::test(u"campaign"_s, Operator::IsNot, u"x"_s),
             Condition::test(u"day"_s, Operator::HourBetween, QJsonArray{9, 17})});
        const ConditionExplanation why = explainCondition(condition, payload);
        QVERIFY(!why.held);
        QCOMPARE(why.children.size(), 7);
        QCOMPARE(why.sentence, conditionSentence(condition));
        const ConditionExplanation &price = why.children[0];
        QVERIFY(!price.held && !price.missing);
        QCOMPARE(price.values[0].json, QByteArray("\"38.00\""));
        QCOMPARE(price.values[0].note, ExplanationNote::TextAsNumber);
        QVERIFY(why.children[1].missing && !why.children[1].held);
        const ConditionExplanation &items = why.children[2];
        QVERIFY(items.held && !items.values[0].met && items.values[1].met);
        QCOMPARE(why.children[3].values[0].note, ExplanationNote::IsTrueFalse);
        const ConditionExplanation &tags = why.children[4];
        QVERIFY(tags.held && tags.values[0].met);
        QCOMPARE(tags.children.size(), 2);
        QVERIFY(!tags.children[0].held && tags.children[1].held);
        QVERIFY(why.children[5].missing && why.children[5].held);
        QCOMPARE(why.children[6].values[0].note, ExplanationNote::NoTimeOfDay);
    }

    void anExplanationIsOfBoundedSize()
    {
        std::string list = "{\"a\":[\"";
        list.append(5000, 'x').append("\xc3\xa9\"");
        for (int i = 0; i < 500; ++i)
            list += ',' + std::to_string(i);
        list += "]}";
        const auto any = explainCondition(Condition::test(u"a[]"_s, Operator::Equal, 499), list);
        QVERIFY(any.held && any.cut);
        QCOMPARE(any.values.size(), ConditionExplanation::maxValues);
        QCOMPARE(any.values[0].json.size(), ExplainedValue::maxJson);
        const auto some =
            explainCondition(Condition::someItem(u"a"_s, Condition::test(u"$item"_s, Operator::Equal, 499)), list);
        QVERIFY(some.held && some.cut);
        QCOMPARE(some.children.size(), ConditionExplanation::maxValues);
    }

    void groupsOfNothing()
    {
        QVERIFY(holds("{'all':[]}"));
        QVERIFY(!holds("{'any':[]}"));
        QVERIFY(!holds("{'not':{'all':[]}}"));
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
        occurrence.payload = "{\"a\":5}";
        const auto condition = Condition::all(
            {Condition::test(u"$event"_s, Operator::Is, u"gröSSe"_s), Condition::test(u"$value"_s, Operator::Equal, 12),
             Condition::test(u"$subscriber"_s, Operator::IsNotSet), Condition::test(u"a"_s, Operator::Equal, 5)});
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
        QCOMPARE(TextReader(u"cart.items[0]"_s).read(payload), (Texts{quoted("{'sku':'A-1','n':1}")}));
        QCOMPARE(TextReader(u"price"_s).read(payload), (Texts{"38.00"}));
        QCOMPARE(TextReader(u"huge"_s).read(payload), (Texts{"123456789012345678901234567890"}));
        QCOMPARE(TextReader(u"nil"_s).read(payload), (Texts{"null"}));
        QCOMPARE(TextReader(u"no"_s).read(payload), (Texts{"false"}));
        QCOMPARE(TextReader(u"escaped"_s).read(payload), (Texts{"say \"hi\" é😀"}));
        QCOMPARE(TextReader(u"none"_s).read(payload), Texts{});
        QCOMPARE(TextReader(u"url"_s).read("{"), Texts{});
    }

    void anAnswerTakesMicroseconds()
    {
        const ConditionEvaluator evaluator(
            Condition::all({Condition::test(u"cart.total"_s, Operator::GreaterOrEqual, 50),
                            Condition::test(u"url"_s, Operator::Contains, u"/checkout"_s)}));
        bool all = true;
        QBENCHMARK
        {
            all = all && evaluator.holds(payload);
        }
        QVERIFY(all);
    }
};

QTEST_GUILESS_MAIN(ConditionEvaluatorTest)
#include "condition_evaluator_test.moc"
