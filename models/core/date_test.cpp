// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/date_test.h"

#include "models/core/condition_values.h"
#include "models/core/duration_text.h"
#include "models/core/operator_traits.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace eventdesk {

namespace {

constexpr qint64 minuteMillis = 60'000;
constexpr qint64 hourMillis = 60 * minuteMillis;
constexpr qint64 dayMillis = 24 * hourMillis;
constexpr qint64 leastMillis = std::numeric_limits<qint64>::min();
constexpr qint64 mostMillis = std::numeric_limits<qint64>::max();

// Zones had offsets worth the name from then, and rules are known until then.
constexpr qint64 zonesFrom = -2'208'988'800'000; // 1900
constexpr qint64 zonesTo = 4'102'444'800'000;    // 2100

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

DateText dateIn(const QJsonValue &value)
{
    return DateText::fromText(value.toString().toStdString()).value_or(DateText());
}

} // namespace

DateTest::DateTest(const Condition &test, const ConditionClock &clock)
    : m_op(test.op)
{
    const QTimeZone zone = test.zone.isEmpty() ? clock.zone : QTimeZone(test.zone);
    m_usable = zone.isValid() && !faultOfValue(test);
    if (!m_usable)
        return;
    if (zone.timeSpec() != Qt::UTC && zone.id() != "UTC")
        m_zone.emplace(zone, zonesFrom, zonesTo);
    const QJsonArray two = test.value.toArray();
    switch (m_op) {
    case Operator::DateOn:
        m_day = floorDiv(dateIn(test.value).localMillis, dayMillis);
        break;
    case Operator::DateBefore:
        m_begin = leastMillis;
        m_end = beginOf(dateIn(test.value));
        break;
    case Operator::DateAfter:
        m_begin = endOf(dateIn(test.value));
        m_end = mostMillis;
        break;
    case Operator::DateBetween:
        m_begin = beginOf(dateIn(two[0]));
        m_end = endOf(dateIn(two[1]));
        break;
    case Operator::InLast:
    case Operator::MoreThanAgo:
    case Operator::InNext:
        m_length = DurationText::fromText(test.value.toString())->length().count();
        setNow(clock.now);
        break;
    case Operator::Weekday:
        for (const QJsonValue &name : two)
            m_weekdays.push_back(weekdayNumber(name.toString()));
        break;
    default:
        m_fromHour = two[0].toInteger();
        m_toHour = two[1].toInteger();
        break;
    }
}

void DateTest::setNow(Instant now)
{
    const qint64 millis = toMillis(now);
    if (m_op == Operator::InLast) {
        m_begin = millis - m_length + 1;
        m_end = millis + 1;
    } else if (m_op == Operator::MoreThanAgo) {
        m_begin = leastMillis;
        m_end = millis - m_length + 1;
    } else if (m_op == Operator::InNext) {
        m_begin = millis + 1;
        m_end = millis + m_length + 1;
    }
}

bool DateTest::holdsFor(const DateText &date) const
{
    if (!m_usable)
        return false;
    switch (m_op) {
    case Operator::DateOn:
    case Operator::Weekday:
        return fallsOnDay(date);
    case Operator::HourBetween:
        return isAtHour(date);
    default:
        break;
    }
    const qint64 millis = beginOf(date);
    return millis >= m_begin && millis < m_end;
}

qint64 DateTest::instant(qint64 localMillis, std::optional<int> offsetMinutes) const
{
    if (offsetMinutes)
        return localMillis - *offsetMinutes * minuteMillis;
    if (!m_zone)
        return localMillis;
    // A time that the zone skipped is read with the offset before the jump, as in logs; of two that are spelt the same
    // it is the first.
    const qint64 first = m_zone->firstAt(localMillis);
    const qsizetype segment = m_zone->indexAt(first);
    const bool isSkipped = segment > 0 && m_zone->local(first) != localMillis;
    return isSkipped ? localMillis - (*m_zone)[segment - 1].offset : first;
}

qint64 DateTest::endOf(const DateText &date) const
{
    return date.hasTime ? beginOf(date) + 1 : instant(date.localMillis + dayMillis, {});
}

qint64 DateTest::localOf(const DateText &date) const
{
    if (!date.offsetMinutes)
        return date.localMillis;
    return m_zone ? m_zone->local(beginOf(date)) : beginOf(date);
}

bool DateTest::fallsOnDay(const DateText &date) const
{
    const qint64 day = floorDiv(localOf(date), dayMillis);
    if (m_op == Operator::DateOn)
        return day == m_day;
    const qint64 fromMonday = ((day + 3) % 7 + 7) % 7; // 1970 began on a Thursday
    return std::ranges::contains(m_weekdays, int(fromMonday) + 1);
}

bool DateTest::isAtHour(const DateText &date) const
{
    if (!date.hasTime)
        return false;
    const qint64 local = localOf(date);
    const qint64 hour = (local - floorDiv(local, dayMillis) * dayMillis) / hourMillis;
    if (m_fromHour < m_toHour)
        return hour >= m_fromHour && hour < m_toHour;
    return hour >= m_fromHour || hour < m_toHour;
}

} // namespace eventdesk
