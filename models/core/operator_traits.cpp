// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/operator_traits.h"

#include <algorithm>
#include <array>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

using enum Operator;

constexpr std::array table{
    OperatorTraits{IsSet, "is_set"_L1, ValueType::Any, Wants::Nothing, false, IsSet},
    OperatorTraits{IsNotSet, "is_not_set"_L1, ValueType::Any, Wants::Nothing, false, IsSet},
    OperatorTraits{IsType, "is_type"_L1, ValueType::Any, Wants::TypeName, false, IsType},
    OperatorTraits{Is, "is"_L1, ValueType::Text, Wants::Text, true, Is},
    OperatorTraits{IsNot, "is_not"_L1, ValueType::Text, Wants::Text, true, Is},
    OperatorTraits{Contains, "contains"_L1, ValueType::Text, Wants::Text, true, Contains},
    OperatorTraits{NotContains, "not_contains"_L1, ValueType::Text, Wants::Text, true, Contains},
    OperatorTraits{StartsWith, "starts_with"_L1, ValueType::Text, Wants::Text, true, StartsWith},
    OperatorTraits{NotStartsWith, "not_starts_with"_L1, ValueType::Text, Wants::Text, true, StartsWith},
    OperatorTraits{EndsWith, "ends_with"_L1, ValueType::Text, Wants::Text, true, EndsWith},
    OperatorTraits{NotEndsWith, "not_ends_with"_L1, ValueType::Text, Wants::Text, true, EndsWith},
    OperatorTraits{MatchesPattern, "matches_pattern"_L1, ValueType::Text, Wants::Pattern, true, MatchesPattern},
    OperatorTraits{MatchesRegex, "matches_regex"_L1, ValueType::Text, Wants::Regex, true, MatchesRegex},
    OperatorTraits{NotMatchesRegex, "not_matches_regex"_L1, ValueType::Text, Wants::Regex, true, MatchesRegex},
    OperatorTraits{OneOf, "one_of"_L1, ValueType::Text, Wants::Texts, true, OneOf},
    OperatorTraits{NotOneOf, "not_one_of"_L1, ValueType::Text, Wants::Texts, true, OneOf},
    OperatorTraits{IsEmpty, "is_empty"_L1, ValueType::Text, Wants::Nothing, false, IsEmpty},
    OperatorTraits{IsNotEmpty, "is_not_empty"_L1, ValueType::Text, Wants::Nothing, false, IsNotEmpty},
    OperatorTraits{LengthEqual, "length_eq"_L1, ValueType::Text, Wants::Count, false, LengthEqual},
    OperatorTraits{LengthGreater, "length_gt"_L1, ValueType::Text, Wants::Count, false, LengthGreater},
    OperatorTraits{LengthLess, "length_lt"_L1, ValueType::Text, Wants::Count, false, LengthLess},
    OperatorTraits{Equal, "eq"_L1, ValueType::Number, Wants::Number, false, Equal},
    OperatorTraits{NotEqual, "ne"_L1, ValueType::Number, Wants::Number, false, Equal},
    OperatorTraits{Greater, "gt"_L1, ValueType::Number, Wants::Number, false, Greater},
    OperatorTraits{GreaterOrEqual, "gte"_L1, ValueType::Number, Wants::Number, false, GreaterOrEqual},
    OperatorTraits{Less, "lt"_L1, ValueType::Number, Wants::Number, false, Less},
    OperatorTraits{LessOrEqual, "lte"_L1, ValueType::Number, Wants::Number, false, LessOrEqual},
    OperatorTraits{Between, "between"_L1, ValueType::Number, Wants::NumberPair, false, Between},
    OperatorTraits{NotBetween, "not_between"_L1, ValueType::Number, Wants::NumberPair, false, Between},
    OperatorTraits{IsTrue, "is_true"_L1, ValueType::TrueFalse, Wants::Nothing, false, IsTrue},
    OperatorTraits{IsFalse, "is_false"_L1, ValueType::TrueFalse, Wants::Nothing, false, IsFalse},
    OperatorTraits{DateOn, "date_on"_L1, ValueType::Date, Wants::Day, false, DateOn},
    OperatorTraits{DateBefore, "date_before"_L1, ValueType::Date, Wants::Date, false, DateBefore},
    OperatorTraits{DateAfter, "date_after"_L1, ValueType::Date, Wants::Date, false, DateAfter},
    OperatorTraits{DateBetween, "date_between"_L1, ValueType::Date, Wants::DatePair, false, DateBetween},
    OperatorTraits{InLast, "in_last"_L1, ValueType::Date, Wants::Duration, false, InLast},
    OperatorTraits{MoreThanAgo, "more_than_ago"_L1, ValueType::Date, Wants::Duration, false, MoreThanAgo},
    OperatorTraits{InNext, "in_next"_L1, ValueType::Date, Wants::Duration, false, InNext},
    OperatorTraits{Weekday, "weekday"_L1, ValueType::Date, Wants::Weekdays, false, Weekday},
    OperatorTraits{HourBetween, "hour_between"_L1, ValueType::Date, Wants::Hours, false, HourBetween},
    OperatorTraits{ListContains, "list_contains"_L1, ValueType::List, Wants::Item, true, ListContains},
    OperatorTraits{ContainsAny, "contains_any"_L1, ValueType::List, Wants::Items, true, ContainsAny},
    OperatorTraits{ContainsAll, "contains_all"_L1, ValueType::List, Wants::Items, true, ContainsAll},
    OperatorTraits{ContainsNone, "contains_none"_L1, ValueType::List, Wants::Items, true, ContainsAny},
    OperatorTraits{ListLengthEqual, "list_length_eq"_L1, ValueType::List, Wants::Count, false, ListLengthEqual},
    OperatorTraits{ListLengthGreater, "list_length_gt"_L1, ValueType::List, Wants::Count, false, ListLengthGreater},
    OperatorTraits{ListLengthLess, "list_length_lt"_L1, ValueType::List, Wants::Count, false, ListLengthLess},
    OperatorTraits{SomeItem, "some_item"_L1, ValueType::List, Wants::Condition, false, SomeItem},
    OperatorTraits{HasKey, "has_key"_L1, ValueType::Object, Wants::Text, false, HasKey},
};

