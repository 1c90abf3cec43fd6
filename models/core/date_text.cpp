// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/date_text.h"

#include <chrono>

namespace eventdesk {

namespace {

using namespace std::chrono;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool take(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

bool takeDigits(std::string_view &text, size_t count, int &number)
{
    if (text.size() < count)
        return false;
    number = 0;
    for (const char c : text.substr(0, count)) {
        if (!isDigit(c))
            return false;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(count);
    return true;
}

// Milliseconds since midnight.
bool takeTime(std::string_view &text, qint64 &millis)
{
    int hour = 0, minute = 0, second = 0, thousandths = 0;
    if (!takeDigits(text, 2, hour) || !take(text, ':') || !takeDigits(text, 2, minute))
        return false;
    if (take(text, ':')) {
        if (!takeDigits(text, 2, second))
            return false;
        if (take(text, '.') || take(text, ',')) {
            int scale = 100;
            if (text.empty() || !isDigit(text.front()))
                return false;
            for (; !text.empty() && isDigit(text.front()); text.remove_prefix(1), scale /= 10)
                thousandths += scale * (text.front() - '0');
        }
    }
    millis = ((hour * 60LL + minute) * 60 + second) * 1000 + thousandths;
    return hour < 24 && minute < 60 && second < 60;
}

// All of the rest.
bool takeOffset(std::string_view text, int &minutesEast)
{
    if (text == "Z" || text == "z")
        return true;
    const bool west = text.starts_with('-');
    if (!west && !text.starts_with('+'))
        return false;
    text.remove_prefix(1);
    int hour = 0, minute = 0;
    if (!takeDigits(text, 2, hour))
        return false;
    if (!text.empty()) {
        take(text, ':');
        if (!takeDigits(text, 2, minute))
            return false;
    }
    minutesEast = (hour * 60 + minute) * (west ? -1 : 1);
    return text.empty() && hour <= 18 && minute < 60;
}

} // namespace

std::optional<DateText> DateText::fromText(std::string_view text)
{
    int y = 0, m = 0, d = 0;
    if (!takeDigits(text, 4, y) || !take(text, '-') || !takeDigits(text, 2, m) || !take(text, '-') ||
        !takeDigits(text, 2, d))
        return std::nullopt;
    const year_month_day date{year(y), month(unsigned(m)), day(unsigned(d))};
    if (!date.ok() || y == 0)
        return std::nullopt;
    DateText result;
    result.localMillis = milliseconds(sys_days(date).time_since_epoch()).count();
    if (text.empty())
        return result;
    if (!take(text, 'T') && !take(text, 't') && !take(text, ' '))
        return std::nullopt;
    qint64 millis = 0;
    if (!takeTime(text, millis))
        return std::nullopt;
    result.localMillis += millis;
    result.hasTime = true;
    if (!text.empty()) {
        int minutesEast = 0;
        if (!takeOffset(text, minutesEast))
            return std::nullopt;
        result.offsetMinutes = minutesEast;
    }
    return result;
}

} // namespace eventdesk
