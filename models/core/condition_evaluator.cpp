// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_evaluator.h"

#include "models/core/operator_traits.h"
#include "models/core/value_test.h"

#include <algorithm>

namespace eventdesk {

namespace {

// Whether a condition of All, Any or Not holds, by what its children say.
template <typename Children, typename ChildHolds>
bool holdsByChildren(Condition::Kind kind, const Children &children, ChildHolds childHolds)
{
    if (kind == Condition::Kind::Any)
        return std::ranges::any_of(children, childHolds);
    return std::ranges::all_of(children, childHolds) != (kind == Condition::Kind::Not);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

struct Node
{
    Node(const Condition &condition, const ConditionClock &clock)
        : kind(condition.kind)
    {
        for (const Condition &child : condition.children)
            children.emplace_back(child, clock);
        if (kind == Condition::Kind::Test) {
            values.emplace(condition.parameter);
            test.emplace(condition, clock);
            negative = traitsOf(condition.op).negative();
            hasItemCondition = condition.op == Operator::SomeItem;
        }
    }

    void setNow(Instant now)
    {
        if (test)
            test->setNow(now);
        for (Node &child : children)
            child.setNow(now);
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
        return values->any(tape, context, [&](const PayloadValue &value) { return isMetBy(tape, value); }) != negative;
    }

    // Paths start at the item.
    bool holdsForItem(const json::Tape &tape, uint32_t item) const
    {
        if (kind != Condition::Kind::Test)
            return holdsByChildren(kind, children, [&](const Node &child) { return child.holdsForItem(tape, item); });
        return values->anyOfItem(tape, item, [&](const PayloadValue &value) { return isMetBy(tape, value); }) !=
               negative;
    }

    bool isMetBy(const json::Tape &tape, const PayloadValue &value) const
    {
        if (!hasItemCondition)
            return test->isMetBy(tape, value);
        if (value.kind != json::Tape::Kind::List || children.size() != 1)
            return false;
        for (uint32_t i = value.node + 1; i < tape.nodes()[value.node].next; i = tape.nodes()[i].next) {
            if (children.front().holdsForItem(tape, i))
                return true;
        }
        return false;
    }

    Condition::Kind kind;
    bool negative = false;
    bool hasItemCondition = false; // the only child's
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

ConditionEvaluator::ConditionEvaluator(const Condition &condition, const ConditionClock &clock)
    : d(new Private{Node(condition, clock), false, false, {}})
{
    d->readsPayload = d->root.readsPayload();
    d->readsContext = d->root.readsContext();
}

ConditionEvaluator::~ConditionEvaluator() = default;
ConditionEvaluator::ConditionEvaluator(ConditionEvaluator &&) noexcept = default;
ConditionEvaluator &ConditionEvaluator::operator=(ConditionEvaluator &&) noexcept = default;

void ConditionEvaluator::setNow(Instant now)
{
    d->root.setNow(now);
}

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
    const PayloadValue value{json::Tape::Kind::Text, false, false, json.substr(1, json.size() - 2), json::Tape::none};
    return d->root.test->isMetBy(d->tape, value) != d->root.negative;
}

bool ConditionEvaluator::isBlindToDigits() const
{
    return canHoldForMember() && d->root.test->isBlindToDigits();
}

bool ConditionEvaluator::holds(const Occurrence &occurrence) const
{
    if (!d->readsContext)
        return holds(viewOf(occurrence.payload));
    const OccurrenceTexts texts(occurrence);
    return holds(texts.payload(), texts.context());
}

OccurrenceTexts::OccurrenceTexts(const Occurrence &occurrence)
    : m_occurrence(occurrence)
    , m_event(occurrence.event.toStdString())
    , m_subscriber(occurrence.subscriberKey.toStdString())
    , m_currency(occurrence.currency.toStdString())
    , m_source(occurrence.source.toStdString())
{
}

std::string_view OccurrenceTexts::payload() const
{
    return viewOf(m_occurrence.payload);
}

OccurrenceContext OccurrenceTexts::context() const
{
    return {m_event, m_subscriber, viewOf(m_occurrence.value), m_currency, m_source, m_occurrence.time};
}

} // namespace eventdesk
