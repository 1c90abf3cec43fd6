// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_explanation.h"

#include "models/core/operator_traits.h"
#include "tests/support/random_condition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;
using testing::Dice;

namespace {

// --- the language once more, written plainly over QJsonValue ---

QList<QJsonValue> valuesAt(const QJsonValue &value, QList<PayloadPath::Step> steps)
{
    if (steps.isEmpty())
        return {value};
    const PayloadPath::Step step = steps.takeFirst();
    QList<QJsonValue> found;
    switch (step.kind) {
    case PayloadPath::Step::Kind::Key:
        if (value.isObject() && value.toObject().contains(step.key))
            found = valuesAt(value.toObject().value(step.key), steps);
        break;
    case PayloadPath::Step::Kind::Index:
        if (value.isArray() && step.index < value.toArray().size())
            found = valuesAt(value.toArray().at(step.index), steps);
        break;
    case PayloadPath::Step::Kind::AnyItem:
        for (const QJsonValue &item : value.toArray())
            found += valuesAt(item, steps);
        break;
    }
    return found;
}

// Wide enough for every 64-bit integer and every double.
std::optional<long double> numberOf(const QJsonValue &value)
{
    const auto ofJson = [](const QJsonValue &number) {
        const QVariant variant = number.toVariant();
        return variant.typeId() == QMetaType::Double ? static_cast<long double>(variant.toDouble())
                                                     : static_cast<long double>(variant.toLongLong());
    };
    if (value.isDouble())
        return ofJson(value);
    static const QRegularExpression decimal(u"^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*$"_s);
    if (!value.isString() || !decimal.match(value.toString()).hasMatch())
        return std::nullopt;
    bool isInteger = false;
    const qint64 integer = value.toString().trimmed().toLongLong(&isInteger);
    return isInteger ? static_cast<long double>(integer) : value.toString().trimmed().toDouble();
}

struct Moment
{
    QDateTime local; // by the zone of the test
    QDate day;
    bool hasTime = false;
};

std::optional<Moment> momentOf(const QJsonValue &value, const QTimeZone &zone)
{
    static const QRegularExpression iso(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[Tt ](\\d\\d:\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?(Z|z|[+-]\\d\\d(?::?\\d\\d)?)?)?$"_s);
    const QRegularExpressionMatch match = iso.match(value.toString());
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!value.isString() || !date.isValid())
        return std::nullopt;
    Moment moment{QDateTime(date, QTime(0, 0), zone, QDateTime::TransitionResolution::RelativeToBefore), date, false};
    if (match.captured(2).isEmpty())
        return moment;
    QTime time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    const QString fraction = (match.captured(4) + u"000"_s).left(3);
    if (!time.isValid() || match.captured(3).toInt() > 59)
        return std::nullopt;
    time = time.addMSecs(match.captured(3).toInt() * 1000 + fraction.toInt());
    moment.hasTime = true;
    const QString offset = match.captured(5);
    if (offset.isEmpty()) {
        moment.local = QDateTime(date, time, zone, QDateTime::TransitionResolution::RelativeToBefore);
        return moment;
    }
    int seconds = 0;
    if (offset.size() > 1) {
        seconds = offset.mid(1, 2).toInt() * 3600 + (offset.size() > 3 ? offset.right(2).toInt() * 60 : 0);
        seconds *= offset.front() == u'-' ? -1 : 1;
    }
    moment.local = QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(seconds)).toTimeZone(zone);
    moment.day = moment.local.date();
    return moment;
}

// Of a test whose value is one or two dates: the instants from the first's beginning to the last's end.
std::pair<QDateTime, QDateTime> spanOf(const QJsonValue &first, const QJsonValue &last, const QTimeZone &zone)
{
    const Moment from = *momentOf(first, zone), to = *momentOf(last, zone);
    if (to.hasTime)
        return {from.local, to.local.addMSecs(1)};
    return {from.local, QDateTime(to.day.addDays(1), QTime(0, 0), zone)};
}

qint64 millisOf(const QString &duration)
{
    const qint64 count = duration.chopped(1).toLongLong();
    const QHash<QChar, qint64> minutes{{u'm', 1}, {u'h', 60}, {u'd', 1440}, {u'w', 10080}};
    return count * minutes[duration.back()] * 60'000;
}

