// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_condition.h"

#include "models/core/number.h"
#include "models/core/operator_traits.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace eventdesk::testing {

using namespace Qt::StringLiterals;

namespace {

QJsonValue number(Dice &dice)
{
    return QJsonDocument::fromJson('[' + randomNumber(dice) + ']').array()[0];
}

QJsonValue item(Dice &dice)
{
    switch (dice.below(6)) {
    case 0:
        return number(dice);
    case 1:
        return dice.oneIn(2);
    case 2:
        return QJsonValue::Null;
    default:
        return randomText(dice);
    }
}

template <typename Make>
QJsonArray some(Dice &dice, Make make)
{
    QJsonArray list;
    for (int i = 1 + dice.below(3); i > 0; --i)
        list.append(make(dice));
    return list;
}

QString day(Dice &dice)
{
    return QString::fromLatin1(dice.of({"2026-11-02", "2026-11-03", "2026-03-29", "2026-10-25", "2026-11-01"}));
}

QString date(Dice &dice)
{
    if (dice.oneIn(2))
        return day(dice);
    return QString::fromLatin1(
        dice.of({"2026-11-02T08:14", "2026-11-02T23:30:00Z", "2026-11-03 00:30:00.5+0100", "2026-11-01T12:00:00-05"}));
}

QJsonValue valueFor(Dice &dice, Wants wants)
{
    switch (wants) {
    case Wants::Nothing:
    case Wants::Condition:
        break;
    case Wants::TypeName:
        return typeNameList()[dice.below(int(typeNameList().size()))];
    case Wants::Text:
        return dice.oneIn(3) ? randomKey(dice) : randomText(dice);
    case Wants::Pattern:
        return QString::fromUtf8(dice.of(
            {"*", "**", "a*", "*B", "/shop/*", "/shop/**", "**/b", "*ä*", "\\**", "a\\*b", "", "2026-*", "*a**b*"}));
    case Wants::Regex:
        return QString::fromUtf8(
            dice.of({"^a", "b$", "", "\\d+", "^\\w+$", "(a|b)+", "ä", "^/shop/[^/]+$", "(?<!a)b", "\\.", "^$"}));
    case Wants::Texts:
        return some(dice, randomText);
    case Wants::Item:
        return item(dice);
    case Wants::Items:
        return some(dice, item);
    case Wants::Count:
        return dice.below(5);
    case Wants::Number:
        return number(dice);
    case Wants::NumberPair: {
        const QJsonValue one = number(dice), other = number(dice);
        const bool isAscending = compare(*Number::fromJson(one), *Number::fromJson(other)) <= 0;
        return isAscending ? QJsonArray{one, other} : QJsonArray{other, one};
    }
    case Wants::Day:
        return day(dice);
    case Wants::Date:
        return date(dice);
    case Wants::DatePair: {
        const QString one = day(dice), other = day(dice);
        return QJsonArray{std::min(one, other), std::max(one, other)};
    }
    case Wants::Duration:
        return QString::fromLatin1(dice.of({"1m", "13h", "1d", "2d", "1w", "5000w"}));
    case Wants::Weekdays:
        return some(dice, [](Dice &each) { return QJsonValue(weekdayNames()[each.below(7)]); });
    case Wants::Hours: {
        const int from = dice.below(24);
        return QJsonArray{from, (from + 1 + dice.below(23)) % 24};
    }
    }
    return QJsonValue::Undefined;
}

template <typename MakeTest>
Condition tree(Dice &dice, int depth, MakeTest makeTest)
{
    const int kind = depth > 3 ? 9 : dice.below(10);
    if (kind > 4)
        return makeTest();
    if (kind == 0)
        return Condition::negated(tree(dice, depth + 1, makeTest));
    QList<Condition> children;
    for (int i = dice.below(4); i > 0; --i)
        children += tree(dice, depth + 1, makeTest);
    return kind < 3 ? Condition::all(children) : Condition::any(children);
}

} // namespace

ConditionClock conditionClock()
{
    return {fromMillis(1'793'707'200'000), QTimeZone("Europe/Berlin")}; // 2026-11-03T12:00Z
}

QString randomText(Dice &dice)
{
    return QString::fromUtf8(dice.of({"",
                                      "a",
                                      "A",
                                      "ab",
                                      "Äb",
                                      "äB",
                                      "5",
                                      " 5.0 ",
                                      "-5",
                                      "5e0",
                                      "5x",
                                      "ΣΑΣ",
                                      "σας",
                                      ".5",
                                      "\"\\\n",
                                      "😀a",
                                      "a*b",
                                      "aXb",
                                      "/shop/a",
                                      "/SHOP/a/b",
                                      "9007199254740993",
                                      "2026-11-02",
                                      "2026-11-03",
                                      "2026-03-29T02:30",
                                      "2026-11-02T23:30:00Z",
                                      "2026-11-02 08:14:11.123+02:00",
                                      "2026-11-03T23:59:59-0500",
                                      "2026-10-25T02:30",
                                      "2026-13-02",
                                      "2026-11-02T24:00"}));
}

QByteArray randomNumber(Dice &dice)
{
    return dice.of({"0", "-5", "5", "0.5", "1e20", "-1e-7", "4503599627370497.5", "50", "9007199254740992",
                    "9007199254740993", "9223372036854775807", "-9223372036854775808", "1.7976931348623157e308",
                    "5.0"});
}

QString randomKey(Dice &dice)
{
    static const QString nul = u"n"_s + QChar(0) + u"l"_s;
    static const QString longest(10'000, u'k');
    switch (dice.below(12)) {
    case 0:
        return dice.oneIn(20) ? longest : nul;
    case 1:
        return u"__proto__"_s;
    case 2:
        return u""_s; // a null text as a key crashes QJsonObject::insert (Qt 6.8.2)
    default:
        return QString::fromUtf8(dice.of({"a", "b", "c", "a.b", "é\"", "$time"}));
    }
}

QString randomPath(Dice &dice)
{
    using Kind = PayloadPath::Step::Kind;
    QList<PayloadPath::Step> steps{{Kind::Key, randomKey(dice), 0}};
    for (int i = dice.below(3); i > 0; --i) {
        const int kind = dice.below(4);
        if (kind == 0)
            steps.append({Kind::AnyItem, {}, 0});
        else if (kind == 1)
            steps.append({Kind::Index, {}, dice.below(2)});
        else
            steps.append({Kind::Key, randomKey(dice), 0});
    }
    return PayloadPath::fromSteps(steps).toString();
}

Condition randomTest(Dice &dice, const QString &path, int depth)
{
    const OperatorTraits &traits = traitsOf(Operator(dice.below(operatorCount)));
    if (traits.wants == Wants::Condition)
        return Condition::someItem(path, randomItemCondition(dice, depth + 1));
    const bool matchCase = traits.matchesCase && dice.oneIn(4);
    Condition test = Condition::test(path, traits.op, valueFor(dice, traits.wants), matchCase);
    if (traits.type == ValueType::Date && dice.oneIn(4))
        test.zone = dice.oneIn(2) ? "America/New_York" : "UTC";
    return test;
}

Condition randomCondition(Dice &dice, int depth)
{
    return tree(dice, depth, [&] { return randomTest(dice, randomPath(dice), depth); });
}

Condition randomItemCondition(Dice &dice, int depth)
{
    return tree(dice, depth,
                [&] { return randomTest(dice, dice.oneIn(2) ? u"$item"_s : randomPath(dice), depth + 1); });
}

} // namespace eventdesk::testing
