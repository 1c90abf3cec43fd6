// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"
#include "models/core/parameter_collector.h"
#include "models/core/parameter_histogram.h"
#include "models/core/payload_path.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace eventdesk;

namespace {

constexpr Instant day(int number)
{
    return fromMillis(1'767'225'600'000) + std::chrono::days(number); // from 2026-01-01
}

// With ' for ".
std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

struct Seen
{
    std::string payload;
    Instant time;
};

ParameterStats only(const ParameterCollector &collector, const QString &path, int top = 10)
{
    for (const ParameterStats &stats : collector.stats(top)) {
        if (stats.path == path)
            return stats;
    }
    return {};
}

// Payloads with keys that are hard to hold, values of every type, and times in any order.
std::vector<Seen> randomPayloads(unsigned seed, int count)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const std::vector<std::string> keys{"a",          "a.b",    "",   "__proto__", "q\\\"q",
                                        "nul\\u0000", "$event", "[]", "ü",         std::string(300, 'k')};
    const std::vector<std::string> values{"1",
                                          "-2.5",
                                          "1e999",
                                          "\"x\"",
                                          "\"1\"",
                                          "true",
                                          "null",
                                          "[]",
                                          "[1,\"y\"]",
                                          "{}",
                                          "{\"a\":[{\"b\":7}]}",
                                          "12345678901234567890",
                                          "0.1"};
    std::vector<Seen> all;
    for (int i = 0; i < count; ++i) {
        std::string payload = "{";
        for (int member = below(5); member > 0; --member) {
            if (payload.size() > 1)
                payload += ',';
            payload += '"' + keys[size_t(below(int(keys.size())))] + "\":" + values[size_t(below(int(values.size())))];
        }
        all.push_back({payload + '}', day(below(400)) + std::chrono::minutes(below(1440))});
    }
    return all;
}

std::string hostilePayload()
{
    return quoted("{'__proto__':1,'a.b':2,'':3,'quo\\'te':4,'n\\u0000l':5,'") + std::string(10000, 'x') +
           quoted("':6}");
}

std::string deepestPayload()
{
    std::string deep;
    for (int i = 0; i < json::maxDepth; ++i)
        deep += quoted("{'d':");
    return deep + "1" + std::string(json::maxDepth, '}');
}

} // namespace

class ParameterCollectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySplitGivesTheSameStats()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            std::mt19937 random(seed);
            const auto payloads = randomPayloads(seed, 1 + int(random() % 200));
            ParameterCollector whole;
            std::vector<ParameterCollector> parts(1 + random() % 5);
            for (const Seen &each : payloads) {
                whole.add(each.payload, each.time);
                parts[random() % parts.size()].add(each.payload, each.time);
            }
            ParameterCollector merged;
            std::ranges::shuffle(parts, random);
            for (const ParameterCollector &part : parts)
                merged.merge(part);
            QCOMPARE(merged.stats(5), whole.stats(5));
            // One that was merged goes on as if it had seen all by itself.
            for (ParameterCollector *each : {&whole, &merged})
                each->add(quoted("{'a':1,'new':{'a':2}}"), day(-5000));
            QCOMPARE(merged.stats(5), whole.stats(5));
        }
    }

    void payloadsByKeyGiveTheSameStats()
    {
        const std::vector<std::string> values{"1",    "2.50", "1e999",         "\"x\"",
                                              "true", "null", "[1,\"y\",[2]]", "{\"a\":[{\"b\":7}]}"};
        for (unsigned seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            ParameterCollector whole, byKey;
            for (int block = 0; block < 3; ++block) {
                std::vector<int64_t> times;
                std::map<std::string, std::vector<uint32_t>> valueOf; // by key: of each row
                for (uint32_t row = 0, count = uint32_t(random() % 50); row < count; ++row) {
                    const std::vector<std::string> keys{"a", "a.b", ""};
                    std::string payload = "{";
                    for (const std::string &key : keys) {
                        // Of some blocks the first key has one type in every row.
                        const bool isEven = block == 1 && key == "a";
                        const auto value = uint32_t(isEven ? random() % 3 : random() % values.size());
                        valueOf[key].resize(count, ParameterCollector::noValue);
                        if (!isEven && random() % 3 == 0)
                            continue;
                        payload += (payload.size() > 1 ? ",\"" : "\"") + key + "\":" + values[value];
                        valueOf[key][row] = value;
                    }
                    times.push_back(toMillis(day(int(random() % 400))));
                    whole.add(payload + '}', fromMillis(times.back()));
                }
                byKey.addRows(times);
                for (auto &[key, ofRow] : valueOf) {
                    std::vector<ParameterCollector::Value> members;
                    for (uint32_t value = 0; value < values.size(); ++value)
                        members.push_back({values[value], std::ranges::count(ofRow, value)});
                    members.push_back({"broken", 1});
                    // What is not JSON is nothing, as what is not there.
                    for (size_t row = 0; row < ofRow.size(); row += 2) {
                        if (ofRow[row] == ParameterCollector::noValue)
                            ofRow[row] = uint32_t(values.size());
                    }
                    byKey.addMembers(key, members, ofRow);
                }
            }
            QCOMPARE(byKey.stats(5), whole.stats(5));
        }
    }

    // More of them than are remembered, some longer, each coming again in another block.
    void nestedValuesByKeyGiveTheSameStats()
    {
        ParameterCollector whole, byKey, rest;
        for (int block = 0; block < 12; ++block) {
            std::vector<std::string> texts;
            std::vector<int64_t> times;
            std::vector<uint32_t> valueOf;
            for (int i = 0; i < 1000; ++i) {
                const int number = block % 6 * 1000 + i;
                texts.push_back(quoted("{'total':") + std::to_string(number % 700) + quoted(",'items':[") +
                                std::to_string(number) + quoted(",'") + std::string(size_t(i % 10) * 40, 'x') +
                                quoted("']}"));
                times.push_back(toMillis(day(block)));
                valueOf.push_back(uint32_t(i));
                whole.add(quoted("{'cart':") + texts.back() + "}", fromMillis(times.back()));
            }
            ParameterCollector &part = block % 3 == 0 ? rest : byKey;
            part.addRows(times);
            std::vector<ParameterCollector::Value> members;
            for (const std::string &text : texts)
                members.push_back({text, 1});
            part.addMembers("cart", members, valueOf);
        }
        byKey.merge(rest);
        QCOMPARE(byKey.stats(5), whole.stats(5));
        QCOMPARE(only(byKey, u"cart.items[]"_s, 1).distinct, 6000 + 10);
    }

    void moreValuesThanTheLimitAreTheSameInAnySplit()
    {
        ParameterCollector whole, backwards, first, second;
        const int count = 2 * int(ParameterStats::distinctLimit) + 30000;
        const auto payload = [](int i) { return quoted("{'id':") + std::to_string(i) + "}"; };
        for (int i = 0; i < count; ++i) {
            whole.add(payload(i), day(0));
            backwards.add(payload(count - 1 - i), day(0));
            (i % 3 == 0 ? first : second).add(payload(i), day(0));
        }
        first.merge(second);
        const ParameterStats stats = only(whole, u"id"_s);
        QCOMPARE(stats.distinct, ParameterStats::distinctLimit);
        QCOMPARE(stats.present, count);
        QCOMPARE(stats.min, 0.0);
        QCOMPARE(stats.max, double(count - 1));
        qint64 inBars = 0;
        for (const ParameterStats::Bar &bar : stats.histogram)
            inBars += bar.count;
        QVERIFY(std::abs(inBars - count) <= stats.histogram.size()); // scaled up, each bar rounded
        QCOMPARE(only(backwards, u"id"_s), stats);
        QCOMPARE(only(first, u"id"_s), stats);
    }

    void tooManyPathsLeaveTheDeepestOut()
    {
        ParameterCollector whole, first, second;
        const int count = 2 * int(ParameterStats::pathLimit) + 5000;
        for (int i = 0; i < count; ++i) {
            const std::string payload =
                quoted("{'url':'/','carts':{'key") + std::to_string(i) + quoted("':{'deep':[1]}}}");
            whole.add(payload, day(0));
            (i % 2 == 0 ? first : second).add(payload, day(0));
        }
        const auto stats = whole.stats(1);
        QCOMPARE(stats.size(), ParameterStats::pathLimit);
        QCOMPARE(only(whole, u"url"_s).present, count);
        QCOMPARE(only(whole, u"carts"_s).present, count);
        first.merge(second);
        QCOMPARE(first.stats(1), stats);
    }

    void hostileNamesKeepTheirPaths()
    {
        ParameterCollector collector;
        collector.add(hostilePayload(), day(0));
        collector.add(deepestPayload(), day(0));
        const auto stats = collector.stats(10);
        QCOMPARE(stats.size(), 6 + json::maxDepth);
        for (const ParameterStats &each : stats) {
            if (each.path.startsWith(u"d"))
                continue;
            const auto path = PayloadPath::parse(each.path);
            QVERIFY2(path, qPrintable(each.path));
            QCOMPARE(path->steps().size(), 1);
            QCOMPARE(path->toString(), each.path);
        }
    }

    void whatIsNoObjectIsPassedOver()
    {
        ParameterCollector collector;
        for (const std::string &payload :
             {std::string(), std::string("[1]"), std::string("1"), quoted("{'a':1"), quoted("{'a':1}}")})
            collector.add(payload, day(0));
        QVERIFY(collector.stats(10).isEmpty());
    }

    void spansAreThoseOfTheFirstAndTheLastOccurrence()
    {
        ParameterCollector collector;
        collector.add(quoted("{'n':1}"), day(5));
        collector.add(quoted("{'n':'one'}"), day(3));
        collector.add(quoted("{'n':2}"), day(9));
        const ParameterStats n = only(collector, u"n"_s);
        QCOMPARE(n.span, (ParameterStats::Span{day(3), day(9)}));
        QCOMPARE(n.typeSpans[u"number"_s], (ParameterStats::Span{day(5), day(9)}));
        QCOMPARE(n.typeSpans[u"text"_s], (ParameterStats::Span{day(3), day(3)}));
    }

    void aParameterThatComesOrGoesIsAChange()
    {
        ParameterCollector collector;
        for (int i = 0; i < 100; ++i) {
            std::string payload = quoted("{'always':1");
            if (i >= 60)
                payload += quoted(",'late':1");
            if (i < 40)
                payload += quoted(",'early':1");
            if (i % 7 == 3)
                payload += quoted(",'now_and_then':1");
            if (i == 50)
                payload += quoted(",'once':1");
            collector.add(payload + "}", day(i));
        }
        using Change = ParameterStats::Change;
        QCOMPARE(only(collector, u"late"_s).changes, (QList<Change>{{Change::Kind::Appeared, day(60), {}}}));
        QCOMPARE(only(collector, u"early"_s).changes, (QList<Change>{{Change::Kind::Vanished, day(39), {}}}));
        for (const QString &path : {u"always"_s, u"now_and_then"_s, u"once"_s})
            QVERIFY2(only(collector, path).changes.isEmpty(), qPrintable(path));
        const auto periods = only(collector, u"late"_s).periods;
        QVERIFY(periods.size() > 16 && periods.size() <= 64);
        qint64 present = 0, occurrences = 0;
        for (const ParameterStats::Period &period : periods) {
            present += period.present;
            occurrences += period.occurrences;
        }
        QCOMPARE(present, 40);
        QCOMPARE(occurrences, 100);
    }

    void anotherTypeIsAChange()
    {
        ParameterCollector collector;
        for (int i = 0; i < 100; ++i)
            collector.add(i < 50 ? quoted("{'price':1.5}") : quoted("{'price':'1.5'}"), day(i));
        using Change = ParameterStats::Change;
        QCOMPARE(only(collector, u"price"_s).changes,
                 (QList<Change>{{Change::Kind::TypeVanished, day(49), u"number"_s},
                                {Change::Kind::TypeAppeared, day(50), u"text"_s}}));
    }

    void barsHoldEveryNumberBetweenBoundsInOrder_data()
    {
        QTest::addColumn<QList<double>>("numbers");
        using Limits = std::numeric_limits<double>;
        QTest::newRow("one") << QList<double>{42};
        QTest::newRow("few whole") << QList<double>{1, 2, 2, 9};
        QTest::newRow("negative") << QList<double>{-10.5, -3, 0, 7.25};
        QTest::newRow("largest") << QList<double>{-Limits::max(), Limits::max()};
        QTest::newRow("all sizes") << QList<double>{Limits::denorm_min(), 1e-100, 1, 1e100, Limits::max()};
        QTest::newRow("tiny") << QList<double>{0, Limits::denorm_min()};
        QTest::newRow("close together") << QList<double>{1e15, 1e15 + 0.125, 1e15 + 0.25};
        QTest::newRow("next to each other") << QList<double>{1e300, std::nextafter(1e300, Limits::max())};
        QTest::newRow("decades") << QList<double>{0.5, 3, 40, 600, 9000, 1e5};
        QTest::newRow("large whole") << QList<double>{9007199254740993.0, 9007199254740999.0};
    }
    void barsHoldEveryNumberBetweenBoundsInOrder()
    {
        QFETCH(QList<double>, numbers);
        std::vector<CountedNumber> counted;
        for (const double number : numbers)
            counted.push_back({number, 3});
        const auto bars = histogramOf(counted);
        QVERIFY(!bars.isEmpty() && bars.size() <= 26);
        qint64 total = 0;
        for (qsizetype i = 0; i < bars.size(); ++i) {
            QVERIFY(std::isfinite(bars[i].from) && std::isfinite(bars[i].to));
            QVERIFY(bars[i].from <= bars[i].to);
            if (i > 0)
                QVERIFY(bars[i].from >= bars[i - 1].to);
            total += bars[i].count;
            qint64 here = 0;
            for (const double number : numbers) {
                const bool isLast = i + 1 == bars.size();
                if (number == bars[i].from ||
                    (number > bars[i].from && (number < bars[i].to || (isLast && number == bars[i].to))))
                    here += 3;
            }
            QCOMPARE(bars[i].count, here);
        }
        QCOMPARE(total, 3 * numbers.size());
    }

    void farOffNumbersDoNotPressTheOthersTogether()
    {
        std::vector<CountedNumber> numbers{{1e12, 1}};
        for (int i = 0; i < 1000; ++i)
            numbers.push_back({i / 10.0, 1});
        const auto bars = histogramOf(numbers);
        QVERIFY(bars.size() >= 10);
        QCOMPARE(bars.last().to, 1e12);
        QVERIFY(bars.last().count < 20);
    }
};

QTEST_GUILESS_MAIN(ParameterCollectorTest)
#include "parameter_collector_test.moc"
