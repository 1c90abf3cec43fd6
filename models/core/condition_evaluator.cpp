// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_evaluator.h"

#include "models/core/operator_traits.h"
#include "models/core/value_test.h"

namespace eventdesk {

namespace {

struct Node
{
    explicit Node(const Condition &condition)
        : kind(condition.kind)
    {
        for (const Condition &child : condition.children)
            children.emplace_back(child);
        if (kind == Condition::Kind::Test) {
            values.emplace(condition.parameter);
            test.emplace(condition);
            negative = traitsOf(condition.op).negative();
        }
    }

    bool readsPayload() const
    {
        return values ? !values->besidePayload() : std::ranges::any_of(children, &Node::readsPayload);
    }
    bool readsContext() const
    {
        return values ? values->besidePayload() : std::ranges::any_of(children, &Node::readsContext);
    }

    bool holds(const json::Tape &tape, const OccurrenceContext &context) const
    {
        if (kind != Condition::Kind::Test)
            return holdsByChildren(kind, children, [&](const Node &child) { return child.holds(tape, context); });
        const auto take = [this](const PayloadValue &value) { return test->holdsFor(value); };
        return values->any(tape, context, take) != negative;
    }

    Condition::Kind kind;
    bool negative = false;
    std::vector<Node> children;
    std::optional<PayloadValues> values;
    std::optional<ValueTest> test;
};

} // namespace

struct ConditionEvaluator::Private
{
    Node root;
    bool readsPayload;
    bool readsContext;
    json::Tape tape;
};

ConditionEvaluator::ConditionEvaluator(const Condition &condition)
    : d(new Private{Node(condition), false, false, {}})
{
    d->readsPayload = d->root.readsPayload();
    d->readsContext = d->root.readsContext();
}

ConditionEvaluator::~ConditionEvaluator() = default;
ConditionEvaluator::ConditionEvaluator(ConditionEvaluator &&) noexcept = default;
ConditionEvaluator &ConditionEvaluator::operator=(ConditionEvaluator &&) noexcept = default;

bool ConditionEvaluator::holds(std::string_view payload, const OccurrenceContext &context) const
{
    if (d->readsPayload)
        d->tape.read(payload);
    return d->root.holds(d->tape, context);
}

bool ConditionEvaluator::canHoldForMember() const
{
    return d->root.test && d->root.values->isOneKey();
}

std::optional<bool> ConditionEvaluator::holdsForMember(std::string_view json) const
{
    const bool isText = json.size() >= 2 && json.front() == '"';
    if (!isText || json.contains('\\'))
        return std::nullopt;
    const PayloadValue value{json::Tape::Kind::Text, false, false, json.substr(1, json.size() - 2)};
    return d->root.test->holdsFor(value) != d->root.negative;
}

bool ConditionEvaluator::isBlindToDigits() const
{
    return canHoldForMember() && d->root.test->isBlindToDigits();
}

bool ConditionEvaluator::holds(const Occurrence &occurrence) const
{
    const std::string_view payload(occurrence.payload.constData(), size_t(occurrence.payload.size()));
    if (!d->readsContext)
        return holds(payload);
    const std::string event = occurrence.event.toStdString();
    const std::string subscriber = occurrence.subscriberKey.toStdString();
    const std::string_view value(occurrence.value.constData(), size_t(occurrence.value.size()));
    const std::string currency = occurrence.currency.toStdString();
    const std::string source = occurrence.source.toStdString();
    return holds(payload, {event, subscriber, value, currency, source, occurrence.time});
}

} // namespace eventdesk
