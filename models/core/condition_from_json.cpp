// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition.h"

#include "models/core/operator_traits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

std::unexpected<Error> fault(const QString &place, const QString &reason)
{
    //: %1 is a place in a JSON document such as /all/1/value, %2 a sentence that says what is wrong there
    const QString sentence =
        Text::tr("The condition cannot be used; at %1: %2").arg(place.isEmpty() ? u"/"_s : place, reason);
    return failure(ErrorKind::InvalidInput, sentence, u"condition at %1"_s.arg(place));
}

// A key as a part of a JSON pointer.
QString below(const QString &place, QString key)
{
    return place + u'/' + key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString below(const QString &place, qsizetype index)
{
    return place + u'/' + QString::number(index);
}

bool isNumber(const QJsonValue &value)
{
    return value.isDouble() && std::isfinite(value.toDouble());
}

Result<void> checkValue(const OperatorTraits &traits, const QJsonValue &value, const QString &place)
{
    const QString at = below(place, u"value"_s);
    switch (traits.wants) {
    case Wants::Nothing:
        if (!value.isUndefined())
            return fault(at, Text::tr("“%1” takes no value.").arg(traits.name));
        break;
    case Wants::TypeName:
        if (!isTypeName(value.toString()))
            return fault(at, Text::tr("“%1” wants one of these types: %2.").arg(traits.name, typeNames()));
        break;
    case Wants::Text:
        if (!value.isString())
            return fault(at, Text::tr("“%1” wants a text.").arg(traits.name));
        break;
    case Wants::Texts: {
        const QJsonArray items = value.toArray();
        if (items.isEmpty())
            return fault(at, Text::tr("“%1” wants a list of texts with at least one in it.").arg(traits.name));
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!items[i].isString())
                return fault(below(at, i), Text::tr("“%1” wants a list of texts only.").arg(traits.name));
        }
        break;
    }
    case Wants::Number:
        if (!isNumber(value))
            return fault(at, Text::tr("“%1” wants a number.").arg(traits.name));
        break;
    case Wants::NumberPair: {
        const QJsonArray ends = value.toArray();
        if (ends.size() != 2 || !isNumber(ends[0]) || !isNumber(ends[1]))
            return fault(at, Text::tr("“%1” wants a list of two numbers, the lower one first.").arg(traits.name));
        if (ends[0].toDouble() > ends[1].toDouble())
            return fault(at, Text::tr("“%1” wants the lower number first.").arg(traits.name));
        break;
    }
    }
    return {};
}

Result<void> checkKeys(const QJsonObject &object, const QStringList &allowed, const QString &place)
{
    for (const QString &key : object.keys()) {
        if (!allowed.contains(key))
            return fault(below(place, key),
                         Text::tr("“%1” is not known here; these are: %2.").arg(key, allowed.join(u", "_s)));
    }
    return {};
}

Result<Condition> readTest(const QJsonObject &object, const QString &place)
{
    const QStringList keys{u"parameter"_s, u"operator"_s, u"value"_s, u"match_case"_s};
    if (const auto known = checkKeys(object, keys, place); !known)
        return std::unexpected(known.error());
    const QString parameter = object[keys[0]].toString();
    if (!PayloadPath::parse(parameter)) {
        return fault(below(place, keys[0]),
                     Text::tr("“%1” is not a parameter; write for example url, cart.total, items[].sku or $value.")
                         .arg(parameter));
    }
    const OperatorTraits *traits = traitsNamed(object[keys[1]].toString());
    if (!traits) {
        const QString given = object[keys[1]].toString();
        return fault(below(place, keys[1]), given.isEmpty()
                                                ? Text::tr("An operator is missing, for example is, contains or gte.")
                                                : Text::tr("There is no operator “%1”.").arg(given));
    }
    if (const auto fits = checkValue(*traits, object[keys[2]], place); !fits)
        return std::unexpected(fits.error());
    const QJsonValue matchCase = object[keys[3]];
    if (!matchCase.isUndefined() && !matchCase.isBool())
        return fault(below(place, keys[3]), Text::tr("It is either true or false."));
    if (matchCase.toBool() && !traits->matchesCase)
        return fault(below(place, keys[3]), Text::tr("“%1” does not look at upper and lower case.").arg(traits->name));
    return Condition::test(parameter, traits->op, object[keys[2]], matchCase.toBool());
}

Result<Condition> read(const QJsonValue &json, const QString &place, int depth)
{
    if (depth > maxConditionDepth)
        return fault(place, Text::tr("Conditions may be at most %1 deep inside each other.").arg(maxConditionDepth));
    const QJsonObject object = json.toObject();
    if (object.contains("parameter"_L1) || object.contains("operator"_L1))
        return readTest(object, place);
    if (object.contains("not"_L1)) {
        if (const auto known = checkKeys(object, {u"not"_s}, place); !known)
            return std::unexpected(known.error());
        return read(object["not"_L1], below(place, u"not"_s), depth + 1).transform(Condition::negated);
    }
    const QString kind = object.contains("all"_L1) ? u"all"_s : u"any"_s;
    if (!object.contains(kind)) {
        return fault(
            place, Text::tr("A condition is an object with “all”, “any”, “not”, or with “parameter” and “operator”."));
    }
    if (const auto known = checkKeys(object, {kind}, place); !known)
        return std::unexpected(known.error());
    if (!object[kind].isArray())
        return fault(below(place, kind), Text::tr("A list of conditions is wanted."));
    const QJsonArray items = object[kind].toArray();
    QList<Condition> children;
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto child = read(items[i], below(below(place, kind), i), depth + 1);
        if (!child)
            return child;
        children += *std::move(child);
    }
    return kind == "all"_L1 ? Condition::all(std::move(children)) : Condition::any(std::move(children));
}

} // namespace

Result<Condition> conditionFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(
            ErrorKind::InvalidInput,
            //: %1 is a position in a text, %2 what the JSON reader says
            Text::tr("The condition is not JSON; at character %1: %2.").arg(error.offset).arg(error.errorString()));
    }
    if (!document.isObject())
        return read(QJsonValue(), {}, 0);
    return read(document.object(), {}, 0);
}

} // namespace eventdesk
