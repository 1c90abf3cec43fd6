// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/payload_path.h"
#include "models/core/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace eventdesk {

// The operators, in the order of the design's table. What each wants beside it and which types it fits stands in
// operator_traits.h, the JSON in docs/conditions.md.
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
    MatchesPattern,
    MatchesRegex,
    NotMatchesRegex,
    OneOf,
    NotOneOf,
    IsEmpty,
    IsNotEmpty,
    LengthEqual,
    LengthGreater,
    LengthLess,
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
    DateOn,
    DateBefore,
    DateAfter,
    DateBetween,
    InLast,
    MoreThanAgo,
    InNext,
    Weekday,
    HourBetween,
    ListContains,
    ContainsAny,
    ContainsAll,
    ContainsNone,
    ListLengthEqual,
    ListLengthGreater,
    ListLengthLess,
    SomeItem,
    HasKey,
};
inline constexpr int operatorCount = int(Operator::HasKey) + 1;

QString operatorName(Operator op); // "is_set", "gte", …
std::optional<Operator> operatorFromName(const QString &name);

// A tree of all / any / not over tests `parameter · operator · value`. A value with no identity: copied, compared,
// written as JSON, evaluated, compiled, said as a sentence. The default holds for everything.
struct Condition
{
    enum class Kind { All, Any, Not, Test };

    Kind kind = Kind::All;
    // Of All and Any: any number (none: All holds, Any does not); of Not: one; of a test with SomeItem: one, asked of
    // each item, with paths that start at the item. The item itself is $item.
    QList<Condition> children;

    // Of a Test:
    PayloadPath parameter;
    Operator op = Operator::IsSet;
    // What the operator wants, in the form that it has in JSON; Undefined where nothing, and for SomeItem.
    QJsonValue value = QJsonValue::Undefined;
    // The same as it was written, where its numbers have digits that `value` cannot keep (38.00, 2^63 and more); else
    // empty. Numbers are compared, written and said by these.
    QByteArray written; // by setWritten()
    bool matchCase = false;
    QByteArray zone; // of a test of dates: an IANA name, in which days and hours are meant; empty: the reader's

    // The value's JSON as it was written, without white space; empty: nobody knows.
    void setWritten(const QByteArray &json);
    // The numbers of the value, which is one or a list, as decimal texts; empty for what is none.
    std::vector<std::string> numberTexts() const;
    bool isEverything() const { return kind == Kind::All && children.isEmpty(); }
    bool operator==(const Condition &other) const;

    // A parameter that is no path makes a test of a parameter that is always missing.
    static Condition test(const QString &parameter, Operator op, QJsonValue value = QJsonValue::Undefined,
                          bool matchCase = false);
    static Condition someItem(const QString &parameter, Condition item);
    static Condition all(QList<Condition> children);
    static Condition any(QList<Condition> children);
    static Condition negated(Condition child);
};

inline constexpr int maxConditionDepth = 100; // of all / any / not / some_item inside each other, when read from JSON

// JSON in the form of automation files. A fault is ErrorKind::InvalidInput and names its place (/all/1/any/0/value).
QByteArray conditionToJson(const Condition &condition);
Result<Condition> conditionFromJson(const QByteArray &json);

// "cart.total is at least 50 and url contains /checkout", translated. Empty for everything.
QString conditionSentence(const Condition &condition);

} // namespace eventdesk
