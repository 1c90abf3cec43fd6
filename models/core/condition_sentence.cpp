// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition.h"

#include "models/core/date_text.h"
#include "models/core/duration_text.h"
#include "models/core/instant.h"
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

// A decimal number as it was written, by the signs of the reader's language.
QString shownDecimal(const std::string &text)
{
    return QString::fromStdString(text).replace(u'.', QLocale().decimalPoint()).replace(u'-', QLocale().negativeSign());
}

QString shownItem(const QJsonValue &item)
{
    if (item.isDouble())
        return shownNumber(item);
    if (item.isBool())
        return item.toBool() ? Text::tr("true") : Text::tr("false");
    return item.isString() ? shownText(item.toString()) : Text::tr("null");
}

// The items of a value, or the value itself.
QStringList shownItems(const Condition &test)
{
    const QJsonArray items = test.value.isArray() ? test.value.toArray() : QJsonArray{test.value};
    const std::vector<std::string> written = test.written.isEmpty() ? std::vector<std::string>() : test.numberTexts();
    QStringList texts;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool isWritten = size_t(i) < written.size() && !written[size_t(i)].empty();
        texts += isWritten ? shownDecimal(written[size_t(i)]) : shownItem(items[i]);
    }
    return texts;
}

QString shownDate(const QJsonValue &value)
{
    const std::optional<DateText> date = DateText::fromText(value.toString().toStdString());
    if (!date)
        return value.toString();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(date->localMillis, QTimeZone::UTC);
    if (!date->hasTime)
        return QLocale().toString(local.date(), QLocale::ShortFormat);
    if (!date->offsetMinutes)
        return QLocale().toString(local, QLocale::ShortFormat);
    const QTimeZone offset = QTimeZone::fromSecondsAheadOfUtc(*date->offsetMinutes * 60);
    return QLocale().toString(QDateTime(local.date(), local.time(), offset), QLocale::LongFormat);
}

QString shownDuration(const QJsonValue &value)
{
    const auto duration = DurationText::fromText(value.toString());
    if (!duration)
        return value.toString();
    switch (duration->unit) {
    case DurationText::Unit::Minutes:
        return Text::tr("%n minute(s)", "a length of time", duration->count);
    case DurationText::Unit::Hours:
        return Text::tr("%n hour(s)", "a length of time", duration->count);
    case DurationText::Unit::Days:
        return Text::tr("%n day(s)", "a length of time", duration->count);
    case DurationText::Unit::Weeks:
        break;
    }
    return Text::tr("%n week(s)", "a length of time", duration->count);
}

QString shownHour(const QJsonValue &value)
{
    return QLocale().toString(QTime(value.toInt() % 24, 0), QLocale::ShortFormat);
}

QString shownParameter(const PayloadPath &parameter)
{
    if (parameter.isItem())
        //: in a condition on the items of a list: the item itself
        return Text::tr("the item");
    return parameter.toString();
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
    case Operator::MatchesPattern:
        return Text::tr("%1 matches the pattern %2");
    case Operator::MatchesRegex:
        return Text::tr("%1 matches the regular expression %2");
    case Operator::NotMatchesRegex:
        return Text::tr("%1 does not match the regular expression %2 (or is missing)");
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
    case Operator::DateOn:
        //: %2 is a day
        return Text::tr("%1 is on %2");
    case Operator::DateBefore:
        //: %2 is a date
        return Text::tr("%1 is before %2");
    case Operator::DateAfter:
        //: %2 is a date
        return Text::tr("%1 is after %2");
    case Operator::DateBetween:
        return Text::tr("%1 is between %2 and %3");
    case Operator::InLast:
        //: %2 is a length of time: 7 days
        return Text::tr("%1 is in the last %2");
    case Operator::MoreThanAgo:
        //: %2 is a length of time: 7 days
        return Text::tr("%1 is more than %2 ago");
    case Operator::InNext:
        //: %2 is a length of time: 7 days
        return Text::tr("%1 is in the next %2");
    case Operator::Weekday:
        //: %2 are days of the week
        return Text::tr("%1 falls on one of %2");
    case Operator::HourBetween:
        //: %2 and %3 are times of day
        return Text::tr("the time of day of %1 is between %2 and %3");
    case Operator::ListContains:
        return Text::tr("%1 contains %2");
    case Operator::ContainsAny:
        return Text::tr("%1 contains any of %2");
    case Operator::ContainsAll:
        return Text::tr("%1 contains all of %2");
    case Operator::ContainsNone:
        return Text::tr("%1 contains none of %2 (or is missing)");
    case Operator::SomeItem:
        //: %2 is a condition
        return Text::tr("%1 has an item in which %2");
    case Operator::HasKey:
        return Text::tr("%1 has the key %2");
    case Operator::LengthEqual: // these are countSentence()
    case Operator::LengthGreater:
    case Operator::LengthLess:
    case Operator::ListLengthEqual:
    case Operator::ListLengthGreater:
    case Operator::ListLengthLess:
        break;
    }
    return {};
}

