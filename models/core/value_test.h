// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/date_test.h"
#include "models/core/item_test.h"
#include "models/core/operator_traits.h"
#include "models/core/text_patterns.h"

namespace eventdesk {

// One operator with its value, asked of one value at a time; for a negative operator, the question it denies. SomeItem
// is not asked here: it has a condition of its own.
class ValueTest
{
public:
    enum class Answer { No, Yes, TooComplex };

    ValueTest(const Condition &test, const ConditionClock &clock);

    Answer answerFor(const json::Tape &tape, const PayloadValue &value) const;
    // What is too complex is on the side that makes the test not hold, also of a negative one.
    bool isMetBy(const json::Tape &tape, const PayloadValue &value) const;
    // Whether texts that differ only in the digits, and how many of them stand in a place, get the same answer.
    bool isBlindToDigits() const;
    void setNow(Instant now);

private:
    bool isType(const PayloadValue &value) const;
    bool kindHolds(const json::Tape &tape, const PayloadValue &value) const;
    Answer textHolds(std::string_view text) const;
    bool plainTextHolds(std::string_view text) const;
    bool numberHolds(const Number &number) const;
    int compareToBound(const Number &number, size_t bound) const;
    bool countHolds(qint64 count) const;

    Operator m_op;
    Wants m_wants;
    ValueType m_row; // of the operators' table
    bool m_isNegative;
    bool m_matchCase;
    bool m_usable; // the value is what the operator wants
    QString m_type;
    std::vector<std::string> m_texts; // folded, unless case counts
    // Of numbers: one, or the low and the high one.
    struct Bound
    {
        std::string text;
        Number number; // of this text, which it does not point to: tests are copied
    };
    std::vector<Bound> m_bounds;
    qint64 m_count = 0;
    std::string m_key;
    std::optional<TextPattern> m_pattern;
    std::optional<Regex> m_regex;
    std::optional<DateTest> m_date;
    std::optional<ItemTest> m_items;
    mutable std::string m_plain;
    mutable std::string m_folded;
};

} // namespace eventdesk
