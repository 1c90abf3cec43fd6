// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"
#include "models/ingest/json_object.h"

#include <QTest>

#include <random>

using namespace eventdesk;
using namespace eventdesk::ingest;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::pair<std::string, std::string>> membersOf(const JsonObject &object)
{
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto &[key, value] : object.members())
        all.emplace_back(key, value);
    return all;
}

// JSON of every kind, with blanks here and there.
class Maker
{
public:
    bool blanks = false; // between tokens

    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }
    unsigned number(unsigned below) { return unsigned(m_random() % below); }
    std::string object(int depth)
    {
        std::string out = "{";
        const unsigned count = number(6);
        for (unsigned i = 0; i < count; ++i)
            out += (i ? "," : "") + blank() + text() + blank() + ':' + blank() + value(depth) + blank();
        return out + blank() + '}';
    }

private:
    std::string blank()
    {
        static constexpr std::string_view some[] = {"", "", "", "", "", " ", "\t \r", "\n"};
        return std::string(some[blanks ? number(8) : 0]);
    }
    std::string text()
    {
        static constexpr std::string_view parts[] = {"a",
                                                     "id",
                                                     "plain text of some length",
                                                     "\\\"",
                                                     "\\\\",
                                                     "\\u00e9",
                                                     "\\ud83d\\ude00",
                                                     "\\n",
                                                     "é",
                                                     "{",
                                                     "]",
                                                     ",",
                                                     "東京",
                                                     "        ",
                                                     "\\/",
                                                     "\\uD800"};
        std::string out = "\"";
        for (unsigned i = number(4); i > 0; --i)
            out += parts[number(16)];
        return out + '"';
    }
    std::string value(int depth)
    {
        static constexpr std::string_view scalars[] = {"0",     "-1.50e+3", "true",
                                                       "false", "null",     "12345678901234567890"};
        switch (number(depth > 0 ? 5 : 3)) {
        case 0:
            return std::string(scalars[number(6)]);
        case 3:
            return object(depth - 1);
        case 4: {
            std::string out = "[";
            for (unsigned i = number(4); i > 0; --i)
                out += blank() + value(depth - 1) + blank() + (i > 1 ? "," : "");
            return out + blank() + ']';
        }
        default:
            return text();
        }
    }

    std::mt19937 m_random;
};

} // namespace

class JsonObjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersInPlaceAreThoseOfACopy();
    void whatIsDamagedIsRefusedAlike();
    void blanksInsideValuesGo();
    void theShapeIsTheKeysAndTheirOrder();
    void factsAreFoundOncePerShape();
    void theLastOfEqualKeysCounts();
    void pathsReachThroughObjectsAndTheWholeKeyWins();
};

void JsonObjectTest::membersInPlaceAreThoseOfACopy()
{
    Maker maker(1);
    JsonObject inPlace;
    for (int i = 0; i < 20'000; ++i) {
        maker.blanks = i % 2 == 1;
        const std::string text = maker.object(3);
        JsonObject copied;
        QVERIFY2(copied.parse(text), text.c_str());
        QVERIFY2(inPlace.parseInPlace(text), text.c_str());
        QVERIFY2(membersOf(inPlace) == membersOf(copied), text.c_str());
    }
}

void JsonObjectTest::whatIsDamagedIsRefusedAlike()
{
    Maker maker(2);
    JsonObject inPlace;
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text = maker.object(3);
        static constexpr std::string_view marks = "{}[],:\"\\ 0-e.tn\x01/u";
        const size_t at = maker.number(unsigned(text.size()));
        if (maker.number(2) == 0)
            text[at] = marks[maker.number(unsigned(marks.size()))];
        else
            text.erase(at, 1 + maker.number(3));
        if (QString::fromStdString(text).toStdString() != text)
            continue; // no longer UTF-8: not asked of it
        JsonObject copied;
        const bool good = copied.parse(text);
        refused += !good;
        QVERIFY2(inPlace.parseInPlace(text) == good, text.c_str());
        QVERIFY2(membersOf(inPlace) == membersOf(copied), text.c_str());
    }
    QVERIFY(refused > 5000);
}

