// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/item_test.h"

#include "models/core/condition_values.h"
#include "models/core/operator_traits.h"
#include "models/core/text_folding.h"

#include <QJsonArray>

#include <algorithm>

namespace eventdesk {

using json::Tape;

ItemTest::ItemTest(const Condition &test)
    : m_wantsAll(test.op == Operator::ContainsAll)
    , m_matchCase(test.matchCase)
{
    if (faultOfValue(test)) {
        m_wantsAll = false; // any of none: nothing holds
        return;
    }
    const bool isOne = test.op == Operator::ListContains;
    const QJsonArray items = isOne ? QJsonArray{test.value} : test.value.toArray();
    const std::vector<std::string> numbers = test.numberTexts();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items[i];
        const Tape::Kind kind = item.isString()   ? Tape::Kind::Text
                                : item.isDouble() ? Tape::Kind::Number
                                : item.isNull()   ? Tape::Kind::Null
                                : item.toBool()   ? Tape::Kind::True
                                                  : Tape::Kind::False;
        if (kind == Tape::Kind::Number) {
            Number number = Number::fromText(numbers[size_t(i)]).value_or(Number());
            number.text = {};
            m_wanted.push_back({kind, numbers[size_t(i)], number});
            continue;
        }
        const std::string text = item.toString().toStdString();
        std::string scratch;
        m_wanted.push_back({kind, std::string(m_matchCase ? std::string_view(text) : folded(text, scratch)), {}});
    }
}

bool ItemTest::holdsFor(const Tape &tape, const PayloadValue &list) const
{
    const auto isIn = [&](const Wanted &wanted) {
        const uint32_t end = tape.nodes()[list.node].next;
        for (uint32_t i = list.node + 1; i < end; i = tape.nodes()[i].next) {
            if (isMet(wanted, PayloadValues::valueAt(tape, i)))
                return true;
        }
        return false;
    };
    if (list.kind != Tape::Kind::List)
        return false;
    return m_wantsAll ? std::ranges::all_of(m_wanted, isIn) : std::ranges::any_of(m_wanted, isIn);
}

bool ItemTest::isMet(const Wanted &wanted, const PayloadValue &item) const
{
    if (wanted.kind == Tape::Kind::Number) {
        const std::optional<Number> number = numberIn(item, m_plain);
        if (!number)
            return false;
        Number written = wanted.number;
        written.text = wanted.text;
        return compare(*number, written) == 0;
    }
    if (wanted.kind != item.kind)
        return false;
    if (wanted.kind != Tape::Kind::Text)
        return true;
    const std::string_view plain = item.plain(m_plain);
    return (m_matchCase ? plain : folded(plain, m_folded)) == wanted.text;
}

} // namespace eventdesk
