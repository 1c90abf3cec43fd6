// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/value_words.h"

#include "models/core/date_text.h"
#include "models/core/json_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConditionValue)
};

// A text, a number, true, false or null; nothing where it is no JSON.
std::optional<QJsonValue> scalarFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json::forDocument('[' + json + ']'));
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    QJsonValue value = document.array().first();
    if (value.isArray() || value.isObject())
        return std::nullopt;
    return value;
}

// The same number by the signs of JSON; empty where it has other digits than these.
QByteArray numberToJson(QString typed, const QLocale &locale)
{
    typed.remove(locale.groupSeparator()).replace(locale.decimalPoint(), u"."_s);
    typed.replace(locale.negativeSign(), u"-"_s).replace(locale.positiveSign(), u"+"_s);
    static const QRegularExpression form(u"^\\+?(-?)0*([0-9]*)(?:\\.([0-9]*))?([eE][+-]?[0-9]+)?$"_s);
    const QRegularExpressionMatch found = form.match(typed);
    if (!found.hasMatch())
        return {};
    const QString whole = found.captured(2), fraction = found.captured(3);
    return (found.captured(1) + (whole.isEmpty() ? u"0"_s : whole) +
            (fraction.isEmpty() ? QString() : u'.' + fraction) + found.captured(4))
        .toLatin1();
}

// As JSON; empty: it is none.
QByteArray numberFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        // The part before the exponent tells what is a number: with it, it may be beyond a double.
        bool ok = false;
        (void)locale.toDouble(text.section(u'e', 0, 0, QString::SectionCaseInsensitiveSeps), &ok);
        if (const QByteArray json = ok ? numberToJson(text, locale) : QByteArray(); !json.isEmpty())
            return json;
        const double real = locale.toDouble(text, &ok);
        if (ok && std::isfinite(real))
            return QByteArray::fromStdString(json::Writer().value(real).take());
    }
    return {};
}

