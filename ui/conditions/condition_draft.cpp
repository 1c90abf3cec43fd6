// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/condition_draft.h"

#include "models/core/operator_traits.h"
#include "ui/conditions/condition_chip.h"
#include "ui/conditions/value_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConditionDraft)
};

ConditionDraft draftOf(const Condition &condition)
{
    ConditionDraft draft;
    if (condition.kind == Condition::Kind::Not) {
        draft = draftOf(condition.children.value(0));
        ++draft.nots;
        return draft;
    }
    draft.kind = condition.kind;
    if (condition.kind == Condition::Kind::Test) {
        draft.parameter = condition.parameter.toString();
        draft.op = condition.op;
        draft.value = condition.value;
        draft.written = condition.written;
        draft.matchCase = condition.matchCase;
        draft.zone = condition.zone;
        if (condition.op == Operator::SomeItem)
            draft.children = {ConditionDraft::root(condition.children.value(0))};
        return draft;
    }
    for (const Condition &child : condition.children)
        draft.children += draftOf(child);
    return draft;
}

// As the language reads it; its own reader says whether it is right.
std::optional<Condition> readTest(const Condition &test)
{
    const auto read = conditionFromJson(conditionToJson(test));
    return read ? std::optional(*read) : std::nullopt;
}

Condition withNots(Condition condition, int nots)
{
    for (int i = 0; i < nots; ++i)
        condition = Condition::negated(std::move(condition));
    return condition;
}

} // namespace

ConditionDraft ConditionDraft::root(const Condition &condition)
{
    ConditionDraft draft = draftOf(condition);
    if (draft.isTest()) {
        ConditionDraft whole;
        whole.children = {std::move(draft)};
        draft = std::move(whole);
    }
    draft.settle();
    return draft;
}

ConditionDraft ConditionDraft::group(Condition::Kind kind)
{
    ConditionDraft draft;
    draft.kind = kind;
    return draft;
}

ConditionDraft ConditionDraft::test(const QString &parameter)
{
    ConditionDraft draft;
    draft.kind = Condition::Kind::Test;
    draft.parameter = parameter;
    return draft;
}

bool ConditionDraft::isBlank() const
{
    return isTest() && parameter.isEmpty() && value.isUndefined() && children.isEmpty() && !applied;
}

namespace {

// Of a test without what stands before it.
std::optional<Condition> testOf(const ConditionDraft &draft)
{
    if (!PayloadPath::parse(draft.parameter))
        return std::nullopt;
    Condition test = Condition::test(draft.parameter, draft.op, draft.value, draft.matchCase);
    test.zone = draft.zone;
    test.written = draft.written;
    if (draft.op == Operator::SomeItem) {
        const std::optional<Condition> item = draft.children.value(0).condition();
        if (!item || item->isEverything())
            return std::nullopt;
        test.children = {*item};
    }
    return readTest(test);
}

} // namespace

DraftFault ConditionDraft::fault() const
{
    using enum DraftFault::Place;
    if (!isTest() || testOf(*this))
        return {};
    if (parameter.isEmpty())
        return {Text::tr("Choose a parameter."), Parameter, 0, true};
    if (!PayloadPath::parse(parameter)) {
        return {Text::tr("“%1” is not a parameter; write for example url, cart.total or items[].sku.")
                    .arg(onOneLine(parameter, 40)),
                Parameter};
    }
    const WantedValue wanted = wantedValue(traitsOf(op).wants, value);
    return {wanted.sentence, Value, wanted.part, wanted.unfinished};
}

std::optional<Condition> ConditionDraft::condition() const
{
    if (isTest()) {
        std::optional<Condition> test = testOf(*this);
        if (!test)
            test = applied;
        return test ? std::optional(withNots(*test, nots)) : std::nullopt;
    }
    Condition whole;
    whole.kind = kind;
    for (const ConditionDraft &child : children) {
        if (auto part = child.condition())
            whole.children += *std::move(part);
    }
    if (whole.children.isEmpty() && !children.isEmpty())
        return std::nullopt;
    return withNots(std::move(whole), nots);
}

Condition ConditionDraft::wholeCondition() const
{
    return condition().value_or(Condition());
}

bool ConditionDraft::operator==(const ConditionDraft &other) const = default;

int ConditionDraft::lines() const
{
    int count = 1;
    for (const ConditionDraft &child : children)
        count += child.lines();
    return count;
}

void ConditionDraft::settle()
{
    for (ConditionDraft &child : children)
        child.settle();
    if (!isTest())
        return;
    if (auto test = testOf(*this))
        applied = std::move(test);
}

void ConditionDraft::setValue(const QJsonValue &to, const QByteArray &json)
{
    Condition test = Condition::test(parameter, op, to);
    test.setWritten(json);
    value = test.value;
    written = test.written;
}

std::vector<std::string> ConditionDraft::writtenNumbers() const
{
    Condition test;
    test.written = written;
    return written.isEmpty() ? std::vector<std::string>() : test.numberTexts();
}

void ConditionDraft::setOperator(Operator to)
{
    const OperatorTraits &traits = traitsOf(to);
    if (traitsOf(op).wants != traits.wants) {
        const QJsonValue suiting = valueSuiting(traits.wants, value);
        if (suiting != value)
            written.clear();
        value = suiting;
    }
    op = to;
    matchCase = matchCase && traits.matchesCase;
    if (traits.wants != Wants::Condition)
        children.clear();
    else if (children.isEmpty())
        children = {group(Condition::Kind::All)};
    if (children.size() == 1 && children.first().children.isEmpty())
        children.first().children = {test(u"$item"_s)};
}

ConditionDraft &ConditionDraft::at(const DraftPath &path)
{
    ConditionDraft *draft = this;
    for (const int index : path)
        draft = &draft->children[index];
    return *draft;
}

const ConditionDraft &ConditionDraft::at(const DraftPath &path) const
{
    const ConditionDraft *draft = this;
    for (const int index : path)
        draft = &draft->children[index];
    return *draft;
}

void ConditionDraft::remove(DraftPath path)
{
    while (!path.isEmpty()) {
        const int index = path.takeLast();
        ConditionDraft &above = at(path);
        above.children.removeAt(index);
        if (!above.children.isEmpty())
            return;
    }
    *this = {}; // nothing is left of it
}

} // namespace eventdesk
