// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/range_choice.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

using Kind = RangeChoice::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 8> names{{
    {Kind::Today, "today"_L1},
    {Kind::Yesterday, "yesterday"_L1},
    {Kind::Last7Days, "last-7-days"_L1},
    {Kind::Last30Days, "last-30-days"_L1},
    {Kind::Last90Days, "last-90-days"_L1},
    {Kind::Last12Months, "last-12-months"_L1},
    {Kind::ThisMonth, "this-month"_L1},
    {Kind::AllTime, "all-time"_L1},
}};

TimeRange daysRange(QDate first, QDate last, const QTimeZone &zone)
{
    return {toInstant(first.startOfDay(zone)), toInstant(last.addDays(1).startOfDay(zone))};
}

} // namespace

RangeChoice RangeChoice::custom(QDate first, QDate last)
{
    RangeChoice choice(Kind::Custom);
    choice.m_first = qMin(first, last);
    choice.m_last = qMax(first, last);
    return choice;
}

RangeChoice RangeChoice::covering(const TimeRange &range, const QTimeZone &zone)
{
    const QDate first = toDateTime(*range.from, zone).date();
    const QDate last = toDateTime(*range.to - std::chrono::milliseconds(1), zone).date();
    if (range == daysRange(first, last, zone))
        return custom(first, last);
    RangeChoice choice(Kind::Exact);
    choice.m_exact = range;
    return choice;
}

TimeRange RangeChoice::resolve(Instant now, const QTimeZone &zone) const
{
    const QDate today = toDateTime(now, zone).date();
    switch (m_kind) {
    case Kind::Today:
        return daysRange(today, today, zone);
    case Kind::Yesterday:
        return daysRange(today.addDays(-1), today.addDays(-1), zone);
    case Kind::Last7Days:
        return daysRange(today.addDays(-6), today, zone);
    case Kind::Last30Days:
        return daysRange(today.addDays(-29), today, zone);
    case Kind::Last90Days:
        return daysRange(today.addDays(-89), today, zone);
    case Kind::Last12Months:
        return daysRange(today.addMonths(-12).addDays(1), today, zone);
    case Kind::ThisMonth: {
        const QDate first(today.year(), today.month(), 1);
        return daysRange(first, first.addMonths(1).addDays(-1), zone);
    }
    case Kind::AllTime:
        return {};
    case Kind::Custom:
        return daysRange(m_first, m_last, zone);
    case Kind::Exact:
        return m_exact;
    }
    return {};
}

QString RangeChoice::title() const
{
    const QString inUtc = title(QTimeZone::UTC);
    return m_kind == Kind::Exact ? inUtc + u" UTC"_s : inUtc;
}

QString RangeChoice::title(const QTimeZone &zone) const
{
    switch (m_kind) {
    case Kind::Today:
        return QCoreApplication::translate("RangeChoice", "Today");
    case Kind::Yesterday:
        return QCoreApplication::translate("RangeChoice", "Yesterday");
    case Kind::Last7Days:
        return QCoreApplication::translate("RangeChoice", "Last 7 days");
    case Kind::Last30Days:
        return QCoreApplication::translate("RangeChoice", "Last 30 days");
    case Kind::Last90Days:
        return QCoreApplication::translate("RangeChoice", "Last 90 days");
    case Kind::Last12Months:
        return QCoreApplication::translate("RangeChoice", "Last 12 months");
    case Kind::ThisMonth:
        return QCoreApplication::translate("RangeChoice", "This month");
    case Kind::AllTime:
        return QCoreApplication::translate("RangeChoice", "All time");
    case Kind::Custom:
        return format::range(daysRange(m_first, m_last, QTimeZone::UTC), QTimeZone::UTC);
    case Kind::Exact:
        return format::exactRange(m_exact, zone);
    }
    return {};
}

QString RangeChoice::toString() const
{
    for (const auto &[kind, name] : names) {
        if (kind == m_kind)
            return name;
    }
    if (m_kind == Kind::Exact)
        return toIso(*m_exact.from) + u'/' + toIso(*m_exact.to);
    return m_first.toString(Qt::ISODate) + u'/' + m_last.toString(Qt::ISODate);
}

std::optional<RangeChoice> RangeChoice::fromString(const QString &text)
{
    for (const auto &[kind, name] : names) {
        if (text == name)
            return RangeChoice(kind);
    }
    const auto parts = text.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    if (parts[0].contains(u'T')) {
        const auto from = instantFromIso(parts[0]);
        const auto to = instantFromIso(parts[1]);
        if (!from || !to || *to <= *from)
            return std::nullopt;
        RangeChoice choice(Kind::Exact);
        choice.m_exact = {from, to};
        return choice;
    }
    const QDate first = QDate::fromString(parts[0], Qt::ISODate);
    const QDate last = QDate::fromString(parts[1], Qt::ISODate);
    if (!first.isValid() || !last.isValid())
        return std::nullopt;
    return custom(first, last);
}

} // namespace eventdesk
