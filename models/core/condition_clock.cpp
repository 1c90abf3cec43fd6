// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_clock.h"

#include "models/core/duration_text.h"
#include "models/core/operator_traits.h"

#include <QJsonArray>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

// (from, to] in whole milliseconds, as a pair of which both ends belong.
QJsonArray between(Instant from, Instant to)
{
    return {toIso(from + std::chrono::milliseconds(1)), toIso(to)};
}

} // namespace

Condition pinned(const Condition &condition, const ConditionClock &clock)
{
    Condition result = condition;
    for (Condition &child : result.children)
        child = pinned(child, clock);
    if (condition.kind != Condition::Kind::Test || traitsOf(condition.op).type != ValueType::Date)
        return result;
    if (result.zone.isEmpty())
        result.zone = clock.zone.id();
    const auto duration = DurationText::fromText(condition.value.toString());
    if (!duration)
        return result;
    const std::chrono::milliseconds length = duration->length();
    if (condition.op == Operator::InLast) {
        result.op = Operator::DateBetween;
        result.value = between(clock.now - length, clock.now);
    } else if (condition.op == Operator::InNext) {
        result.op = Operator::DateBetween;
        result.value = between(clock.now, clock.now + length);
    } else if (condition.op == Operator::MoreThanAgo) {
        result.op = Operator::DateBefore;
        result.value = toIso(clock.now - length + std::chrono::milliseconds(1));
    }
    return result;
}

} // namespace eventdesk