// The pattern of a sentence about a length, with the count in it.
QString countPattern(Operator op, int count)
{
    switch (op) {
    case Operator::LengthEqual:
        return Text::tr("%1 is %n character(s) long", "", count);
    case Operator::LengthGreater:
        return Text::tr("%1 is longer than %n character(s)", "", count);
    case Operator::LengthLess:
        return Text::tr("%1 is shorter than %n character(s)", "", count);
    case Operator::ListLengthEqual:
        return Text::tr("%1 has %n item(s)", "", count);
    case Operator::ListLengthGreater:
        return Text::tr("%1 has more than %n item(s)", "", count);
    default:
        return Text::tr("%1 has fewer than %n item(s)", "", count);
    }
}

QString weekdaySentence(const QString &parameter, const QJsonArray &names)
{
    QStringList days;
    for (const QJsonValue &name : names)
        days += QLocale().standaloneDayName(weekdayNumber(name.toString()));
    if (days.size() == 1)
        //: %2 is a day of the week
        return Text::tr("%1 falls on a %2").arg(parameter, days.front());
    return pattern(Operator::Weekday).arg(parameter, QLocale().createSeparatedList(days));
}

QString sentenceOf(const Condition &condition, bool inside);

// Without what is said of case and zone.
QString plainSentence(const Condition &test)
{
    const QString parameter = shownParameter(test.parameter);
    const QString said = pattern(test.op);
    const QJsonArray two = test.value.toArray();
    switch (traitsOf(test.op).wants) {
    case Wants::Nothing:
        return said.arg(parameter);
    case Wants::TypeName:
        return said.arg(parameter, shownType(test.value.toString()));
    case Wants::Text:
    case Wants::Pattern:
    case Wants::Regex:
        return said.arg(parameter, shownText(test.value.toString()));
    case Wants::Texts:
    case Wants::Items:
        return said.arg(parameter, QLocale().createSeparatedList(shownItems(test)));
    case Wants::Count:
        return countPattern(test.op, test.value.toInt()).arg(parameter);
    case Wants::Item:
    case Wants::Number:
        return said.arg(parameter, shownItems(test).value(0));
    case Wants::NumberPair:
        return said.arg(parameter, shownItems(test).value(0), shownItems(test).value(1));
    case Wants::Day:
    case Wants::Date:
        return said.arg(parameter, shownDate(test.value));
    case Wants::DatePair:
        return said.arg(parameter, shownDate(two[0]), shownDate(two[1]));
    case Wants::Duration:
        return said.arg(parameter, shownDuration(test.value));
    case Wants::Weekdays:
        return weekdaySentence(parameter, two);
    case Wants::Hours:
        return said.arg(parameter, shownHour(two[0]), shownHour(two[1]));
    case Wants::Condition:
        break;
    }
    return said.arg(parameter, sentenceOf(test.children.value(0), true));
}

QString testSentence(const Condition &test)
{
    QString sentence = plainSentence(test);
    if (test.matchCase)
        //: added to a comparison of texts in which upper and lower case count
        sentence = Text::tr("%1, in the same case").arg(sentence);
    if (!test.zone.isEmpty())
        //: %1 is a test of a date, %2 the time zone in which it is meant
        sentence = Text::tr("%1 (%2)").arg(sentence, QString::fromLatin1(test.zone));
    return sentence;
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