bool meetsDate(const QJsonValue &actual, const Condition &test)
{
    const ConditionClock clock = testing::conditionClock();
    const QTimeZone zone = test.zone.isEmpty() ? clock.zone : QTimeZone(test.zone);
    const std::optional<Moment> moment = momentOf(actual, zone);
    if (!moment)
        return false;
    const QDateTime now = toDateTime(clock.now, zone);
    const QJsonArray two = test.value.toArray();
    switch (test.op) {
    case Operator::DateOn:
        return moment->day == QDate::fromString(test.value.toString(), Qt::ISODate);
    case Operator::DateBefore:
        return moment->local < spanOf(test.value, test.value, zone).first;
    case Operator::DateAfter:
        return moment->local >= spanOf(test.value, test.value, zone).second;
    case Operator::DateBetween:
        return moment->local >= spanOf(two[0], two[1], zone).first &&
               moment->local < spanOf(two[0], two[1], zone).second;
    case Operator::InLast:
        return moment->local <= now && moment->local > now.addMSecs(-millisOf(test.value.toString()));
    case Operator::MoreThanAgo:
        return moment->local <= now.addMSecs(-millisOf(test.value.toString()));
    case Operator::InNext:
        return moment->local > now && moment->local <= now.addMSecs(millisOf(test.value.toString()));
    case Operator::Weekday:
        return two.contains(QLocale::c().dayName(moment->day.dayOfWeek()).toLower());
    default:
        break;
    }
    // A skipped time keeps the hour that it is written with.
    const QString text = actual.toString();
    const bool spelt = moment->hasTime && !text.mid(11).contains(QRegularExpression(u"[Zz+-]"_s));
    const int hour = spelt ? text.mid(11, 2).toInt() : moment->local.time().hour();
    int past = hour - two[0].toInt();
    int length = two[1].toInt() - two[0].toInt();
    past += past < 0 ? 24 : 0;
    length += length <= 0 ? 24 : 0;
    return moment->hasTime && past < length;
}

bool matchesPattern(const QString &text, const Condition &test)
{
    QString regex = u"\\A"_s;
    const QString pattern = test.matchCase ? test.value.toString() : test.value.toString().toCaseFolded();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'*' && pattern.mid(i + 1, 1) == u"*") {
            regex += u"[\\s\\S]*"_s;
            ++i;
        } else if (pattern[i] == u'*') {
            regex += u"[^/]*"_s;
        } else {
            i += pattern[i] == u'\\' ? 1 : 0;
            regex += QRegularExpression::escape(pattern.mid(i, 1));
        }
    }
    return QRegularExpression(regex + u"\\z"_s).match(test.matchCase ? text : text.toCaseFolded()).hasMatch();
}

bool isLike(const QJsonValue &item, const QJsonValue &wanted, Qt::CaseSensitivity sensitivity)
{
    if (wanted.isDouble())
        return numberOf(item) && *numberOf(item) == *numberOf(wanted);
    if (wanted.isString())
        return item.isString() && item.toString().compare(wanted.toString(), sensitivity) == 0;
    return item.type() == wanted.type() && item == wanted;
}

bool isOfType(const QJsonValue &actual, const QString &type)
{
    static const QHash<QJsonValue::Type, QString> names{
        {QJsonValue::String, u"text"_s}, {QJsonValue::Double, u"number"_s}, {QJsonValue::Bool, u"true-false"_s},
        {QJsonValue::Array, u"list"_s},  {QJsonValue::Object, u"object"_s}, {QJsonValue::Null, u"null"_s}};
    return names.value(actual.type()) == type || (type == u"date" && momentOf(actual, QTimeZone::UTC));
}

bool naive(const QJsonValue &payload, const Condition &condition, bool isItem);

bool meetsList(const QJsonValue &actual, const Condition &test)
{
    const Qt::CaseSensitivity sensitivity = test.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QJsonArray items = actual.toArray();
    const auto has = [&](const QJsonValue &wanted) {
        return std::ranges::any_of(items, [&](const QJsonValue &item) { return isLike(item, wanted, sensitivity); });
    };
    if (!actual.isArray())
        return false;
    switch (test.op) {
    case Operator::ListContains:
        return has(test.value);
    case Operator::ContainsAll:
        return std::ranges::all_of(test.value.toArray(), has);
    case Operator::ListLengthEqual:
        return items.size() == test.value.toInt();
    case Operator::ListLengthGreater:
        return items.size() > test.value.toInt();
    case Operator::ListLengthLess:
        return items.size() < test.value.toInt();
    case Operator::SomeItem:
        return std::ranges::any_of(items,
                                   [&](const QJsonValue &item) { return naive(item, test.children.front(), true); });
    default:
        return std::ranges::any_of(test.value.toArray(), has);
    }
}

