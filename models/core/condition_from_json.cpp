// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition.h"

#include "models/core/condition_values.h"
#include "models/core/json_tape.h"
#include "models/core/json_text.h"
#include "models/core/operator_traits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

// For a sentence: somebody's text of any length, with its ends.
QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.first(longest / 2) + u'…' + text.last(longest / 2);
}

std::unexpected<Error> fault(const QString &place, const QString &reason)
{
    //: %1 is a place in a JSON document such as /all/1/value, %2 a sentence that says what is wrong there
    const QString sentence = Text::tr("The condition cannot be used; at %1: %2")
                                 .arg(place.isEmpty() ? u"/"_s : shortened(place, 80), shortened(reason, 240));
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

// A key that stands twice in an object would hide what the first one says.
Result<void> checkDoubledKeys(const json::Tape &tape, uint32_t parent, const QString &place)
{
    const json::Tape::Node &node = tape.nodes()[parent];
    QSet<QString> keys;
    qsizetype index = 0;
    if (node.kind != json::Tape::Kind::Object && node.kind != json::Tape::Kind::List)
        return {};
    for (uint32_t i = parent + 1; i < node.next; i = tape.nodes()[i].next, ++index) {
        QString inside = below(place, index);
        if (node.kind == json::Tape::Kind::Object) {
            const QString key = QString::fromStdString(tape.key(tape.nodes()[i]));
            inside = below(place, key);
            if (keys.contains(key))
                return fault(inside, Text::tr("“%1” stands here twice.").arg(key));
            keys.insert(key);
        }
        if (const auto fits = checkDoubledKeys(tape, i, inside); !fits)
            return fits;
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

// Whether a test stands in a condition on the items of a list.
enum class Of { Payload, Item };

// `json` stands at a node of the tape, which knows how its numbers are written; none: nobody knows.
Result<Condition> read(const QJsonValue &json, const json::Tape &tape, uint32_t node, const QString &place, int depth,
                       Of of);

uint32_t memberOf(const json::Tape &tape, uint32_t node, const char *key)
{
    return node == json::Tape::none ? node : tape.member(node, key);
}

// Of a value that has numbers to compare.
QByteArray asWritten(const json::Tape &tape, uint32_t node, Wants wants)
{
    using enum Wants;
    if (node == json::Tape::none || (wants != Number && wants != NumberPair && wants != Item && wants != Items))
        return {};
    return QByteArray::fromStdString(json::minified(tape.raw(tape.nodes()[node])));
}

Result<void> checkParameter(const QString &parameter, const QString &place, Of of)
{
    const std::optional<PayloadPath> path = PayloadPath::parse(parameter);
    if (!path) {
        return fault(place,
                     Text::tr("“%1” is not a parameter; write for example url, cart.total, items[].sku or $value.")
                         .arg(parameter));
    }
    if (of == Of::Payload && path->isItem())
        return fault(place, Text::tr("“%1” is for conditions inside some_item.").arg(parameter));
    if (of == Of::Item && path->besidePayload() && !path->isItem())
        return fault(place, Text::tr("Inside some_item there is only the item: $item, or what is in it."));
    return {};
}

Result<Condition> readTest(const QJsonObject &object, const json::Tape &tape, uint32_t node, const QString &place,
                           int depth, Of of)
{
    const QStringList keys{u"parameter"_s, u"operator"_s, u"value"_s, u"match_case"_s, u"zone"_s};
    if (const auto known = checkKeys(object, keys, place); !known)
        return std::unexpected(known.error());
    const QString parameter = object[keys[0]].toString();
    if (const auto fits = checkParameter(parameter, below(place, keys[0]), of); !fits)
        return std::unexpected(fits.error());
    const OperatorTraits *traits = traitsNamed(object[keys[1]].toString());
    if (!traits) {
        const QString given = object[keys[1]].toString();
        return fault(below(place, keys[1]), given.isEmpty()
                                                ? Text::tr("An operator is missing, for example is, contains or gte.")
                                                : Text::tr("There is no operator “%1”.").arg(given));
    }
    const QString valuePlace = below(place, keys[2]);
    const QJsonValue matchCase = object[keys[3]];
    Condition condition = Condition::test(parameter, traits->op, object[keys[2]], matchCase.toBool());
    condition.setWritten(asWritten(tape, memberOf(tape, node, "value"), traits->wants));
    if (const auto wrong = faultOfValue(condition))
        return fault(valuePlace + wrong->place, wrong->sentence);
    if (!matchCase.isUndefined() && !matchCase.isBool())
        return fault(below(place, keys[3]), Text::tr("It is either true or false."));
    if (matchCase.toBool() && !traits->matchesCase)
        return fault(below(place, keys[3]), Text::tr("“%1” does not look at upper and lower case.").arg(traits->name));
    const QString zone = object[keys[4]].toString();
    if (object.contains(keys[4])) {
        if (traits->type != ValueType::Date)
            return fault(below(place, keys[4]), Text::tr("“%1” does not look at time zones.").arg(traits->name));
        if (zone.isEmpty() || !QTimeZone(zone.toLatin1()).isValid() || QString::fromLatin1(zone.toLatin1()) != zone)
            return fault(below(place, keys[4]),
                         Text::tr("“%1” is no time zone; write for example Europe/Berlin or UTC.").arg(zone));
    }
    if (traits->wants == Wants::Condition) {
        auto item = read(object[keys[2]], tape, memberOf(tape, node, "value"), valuePlace, depth + 1, Of::Item);
        if (!item)
            return item;
        return Condition::someItem(parameter, *std::move(item));
    }
    condition.zone = zone.toLatin1();
    return condition;
}

Result<Condition> read(const QJsonValue &json, const json::Tape &tape, uint32_t node, const QString &place, int depth,
                       Of of)
{
    if (depth > maxConditionDepth)
        return fault(place, Text::tr("Conditions may be at most %1 deep inside each other.").arg(maxConditionDepth));
    const QJsonObject object = json.toObject();
    if (object.contains("parameter"_L1) || object.contains("operator"_L1))
        return readTest(object, tape, node, place, depth, of);
    if (object.contains("not"_L1)) {
        if (const auto known = checkKeys(object, {u"not"_s}, place); !known)
            return std::unexpected(known.error());
        return read(object["not"_L1], tape, memberOf(tape, node, "not"), below(place, u"not"_s), depth + 1, of)
            .transform(Condition::negated);
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
    const uint32_t list = memberOf(tape, node, kind == "all"_L1 ? "all" : "any");
    uint32_t itemNode = list == json::Tape::none ? list : list + 1;
    QList<Condition> children;
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto child = read(items[i], tape, itemNode, below(below(place, kind), i), depth + 1, of);
        if (itemNode != json::Tape::none)
            itemNode = tape.nodes()[itemNode].next;
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
    const QJsonDocument document = QJsonDocument::fromJson(json::forDocument(json), &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(
            ErrorKind::InvalidInput,
            //: %1 is a position in a text, %2 what the JSON reader says
            Text::tr("The condition is not JSON; at character %1: %2.").arg(error.offset).arg(error.errorString()));
    }
    json::Tape tape;
    const bool isOnTape = tape.read(std::string_view(json.constData(), size_t(json.size())));
    if (isOnTape) {
        if (const auto fits = checkDoubledKeys(tape, 0, {}); !fits)
            return std::unexpected(fits.error());
    }
    if (!document.isObject())
        return read(QJsonValue(), tape, json::Tape::none, {}, 0, Of::Payload);
    return read(document.object(), tape, isOnTape ? 0 : json::Tape::none, {}, 0, Of::Payload);
}

} // namespace eventdesk
