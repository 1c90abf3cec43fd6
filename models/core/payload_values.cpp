// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/payload_values.h"

#include "models/core/json_scanner.h"

namespace eventdesk {

using json::Tape;

std::string_view PayloadValue::plain(std::string &scratch) const
{
    if (!escaped)
        return text;
    scratch.clear();
    json::appendUnescaped(scratch, text);
    return scratch;
}

std::optional<Number> numberIn(const PayloadValue &value, std::string &scratch)
{
    if (value.kind != Tape::Kind::Number && value.kind != Tape::Kind::Text)
        return std::nullopt;
    return Number::fromText(value.plain(scratch));
}

PayloadValues::PayloadValues(const PayloadPath &path)
{
    if (path.besidePayload()) {
        const QString &name = path.steps().front().key;
        m_beside = name == u"$event"        ? Beside::Event
                   : name == u"$subscriber" ? Beside::Subscriber
                   : name == u"$time"       ? Beside::Time
                   : name == u"$value"      ? Beside::Value
                   : name == u"$currency"   ? Beside::Currency
                   : name == u"$source"     ? Beside::Source
                                            : Beside::Item;
        return;
    }
    for (const PayloadPath::Step &step : path.steps())
        m_steps.push_back({step.kind, step.key.toStdString(), step.index});
}

PayloadValue PayloadValues::valueAt(const Tape &tape, uint32_t node)
{
    const Tape::Node &found = tape.nodes()[node];
    const bool container = found.kind == Tape::Kind::Object || found.kind == Tape::Kind::List;
    return {found.kind, found.escaped, container && found.next == node + 1, tape.inside(found), node};
}

std::optional<PayloadValue> PayloadValues::beside(const OccurrenceContext &context) const
{
    std::string_view text;
    switch (m_beside) {
    case Beside::No:
    case Beside::Item:
        return std::nullopt;
    case Beside::Event:
        text = context.event;
        break;
    case Beside::Subscriber:
        text = context.subscriber;
        break;
    case Beside::Time:
        m_time = toIso(context.time).toStdString();
        text = m_time;
        break;
    case Beside::Value:
        text = context.value;
        break;
    case Beside::Currency:
        text = context.currency;
        break;
    case Beside::Source:
        text = context.source;
        break;
    }
    if (text.empty())
        return std::nullopt;
    return PayloadValue{m_beside == Beside::Value ? Tape::Kind::Number : Tape::Kind::Text, false, false, text,
                        Tape::none};
}

} // namespace eventdesk
