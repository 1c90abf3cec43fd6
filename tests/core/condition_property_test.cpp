// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_evaluator.h"

#include "models/core/operator_traits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

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

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    static const QRegularExpression decimal(u"^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*$"_s);
    if (value.isString() && decimal.match(value.toString()).hasMatch())
        return value.toString().trimmed().toDouble();
    return std::nullopt;
}

bool meets(const QJsonValue &actual, const Condition &test)
{
    const Qt::CaseSensitivity sensitivity = test.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString text = actual.toString();
    const QString wanted = test.value.toString();
    const std::optional<double> number = numberOf(actual);
    const double limit = test.value.toDouble();
    switch (test.op) {
    case Operator::IsSet:
    case Operator::IsNotSet:
        return true;
    case Operator::IsType: {
        static const QHash<QJsonValue::Type, QString> names{
            {QJsonValue::String, u"text"_s}, {QJsonValue::Double, u"number"_s}, {QJsonValue::Bool, u"true-false"_s},
            {QJsonValue::Array, u"list"_s},  {QJsonValue::Object, u"object"_s}, {QJsonValue::Null, u"null"_s}};
        return names.value(actual.type()) == wanted;
    }
    case Operator::Is:
    case Operator::IsNot:
        return actual.isString() && text.compare(wanted, sensitivity) == 0;
    case Operator::Contains:
    case Operator::NotContains:
        return actual.isString() && text.contains(wanted, sensitivity);
    case Operator::StartsWith:
    case Operator::NotStartsWith:
        return actual.isString() && text.startsWith(wanted, sensitivity);
    case Operator::EndsWith:
    case Operator::NotEndsWith:
        return actual.isString() && text.endsWith(wanted, sensitivity);
    case Operator::OneOf:
    case Operator::NotOneOf:
        for (const QJsonValue &item : test.value.toArray()) {
            if (actual.isString() && text.compare(item.toString(), sensitivity) == 0)
                return true;
        }
        return false;
    case Operator::IsEmpty:
        return actual == QJsonValue(u""_s) || actual == QJsonValue(QJsonArray()) || actual == QJsonValue(QJsonObject());
    case Operator::IsNotEmpty:
        return (actual.isString() && !text.isEmpty()) || !actual.toArray().isEmpty() || !actual.toObject().isEmpty();
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
    case Operator::Between:
    case Operator::NotBetween:
        return number && *number >= test.value.toArray()[0].toDouble() && *number <= test.value.toArray()[1].toDouble();
    case Operator::IsTrue:
        return actual == QJsonValue(true);
    case Operator::IsFalse:
        return actual == QJsonValue(false);
    default:
        break;
    }
    return false;
}

bool naive(const QJsonValue &payload, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::All:
        for (const Condition &child : condition.children) {
            if (!naive(payload, child))
                return false;
        }
        return true;
    case Condition::Kind::Any:
        for (const Condition &child : condition.children) {
            if (naive(payload, child))
                return true;
        }
        return false;
    case Condition::Kind::Not:
        return !naive(payload, condition.children.front());
    case Condition::Kind::Test:
        break;
    }
    bool met = false;
    for (const QJsonValue &value : valuesAt(payload, condition.parameter.steps()))
        met = met || meets(value, condition);
    const QString name = operatorName(condition.op);
    const bool negative =
        name.startsWith("not_"_L1) || name == "is_not"_L1 || name == "ne"_L1 || name == "is_not_set"_L1;
    return met != negative;
}

