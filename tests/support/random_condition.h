// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition_clock.h"
#include "tests/support/dice.h"

// Conditions over all operators, and texts and numbers for payloads that they often meet.
namespace eventdesk::testing {

// What they are asked with.
ConditionClock conditionClock();

QString randomText(Dice &dice);
QByteArray randomNumber(Dice &dice); // as JSON spells it: extreme ones too
QString randomKey(Dice &dice);
QString randomPath(Dice &dice);

// Of any operator, with a value that it wants; match_case and zone where they mean something.
Condition randomTest(Dice &dice, const QString &path, int depth = 0);
// A tree over randomPath().
Condition randomCondition(Dice &dice, int depth = 0);
// The same with paths that start at an item.
Condition randomItemCondition(Dice &dice, int depth);

} // namespace eventdesk::testing