constexpr bool inOrderOfTheEnum()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].op) != i)
            return false;
    }
    return table.size() == size_t(operatorCount);
}
static_assert(inOrderOfTheEnum());

constexpr std::array types{"text"_L1, "number"_L1, "true-false"_L1, "date"_L1, "list"_L1, "object"_L1, "null"_L1};
constexpr std::array weekdays{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                              "friday"_L1, "saturday"_L1, "sunday"_L1};

bool fits(const OperatorTraits &traits, ValueType type)
{
    if (type == ValueType::Any || traits.type == ValueType::Any || traits.type == type)
        return true;
    const bool isOfEmptiness = traits.op == IsEmpty || traits.op == IsNotEmpty;
    return isOfEmptiness && (type == ValueType::List || type == ValueType::Object);
}

template <typename Names>
QStringList listOf(const Names &names)
{
    QStringList list;
    for (const QLatin1StringView name : names)
        list += name;
    return list;
}

} // namespace

const OperatorTraits &traitsOf(Operator op)
{
    return table[size_t(op)];
}

const OperatorTraits *traitsNamed(const QString &name)
{
    const auto found = std::ranges::find(table, name, &OperatorTraits::name);
    return found == table.end() ? nullptr : &*found;
}

QList<Operator> operatorsFor(ValueType type)
{
    QList<Operator> found;
    for (const OperatorTraits &traits : table) {
        if (fits(traits, type))
            found += traits.op;
    }
    return found;
}

QStringList typeNameList()
{
    return listOf(types);
}

bool isTypeName(const QString &name)
{
    return std::ranges::find(types, name) != types.end();
}

QString typeNames()
{
    return typeNameList().join(u", "_s);
}

QStringList weekdayNames()
{
    return listOf(weekdays);
}

int weekdayNumber(const QString &name)
{
    const auto found = std::ranges::find(weekdays, name);
    return found == weekdays.end() ? 0 : int(found - weekdays.begin()) + 1;
}

} // namespace eventdesk
