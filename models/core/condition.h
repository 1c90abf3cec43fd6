// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/payload_path.h"
#include "models/core/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <algorithm>

namespace eventdesk {

// The operators, by the names they have in JSON (design: the condition language).
enum class Operator {
    IsSet,
    IsNotSet,
    IsType,
    Is,
    IsNot,
    Contains,
    NotContains,
    StartsWith,
    NotStartsWith,
    EndsWith,
    NotEndsWith,
    OneOf,
    NotOneOf,
    IsEmpty,
    IsNotEmpty,
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Between,
    NotBetween,
    IsTrue,
    IsFalse,
};

QString operatorName(Operator op); // "is_set", "gte", …
std::optional<Operator> operatorFromName(const QString &name);

// A tree of all / any / not over tests `parameter · operator · value`. A value with no identity: copied, compared,
// written as JSON, evaluated, compiled, said as a sentence. The default holds for everything.
struct Condition
{
    enum class Kind { All, Any, Not, Test };

    Kind kind = Kind::All;
    QList<Condition> children; // of All and Any: any number (none: All holds, Any does not); of Not: one

    // Of a Test:
    PayloadPath parameter;
    Operator op = Operator::IsSet;
    // What the operator wants: a text, a number, a list of texts, [low, high]; Undefined where nothing.
    QJsonValue value = QJsonValue::Undefined;
    bool matchCase = false;

    bool isEverything() const { return kind == Kind::All && children.isEmpty(); }
    bool operator==(const Condition &) const = default;

    // A parameter that is no path makes a test of a parameter that is always missing.
    static Condition test(const QString &parameter, Operator op, QJsonValue value = QJsonValue::Undefined,
                          bool matchCase = false);
    static Condition all(QList<Condition> children);
    static Condition any(QList<Condition> children);
    static Condition negated(Condition child);
};

// Whether a condition of All, Any or Not holds, by what its children say.
template <typename Children, typename ChildHolds>
bool holdsByChildren(Condition::Kind kind, const Children &children, ChildHolds childHolds)
{
    if (kind == Condition::Kind::Any)
        return std::ranges::any_of(children, childHolds);
    return std::ranges::all_of(children, childHolds) != (kind == Condition::Kind::Not);
}

inline constexpr int maxConditionDepth = 100; // of all / any / not inside each other, when read from JSON

// JSON in the form of automation files. A fault is ErrorKind::InvalidInput and names its place (/all/1/any/0/value).
QByteArray conditionToJson(const Condition &condition);
Result<Condition> conditionFromJson(const QByteArray &json);

// "cart.total is at least 50 and url contains /checkout", translated. Empty for everything.
QString conditionSentence(const Condition &condition);

} // namespace eventdesk
