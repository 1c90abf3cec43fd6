// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/time_text.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace eventdesk::ingest {

namespace {

constexpr qint64 secondMillis = 1000;
constexpr qint64 minuteMillis = 60 * secondMillis;
constexpr qint64 hourMillis = 60 * minuteMillis;
constexpr qint64 dayMillis = 24 * hourMillis;
constexpr qint64 quarterMillis = 15 * minuteMillis;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Takes exactly `count` digits off the front.
bool takeDigits(std::string_view &text, size_t count, int &number)
{
    if (text.size() < count)
        return false;
    int value = 0;
    for (size_t i = 0; i < count; ++i) {
        if (!isDigit(text[i]))
            return false;
        value = value * 10 + (text[i] - '0');
    }
    number = value;
    text.remove_prefix(count);
    return true;
}

// Takes one to `most` digits off the front; answers how many.
size_t takeSomeDigits(std::string_view &text, size_t most, int &number)
{
    size_t count = 0;
    while (count < most && count < text.size() && isDigit(text[count]))
        ++count;
    return takeDigits(text, count, number) ? count : 0;
}

bool take(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

// Z, UTC, GMT, +02, +0200, +02:00.
bool takeOffset(std::string_view &text, std::optional<int> &offset)
{
    for (const std::string_view name : {"Z", "z", "UTC", "GMT"}) {
        if (text == name) {
            text = {};
            offset = 0;
            return true;
        }
    }
    const bool minus = text.starts_with('-');
    if (!minus && !text.starts_with('+'))
        return false;
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!takeDigits(text, 2, hours))
        return false;
    const bool colon = take(text, ':');
    if (!text.empty() || colon) {
        if (!takeDigits(text, 2, minutes))
            return false;
    }
    if (!text.empty() || hours > 18 || minutes > 59)
        return false;
    offset = (hours * 3600 + minutes * 60) * (minus ? -1 : 1);
    return true;
}

bool isDate(int year, int month, int day)
{
    return year >= 1 && year <= 9999 &&
           std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(unsigned(month)),
                                       std::chrono::day(unsigned(day)))
               .ok();
}

// Numbers since 1970, by size: seconds below the year 5138, then milli-, micro- and nanoseconds.
std::optional<Instant> readEpoch(std::string_view text)
{
    const size_t sign = text.starts_with('-');
    size_t digits = sign;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == sign || digits - sign > 19)
        return std::nullopt;
    qint64 whole = 0;
    if (std::from_chars(text.data(), text.data() + digits, whole).ec != std::errc())
        return std::nullopt;
    std::string_view rest = text.substr(digits);
    double fraction = 0;
    if (!rest.empty()) {
        // 1585250199.25, 1.585250199E9
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size() || std::abs(number) > 9e18)
            return std::nullopt;
        whole = qint64(std::floor(number));
        fraction = number - std::floor(number);
    }
    const qint64 size = whole < 0 ? -whole : whole;
    if (size < 100'000'000'000)
        return fromMillis(whole * 1000 + qint64(std::floor(fraction * 1000 + 1e-6)));
    if (size < 100'000'000'000'000)
        return fromMillis(whole);
    const qint64 unit = size < 100'000'000'000'000'000 ? 1000 : 1'000'000;
    const qint64 millis = whole / unit - (whole % unit < 0 ? 1 : 0);
    return fromMillis(millis);
}

} // namespace

TimeReader::TimeReader(const QTimeZone &zone, DayOrder order)
    : m_zone(zone)
    , m_utc(zone == QTimeZone(QTimeZone::UTC) || zone.id() == "UTC")
    , m_order(order)
{
}

