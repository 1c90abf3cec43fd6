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
    OperatorTraits{IsSet, "is_set"_L1, Wants::Nothing, false, IsSet},
    OperatorTraits{IsNotSet, "is_not_set"_L1, Wants::Nothing, false, IsSet},
    OperatorTraits{IsType, "is_type"_L1, Wants::TypeName, false, IsType},
    OperatorTraits{Is, "is"_L1, Wants::Text, true, Is},
    OperatorTraits{IsNot, "is_not"_L1, Wants::Text, true, Is},
    OperatorTraits{Contains, "contains"_L1, Wants::Text, true, Contains},
    OperatorTraits{NotContains, "not_contains"_L1, Wants::Text, true, Contains},
    OperatorTraits{StartsWith, "starts_with"_L1, Wants::Text, true, StartsWith},
    OperatorTraits{NotStartsWith, "not_starts_with"_L1, Wants::Text, true, StartsWith},
    OperatorTraits{EndsWith, "ends_with"_L1, Wants::Text, true, EndsWith},
    OperatorTraits{NotEndsWith, "not_ends_with"_L1, Wants::Text, true, EndsWith},
    OperatorTraits{OneOf, "one_of"_L1, Wants::Texts, true, OneOf},
    OperatorTraits{NotOneOf, "not_one_of"_L1, Wants::Texts, true, OneOf},
    OperatorTraits{IsEmpty, "is_empty"_L1, Wants::Nothing, false, IsEmpty},
    OperatorTraits{IsNotEmpty, "is_not_empty"_L1, Wants::Nothing, false, IsNotEmpty},
    OperatorTraits{Equal, "eq"_L1, Wants::Number, false, Equal},
    OperatorTraits{NotEqual, "ne"_L1, Wants::Number, false, Equal},
    OperatorTraits{Greater, "gt"_L1, Wants::Number, false, Greater},
    OperatorTraits{GreaterOrEqual, "gte"_L1, Wants::Number, false, GreaterOrEqual},
    OperatorTraits{Less, "lt"_L1, Wants::Number, false, Less},
    OperatorTraits{LessOrEqual, "lte"_L1, Wants::Number, false, LessOrEqual},
    OperatorTraits{Between, "between"_L1, Wants::NumberPair, false, Between},
    OperatorTraits{NotBetween, "not_between"_L1, Wants::NumberPair, false, Between},
    OperatorTraits{IsTrue, "is_true"_L1, Wants::Nothing, false, IsTrue},
    OperatorTraits{IsFalse, "is_false"_L1, Wants::Nothing, false, IsFalse},
};

constexpr bool inOrderOfTheEnum()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].op) != i)
            return false;
    }
    return table.size() == size_t(IsFalse) + 1;
}
static_assert(inOrderOfTheEnum());

constexpr std::array types{"text"_L1, "number"_L1, "true-false"_L1, "date"_L1, "list"_L1, "object"_L1, "null"_L1};

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

bool isTypeName(const QString &name)
{
    return std::ranges::find(types, name) != types.end();
}

QString typeNames()
{
    QStringList names;
    for (const QLatin1StringView type : types)
        names += type;
    return names.join(u", "_s);
}

} // namespace eventdesk
