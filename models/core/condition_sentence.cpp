// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition.h"

#include "models/core/number.h"
#include "models/core/operator_traits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace eventdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConditionSentence)
};

QString shownText(const QString &text)
{
    const bool plain = !text.isEmpty() && !text.contains(u' ');
    //: a text in quotation marks
    return plain ? text : Text::tr("“%1”").arg(text);
}

QString shownNumber(const QJsonValue &value)
{
    const std::optional<Number> number = Number::fromJson(value);
    if (!number)
        return {};
    return number->integral ? QLocale().toString(number->integer)
                            : QLocale().toString(number->real, 'g', QLocale::FloatingPointShortest);
}

QString shownList(const QJsonArray &items)
{
    QStringList texts;
    for (const QJsonValue &item : items)
        texts += shownText(item.toString());
    return QLocale().createSeparatedList(texts);
}

QString shownType(const QString &name)
{
    if (name == u"text")
        //: a type of value, after "is"
        return Text::tr("a text");
    if (name == u"number")
        return Text::tr("a number");
    if (name == u"true-false")
        return Text::tr("true or false");
    if (name == u"date")
        return Text::tr("a date");
    if (name == u"list")
        return Text::tr("a list");
    if (name == u"object")
        return Text::tr("an object");
    return Text::tr("null");
}

// The pattern of a test's sentence. %1 is the parameter, %2 and %3 are values.
QString pattern(Operator op)
{
    switch (op) {
    case Operator::IsSet:
        return Text::tr("%1 is set");
    case Operator::IsNotSet:
        return Text::tr("%1 is not set");
    case Operator::IsType:
        return Text::tr("%1 is %2");
    case Operator::Is:
        return Text::tr("%1 is %2");
    case Operator::IsNot:
        return Text::tr("%1 is not %2 (or is missing)");
    case Operator::Contains:
        return Text::tr("%1 contains %2");
    case Operator::NotContains:
        return Text::tr("%1 does not contain %2 (or is missing)");
    case Operator::StartsWith:
        return Text::tr("%1 starts with %2");
    case Operator::NotStartsWith:
        return Text::tr("%1 does not start with %2 (or is missing)");
    case Operator::EndsWith:
        return Text::tr("%1 ends with %2");
    case Operator::NotEndsWith:
        return Text::tr("%1 does not end with %2 (or is missing)");
    case Operator::OneOf:
        return Text::tr("%1 is one of %2");
    case Operator::NotOneOf:
        return Text::tr("%1 is not one of %2 (or is missing)");
    case Operator::IsEmpty:
        return Text::tr("%1 is empty");
    case Operator::IsNotEmpty:
        return Text::tr("%1 is not empty");
    case Operator::Equal:
        return Text::tr("%1 equals %2");
    case Operator::NotEqual:
        return Text::tr("%1 does not equal %2 (or is missing)");
    case Operator::Greater:
        return Text::tr("%1 is more than %2");
    case Operator::GreaterOrEqual:
        return Text::tr("%1 is at least %2");
    case Operator::Less:
        return Text::tr("%1 is less than %2");
    case Operator::LessOrEqual:
        return Text::tr("%1 is at most %2");
    case Operator::Between:
        return Text::tr("%1 is between %2 and %3");
    case Operator::NotBetween:
        return Text::tr("%1 is not between %2 and %3 (or is missing)");
    case Operator::IsTrue:
        return Text::tr("%1 is true");
    case Operator::IsFalse:
        return Text::tr("%1 is false");
    }
    return {};
}

QString testSentence(const Condition &test)
{
    const QString parameter = test.parameter.toString();
    QString sentence;
    switch (traitsOf(test.op).wants) {
    case Wants::Nothing:
        sentence = pattern(test.op).arg(parameter);
        break;
    case Wants::TypeName:
        sentence = pattern(test.op).arg(parameter, shownType(test.value.toString()));
        break;
    case Wants::Text:
        sentence = pattern(test.op).arg(parameter, shownText(test.value.toString()));
        break;
    case Wants::Texts:
        sentence = pattern(test.op).arg(parameter, shownList(test.value.toArray()));
        break;
    case Wants::Number:
        sentence = pattern(test.op).arg(parameter, shownNumber(test.value));
        break;
    case Wants::NumberPair: {
        const QJsonArray ends = test.value.toArray();
        sentence = pattern(test.op).arg(parameter, shownNumber(ends[0]), shownNumber(ends[1]));
        break;
    }
    }
    //: added to a comparison of texts in which upper and lower case count
    return test.matchCase ? Text::tr("%1, in the same case").arg(sentence) : sentence;
}

QString sentenceOf(const Condition &condition, bool inside)
{
    switch (condition.kind) {
    case Condition::Kind::Test:
        return testSentence(condition);
    case Condition::Kind::Not:
        //: %1 is a condition
        return Text::tr("not (%1)").arg(sentenceOf(condition.children.value(0), false));
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    const bool all = condition.kind == Condition::Kind::All;
    if (condition.children.isEmpty())
        //: conditions that every event meets, and that none does
        return all ? Text::tr("anything") : Text::tr("nothing");
    QString sentence = sentenceOf(condition.children.front(), condition.children.size() > 1 || inside);
    for (const Condition &child : condition.children.sliced(1)) {
        //: two conditions
        sentence = (all ? Text::tr("%1 and %2") : Text::tr("%1 or %2")).arg(sentence, sentenceOf(child, true));
    }
    //: a group of conditions inside another
    return inside && condition.children.size() > 1 ? Text::tr("(%1)").arg(sentence) : sentence;
}

} // namespace

QString conditionSentence(const Condition &condition)
{
    return condition.isEverything() ? QString() : sentenceOf(condition, false);
}

} // namespace eventdesk
