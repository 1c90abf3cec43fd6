// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"
#include "models/core/number.h"
#include "models/core/payload_values.h"

namespace eventdesk {

// list_contains, contains_any and contains_all, asked of one list at a time. A wanted text is met by a text, a number
// by a number or a text that spells it.
class ItemTest
{
public:
    explicit ItemTest(const Condition &test);

    bool holdsFor(const json::Tape &tape, const PayloadValue &list) const;

private:
    struct Wanted
    {
        json::Tape::Kind kind;
        std::string text; // folded, unless case counts; of a number, as it was written
        Number number;    // without its text, which would move
    };
    bool isMet(const Wanted &wanted, const PayloadValue &item) const;

    bool m_wantsAll;
    bool m_matchCase;
    std::vector<Wanted> m_wanted;
    mutable std::string m_plain, m_folded;
};

} // namespace eventdesk
