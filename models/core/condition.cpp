// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition.h"

#include "models/core/operator_traits.h"

namespace eventdesk {

QString operatorName(Operator op)
{
    return traitsOf(op).name;
}

std::optional<Operator> operatorFromName(const QString &name)
{
    const OperatorTraits *traits = traitsNamed(name);
    return traits ? std::optional(traits->op) : std::nullopt;
}

// Here: asked in the class, whether it can be compared asks whether its children's list can, and so on.
bool Condition::operator==(const Condition &) const = default;

Condition Condition::test(const QString &parameter, Operator op, QJsonValue value, bool matchCase)
{
    Condition condition;
    condition.kind = Kind::Test;
    condition.parameter = PayloadPath::parse(parameter).value_or(PayloadPath());
    condition.op = op;
    condition.value = std::move(value);
    condition.matchCase = matchCase;
    return condition;
}

Condition Condition::someItem(const QString &parameter, Condition item)
{
    Condition condition = test(parameter, Operator::SomeItem);
    condition.children = {std::move(item)};
    return condition;
}

Condition Condition::all(QList<Condition> children)
{
    Condition condition;
    condition.children = std::move(children);
    return condition;
}

Condition Condition::any(QList<Condition> children)
{
    Condition condition;
    condition.kind = Kind::Any;
    condition.children = std::move(children);
    return condition;
}

Condition Condition::negated(Condition child)
{
    Condition condition;
    condition.kind = Kind::Not;
    condition.children = {std::move(child)};
    return condition;
}

} // namespace eventdesk
