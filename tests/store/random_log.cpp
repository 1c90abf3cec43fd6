// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/random_log.h"

#include "tests/support/random_condition.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

struct Corner
{
    const char *zone; // whose jumps lie in it
    qint64 from;      // milliseconds
    int days;
};

constexpr qint64 day = 86'400'000, quarter = 900'000;

constexpr Corner corners[] = {
    {"Europe/Berlin", 1'774'000'000'000, 20},    // the clocks go forward on 2026-03-29
    {"America/St_Johns", 1'793'000'000'000, 12}, // and back on 2026-11-01
    {"Asia/Kathmandu", 504'000'000'000, 30},     // +5:30 to +5:45 in 1986
    {"Africa/Monrovia", 63'000'000'000, 20},     // -0:44:30 to 0 in January 1972
    {"Pacific/Apia", 1'324'500'000'000, 20},     // no 2011-12-30
    {"Europe/Amsterdam", -1'026'000'000'000, 9}, // +0:19:32 to +0:20 in 1937
    {"Australia/Lord_Howe", 1'775'000'000'000, 9}, {"UTC", -40 * day, 60}, {"Asia/Tokyo", 1'700'000'000'000, 900},
};

const char *const texts[] = {
    "",
    "a",
    "A",
    "x, y",
    "/checkout",
    "/checkout?a=1\\u0026b",
    "\\\"q\\\"",
    "\\\\",
    "\\n\\t",
    "grüße",
    "GRÜSSE",
    "\xf0\x9f\x98\x80 \\ud83d\\ude00",
    "\\u00fcber",
    "Иван",
    "3.5",
    " 12 ",
    "1e3",
    "null",
    "2026-03-29",
    "\xe2\x80\x8b",
    "]",
    "{\\\"a\\\":1}",
    "long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long"};

const char *const numbers[] = {"0",
                               "-0",
                               "0.0",
                               "1",
                               "-1",
                               "12.50",
                               "1E+2",
                               "1e-7",
                               "9007199254740993",
                               "18446744073709551616",
                               "-9223372036854775808",
                               "1e308",
                               "1e400",
                               "123456789012345678901234567890.5",
                               "4.9e-324"};

const char *const keys[] = {"url", "list", "nested", "naïve", "a.b", "$event", "", "u\\u0072l", "\xf0\x9f\x98\x80"};

const char *const paths[] = {"price",      "url",         "list",         "list[]", "list[0]",
                             "nested.url", "nested.list", "list[].url",   "naïve",  "[\"\"]",
                             "missing",    "[\"a.b\"]",   "[\"$event\"]", "$value", "$currency",
                             "$source",    "$subscriber", "$event",       "k7",     "nested"};

} // namespace

RandomLog::RandomLog(Dice &dice)
    : m_dice(dice)
{
    const Corner &corner = dice.of(corners);
    m_zone = corner.zone;
    m_from = corner.from;
    m_span = corner.days * day;
    m_events = 1 + dice.below(6);
    m_people = 2 + dice.below(30);
    m_keys = dice.oneIn(4) ? 400 : 12;
    m_idKind = dice.below(4);
    m_far = dice.oneIn(3);
    m_last = fromMillis(m_from);
}

QString RandomLog::event()
{
    if (m_far && m_dice.oneIn(9))
        return u"far"_s;
    return QString::fromUtf8(m_dice.oneIn(20)  ? "never seen"
                             : m_dice.oneIn(5) ? "Größe ☂"
                                               : "event ") +
           QString::number(m_dice.below(m_events));
}

Instant RandomLog::time()
{
    if (m_dice.oneIn(3)) // the same again, and its neighbours
        return m_last + std::chrono::milliseconds(m_dice.below(3) - 1);
    qint64 millis = m_from + qint64(quint64(m_dice.wide()) % quint64(m_span));
    if (m_dice.oneIn(3))
        millis -= millis % quarter;
    m_last = fromMillis(millis);
    return m_last;
}

TimeRange RandomLog::range()
{
    TimeRange range;
    if (!m_dice.oneIn(3))
        range.from = time();
    if (!m_dice.oneIn(3))
        range.to = time();
    if (range.from && range.to && range.from > range.to && !m_dice.oneIn(10))
        std::swap(range.from, range.to);
    return range;
}

QTimeZone RandomLog::zone()
{
    static const char *const zones[] = {"UTC",          "Asia/Kathmandu",   "America/St_Johns", "Africa/Monrovia",
                                        "Pacific/Apia", "Europe/Berlin",    "Europe/Amsterdam", "Australia/Lord_Howe",
                                        "Asia/Tokyo",   "America/New_York", "Africa/Casablanca"};
    return QTimeZone(m_dice.oneIn(2) ? m_zone : QByteArray(m_dice.of(zones)));
}

std::string RandomLog::messageId()
{
    if (!m_ids.empty() && m_dice.oneIn(8))
        return m_ids[size_t(m_dice.below(int(m_ids.size())))];
    const int kind = m_dice.oneIn(10) ? m_dice.below(4) : m_idKind;
    std::string id;
    if (kind < 2) { // UUIDs; some are spelt otherwise
        const auto part = [this](int digits) {
            return QString::number(quint64(m_dice.wide()) >> (64 - 4 * digits), 16)
                .rightJustified(digits, u'0')
                .toStdString();
        };
        id = part(8) + '-' + part(4) + '-' + part(4) + '-' + part(4) + '-' + part(12);
        if (kind == 1 && m_dice.oneIn(30))
            id = QString::fromStdString(id).toUpper().toStdString();
    } else if (kind == 2) {
        id = "order-2026-" + std::to_string(++m_lastId);
    } else {
        id = std::string(size_t(m_dice.below(200)), 'x') + texts[m_dice.below(10)] + std::to_string(++m_lastId);
    }
    m_ids.push_back(id);
    return id;
}

Identity RandomLog::person()
{
    const auto number = [this] { return std::to_string(m_dice.below(m_people)); };
    Identity person;
    if (m_dice.oneIn(2))
        person.email = (m_dice.oneIn(9) ? "100%_é" : "p") + number() + "@example.com";
    if (m_dice.oneIn(2))
        person.id = (m_dice.oneIn(9) ? "Ünal " : "ID-") + number();
    if (m_dice.oneIn(3))
        person.phone = "+49" + number();
    return person;
}

QString RandomLog::key()
{
    const Identity someone = person();
    return QString::fromStdString(!someone.phone.empty() ? someone.phone
                                  : !someone.id.empty()  ? someone.id
                                                         : someone.email);
}

QString RandomLog::search()
{
    static const char *const searches[] = {"", "P1", "@EXAMPLE", "id-", "+4", "ü", "É", "%", "_", "nobody", "1"};
    return QString::fromUtf8(m_dice.of(searches));
}

std::string RandomLog::value(int depth)
{
    switch (m_dice.below(depth > 0 ? 8 : 6)) {
    case 0:
        return m_dice.oneIn(2) ? "null" : m_dice.oneIn(2) ? "true" : "false";
    case 1:
    case 2:
        return m_dice.of(numbers);
    case 6: {
        std::string list = "[";
        for (int i = m_dice.below(4); i > 0; --i)
            list += value(depth - 1) + (i > 1 ? "," : "");
        return list + "]";
    }
    case 7: {
        std::string object = "{";
        for (int i = m_dice.below(3); i > 0; --i)
            object += '"' + std::string(m_dice.of(keys)) + "\":" + value(depth - 1) + (i > 1 ? "," : "");
        return object + "}";
    }
    default:
        return '"' + std::string(m_dice.of(texts)) + '"';
    }
}

std::string RandomLog::payload()
{
    std::string object = "{";
    const auto add = [&](const std::string &key, const std::string &text) {
        object += (object.size() > 1 ? ",\"" : "\"") + key + "\":" + text;
    };
    // Sums of these are exact in whatever order they are added.
    if (!m_dice.oneIn(4)) {
        const std::string number = QString::number(m_dice.below(400) / 4.0).toStdString();
        add("price", m_dice.oneIn(9) ? '"' + number + '"' : m_dice.oneIn(30) ? "null" : number);
    }
    for (int i = m_dice.oneIn(3) ? m_dice.below(6) : 2; i > 0; --i) // some keys twice
        add(m_dice.oneIn(3) ? "k" + std::to_string(m_dice.below(m_keys)) : m_dice.of(keys), value(2));
    return object + "}";
}

Batch RandomLog::batch(int rows)
{
    Batch batch;
    for (int i = 0; i < rows; ++i) {
        NewOccurrence row;
        row.event = event().toStdString();
        row.person = person();
        row.time = time();
        if (row.event == "far" && !m_dice.oneIn(3))
            row.time = fromMillis(m_dice.wide() / (m_dice.oneIn(2) ? 1000 : 1'000'000) + m_dice.below(2));
        row.messageId = messageId();
        row.payload = payload();
        if (m_dice.oneIn(3))
            row.value = m_dice.of({"1", "2.50", "-0.25", "1e2", "0"});
        if (m_dice.oneIn(3))
            row.currency = m_dice.of({"EUR", "USD", "XXX"});
        if (m_dice.oneIn(3))
            row.source = m_dice.of({"api", "csv", "Läden"});
        if (m_dice.oneIn(3))
            row.received = m_dice.oneIn(9) ? fromMillis(m_dice.wide() / 4) : row.time + std::chrono::seconds(5);
        batch.occurrences.add(row);
        if (m_dice.oneIn(15))
            batch.rejects.push_back({m_dice.below(1000), u"no time"_s, QByteArray(m_dice.below(40), '\xff')});
    }
    return batch;
}

QString RandomLog::path()
{
    return QString::fromUtf8(m_dice.of(paths));
}

Condition RandomLog::test()
{
    if (m_dice.oneIn(2))
        return pinned(testing::randomTest(m_dice, path()), testing::conditionClock());
    // Of what the payloads have, and beside them.
    const QString text =
        QString::fromUtf8(m_dice.of({"a", "", "/checkout", "ü", "3.5", "csv", "p1@example.com", "EUR", "event 1"}));
    switch (m_dice.below(4)) {
    case 0:
        return Condition::test(path(), m_dice.of({Operator::Greater, Operator::LessOrEqual, Operator::NotEqual}),
                               m_dice.of({0.0, 12.5, 50.0, -1.0, 1e308, 9007199254740992.0}));
    case 1:
        return Condition::test(path(), Operator::NotBetween,
                               QJsonArray{double(m_dice.below(60)), double(60 + m_dice.below(60))});
    case 2:
        return Condition::test(path(), m_dice.of({Operator::OneOf, Operator::ContainsAny}), QJsonArray{text, u"1"_s},
                               m_dice.oneIn(2));
    default:
        return Condition::test(path(), m_dice.of({Operator::Is, Operator::NotContains, Operator::StartsWith}), text,
                               m_dice.oneIn(2));
    }
}

Condition RandomLog::condition()
{
    switch (m_dice.below(6)) {
    case 0:
    case 1:
        return {};
    case 2:
        return Condition::all({test(), test()});
    case 3:
        return Condition::any({test(), test(), test()});
    case 4:
        return Condition::negated(test());
    default:
        return test();
    }
}

} // namespace eventdesk::testing