// --- random conditions and payloads over few enough words that they meet ---

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random.bounded(limit)); }
    template <typename T>
    T oneOf(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }

    QString text()
    {
        static const QList<QString> words{u""_s,    u"a"_s,     u"A"_s,      u"ab"_s,  u"Äb"_s, u"äB"_s,
                                          u"5"_s,   u" 5.0 "_s, u"-5"_s,     u"5e0"_s, u"5x"_s, u"ΣΑΣ"_s,
                                          u"σας"_s, u".5"_s,    u"\"\\\n"_s, u"😀a"_s};
        return oneOf(words);
    }
    double number()
    {
        static const QList<double> numbers{0, -5, 5, 0.5, 1e20, -1e-7, 4503599627370497.5, 50};
        return oneOf(numbers);
    }
    QJsonValue value(int depth)
    {
        switch (below(depth > 3 ? 5 : 8)) {
        case 0:
            return text();
        case 1:
            return number();
        case 2:
            return below(2) == 0;
        case 3:
            return QJsonValue::Null;
        case 4:
            return text();
        case 5: {
            QJsonArray list;
            for (int i = below(4); i > 0; --i)
                list.append(value(depth + 1));
            return list;
        }
        default:
            return object(depth + 1);
        }
    }
    QJsonObject object(int depth)
    {
        QJsonObject out;
        for (int i = below(5); i > 0; --i)
            out.insert(key(), value(depth + 1));
        return out;
    }
    QString key() { return oneOf(QList<QString>{u"a"_s, u"b"_s, u"c"_s, u"a.b"_s, u"é\""_s}); }

    QString path()
    {
        QList<PayloadPath::Step> steps{{PayloadPath::Step::Kind::Key, key(), 0}};
        for (int i = below(3); i > 0; --i) {
            const int kind = below(4);
            if (kind == 0)
                steps.append({PayloadPath::Step::Kind::AnyItem, {}, 0});
            else if (kind == 1)
                steps.append({PayloadPath::Step::Kind::Index, {}, below(2)});
            else
                steps.append({PayloadPath::Step::Kind::Key, key(), 0});
        }
        return PayloadPath::fromSteps(steps).toString();
    }
    Condition test()
    {
        auto op = Operator(below(operatorCount));
        while (traitsOf(op).wants == Wants::Condition || traitsOf(op).type >= ValueType::Date ||
               traitsOf(op).wants == Wants::Pattern || traitsOf(op).wants == Wants::Regex ||
               traitsOf(op).wants == Wants::Count)
            op = Operator(below(operatorCount));
        const bool matchCase = below(4) == 0;
        switch (op) {
        case Operator::IsType:
            return Condition::test(
                path(), op,
                oneOf(QList<QString>{u"text"_s, u"number"_s, u"true-false"_s, u"list"_s, u"object"_s, u"null"_s}));
        case Operator::Is:
        case Operator::IsNot:
        case Operator::Contains:
        case Operator::NotContains:
        case Operator::StartsWith:
        case Operator::NotStartsWith:
        case Operator::EndsWith:
        case Operator::NotEndsWith:
            return Condition::test(path(), op, text(), matchCase);
        case Operator::OneOf:
        case Operator::NotOneOf:
            return Condition::test(path(), op, QJsonArray{text(), text()}, matchCase);
        case Operator::Equal:
        case Operator::NotEqual:
        case Operator::Greater:
        case Operator::GreaterOrEqual:
        case Operator::Less:
        case Operator::LessOrEqual:
            return Condition::test(path(), op, number());
        case Operator::Between:
        case Operator::NotBetween: {
            const double one = number();
            const double other = number();
            return Condition::test(path(), op, QJsonArray{std::min(one, other), std::max(one, other)});
        }
        default:
            return Condition::test(path(), op);
        }
    }
    Condition condition(int depth)
    {
        const int kind = depth > 3 ? 9 : below(10);
        if (kind > 4)
            return test();
        if (kind == 0)
            return Condition::negated(condition(depth + 1));
        QList<Condition> children;
        for (int i = below(4); i > 0; --i)
            children += condition(depth + 1);
        return kind < 3 ? Condition::all(children) : Condition::any(children);
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class ConditionPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEvaluatorAgreesWithAPlainReading()
    {
        int held = 0;
        int asked = 0;
        for (quint32 seed = 1; seed <= 4000; ++seed) {
            Dice dice(seed);
            const Condition condition = dice.condition(0);
            const ConditionEvaluator evaluator(condition);
            for (int i = 0; i < 25; ++i) {
                const QJsonObject payload = dice.object(0);
                const QByteArray json =
                    QJsonDocument(payload).toJson(i % 2 ? QJsonDocument::Compact : QJsonDocument::Indented);
                const bool expected = naive(payload, condition);
                const bool actual = evaluator.holds(std::string_view(json.constData(), size_t(json.size())));
                QVERIFY2(actual == expected, "seed " + QByteArray::number(seed) + ": " + conditionToJson(condition) +
                                                 " over " + json + (actual ? " holds" : " does not hold"));
                ++asked;
                held += actual ? 1 : 0;
            }
        }
        // A property that is always met the same way proves little.
        QVERIFY(held > asked / 5 && held < asked * 4 / 5);
    }

    void aMemberByItselfHoldsAsItDoesInItsPayload()
    {
        int told = 0, blind = 0;
        for (quint32 seed = 1; seed <= 20'000; ++seed) {
            Dice dice(seed);
            const Condition condition = dice.condition(0);
            const ConditionEvaluator evaluator(condition);
            if (!evaluator.canHoldForMember())
                continue;
            const QString key = condition.parameter.steps().first().key;
            for (int i = 0; i < 10; ++i) {
                const QJsonObject payload = dice.object(0);
                if (!payload.contains(key))
                    continue;
                const QByteArray json = QJsonDocument(payload).toJson(QJsonDocument::Compact);
                QByteArray member = QJsonDocument(QJsonArray{payload[key]}).toJson(QJsonDocument::Compact);
                member = member.mid(1, member.size() - 2);
                const std::optional<bool> alone = evaluator.holdsForMember({member.constData(), size_t(member.size())});
                if (!alone)
                    continue;
                ++told;
                QVERIFY2(*alone == evaluator.holds(std::string_view(json.constData(), size_t(json.size()))),
                         conditionToJson(condition) + " over " + json);
                // With other numbers in it, where it does not look at them.
                if (!evaluator.isBlindToDigits())
                    continue;
                ++blind;
                QString others = QString::fromUtf8(member);
                others.replace(QRegularExpression(u"[0-9]+"_s), u"0"_s);
                const QByteArray pattern = others.toUtf8();
                QVERIFY2(evaluator.holdsForMember({pattern.constData(), size_t(pattern.size())}) == alone,
                         conditionToJson(condition) + " over " + json);
            }
        }
        QVERIFY2(told > 500, qPrintable(QString::number(told)));
        QVERIFY2(blind > 100, qPrintable(QString::number(blind)));
    }

    void jsonIsReadAsItWasWritten()
    {
        for (quint32 seed = 1; seed <= 4000; ++seed) {
            const Condition condition = Dice(seed).condition(0);
            const QByteArray json = conditionToJson(condition);
            const auto read = conditionFromJson(json);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
            QCOMPARE(conditionToJson(*read), json);
        }
    }
};

QTEST_GUILESS_MAIN(ConditionPropertyTest)
#include "condition_property_test.moc"
