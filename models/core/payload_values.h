// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition_evaluator.h"
#include "models/core/json_tape.h"
#include "models/core/number.h"

namespace eventdesk {

// A value that a path led to.
struct PayloadValue
{
    json::Tape::Kind kind = json::Tape::Kind::Null;
    bool escaped = false;             // of a text
    bool emptyContainer = false;      // [] or {}
    std::string_view text;            // of a text without its quotes; else the JSON of the value
    uint32_t node = json::Tape::none; // where it stands on the tape; of what is beside the payload: nowhere

    // The text itself; the scratch holds it where escapes had to be resolved.
    std::string_view plain(std::string &scratch) const;
};

// The number that a value is, or spells as a text.
std::optional<Number> numberIn(const PayloadValue &value, std::string &scratch);

// A path made ready for many payloads.
class PayloadValues
{
public:
    explicit PayloadValues(const PayloadPath &path);

    static PayloadValue valueAt(const json::Tape &tape, uint32_t node);

    bool besidePayload() const { return m_beside != Beside::No; }
    bool isOneKey() const { return m_steps.size() == 1 && m_steps[0].kind == PayloadPath::Step::Kind::Key; }

    // Calls take(PayloadValue) for every value at the path, in order, until it answers true; whether one did.
    template <typename Take>
    bool any(const json::Tape &tape, const OccurrenceContext &context, Take take) const
    {
        if (besidePayload()) {
            const std::optional<PayloadValue> value = beside(context);
            return value && take(*value);
        }
        return !m_steps.empty() && !tape.nodes().empty() && anyFrom(tape, 0, 0, take);
    }

    // The same for a path that starts at an item of a list. What is beside the payload is not there.
    template <typename Take>
    bool anyOfItem(const json::Tape &tape, uint32_t item, Take take) const
    {
        if (m_beside == Beside::Item)
            return take(valueAt(tape, item));
        return !m_steps.empty() && !besidePayload() && anyFrom(tape, item, 0, take);
    }

private:
    struct Step
    {
        PayloadPath::Step::Kind kind;
        std::string key;
        int index;
    };
    enum class Beside { No, Event, Subscriber, Time, Value, Currency, Source, Item };

    template <typename Take>
    bool anyFrom(const json::Tape &tape, uint32_t node, size_t step, Take &take) const
    {
        using Kind = PayloadPath::Step::Kind;
        for (; step < m_steps.size() && m_steps[step].kind != Kind::AnyItem; ++step) {
            const Step &way = m_steps[step];
            node = way.kind == Kind::Key ? tape.member(node, way.key) : tape.item(node, way.index);
            if (node == json::Tape::none)
                return false;
        }
        if (step == m_steps.size())
            return take(valueAt(tape, node));
        const json::Tape::Node &list = tape.nodes()[node];
        if (list.kind != json::Tape::Kind::List)
            return false;
        for (uint32_t i = node + 1; i < list.next; i = tape.nodes()[i].next) {
            if (anyFrom(tape, i, step + 1, take))
                return true;
        }
        return false;
    }

    std::optional<PayloadValue> beside(const OccurrenceContext &context) const;

    std::vector<Step> m_steps;
    Beside m_beside = Beside::No;
    mutable std::string m_time;
};

} // namespace eventdesk
