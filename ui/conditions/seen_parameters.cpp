// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/seen_parameters.h"

#include "models/core/json_text.h"
#include "ui/common/formats.h"
#include "ui/conditions/value_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SeenParameters)
};

struct Beside
{
    QLatin1StringView path;
    ValueType type;
    const char *note;
};

constexpr std::array beside{
    Beside{"$time"_L1, ValueType::Date, QT_TRANSLATE_NOOP("SeenParameters", "when it happened")},
    Beside{"$value"_L1, ValueType::Number, QT_TRANSLATE_NOOP("SeenParameters", "its value in money")},
    Beside{"$currency"_L1, ValueType::Text, QT_TRANSLATE_NOOP("SeenParameters", "the currency of its value")},
    Beside{"$subscriber"_L1, ValueType::Text, QT_TRANSLATE_NOOP("SeenParameters", "who it was")},
    Beside{"$source"_L1, ValueType::Text, QT_TRANSLATE_NOOP("SeenParameters", "where it came from")},
};

std::optional<ValueType> typeNamed(const QString &name)
{
    if (name == "text"_L1)
        return ValueType::Text;
    if (name == "number"_L1)
        return ValueType::Number;
    if (name == "true-false"_L1)
        return ValueType::TrueFalse;
    if (name == "date"_L1)
        return ValueType::Date;
    if (name == "list"_L1)
        return ValueType::List;
    if (name == "object"_L1)
        return ValueType::Object;
    return std::nullopt;
}

QList<std::pair<QString, qint64>> byFrequency(const ParameterStats &stats)
{
    QList<std::pair<QString, qint64>> types;
    for (auto type = stats.types.begin(); type != stats.types.end(); ++type)
        types.append({type.key(), type.value()});
    std::ranges::stable_sort(types, std::ranges::greater(), &std::pair<QString, qint64>::second);
    return types;
}

std::optional<QJsonValue> valueOf(const QByteArray &json)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(json::forDocument('[' + json + ']')); // cut off: no JSON any more
    return document.isArray() ? std::optional(document.array().first()) : std::nullopt;
}

} // namespace

SeenParameters::SeenParameters(QList<ParameterStats> stats, qint64 occurrences)
    : m_stats(std::move(stats))
    , m_occurrences(occurrences)
{
    std::ranges::stable_sort(m_stats, std::ranges::greater(), &ParameterStats::present);
}

const ParameterStats *SeenParameters::find(const QString &path) const
{
    const auto found = std::ranges::find(m_stats, path, &ParameterStats::path);
    return found == m_stats.end() ? nullptr : &*found;
}

QString SeenParameters::noteOf(const ParameterStats &stats) const
{
    QStringList types;
    for (const auto &[name, count] : byFrequency(stats)) {
        if (const auto type = typeNamed(name))
            types.append(typeLabel(*type));
    }
    const QString share = m_occurrences > 0 ? format::percent(double(stats.present) / double(m_occurrences))
                                            : QLocale().toString(stats.present);
    //: Beside a parameter's name. %1: its types, %2: the share of occurrences that have it, or how many do
    return Text::tr("%1 · %2").arg(types.join(u", "_s), share);
}

QList<Suggestion> SeenParameters::parameters() const
{
    QList<Suggestion> all;
    for (const ParameterStats &stats : m_stats)
        all.append({stats.path, noteOf(stats)});
    for (const Beside &each : beside)
        all.append({each.path, Text::tr(each.note)});
    return all;
}

QList<Suggestion> SeenParameters::itemParameters(const QString &listPath) const
{
    const QString items = listPath + u"[]"_s;
    QList<Suggestion> all;
    for (const ParameterStats &stats : m_stats) {
        if (stats.path == items)
            all.append({u"$item"_s, noteOf(stats)});
        else if (stats.path.startsWith(items + u'.'))
            all.append({stats.path.mid(items.size() + 1), noteOf(stats)});
        else if (stats.path.startsWith(items + u'['))
            all.append({stats.path.mid(items.size()), noteOf(stats)});
    }
    return all;
}

QList<Suggestion> SeenParameters::values(const QString &path, Wants wants) const
{
    // What a list contains stands at its items.
    const ParameterStats *stats = find(wants == Wants::Item || wants == Wants::Items ? path + u"[]"_s : path);
    QList<Suggestion> all;
    if (!stats)
        return all;
    for (const ParameterStats::Value &value : stats->top) {
        const std::optional<QJsonValue> read = valueOf(value.json);
        if (!read)
            continue;
        // Text operators look at texts; numbers come with those of numbers.
        const std::string_view number = read->isDouble() ? std::string_view(value.json) : std::string_view();
        const QString typed = typedFromValue(wants, *read, number);
        if (!typed.isEmpty())
            all.append({typed, QLocale().toString(value.count)});
    }
    return all;
}

QList<ValueType> SeenParameters::typesAt(const QString &path) const
{
    for (const Beside &each : beside) {
        if (path == each.path)
            return {each.type};
    }
    QList<ValueType> types;
    if (const ParameterStats *stats = find(path)) {
        for (const auto &[name, count] : byFrequency(*stats)) {
            if (const auto type = typeNamed(name))
                types.append(*type);
        }
    }
    return types;
}

QList<Operator> SeenParameters::operators(const QString &path) const
{
    QList<ValueType> types = typesAt(path);
    if (types.isEmpty())
        types = {ValueType::Any};
    QList<Operator> all;
    for (const ValueType type : types) {
        for (const Operator op : operatorsFor(type)) {
            if (!all.contains(op))
                all.append(op);
        }
    }
    std::ranges::sort(all);
    return all;
}

Operator SeenParameters::usualOperator(const QString &path) const
{
    switch (typesAt(path).value(0, ValueType::Text)) {
    case ValueType::Number:
        return Operator::GreaterOrEqual;
    case ValueType::TrueFalse:
        return Operator::IsTrue;
    case ValueType::Date:
        return Operator::InLast;
    case ValueType::List:
        return Operator::ListContains;
    case ValueType::Object:
        return Operator::HasKey;
    default:
        return Operator::Is;
    }
}

} // namespace eventdesk
