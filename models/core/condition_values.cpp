// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_values.h"

#include "models/core/date_text.h"
#include "models/core/duration_text.h"
#include "models/core/number.h"
#include "models/core/operator_traits.h"
#include "models/core/text_patterns.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

using Fault = std::optional<ValueFault>;

bool isNumber(const QJsonValue &value)
{
    return value.isDouble() && std::isfinite(value.toDouble());
}

bool isItem(const QJsonValue &value)
{
    return value.isString() || isNumber(value) || value.isBool() || value.isNull();
}

std::optional<DateText> dateOf(const QJsonValue &value)
{
    return value.isString() ? DateText::fromText(value.toString().toStdString()) : std::nullopt;
}

// A list with something in it, each of a kind.
template <typename IsOne>
Fault faultOfList(const QJsonValue &value, IsOne isOne, const QString &sentence)
{
    const QJsonArray items = value.toArray();
    if (items.isEmpty())
        return ValueFault{sentence, {}};
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!isOne(items[i]))
            return ValueFault{sentence, u'/' + QString::number(i)};
    }
    return std::nullopt;
}

Fault faultOfNumbers(const OperatorTraits &traits, const Condition &test)
{
    const QJsonArray ends = test.value.toArray();
    if (ends.size() != 2 || !isNumber(ends[0]) || !isNumber(ends[1]))
        return ValueFault{Text::tr("“%1” wants a list of two numbers, the lower one first.").arg(traits.name), {}};
    const std::vector<std::string> texts = test.numberTexts();
    if (compare(Number::fromText(texts[0]).value_or(Number()), Number::fromText(texts[1]).value_or(Number())) > 0)
        return ValueFault{Text::tr("“%1” wants the lower number first.").arg(traits.name), {}};
    return std::nullopt;
}

Fault faultOfDates(const OperatorTraits &traits, const QJsonArray &ends)
{
    const QString sentence =
        Text::tr("“%1” wants a list of two dates, the earlier one first, such as 2026-11-02 or 2026-11-02T08:00.")
            .arg(traits.name);
    const std::optional<DateText> first = dateOf(ends[0]), last = dateOf(ends[1]);
    if (ends.size() != 2)
        return ValueFault{sentence, {}};
    if (!first || !last)
        return ValueFault{sentence, first ? u"/1"_s : u"/0"_s};
    // With one offset and one reader's zone, which comes first is not known here.
    const auto utc = [](const DateText &date) { return date.localMillis - date.offsetMinutes.value_or(0) * 60'000LL; };
    if (first->offsetMinutes.has_value() == last->offsetMinutes.has_value()) {
        const qint64 dayLonger = last->hasTime ? 0 : 86'399'999;
        if (utc(*first) > utc(*last) + dayLonger)
            return ValueFault{Text::tr("“%1” wants the earlier date first.").arg(traits.name), {}};
    }
    return std::nullopt;
}

Fault faultOfHours(const OperatorTraits &traits, const QJsonArray &ends)
{
    const auto isHour = [](const QJsonValue &value) {
        return value.isDouble() && value.toInteger(-1) >= 0 && value.toInteger(-1) <= 24;
    };
    if (ends.size() == 2 && isHour(ends[0]) && isHour(ends[1]) && ends[0].toInteger() % 24 != ends[1].toInteger() % 24)
        return std::nullopt;
    if (ends == QJsonArray{0, 24})
        return std::nullopt;
    return ValueFault{Text::tr("“%1” wants a list of two different hours from 0 to 24.").arg(traits.name), {}};
}

Fault faultOfRegex(const QJsonValue &value)
{
    const QString wrong = Regex::faultOf(value.toString());
    if (wrong.isEmpty())
        return std::nullopt;
    return ValueFault{wrong, {}};
}

// For the kinds that one look is enough for.
Fault unless(bool fits, const QString &sentence)
{
    return fits ? Fault() : ValueFault{sentence, {}};
}

} // namespace

std::optional<ValueFault> faultOfValue(const Condition &test)
{
    const OperatorTraits &traits = traitsOf(test.op);
    const QJsonValue &value = test.value;
    const auto isText = [](const QJsonValue &each) { return each.isString(); };
    switch (traits.wants) {
    case Wants::Nothing:
        return unless(value.isUndefined(), Text::tr("“%1” takes no value.").arg(traits.name));
    case Wants::TypeName:
        return unless(isTypeName(value.toString()),
                      Text::tr("“%1” wants one of these types: %2.").arg(traits.name, typeNames()));
    case Wants::Text:
        return unless(value.isString(), Text::tr("“%1” wants a text.").arg(traits.name));
    case Wants::Pattern:
        return unless(value.isString() && value.toString().size() <= TextPattern::maxLength,
                      Text::tr("“%1” wants a text of at most %2 characters, in which * stands for anything but a "
                               "slash and ** for anything.")
                          .arg(traits.name)
                          .arg(TextPattern::maxLength));
    case Wants::Regex:
        if (!value.isString())
            return ValueFault{Text::tr("“%1” wants a text.").arg(traits.name), {}};
        return faultOfRegex(value);
    case Wants::Texts:
        return faultOfList(value, isText,
                           Text::tr("“%1” wants a list of texts with at least one in it.").arg(traits.name));
    case Wants::Item:
        return unless(isItem(value), Text::tr("“%1” wants a text, a number, true, false or null.").arg(traits.name));
    case Wants::Items:
        return faultOfList(value, isItem,
                           Text::tr("“%1” wants a list of texts, numbers, true, false or null with at least one in it.")
                               .arg(traits.name));
    case Wants::Count: {
        const qint64 count = value.toInteger(-1);
        return unless(value.isDouble() && count >= 0 && count <= INT_MAX,
                      Text::tr("“%1” wants a whole number from 0 on.").arg(traits.name));
    }
    case Wants::Number:
        return unless(isNumber(value), Text::tr("“%1” wants a number.").arg(traits.name));
    case Wants::NumberPair:
        return faultOfNumbers(traits, test);
    case Wants::Day: {
        const std::optional<DateText> day = dateOf(value);
        return unless(day && !day->hasTime, Text::tr("“%1” wants a day, such as 2026-11-02.").arg(traits.name));
    }
    case Wants::Date:
        return unless(dateOf(value).has_value(),
                      Text::tr("“%1” wants a date, such as 2026-11-02 or 2026-11-02T08:00.").arg(traits.name));
    case Wants::DatePair:
        return faultOfDates(traits, value.toArray());
    case Wants::Duration:
        return unless(DurationText::fromText(value.toString()).has_value(),
                      Text::tr("“%1” wants a length of time, such as 30m, 2h, 7d or 4w.").arg(traits.name));
    case Wants::Weekdays:
        return faultOfList(
            value, [](const QJsonValue &each) { return weekdayNumber(each.toString()) > 0; },
            Text::tr("“%1” wants a list of these days: %2.").arg(traits.name, weekdayNames().join(u", "_s)));
    case Wants::Hours:
        return faultOfHours(traits, value.toArray());
    case Wants::Condition:
        break;
    }
    return std::nullopt;
}

} // namespace eventdesk
