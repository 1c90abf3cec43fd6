// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_explanation.h"

#include "models/core/json_text.h"
#include "models/core/value_test.h"

#include <QCoreApplication>

namespace eventdesk {

using json::Tape;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConditionExplanation)
};

ExplanationNote noteOfKind(Tape::Kind kind)
{
    switch (kind) {
    case Tape::Kind::Object:
        return ExplanationNote::IsObject;
    case Tape::Kind::List:
        return ExplanationNote::IsList;
    case Tape::Kind::Text:
        return ExplanationNote::IsText;
    case Tape::Kind::Number:
        return ExplanationNote::IsNumber;
    case Tape::Kind::True:
    case Tape::Kind::False:
        return ExplanationNote::IsTrueFalse;
    case Tape::Kind::Null:
        break;
    }
    return ExplanationNote::IsNull;
}

// What kind of value an operator is for; no row of the table: several.
ValueType wantedType(const OperatorTraits &traits)
{
    const bool isOfSeveral = traits.op == Operator::IsEmpty || traits.op == Operator::IsNotEmpty;
    return isOfSeveral ? ValueType::Any : traits.type;
}

ExplanationNote noteOfText(const OperatorTraits &traits, std::string_view plain)
{
    if (traits.type == ValueType::Number)
        return Number::fromText(plain) ? ExplanationNote::TextAsNumber : ExplanationNote::NotANumber;
    const std::optional<DateText> date = DateText::fromText(plain);
    if (!date)
        return ExplanationNote::NotADate;
    return traits.op == Operator::HourBetween && !date->hasTime ? ExplanationNote::NoTimeOfDay : ExplanationNote::None;
}

ExplanationNote noteOf(const OperatorTraits &traits, const PayloadValue &value, ValueTest::Answer answer)
{
    if (answer == ValueTest::Answer::TooComplex)
        return ExplanationNote::TooComplex;
    const bool isText = value.kind == Tape::Kind::Text;
    bool fits = true;
    switch (wantedType(traits)) {
    case ValueType::Any:
        break;
    case ValueType::Text:
        fits = isText;
        break;
    case ValueType::Number:
    case ValueType::Date:
        if (isText) {
            std::string scratch;
            return noteOfText(traits, value.plain(scratch));
        }
        fits = traits.type == ValueType::Number && value.kind == Tape::Kind::Number;
        break;
    case ValueType::TrueFalse:
        fits = value.kind == Tape::Kind::True || value.kind == Tape::Kind::False;
        break;
    case ValueType::List:
        fits = value.kind == Tape::Kind::List;
        break;
    case ValueType::Object:
        fits = value.kind == Tape::Kind::Object;
        break;
    }
    return fits ? ExplanationNote::None : noteOfKind(value.kind);
}

QByteArray shownJson(const Tape &tape, const PayloadValue &value)
{
    std::string text;
    if (value.node != Tape::none)
        text = json::minified(tape.raw(tape.nodes()[value.node]));
    else if (value.kind == Tape::Kind::Text)
        json::appendQuoted(text, value.text);
    else
        text = value.text;
    size_t size = std::min(text.size(), size_t(ExplainedValue::maxJson));
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return QByteArray(text.data(), qsizetype(size));
}

// One explanation: the payload, read once, and what is beside it.
class Explainer
{
public:
    Explainer(const Tape &tape, const OccurrenceContext &context, const ConditionClock &clock)
        : m_tape(tape)
        , m_context(context)
        , m_clock(clock)
    {
    }

    // item: where paths start; Tape::none: at the payload.
    ConditionExplanation explain(const Condition &condition, uint32_t item) const
    {
        ConditionExplanation result;
        result.kind = condition.kind;
        result.sentence = conditionSentence(condition);
        if (condition.kind == Condition::Kind::Test) {
            explainTest(condition, item, result);
            return result;
        }
        const bool isAny = condition.kind == Condition::Kind::Any;
        bool together = !isAny;
        for (const Condition &child : condition.children) {
            result.children += explain(child, item);
            const bool held = result.children.back().held;
            together = isAny ? together || held : together && held;
        }
        result.held = together != (condition.kind == Condition::Kind::Not);
        return result;
    }

private:
    void explainTest(const Condition &condition, uint32_t item, ConditionExplanation &result) const
    {
        const OperatorTraits &traits = traitsOf(condition.op);
        const ValueTest test(condition, m_clock);
        bool met = false;
        result.missing = true;
        const auto take = [&](const PayloadValue &value) {
            result.missing = false;
            const bool isMet = condition.op == Operator::SomeItem ? explainItems(condition, value, result)
                                                                  : test.isMetBy(m_tape, value);
            met = met || isMet;
            if (result.values.size() == ConditionExplanation::maxValues) {
                result.cut = true;
                return false;
            }
            const ValueTest::Answer answer = test.answerFor(m_tape, value);
            result.values += {shownJson(m_tape, value), isMet && answer != ValueTest::Answer::TooComplex,
                              noteOf(traits, value, answer)};
            return false;
        };
        const PayloadValues values(condition.parameter);
        if (item == Tape::none)
            values.any(m_tape, m_context, take);
        else
            values.anyOfItem(m_tape, item, take);
        result.held = met != traits.negative();
    }

    bool explainItems(const Condition &condition, const PayloadValue &list, ConditionExplanation &result) const
    {
        if (list.kind != Tape::Kind::List || condition.children.size() != 1)
            return false;
        bool met = false;
        for (uint32_t i = list.node + 1; i < m_tape.nodes()[list.node].next; i = m_tape.nodes()[i].next) {
            ConditionExplanation one = explain(condition.children.front(), i);
            met = met || one.held;
            if (result.children.size() < ConditionExplanation::maxValues)
                result.children += std::move(one);
            else
                result.cut = true;
        }
        return met;
    }

    const Tape &m_tape;
    const OccurrenceContext &m_context;
    const ConditionClock &m_clock;
};

} // namespace

QString explanationNoteText(ExplanationNote note)
{
    switch (note) {
    case ExplanationNote::None:
        return {};
    case ExplanationNote::IsText:
        //: what is said of a value, as are the following
        return Text::tr("is a text");
    case ExplanationNote::IsNumber:
        return Text::tr("is a number");
    case ExplanationNote::IsTrueFalse:
        return Text::tr("is true or false");
    case ExplanationNote::IsList:
        return Text::tr("is a list");
    case ExplanationNote::IsObject:
        return Text::tr("is an object");
    case ExplanationNote::IsNull:
        return Text::tr("is null");
    case ExplanationNote::TextAsNumber:
        return Text::tr("text compared as a number");
    case ExplanationNote::NotANumber:
        return Text::tr("is a text, not a number");
    case ExplanationNote::NotADate:
        return Text::tr("is a text, not a date");
    case ExplanationNote::NoTimeOfDay:
        return Text::tr("is a day without a time");
    case ExplanationNote::TooComplex:
        break;
    }
    return Text::tr("too complex");
}

ConditionExplanation explainCondition(const Condition &condition, std::string_view payload,
                                      const OccurrenceContext &context, const ConditionClock &clock)
{
    Tape tape;
    tape.read(payload);
    return Explainer(tape, context, clock).explain(condition, Tape::none);
}

ConditionExplanation explainCondition(const Condition &condition, const Occurrence &occurrence,
                                      const ConditionClock &clock)
{
    const OccurrenceTexts texts(occurrence);
    return explainCondition(condition, texts.payload(), texts.context(), clock);
}

} // namespace eventdesk
