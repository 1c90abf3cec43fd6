// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_evaluator.h"
#include "models/core/json_text.h"
#include "models/items/parameter_data.h"
#include "models/items/parameters_model.h"
#include "models/items/payload_place.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

class ParametersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheParametersOfTheAnswer()
    {
        MemoryEventStore store;
        store.take({occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"n":1,"url":"/p"})"),
                    occurrence("a", "1", "2026-01-02T00:00:00Z", R"({"n":2})"),
                    occurrence("a", "1", "2026-01-03T00:00:00Z", R"({"n":2,"url":"/p"})")});
        ParameterData data(&store);
        ParametersModel model;
        QAbstractItemModelTester tester(&model);
        ParameterQuery query;
        query.event = u"a"_s;
        data.ask(query);
        QTRY_COMPARE(data.state(), StoreAnswer::State::Ready);
        model.setParameters(data.parameters());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ParametersModel::PathColumn).data(), u"n"_s);
        QCOMPARE(model.index(1, ParametersModel::PresenceColumn).data(ParametersModel::ShareRole), 2.0 / 3);
        QCOMPARE(model.index(1, ParametersModel::TopColumn).data(), u"/p"_s);
        model.sort(ParametersModel::DistinctColumn, Qt::AscendingOrder);
        QCOMPARE(model.rowOf(u"url"_s), 0);
        model.setFilter(u"N"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(u"url"_s), -1);

        TopValuesModel values;
        QAbstractItemModelTester valuesTester(&values);
        values.setParameter(model.parameter(0));
        QCOMPARE(values.rowCount(), 2);
        QCOMPARE(values.index(0, TopValuesModel::ValueColumn).data(), u"2"_s);
        QCOMPARE(values.index(0, TopValuesModel::ShareColumn).data(TopValuesModel::ShareRole), 2.0 / 3);
    }

    void onlyTheLastOfManyQuestionsIsAnswered()
    {
        MemoryEventStore store;
        store.take({occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"n":1})"),
                    occurrence("b", "1", "2026-01-02T00:00:00Z", R"({"m":2})")});
        store.holdAnswers();
        ParameterData data(&store);
        ParameterQuery query;
        query.event = u"a"_s;
        data.ask(query);
        query.event = u"b"_s;
        data.ask(query);
        store.holdAnswers(false);
        QTRY_COMPARE(data.state(), StoreAnswer::State::Ready);
        QCOMPARE(data.parameters().size(), 1);
        QCOMPARE(data.parameters()[0].path, u"m"_s);
    }

    // What is clicked holds for the payload that it was clicked in.
    void aValueMakesAConditionThatItsPayloadMeets_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("text") << QByteArray(R"({"url":"/a"})");
        QTest::newRow("escapes") << QByteArray("{\"u\\\"rl\":\"a\\\"b\\u0000\\n\"}");
        QTest::newRow("number") << QByteArray(R"({"n":-12.50})");
        QTest::newRow("true") << QByteArray(R"({"t":true})");
        QTest::newRow("false") << QByteArray(R"({"t":false})");
        QTest::newRow("null") << QByteArray(R"({"t":null})");
        QTest::newRow("nested") << QByteArray(R"({"cart":{"items":[{"sku":"x"}]}})");
        QTest::newRow("names") << QByteArray(R"({"__proto__":{"a.b":{"":1}}})");
        QTest::newRow("huge") << QByteArray(R"({"n":1e999})");
        QTest::newRow("more digits than a double has") << QByteArray(R"({"n":18446744073709551617})");
        QTest::newRow("a byte order mark") << QByteArray("{\"t\":\"\xEF\xBB\xBFspring\"}");
    }
    void aValueMakesAConditionThatItsPayloadMeets()
    {
        QFETCH(QByteArray, payload);
        const QByteArray text = json::pretty(payload);
        bool any = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto place = payloadPlace(text, i);
            if (!place)
                continue;
            any = true;
            const Condition test = conditionOfValue(place->path, place->json);
            QVERIFY2(ConditionEvaluator(test).holds({payload.data(), size_t(payload.size())}),
                     conditionToJson(test).constData());
        }
        QVERIFY(any);
    }

    void theValueUnderAByteIsFoundWithItsPath()
    {
        const QByteArray json = R"({"cart":{"items":[{"sku":"x"},{"sku":"y"}]}})";
        const auto place = payloadPlace(json, json.indexOf("\"y\"") + 1);
        QVERIFY(place);
        QCOMPARE(place->path, u"cart.items[].sku"_s);
        QCOMPARE(place->json, "\"y\"");
        QVERIFY(!payloadPlace(json, 0));
        QVERIFY(!payloadPlace(json, json.size()));
        QVERIFY(!payloadPlace("not json", 2));
        QCOMPARE(payloadPlace(json, json.indexOf("sku") + 1)->json, "\"x\"");
    }
};

QTEST_GUILESS_MAIN(ParametersModelTest)
#include "parameters_model_test.moc"
