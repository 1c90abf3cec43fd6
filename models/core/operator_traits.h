// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"

namespace eventdesk {

// What an operator wants beside it, as Condition::value:
enum class Wants {
    Nothing,    // Undefined
    TypeName,   // one of typeNames()
    Text,       // "spring"
    Pattern,    // "/shop/*/checkout"; * is anything but a slash, ** anything; a backslash takes the next as it is
    Regex,      // "^[A-Z]{2}\d+$", see regex.h
    Texts,      // ["a", "b"], at least one
    Item,       // what an item is compared with: a text, a number, true, false or null
    Items,      // a list of them, at least one
    Count,      // a whole number from 0 on
    Number,     // 12.5
    NumberPair, // [low, high], both within
    Day,        // "2026-11-02"
    Date,       // a day, or "2026-11-02T08:14" with or without seconds and offset
    DatePair,   // [first, last], both within, the whole last day too
    Duration,   // "30m" "2h" "7d" "4w": see duration_text.h
    Weekdays,   // ["monday", "sunday"], at least one
    Hours,      // [from, to] in 0 … 24: from 9:00 to before 17:00; [22, 6] goes over midnight
    Condition,  // Condition::children, of the item
};

// The rows of the design's table. Dates are texts, and a text may be a number: the operators of those two fit texts.
enum class ValueType { Any, Text, Number, TrueFalse, Date, List, Object };

struct OperatorTraits
{
    Operator op;
    QLatin1StringView name; // in JSON
    ValueType type;         // the row that it stands in
    Wants wants;
    bool matchesCase;  // whether match_case means something
    Operator opposite; // of a negative operator: the one that it denies; otherwise itself
    bool negative() const { return opposite != op; }
};

const OperatorTraits &traitsOf(Operator op);
const OperatorTraits *traitsNamed(const QString &name); // nullptr: there is none

// The operators that make sense for a value of a type, in the table's order: those of its row, those of any value, and
// is_empty and is_not_empty for lists and objects. For Any: all of them.
QList<Operator> operatorsFor(ValueType type);

// For people, in their language: "contains", "is at least", "in the last"; and "Text", "True or false".
QString operatorLabel(Operator op);
QString typeLabel(ValueType type);

// text, number, true-false, date, list, object, null
QStringList typeNameList();
bool isTypeName(const QString &name);
QString typeNames();

// monday … sunday; 1 … 7 for them, as in Qt::DayOfWeek, 0 for anything else.
QStringList weekdayNames();
int weekdayNumber(const QString &name);

} // namespace eventdesk
