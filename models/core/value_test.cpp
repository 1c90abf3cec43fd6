// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/value_test.h"

#include "models/core/text_folding.h"

#include <QJsonArray>

#include <algorithm>

namespace eventdesk {

using json::Tape;
using namespace Qt::StringLiterals;

namespace {

qint64 codePoints(std::string_view utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

qint64 itemsOf(const Tape &tape, uint32_t list)
{
    qint64 count = 0;
    for (uint32_t i = list + 1; i < tape.nodes()[list].next; i = tape.nodes()[i].next)
        ++count;
    return count;
}

} // namespace

ValueTest::ValueTest(const Condition &test, const ConditionClock &clock)
    : m_op(traitsOf(test.op).opposite)
    , m_wants(traitsOf(test.op).wants)
    , m_row(traitsOf(test.op).type)
    , m_isNegative(traitsOf(test.op).negative())
    , m_matchCase(test.matchCase)
    , m_usable(true)
{
    const auto addText = [this](const QJsonValue &value) {
        m_usable = m_usable && value.isString();
        const std::string text = value.toString().toStdString();
        std::string scratch;
        m_texts.emplace_back(m_matchCase ? std::string_view(text) : folded(text, scratch));
    };
    const auto setBounds = [this, &test](size_t count) {
        for (std::string &text : test.numberTexts()) {
            Number number = Number::fromText(text).value_or(Number());
            number.text = {};
            m_usable = m_usable && !text.empty();
            m_bounds.push_back({std::move(text), number});
        }
        m_usable = m_usable && m_bounds.size() == count;
    };
    switch (m_wants) {
    case Wants::Nothing:
    case Wants::Condition:
        break;
    case Wants::TypeName:
        m_type = test.value.toString();
        break;
    case Wants::Text:
        addText(test.value);
        m_key = test.value.toString().toStdString();
        break;
    case Wants::Pattern:
        addText(test.value);
        m_usable = m_usable && test.value.toString().size() <= TextPattern::maxLength;
        m_pattern.emplace(m_texts.front());
        break;
    case Wants::Regex:
        m_usable = test.value.isString();
        m_regex.emplace(test.value.toString(), m_matchCase);
        break;
    case Wants::Texts:
        for (const QJsonValue &item : test.value.toArray())
            addText(item);
        break;
    case Wants::Item:
    case Wants::Items:
        m_items.emplace(test);
        break;
    case Wants::Count:
        m_count = test.value.toInteger(-1);
        m_usable = m_count >= 0;
        break;
    case Wants::Number:
        setBounds(1);
        break;
    case Wants::NumberPair:
        setBounds(2);
        break;
    case Wants::Day:
    case Wants::Date:
    case Wants::DatePair:
    case Wants::Duration:
    case Wants::Weekdays:
    case Wants::Hours:
        m_date.emplace(test, clock);
        break;
    }
}

void ValueTest::setNow(Instant now)
{
    if (m_date)
        m_date->setNow(now);
}

bool ValueTest::isMetBy(const Tape &tape, const PayloadValue &value) const
{
    const Answer answer = answerFor(tape, value);
    return answer == Answer::Yes || (m_isNegative && answer == Answer::TooComplex);
}

ValueTest::Answer ValueTest::answerFor(const Tape &tape, const PayloadValue &value) const
{
    if (!m_usable)
        return Answer::No;
    const auto saying = [](bool holds) { return holds ? Answer::Yes : Answer::No; };
    if (m_row == ValueType::Number) {
        const std::optional<Number> number = numberIn(value, m_plain);
        return saying(number && numberHolds(*number));
    }
    const bool isOfText = m_row == ValueType::Text && m_wants != Wants::Nothing;
    if (!isOfText && m_row != ValueType::Date)
        return saying(kindHolds(tape, value));
    if (value.kind != Tape::Kind::Text)
        return Answer::No;
    const std::string_view plain = value.plain(m_plain);
    if (!m_date)
        return textHolds(plain);
    const std::optional<DateText> date = DateText::fromText(plain);
    return saying(date && m_date->holdsFor(*date));
}

bool ValueTest::isBlindToDigits() const
{
    switch (m_op) {
    case Operator::Is:
    case Operator::OneOf:
    case Operator::Contains:
    case Operator::StartsWith:
    case Operator::EndsWith:
        return std::ranges::none_of(
            m_texts, [](const std::string &text) { return text.find_first_of("0123456789") != text.npos; });
    case Operator::IsSet:
    case Operator::IsEmpty:
    case Operator::IsNotEmpty:
        return true;
    default: // an operator that is added must not be taken for one that is
        return false;
    }
}

bool ValueTest::isType(const PayloadValue &value) const
{
    switch (value.kind) {
    case Tape::Kind::Object:
        return m_type == "object"_L1;
    case Tape::Kind::List:
        return m_type == "list"_L1;
    case Tape::Kind::Text:
        return m_type == "text"_L1 || (m_type == "date"_L1 && DateText::fromText(value.plain(m_plain)));
    case Tape::Kind::Number:
        return m_type == "number"_L1;
    case Tape::Kind::True:
    case Tape::Kind::False:
        return m_type == "true-false"_L1;
    case Tape::Kind::Null:
        break;
    }
    return m_type == "null"_L1;
}

// The operators that look at the kind of a value first.
bool ValueTest::kindHolds(const Tape &tape, const PayloadValue &value) const
{
    const bool isText = value.kind == Tape::Kind::Text;
    const bool isList = value.kind == Tape::Kind::List;
    const bool isObject = value.kind == Tape::Kind::Object;
    switch (m_op) {
    case Operator::IsSet:
        return true;
    case Operator::IsType:
        return isType(value);
    case Operator::IsEmpty:
        return (isText && value.text.empty()) || ((isList || isObject) && value.emptyContainer);
    case Operator::IsNotEmpty:
        return (isText && !value.text.empty()) || ((isList || isObject) && !value.emptyContainer);
    case Operator::IsTrue:
        return value.kind == Tape::Kind::True;
    case Operator::IsFalse:
        return value.kind == Tape::Kind::False;
    case Operator::ListLengthEqual:
    case Operator::ListLengthGreater:
    case Operator::ListLengthLess:
        return isList && countHolds(itemsOf(tape, value.node));
    case Operator::HasKey:
        return isObject && tape.member(value.node, m_key) != Tape::none;
    default:
        return m_items && m_items->holdsFor(tape, value);
    }
}

ValueTest::Answer ValueTest::textHolds(std::string_view text) const
{
    if (m_wants == Wants::Count)
        return countHolds(codePoints(text)) ? Answer::Yes : Answer::No;
    PatternAnswer answer = PatternAnswer::No;
    if (m_regex) {
        answer = m_regex->matches(text);
    } else {
        const std::string_view compared = m_matchCase ? text : folded(text, m_folded);
        if (!m_pattern)
            return plainTextHolds(compared) ? Answer::Yes : Answer::No;
        answer = m_pattern->matches(compared);
    }
    return answer == PatternAnswer::Yes ? Answer::Yes : answer == PatternAnswer::No ? Answer::No : Answer::TooComplex;
}

bool ValueTest::plainTextHolds(std::string_view text) const
{
    switch (m_op) {
    case Operator::Is:
    case Operator::OneOf:
        return std::ranges::find(m_texts, text) != m_texts.end();
    case Operator::Contains:
        return text.contains(m_texts.front());
    case Operator::StartsWith:
        return text.starts_with(m_texts.front());
    case Operator::EndsWith:
        return text.ends_with(m_texts.front());
    default:
        return false;
    }
}

int ValueTest::compareToBound(const Number &number, size_t bound) const
{
    Number wanted = m_bounds[bound].number;
    wanted.text = m_bounds[bound].text;
    return compare(number, wanted);
}

bool ValueTest::numberHolds(const Number &number) const
{
    const int low = compareToBound(number, 0);
    switch (m_op) {
    case Operator::Equal:
        return low == 0;
    case Operator::Greater:
        return low > 0;
    case Operator::GreaterOrEqual:
        return low >= 0;
    case Operator::Less:
        return low < 0;
    case Operator::LessOrEqual:
        return low <= 0;
    case Operator::Between:
        return low >= 0 && compareToBound(number, 1) <= 0;
    default:
        return false;
    }
}

bool ValueTest::countHolds(qint64 count) const
{
    switch (m_op) {
    case Operator::LengthEqual:
    case Operator::ListLengthEqual:
        return count == m_count;
    case Operator::LengthGreater:
    case Operator::ListLengthGreater:
        return count > m_count;
    default:
        return count < m_count;
    }
}

} // namespace eventdesk