QString typedNumber(const QJsonValue &value, std::string_view number)
{
    QLocale locale;
    if (!number.empty()) {
        return QString::fromUtf8(number).replace(u"."_s, locale.decimalPoint()).replace(u"-"_s, locale.negativeSign());
    }
    if (!value.isDouble())
        return value.toString();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const qint64 integer = value.toInteger(0);
    if (integer != 0 || value.toDouble() == 0)
        return locale.toString(integer);
    return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QString typedItem(const QJsonValue &value, std::string_view number)
{
    if (!number.empty())
        return QString::fromUtf8(number);
    if (value.isString() && !scalarFrom(value.toString().toUtf8()))
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

bool isOfNumbers(Wants wants)
{
    return wants == Wants::Number || wants == Wants::NumberPair || wants == Wants::Count || wants == Wants::Hours;
}

bool isTyped(Wants wants)
{
    return wants == Wants::Text || wants == Wants::Pattern || wants == Wants::Regex || wants == Wants::Day ||
           wants == Wants::Date;
}

} // namespace

QJsonValue valueFromTyped(Wants wants, const QString &text)
{
    if (text.isEmpty())
        return QJsonValue::Undefined;
    if (isOfNumbers(wants))
        return scalarFrom(numberFrom(text)).value_or(text);
    if (wants == Wants::Item || wants == Wants::Items)
        return scalarFrom(text.toUtf8()).value_or(text);
    return text;
}

QByteArray jsonFromTyped(Wants wants, const QString &text)
{
    if (isOfNumbers(wants))
        return numberFrom(text);
    if (wants != Wants::Item && wants != Wants::Items)
        return {};
    if (scalarFrom(text.toUtf8()))
        return text.trimmed().toUtf8();
    return QByteArray::fromStdString(json::Writer().value(text).take());
}

QString typedFromValue(Wants wants, const QJsonValue &value, std::string_view number)
{
    if (value.isUndefined())
        return {};
    if (wants == Wants::Item || wants == Wants::Items)
        return typedItem(value, number);
    return value.isString() ? value.toString() : typedNumber(value, number);
}

QString placeholderFor(Wants wants)
{
    switch (wants) {
    case Wants::Pattern:
        return u"/shop/*/checkout"_s;
    case Wants::Regex:
        return u"^[A-Z]{2}-\\d+$"_s;
    case Wants::Texts:
    case Wants::Items:
        return Text::tr("Value, Enter, value …", "in a field for several values");
    case Wants::Number:
    case Wants::NumberPair:
    case Wants::Count:
        return Text::tr("Number");
    case Wants::Day:
        return u"2026-11-02"_s;
    case Wants::Date:
    case Wants::DatePair:
        return u"2026-11-02 / 2026-11-02T08:14"_s;
    default:
        return Text::tr("Value");
    }
}

QJsonValue valueSuiting(Wants wants, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    QJsonValue first = value.isArray() ? list.first() : value;
    switch (wants) {
    case Wants::Texts:
    case Wants::Items:
        if (value.isArray())
            return value;
        return value.isString() ? QJsonValue(QJsonArray{value}) : QJsonValue(QJsonValue::Undefined);
    case Wants::Number:
    case Wants::Count: {
        const QJsonValue number = first.isString() ? valueFromTyped(wants, first.toString()) : first;
        return number.isDouble() ? number : QJsonValue(QJsonValue::Undefined);
    }
    case Wants::Item:
        return first;
    case Wants::Duration:
        return u"7d"_s;
    case Wants::Hours:
        return QJsonArray{9, 17};
    case Wants::Nothing:
    case Wants::TypeName:
    case Wants::NumberPair:
    case Wants::DatePair:
    case Wants::Weekdays:
    case Wants::Condition:
        return QJsonValue::Undefined;
    default:
        break;
    }
    if (!isTyped(wants) || first.isNull() || first.isUndefined() || first.isBool())
        return QJsonValue::Undefined;
    const QString text = typedFromValue(Wants::Text, first);
    static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}"_s);
    const bool wantsDate = wants == Wants::Day || wants == Wants::Date;
    return wantsDate && !date.match(text).hasMatch() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

namespace {

// Of a pair: about one of its ends.
QString wantedSentence(Wants wants, const QJsonValue &value)
{
    switch (wants) {
    case Wants::TypeName:
        return Text::tr("Choose a type.");
    case Wants::Regex:
        if (value.isString()) {
            const QRegularExpression pattern(value.toString());
            //: Of a regular expression. %1: a position in it, %2: what is wrong there
            return pattern.isValid() ? Text::tr("This regular expression cannot be used here.")
                                     : Text::tr("At character %1: %2.")
                                           .arg(pattern.patternErrorOffset() + 1)
                                           .arg(pattern.errorString());
        }
        return Text::tr("Type a regular expression.");
    case Wants::Pattern:
        return Text::tr("Type a pattern: * stands for anything but a slash, ** for anything.");
    case Wants::Texts:
    case Wants::Items:
        return Text::tr("Give at least one value.");
    case Wants::Count:
        return Text::tr("Type a whole number.");
    case Wants::Number:
    case Wants::NumberPair:
        return value.isUndefined()
                   ? Text::tr("Type a number.")
                   //: %1: a number as an example
                   : Text::tr("This is not a number; write for example %1.").arg(QLocale().toString(49.9));
    case Wants::Day:
        return Text::tr("Type a day, for example 2026-11-02.");
    case Wants::Date:
    case Wants::DatePair:
        return Text::tr("Type a day or a time, for example 2026-11-02 or 2026-11-02T08:14.");
    case Wants::Duration:
        return Text::tr("Choose a length of time of at most 36,500 days.");
    case Wants::Weekdays:
        return Text::tr("Choose at least one day.");
    case Wants::Hours:
        return Text::tr("Choose two different hours.");
    case Wants::Condition:
        return Text::tr("Say what an item must be like.");
    default:
        return Text::tr("Type a value.");
    }
}

// The first end of a pair that is wrong, or else the first that is not given yet; both are right where only their order
// is not.
WantedValue wantedPair(Wants wants, const QJsonArray &ends)
{
    const auto isEmpty = [](const QJsonValue &end) { return end.isUndefined() || end.toString(u"-"_s).isEmpty(); };
    const auto isRight = [wants](const QJsonValue &end) {
        return wants == Wants::NumberPair ? end.isDouble()
                                          : DateText::fromText(end.toString().toStdString()).has_value();
    };
    for (int i = 0; i < 2; ++i) {
        if (!isEmpty(ends[i]) && !isRight(ends[i]))
            return {wantedSentence(wants, ends[i]), i};
    }
    for (int i = 0; i < 2; ++i) {
        if (isEmpty(ends[i]))
            return {wantedSentence(wants, QJsonValue::Undefined), i, true};
    }
    //: Of two ends
    const QString order = wants == Wants::NumberPair ? Text::tr("The second number must not be below the first.")
                                                     : Text::tr("The second date must not be before the first.");
    return {order, 1};
}

} // namespace

WantedValue wantedValue(Wants wants, const QJsonValue &value)
{
    if (wants == Wants::NumberPair || wants == Wants::DatePair)
        return wantedPair(wants, value.toArray());
    return {wantedSentence(wants, value), wants == Wants::Hours ? 1 : 0, value.isUndefined()};
}

} // namespace eventdesk
