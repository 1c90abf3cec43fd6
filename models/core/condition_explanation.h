// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition_evaluator.h"

namespace eventdesk {

// What there is to say of a value beside whether it met a test.
enum class ExplanationNote {
    None,
    IsText, // these: the operator is for values of another type
    IsNumber,
    IsTrueFalse,
    IsList,
    IsObject,
    IsNull,
    TextAsNumber, // a text compared as a number
    NotANumber,   // a text that should be one
    NotADate,
    NoTimeOfDay, // a day, where an hour was asked for
    TooComplex,  // to match within bounds
};

// "is a list", "text compared as a number"; empty for None.
QString explanationNoteText(ExplanationNote note);

struct ExplainedValue
{
    QByteArray json;  // minified, at most maxJson of it, cut between characters
    bool met = false; // the operator; of a negative one, what it denies
    ExplanationNote note = ExplanationNote::None;

    static constexpr qsizetype maxJson = 1000;
};

// Why a condition holds or does not, over one payload: a tree as the condition's, with every test asked, also those
// after the answer was clear.
struct ConditionExplanation
{
    Condition::Kind kind = Condition::Kind::All;
    bool held = false;
    QString sentence; // of this part: conditionSentence()
    // Of All, Any and Not: in the condition's order. Of a test with SomeItem: the condition on each item.
    QList<ConditionExplanation> children;
    // Of a test: what stands at its path, in order; none: it is missing.
    QList<ExplainedValue> values;
    bool missing = false;
    // There are more values or items than are told; whether it held counts them all.
    bool cut = false;

    static constexpr qsizetype maxValues = 100;
};

// Holds exactly where ConditionEvaluator says so. The clock is for tests of dates that are not pinned().
ConditionExplanation explainCondition(const Condition &condition, std::string_view payload,
                                      const OccurrenceContext &context = {}, const ConditionClock &clock = {});
ConditionExplanation explainCondition(const Condition &condition, const Occurrence &occurrence,
                                      const ConditionClock &clock = {});

} // namespace eventdesk