void JsonObjectTest::blanksInsideValuesGo()
{
    JsonObject object;
    QVERIFY(object.parseInPlace(" { \"a b\" : { \"x\" : [ 1 , \"y z\" ] } , \"c\" :\t2 , \"d\" : [ ] } "));
    QCOMPARE(membersOf(object), (std::vector<std::pair<std::string, std::string>>{
                                    {"a b", R"({"x":[1,"y z"]})"}, {"c", "2"}, {"d", "[]"}}));
}

void JsonObjectTest::theShapeIsTheKeysAndTheirOrder()
{
    JsonObject object;
    const auto shape = [&object](const char *text) {
        return object.parseInPlace(text) ? object.shape() : JsonObject::noShape;
    };
    const size_t first = shape(R"({"a":1,"b":2})");
    QCOMPARE(shape(R"({"a":"x", "b":null})"), first);
    const size_t second = shape(R"({"b":1,"a":2})");
    QVERIFY(second != first);
    QVERIFY(shape(R"({"a":1})") != first);
    QVERIFY(shape(R"({"a":1,"b":2,"c":3})") != first);
    QCOMPARE(shape(R"({"a":3,"b":4})"), first);
    QCOMPARE(shape(R"({"b":3,"a":4})"), second);
    // So many that they are not remembered.
    for (int i = 0; i < 1000; ++i)
        shape(qPrintable(u"{\"key %1\":1}"_s.arg(i)));
    QCOMPARE(object.shape(), JsonObject::noShape);
    QCOMPARE(shape(R"({"a":3,"b":4})"), first);
}

void JsonObjectTest::factsAreFoundOncePerShape()
{
    JsonObject object;
    FactsByShape<int> places;
    int asked = 0;
    const auto placeOfB = [&](const JsonObject &like) {
        ++asked;
        return like.place("b");
    };
    for (int i = 0; i < 10; ++i) {
        QVERIFY(object.parseInPlace(R"({"a":1,"b":2})"));
        QCOMPARE(places.of(object, placeOfB), 1);
        QVERIFY(object.parseInPlace(R"({"b":1})"));
        QCOMPARE(places.of(object, placeOfB), 0);
    }
    QCOMPARE(asked, 2);
    for (int i = 0; i < 100; ++i) {
        const std::string text = u"{\"x%1\":0,\"b\":1}"_s.arg(i).toStdString();
        QVERIFY(object.parseInPlace(text));
        QCOMPARE(places.of(object, placeOfB), 1);
    }
}

void JsonObjectTest::theLastOfEqualKeysCounts()
{
    JsonObject object;
    QVERIFY(object.parseInPlace(R"({"a":1,"\u0061":2,"b":{"c":1,"c":3}})"));
    QCOMPARE(object.find("a"), "2");
    QCOMPARE(object.at("b.c"), "3");
    QCOMPARE(object.find("d"), "");
    QCOMPARE(object.place("d"), -1);
}

void JsonObjectTest::pathsReachThroughObjectsAndTheWholeKeyWins()
{
    JsonObject object;
    QVERIFY(object.parseInPlace(R"({"a":{"b":{"c":1},"b.d":2},"a.b":{"d":3},"a.x.y":4,"l":[{"k":1}]})"));
    QCOMPARE(object.at("a.b.c"), "1");
    QCOMPARE(object.at("a.b.d"), "2");
    QCOMPARE(object.at("a.b"), R"({"d":3})");
    QCOMPARE(object.at("a.x.y"), "4");
    QCOMPARE(object.at("a.b.c.d"), "");
    QCOMPARE(object.at("l.k"), "");
}

QTEST_GUILESS_MAIN(JsonObjectTest)
#include "json_object_test.moc"
