// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"
#include "models/core/number.h"
#include "models/core/payload_values.h"

namespace eventdesk {

// One operator with its value, asked of one value at a time; for a negative operator, the question it denies.
class ValueTest
{
public:
    explicit ValueTest(const Condition &test);

    bool holdsFor(const PayloadValue &value) const;
    // Whether texts that differ only in the digits, and how many of them stand in a place, get the same answer.
    bool isBlindToDigits() const;

private:
    bool isType(const PayloadValue &value) const;
    bool textHolds(std::string_view text) const;
    bool numberHolds(const Number &number) const;

    Operator m_op;
    bool m_matchCase;
    bool m_wantsNumber;
    bool m_usable; // the value is what the operator wants
    QString m_type;
    std::vector<std::string> m_texts; // folded, unless case counts
    Number m_low;
    Number m_high;
    mutable std::string m_plain;
    mutable std::string m_folded;
};

// The number that a value is, or spells as a text.
std::optional<Number> numberIn(const PayloadValue &value, std::string &scratch);

} // namespace eventdesk