bool meetsText(const QJsonValue &actual, const Condition &test)
{
    const Qt::CaseSensitivity sensitivity = test.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString text = actual.toString();
    const QString wanted = test.value.toString();
    const qsizetype length = text.toUcs4().size();
    if (!actual.isString())
        return false;
    switch (test.op) {
    case Operator::Is:
    case Operator::IsNot:
        return text.compare(wanted, sensitivity) == 0;
    case Operator::Contains:
    case Operator::NotContains:
        return text.contains(wanted, sensitivity);
    case Operator::StartsWith:
    case Operator::NotStartsWith:
        return text.startsWith(wanted, sensitivity);
    case Operator::EndsWith:
    case Operator::NotEndsWith:
        return text.endsWith(wanted, sensitivity);
    case Operator::MatchesPattern:
        return matchesPattern(text, test);
    case Operator::MatchesRegex:
    case Operator::NotMatchesRegex: {
        QRegularExpression regex(wanted, QRegularExpression::UseUnicodePropertiesOption);
        if (!test.matchCase)
            regex.setPatternOptions(regex.patternOptions() | QRegularExpression::CaseInsensitiveOption);
        return regex.match(text).hasMatch();
    }
    case Operator::LengthEqual:
        return length == test.value.toInt();
    case Operator::LengthGreater:
        return length > test.value.toInt();
    case Operator::LengthLess:
        return length < test.value.toInt();
    default:
        return std::ranges::any_of(test.value.toArray(), [&](const QJsonValue &item) {
            return text.compare(item.toString(), sensitivity) == 0;
        });
    }
}

bool meetsNumber(const QJsonValue &actual, const Condition &test)
{
    const std::optional<long double> number = numberOf(actual);
    const long double limit = numberOf(test.value).value_or(0);
    switch (test.op) {
    case Operator::Equal:
    case Operator::NotEqual:
        return number && *number == limit;
    case Operator::Greater:
        return number && *number > limit;
    case Operator::GreaterOrEqual:
        return number && *number >= limit;
    case Operator::Less:
        return number && *number < limit;
    case Operator::LessOrEqual:
        return number && *number <= limit;
    default:
        return number && *number >= *numberOf(test.value.toArray()[0]) && *number <= *numberOf(test.value.toArray()[1]);
    }
}

bool meets(const QJsonValue &actual, const Condition &test)
{
    switch (test.op) {
    case Operator::IsSet:
    case Operator::IsNotSet:
        return true;
    case Operator::IsType:
        return isOfType(actual, test.value.toString());
    case Operator::IsEmpty:
        return actual == QJsonValue(u""_s) || actual == QJsonValue(QJsonArray()) || actual == QJsonValue(QJsonObject());
    case Operator::IsNotEmpty:
        return !actual.toString().isEmpty() || !actual.toArray().isEmpty() || !actual.toObject().isEmpty();
    case Operator::IsTrue:
        return actual == QJsonValue(true);
    case Operator::IsFalse:
        return actual == QJsonValue(false);
    case Operator::HasKey:
        return actual.toObject().contains(test.value.toString());
    default:
        break;
    }
    switch (traitsOf(test.op).type) {
    case ValueType::Number:
        return meetsNumber(actual, test);
    case ValueType::Date:
        return meetsDate(actual, test);
    case ValueType::List:
        return meetsList(actual, test);
    default:
        return meetsText(actual, test);
    }
}

