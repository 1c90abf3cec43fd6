// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition.h"

#include "models/core/json_tape.h"
#include "models/core/json_text.h"
#include "models/core/operator_traits.h"

#include <QJsonArray>

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

namespace {

std::string numberText(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    // toInteger tells what it cannot hold by the default; two of them tell that apart from the value itself.
    const qint64 integer = value.toInteger(0);
    if (integer != 0 || value.toInteger(1) == 0)
        return json::Writer().value(integer).take();
    return json::Writer().value(value.toDouble()).take();
}

} // namespace

// Here: asked in the class, whether it can be compared asks whether its children's list can, and so on.
bool Condition::operator==(const Condition &) const = default;

void Condition::setWritten(const QByteArray &json)
{
    written.clear();
    if (json.isEmpty() || value.isUndefined())
        return;
    const std::vector<std::string> kept = numberTexts();
    written = json;
    if (numberTexts() == kept)
        written.clear();
}

std::vector<std::string> Condition::numberTexts() const
{
    std::vector<std::string> texts;
    if (!written.isEmpty()) {
        json::Tape tape;
        if (!tape.read(std::string_view(written.constData(), size_t(written.size()))))
            return texts;
        const bool isList = tape.nodes()[0].kind == json::Tape::Kind::List;
        for (uint32_t i = isList ? 1 : 0; i < tape.nodes()[0].next; i = tape.nodes()[i].next) {
            const bool isNumber = tape.nodes()[i].kind == json::Tape::Kind::Number;
            texts.emplace_back(isNumber ? tape.raw(tape.nodes()[i]) : std::string_view());
        }
        return texts;
    }
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : all)
        texts.push_back(numberText(each));
    return texts;
}

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
