// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/operator_traits.h"

#include <QCoreApplication>

namespace eventdesk {

namespace {

// Each stands between a parameter and a value: cart.total · is at least · 50.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConditionOperator)
};

struct TypeText
{
    Q_DECLARE_TR_FUNCTIONS(ValueType)
};

} // namespace

QString operatorLabel(Operator op)
{
    switch (op) {
    case Operator::IsSet:
        return Text::tr("is set");
    case Operator::IsNotSet:
        return Text::tr("is not set");
    case Operator::IsType:
        return Text::tr("is of type");
    case Operator::Is:
        return Text::tr("is");
    case Operator::IsNot:
        return Text::tr("is not");
    case Operator::Contains:
        return Text::tr("contains");
    case Operator::NotContains:
        return Text::tr("does not contain");
    case Operator::StartsWith:
        return Text::tr("starts with");
    case Operator::NotStartsWith:
        return Text::tr("does not start with");
    case Operator::EndsWith:
        return Text::tr("ends with");
    case Operator::NotEndsWith:
        return Text::tr("does not end with");
    case Operator::MatchesPattern:
        return Text::tr("matches the pattern");
    case Operator::MatchesRegex:
        return Text::tr("matches the regular expression");
    case Operator::NotMatchesRegex:
        return Text::tr("does not match the regular expression");
    case Operator::OneOf:
        return Text::tr("is one of");
    case Operator::NotOneOf:
        return Text::tr("is not one of");
    case Operator::IsEmpty:
        return Text::tr("is empty");
    case Operator::IsNotEmpty:
        return Text::tr("is not empty");
    case Operator::LengthEqual:
        return Text::tr("has the length");
    case Operator::LengthGreater:
        return Text::tr("is longer than");
    case Operator::LengthLess:
        return Text::tr("is shorter than");
    case Operator::Equal:
        return Text::tr("equals");
    case Operator::NotEqual:
        return Text::tr("does not equal");
    case Operator::Greater:
        return Text::tr("is more than");
    case Operator::GreaterOrEqual:
        return Text::tr("is at least");
    case Operator::Less:
        return Text::tr("is less than");
    case Operator::LessOrEqual:
        return Text::tr("is at most");
    case Operator::Between:
        return Text::tr("is between");
    case Operator::NotBetween:
        return Text::tr("is not between");
    case Operator::IsTrue:
        return Text::tr("is true");
    case Operator::IsFalse:
        return Text::tr("is false");
    case Operator::DateOn:
        return Text::tr("is on the day");
    case Operator::DateBefore:
        return Text::tr("is before");
    case Operator::DateAfter:
        return Text::tr("is after");
    case Operator::DateBetween:
        return Text::tr("is between the days");
    case Operator::InLast:
        return Text::tr("is in the last");
    case Operator::MoreThanAgo:
        return Text::tr("is longer ago than");
    case Operator::InNext:
        return Text::tr("is in the next");
    case Operator::Weekday:
        return Text::tr("is on a weekday");
    case Operator::HourBetween:
        return Text::tr("has an hour between");
    case Operator::ListContains:
        return Text::tr("contains the item");
    case Operator::ContainsAny:
        return Text::tr("contains any of");
    case Operator::ContainsAll:
        return Text::tr("contains all of");
    case Operator::ContainsNone:
        return Text::tr("contains none of");
    case Operator::ListLengthEqual:
        return Text::tr("has as many items as");
    case Operator::ListLengthGreater:
        return Text::tr("has more items than");
    case Operator::ListLengthLess:
        return Text::tr("has fewer items than");
    case Operator::SomeItem:
        return Text::tr("has an item in which");
    case Operator::HasKey:
        return Text::tr("has the key");
    }
    return {};
}

QString typeLabel(ValueType type)
{
    switch (type) {
    case ValueType::Any:
        return TypeText::tr("Any");
    case ValueType::Text:
        return TypeText::tr("Text");
    case ValueType::Number:
        return TypeText::tr("Number");
    case ValueType::TrueFalse:
        return TypeText::tr("True or false");
    case ValueType::Date:
        return TypeText::tr("Date");
    case ValueType::List:
        return TypeText::tr("List");
    case ValueType::Object:
        break;
    }
    return TypeText::tr("Object");
}

} // namespace eventdesk