bool naive(const QJsonValue &payload, const Condition &condition, bool isItem)
{
    const auto holds = [&](const Condition &child) { return naive(payload, child, isItem); };
    switch (condition.kind) {
    case Condition::Kind::All:
        return std::ranges::all_of(condition.children, holds);
    case Condition::Kind::Any:
        return std::ranges::any_of(condition.children, holds);
    case Condition::Kind::Not:
        return !holds(condition.children.front());
    case Condition::Kind::Test:
        break;
    }
    QList<QJsonValue> values;
    if (!condition.parameter.besidePayload())
        values = valuesAt(payload, condition.parameter.steps());
    else if (isItem)
        values = {payload};
    const bool met = std::ranges::any_of(values, [&](const QJsonValue &value) { return meets(value, condition); });
    const QString name = operatorName(condition.op);
    const bool negative = name.startsWith("not_"_L1) || name == "is_not"_L1 || name == "ne"_L1 ||
                          name == "is_not_set"_L1 || name == "contains_none"_L1;
    return met != negative;
}

// --- random payloads over few enough words that conditions meet them ---

QJsonObject object(Dice &dice, int depth = 0);

QJsonValue value(Dice &dice, int depth)
{
    switch (dice.below(depth > 3 ? 5 : 9)) {
    case 0:
    case 1:
        return testing::randomText(dice);
    case 2:
        return QJsonDocument::fromJson('[' + testing::randomNumber(dice) + ']').array()[0];
    case 3:
        return dice.oneIn(2);
    case 4:
        return QJsonValue::Null;
    case 5:
    case 6: {
        QJsonArray list;
        for (int i = dice.below(4); i > 0; --i)
            list.append(value(dice, depth + 1));
        return list;
    }
    default:
        return object(dice, depth + 1);
    }
}

QJsonObject object(Dice &dice, int depth)
{
    QJsonObject out;
    for (int i = dice.below(6); i > 0; --i) {
        const QString key = testing::randomKey(dice);
        out.insert(key, value(dice, depth));
    }
    return out;
}

// Of what the condition asks for, where that can be a value.
QJsonValue valueLike(Dice &dice, const Condition &condition)
{
    const QJsonArray list = condition.value.toArray();
    const QJsonValue one = list.isEmpty() ? condition.value : list[dice.below(int(list.size()))];
    if (one.isUndefined() || dice.oneIn(2))
        return value(dice, 1);
    return dice.oneIn(3) ? QJsonValue(QJsonArray{one, one}) : one;
}

