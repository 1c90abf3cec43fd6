// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/value_test.h"

#include "models/core/operator_traits.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace eventdesk {

using json::Tape;
using namespace Qt::StringLiterals;

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Unicode case folding; the scratch holds the answer.
std::string_view folded(std::string_view text, std::string &scratch)
{
    if (isAscii(text)) {
        scratch.assign(text);
        for (char &c : scratch) {
            if (c >= 'A' && c <= 'Z')
                c = char(c + ('a' - 'A'));
        }
    } else {
        scratch = QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
    }
    return scratch;
}

// A date, or a date and time, by ISO 8601.
bool isDate(std::string_view text)
{
    if (text.size() < 10 || text.size() > 40 || text[4] != '-' || text[7] != '-')
        return false;
    const QString whole = QString::fromLatin1(text.data(), qsizetype(text.size()));
    if (text.size() == 10)
        return QDate::fromString(whole, Qt::ISODate).isValid();
    return QDateTime::fromString(whole, Qt::ISODateWithMs).isValid();
}

} // namespace

std::optional<Number> numberIn(const PayloadValue &value, std::string &scratch)
{
    if (value.kind != Tape::Kind::Number && value.kind != Tape::Kind::Text)
        return std::nullopt;
    return Number::fromText(value.plain(scratch));
}

ValueTest::ValueTest(const Condition &test)
    : m_op(traitsOf(test.op).opposite)
    , m_matchCase(test.matchCase)
    , m_wantsNumber(false)
    , m_usable(true)
{
    const auto addText = [this](const QJsonValue &value) {
        m_usable = m_usable && value.isString();
        const std::string text = value.toString().toStdString();
        std::string scratch;
        m_texts.emplace_back(m_matchCase ? std::string_view(text) : folded(text, scratch));
    };
    const auto setNumbers = [this](const QJsonValue &low, const QJsonValue &high) {
        m_wantsNumber = true;
        m_usable = low.isDouble() && high.isDouble();
        m_low = Number::fromJson(low).value_or(Number());
        m_high = Number::fromJson(high).value_or(Number());
    };
    switch (traitsOf(test.op).wants) {
    case Wants::Nothing:
        break;
    case Wants::TypeName:
        m_type = test.value.toString();
        break;
    case Wants::Text:
        addText(test.value);
        break;
    case Wants::Texts:
        for (const QJsonValue &item : test.value.toArray())
            addText(item);
        break;
    case Wants::Number:
        setNumbers(test.value, test.value);
        break;
    case Wants::NumberPair:
        setNumbers(test.value.toArray().at(0), test.value.toArray().at(1));
        break;
    }
}

bool ValueTest::holdsFor(const PayloadValue &value) const
{
    if (!m_usable)
        return false;
    if (m_wantsNumber) {
        const std::optional<Number> number = numberIn(value, m_plain);
        return number && numberHolds(*number);
    }
    const bool isText = value.kind == Tape::Kind::Text;
    const bool container = value.kind == Tape::Kind::List || value.kind == Tape::Kind::Object;
    switch (m_op) {
    case Operator::IsSet:
        return true;
    case Operator::IsType:
        return isType(value);
    case Operator::IsEmpty:
        return (isText && value.text.empty()) || (container && value.emptyContainer);
    case Operator::IsNotEmpty:
        return (isText && !value.text.empty()) || (container && !value.emptyContainer);
    case Operator::IsTrue:
        return value.kind == Tape::Kind::True;
    case Operator::IsFalse:
        return value.kind == Tape::Kind::False;
    default:
        break;
    }
    if (!isText)
        return false;
    const std::string_view plain = value.plain(m_plain);
    return textHolds(m_matchCase ? plain : folded(plain, m_folded));
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
        return m_type == "text"_L1 || (m_type == "date"_L1 && isDate(value.plain(m_plain)));
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

bool ValueTest::textHolds(std::string_view text) const
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

bool ValueTest::numberHolds(const Number &number) const
{
    const int low = compare(number, m_low);
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
        return low >= 0 && compare(number, m_high) <= 0;
    default:
        return false;
    }
}

} // namespace eventdesk