// A time of day at the front and everything behind it: 08:26, 08:26:00.123456 +02:00, 8:26 PM.
bool TimeReader::readClock(std::string_view text, Parts &parts)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milli = 0;
    const size_t hourDigits = takeSomeDigits(text, 2, hour);
    if (hourDigits == 0)
        return false;
    const bool colons = take(text, ':');
    if (!colons && hourDigits != 2)
        return false;
    if (!takeDigits(text, 2, minute))
        return false;
    if (colons ? take(text, ':') : (!text.empty() && isDigit(text.front()))) {
        if (!takeDigits(text, 2, second))
            return false;
        if (text.starts_with('.') || text.starts_with(',')) {
            text.remove_prefix(1);
            int scale = 100;
            size_t digits = 0;
            for (; digits < text.size() && isDigit(text[digits]); ++digits, scale /= 10)
                milli += scale * (text[digits] - '0');
            if (digits == 0)
                return false;
            text.remove_prefix(digits);
        }
    }
    text = trimmed(text);
    if (text.size() >= 2 && (text[1] == 'M' || text[1] == 'm') && hour >= 1 && hour <= 12) {
        const char half = char(text[0] | 0x20);
        if (half != 'a' && half != 'p')
            return false;
        hour = hour % 12 + (half == 'p' ? 12 : 0);
        text = trimmed(text.substr(2));
    }
    if (!text.empty() && !takeOffset(text, parts.offsetSeconds))
        return false;
    const bool endOfDay = hour == 24 && minute == 0 && second == 0 && milli == 0;
    if ((hour > 23 && !endOfDay) || minute > 59 || second > 60)
        return false;
    parts.milliOfDay = hour * hourMillis + minute * minuteMillis + second * secondMillis + milli;
    return true;
}

TimeText TimeReader::finish(TimeText::Form form, const Parts &parts)
{
    if (!isDate(parts.year, parts.month, parts.day))
        return {};
    using namespace std::chrono;
    const sys_days date = year_month_day(year(parts.year), month(unsigned(parts.month)), day(unsigned(parts.day)));
    const qint64 local = date.time_since_epoch().count() * dayMillis + parts.milliOfDay;
    const qint64 offset = parts.offsetSeconds ? *parts.offsetSeconds * secondMillis : offsetMillis(local);
    return {form, fromMillis(local - offset), !parts.offsetSeconds, false, false};
}

qint64 TimeReader::slowOffsetMillis(qint64 localMillis) const
{
    // The local time taken apart as if it were UTC, and put together in the zone.
    const QDateTime apart = QDateTime::fromMSecsSinceEpoch(localMillis, QTimeZone::UTC);
    const QDateTime local(apart.date(), apart.time(), m_zone, QDateTime::TransitionResolution::RelativeToBefore);
    return localMillis - local.toMSecsSinceEpoch();
}

qint64 TimeReader::offsetMillis(qint64 localMillis)
{
    if (m_utc)
        return 0;
    const qint64 quarter = localMillis / quarterMillis - (localMillis % quarterMillis < 0);
    CachedOffset &cached = m_offsets[size_t(quarter) % m_offsets.size()];
    if (cached.quarter == quarter)
        return cached.offset;
    // Only a quarter without a change of the clock in it is remembered.
    const qint64 first = slowOffsetMillis(quarter * quarterMillis);
    if (first != slowOffsetMillis((quarter + 1) * quarterMillis - 1))
        return slowOffsetMillis(localMillis);
    cached = {quarter, first};
    return first;
}

// 2026-11-02T08:14:11.000Z, with a blank for the T, without milliseconds, without Z: what most logs write, quickly.
// False: read it the long way.
bool TimeReader::readPlainIso(std::string_view text, TimeText &result)
{
    const bool zoneless = text.size() == 19 || text.size() == 23;
    if (!zoneless && text.size() != 20 && text.size() != 24)
        return false;
    const char *const at = text.data();
    unsigned wrong = 0; // not 0: some character is not what it must be
    const auto digit = [&](size_t i) {
        const unsigned value = unsigned(uchar(at[i])) - '0';
        wrong |= value > 9;
        return int(value);
    };
    const auto two = [&](size_t i) { return digit(i) * 10 + digit(i + 1); };
    const int hour = two(11);
    const int minute = two(14);
    const int second = two(17);
    int milli = 0;
    if (text.size() >= 23) {
        milli = digit(20) * 100 + two(21);
        wrong |= at[19] != '.';
    }
    wrong |= (at[10] != 'T' && at[10] != ' ') || at[13] != ':' || at[16] != ':' || (!zoneless && text.back() != 'Z') ||
             hour > 23 || minute > 59 || second > 60;
    if (wrong)
        return false;
    if (!std::equal(m_lastDate.begin(), m_lastDate.end(), at)) {
        const int year = two(0) * 100 + two(2);
        const int month = two(5);
        const int day = two(8);
        if (wrong || at[4] != '-' || at[7] != '-' || !isDate(year, month, day))
            return false;
        using namespace std::chrono;
        const sys_days date = year_month_day(std::chrono::year(year), std::chrono::month(unsigned(month)),
                                             std::chrono::day(unsigned(day)));
        m_lastMidnight = date.time_since_epoch().count() * dayMillis;
        std::copy_n(at, m_lastDate.size(), m_lastDate.begin());
    }
    const qint64 local = m_lastMidnight + hour * hourMillis + minute * minuteMillis + second * secondMillis + milli;
    result = {TimeText::Form::Iso, fromMillis(zoneless ? local - offsetMillis(local) : local), zoneless, false, false};
    return true;
}