QByteArray jsonOf(const QJsonObject &payload, bool compact)
{
    return QJsonDocument(payload).toJson(compact ? QJsonDocument::Compact : QJsonDocument::Indented);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

class ConditionPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderGivesTheAnswerOfAPlainReading()
    {
        const ConditionClock clock = testing::conditionClock();
        int held = 0, asked = 0;
        std::array<std::array<int, 2>, operatorCount> byOperator{};
        for (unsigned seed = 1; seed <= 4000; ++seed) {
            Dice dice(seed);
            const QString path = seed % 4 ? testing::randomPath(dice) : u"a"_s;
            const Condition condition = seed % 2 ? testing::randomCondition(dice) : testing::randomTest(dice, path);
            const Condition atThatMoment = pinned(condition, clock);
            const ConditionEvaluator evaluator(condition, clock);
            const ConditionEvaluator ofPinned(atThatMoment);
            const ConditionEvaluator ofJson(conditionFromJson(conditionToJson(condition)).value(), clock);
            const ConditionEvaluator ofPinnedJson(conditionFromJson(conditionToJson(atThatMoment)).value());
            for (int i = 0; i < 25; ++i) {
                QJsonObject payload = object(dice);
                // Deep paths are seldom met by chance.
                if (condition.kind == Condition::Kind::Test && i % 2)
                    payload.insert(condition.parameter.steps().front().key, valueLike(dice, condition));
                const QByteArray json = jsonOf(payload, i % 2);
                const bool expected = naive(payload, condition, false);
                const auto told = [&](const char *reader) {
                    return QByteArray(reader) + ", seed " + QByteArray::number(seed) + ": " +
                           conditionToJson(condition).left(3000) + " over " + json.left(3000);
                };
                QVERIFY2(evaluator.holds(viewOf(json)) == expected, told("evaluator"));
                QVERIFY2(ofPinned.holds(viewOf(json)) == expected, told("pinned"));
                QVERIFY2(ofJson.holds(viewOf(json)) == expected, told("JSON"));
                QVERIFY2(ofPinnedJson.holds(viewOf(json)) == expected, told("pinned JSON"));
                if (i % 5 == 0)
                    QVERIFY2(explainCondition(condition, viewOf(json), {}, clock).held == expected, told("explained"));
                ++asked;
                held += expected ? 1 : 0;
                if (condition.kind == Condition::Kind::Test)
                    ++byOperator[size_t(condition.op)][expected ? 1 : 0];
            }
        }
        // A property that is always met the same way proves little.
        QVERIFY(held > asked / 5 && held < asked * 4 / 5);
        for (int op = 0; op < operatorCount; ++op) {
            QVERIFY2(byOperator[size_t(op)][0] > 0 && byOperator[size_t(op)][1] > 0,
                     qPrintable(operatorName(Operator(op))));
        }
    }

    void aMemberByItselfHoldsAsItDoesInItsPayload()
    {
        int told = 0, blind = 0;
        for (unsigned seed = 1; seed <= 10'000; ++seed) {
            Dice dice(seed);
            const QString key = testing::randomKey(dice);
            using Step = PayloadPath::Step;
            const QString path = PayloadPath::fromSteps({Step{Step::Kind::Key, key, 0}}).toString();
            const Condition condition = testing::randomTest(dice, path);
            const ConditionEvaluator evaluator(condition, testing::conditionClock());
            QVERIFY(evaluator.canHoldForMember());
            for (int i = 0; i < 3; ++i) {
                QJsonObject payload = object(dice);
                payload.insert(key, value(dice, 3));
                const QByteArray json = jsonOf(payload, true);
                QByteArray member = QJsonDocument(QJsonArray{payload[key]}).toJson(QJsonDocument::Compact);
                member = member.mid(1, member.size() - 2);
                const std::optional<bool> alone = evaluator.holdsForMember(viewOf(member));
                if (!alone)
                    continue;
                ++told;
                QVERIFY2(*alone == evaluator.holds(viewOf(json)),
                         conditionToJson(condition).left(3000) + " over " + json.left(3000));
                // With other numbers in it, where it does not look at them.
                if (!evaluator.isBlindToDigits())
                    continue;
                ++blind;
                QString others = QString::fromUtf8(member);
                others.replace(QRegularExpression(u"[0-9]+"_s), u"0"_s);
                QVERIFY2(evaluator.holdsForMember(viewOf(others.toUtf8())) == alone,
                         conditionToJson(condition).left(3000) + " over " + json.left(3000));
            }
        }
        QVERIFY2(told > 5000, qPrintable(QString::number(told)));
        QVERIFY2(blind > 500, qPrintable(QString::number(blind)));
    }

    void jsonIsReadAsItWasWritten()
    {
        for (unsigned seed = 1; seed <= 4000; ++seed) {
            Dice dice(seed);
            const Condition condition = testing::randomCondition(dice);
            const QByteArray json = conditionToJson(condition);
            const auto read = conditionFromJson(json);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
            QCOMPARE(*read, condition);
            QCOMPARE(conditionToJson(*read), json);
            QVERIFY(condition.isEverything() == conditionSentence(condition).isEmpty());
        }
    }

    void thePayloadMayBeDeep()
    {
        QByteArray deep = "1";
        QString path;
        for (int i = 0; i < 999; ++i) {
            deep = (i % 2 ? "{\"k\":" : "[") + deep + (i % 2 ? "}" : "]");
            path.prepend(i % 2 ? u".k"_s : u"[]"_s);
        }
        deep = "{\"d\":" + deep + "}";
        path.prepend(u'd');
        const auto condition = Condition::all({Condition::test(path, Operator::Equal, 1),
                                               Condition::test(u"d[0]"_s, Operator::HasKey, u"k"_s),
                                               Condition::someItem(u"d"_s, Condition::test(u"k"_s, Operator::IsSet))});
        QVERIFY(ConditionEvaluator(condition).holds(viewOf(deep)));
        QVERIFY(explainCondition(condition, viewOf(deep)).held);
        QCOMPARE(conditionFromJson(conditionToJson(condition)).value(), condition);
        const QByteArray deeper = "{\"d\":[" + deep + "]}";
        QVERIFY(!ConditionEvaluator(condition).holds(viewOf(deeper)));
        QVERIFY(!explainCondition(condition, viewOf(deeper)).held);
    }
};

QTEST_GUILESS_MAIN(ConditionPropertyTest)
#include "condition_property_test.moc"
