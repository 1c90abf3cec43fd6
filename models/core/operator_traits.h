// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"

namespace eventdesk {

// What an operator wants beside it.
enum class Wants { Nothing, TypeName, Text, Texts, Number, NumberPair };

struct OperatorTraits
{
    Operator op;
    QLatin1StringView name;
    Wants wants;
    bool matchesCase;  // whether match_case means something
    Operator opposite; // of a negative operator: the one that it denies; otherwise itself
    bool negative() const { return opposite != op; }
};

const OperatorTraits &traitsOf(Operator op);
const OperatorTraits *traitsNamed(const QString &name); // nullptr: there is none

// text, number, true-false, date, list, object, null
bool isTypeName(const QString &name);
QString typeNames();

} // namespace eventdesk