TimeText TimeReader::read(std::string_view text)
{
    if (TimeText plain; readPlainIso(text, plain))
        return plain;
    text = trimmed(text);
    if (text.empty() || text.size() > 64)
        return {};

    Parts parts;
    int first = 0;
    std::string_view rest = text;
    const size_t digits = takeSomeDigits(rest, 4, first);
    const char separator = rest.empty() ? '\0' : rest.front();

    // 2016-01-01 12:00:00, 2016/01/01T12:00Z
    if (digits == 4 && (separator == '-' || separator == '/')) {
        parts.year = first;
        rest.remove_prefix(1);
        if (takeSomeDigits(rest, 2, parts.month) == 0 || !take(rest, separator) ||
            takeSomeDigits(rest, 2, parts.day) == 0)
            return {};
        if (rest.empty())
            return finish(TimeText::Form::Date, parts);
        if (!take(rest, 'T') && !take(rest, ' ') && !take(rest, 't'))
            return {};
        return readClock(rest, parts) ? finish(TimeText::Form::Iso, parts) : TimeText{};
    }

    // 20160101, 20160101T120000Z
    if (digits == 4 && text.size() >= 8 && (text.size() == 8 || text[8] == 'T') && first >= 1900 && first < 2100) {
        std::string_view compact = rest;
        parts.year = first;
        if (takeDigits(compact, 2, parts.month) && takeDigits(compact, 2, parts.day)) {
            if (compact.empty()) {
                if (const TimeText date = finish(TimeText::Form::Date, parts); date.form != TimeText::Form::None)
                    return date;
            } else if (readClock(compact.substr(1), parts)) {
                return finish(TimeText::Form::Iso, parts);
            }
        }
    }

    // 03/04/2026 08:26, 24.12.26
    if (digits > 0 && digits <= 2 && (separator == '/' || separator == '.' || separator == '-')) {
        int second = 0;
        int year = 0;
        std::string_view date = rest.substr(1);
        if (takeSomeDigits(date, 2, second) > 0 && take(date, separator)) {
            const size_t yearDigits = takeSomeDigits(date, 4, year);
            if ((yearDigits == 4 || yearDigits == 2) &&
                (date.empty() || take(date, ' ') || (date.starts_with(", ") && (date.remove_prefix(2), true)) ||
                 take(date, 'T'))) {
                if (!date.empty() && !readClock(date, parts))
                    return {};
                const bool dayFirst =
                    separator == '.' || (m_order == DayOrder::Unknown ? second <= 12 : m_order == DayOrder::DayFirst);
                parts.year = yearDigits == 4 ? year : year + (year < 70 ? 2000 : 1900);
                parts.day = dayFirst ? first : second;
                parts.month = dayFirst ? second : first;
                TimeText result = finish(TimeText::Form::DayMonth, parts);
                result.dayFirstOnly = first > 12 || separator == '.';
                result.monthFirstOnly = second > 12;
                return result;
            }
        }
    }

    const auto isLetter = [&](size_t i) {
        return i < text.size() && (text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z';
    };
    if (text.size() >= 16 && (isLetter(0) || (digits > 0 && digits <= 2 && separator == ' ' && isLetter(digits + 1)))) {
        const QDateTime mail =
            QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::RFC2822Date);
        if (mail.isValid())
            return {TimeText::Form::Mail, toInstant(mail), false, false, false};
        return {};
    }
    if (digits > 0 || text.front() == '-') {
        const std::optional<Instant> time = readEpoch(text);
        if (!time || *time < fromMillis(-62'135'596'800'000) || *time >= fromMillis(253'402'300'800'000))
            return {};
        return {TimeText::Form::Epoch, *time, false, false, false};
    }

    return {};
}

} // namespace eventdesk::ingest
