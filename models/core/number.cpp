// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/number.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace eventdesk {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

size_t skipDigits(std::string_view text, size_t at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

enum class Spelling { None, Integer, Real };

// Of a text without sign.
Spelling spellingOf(std::string_view text)
{
    size_t at = skipDigits(text, 0);
    size_t digits = at;
    bool real = false;
    if (at < text.size() && text[at] == '.') {
        real = true;
        const size_t end = skipDigits(text, at + 1);
        digits += end - at - 1;
        at = end;
    }
    if (digits == 0)
        return Spelling::None;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        real = true;
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const size_t end = skipDigits(text, at);
        if (end == at)
            return Spelling::None;
        at = end;
    }
    if (at != text.size())
        return Spelling::None;
    return real ? Spelling::Real : Spelling::Integer;
}

Number ofReal(double real)
{
    return {false, 0, real};
}

// a - b where the integer is exact and the real one is not rounded.
int compareMixed(qint64 integer, double real)
{
    if (std::isnan(real))
        return 1;
    if (real >= 9223372036854775808.0)
        return -1;
    if (real < -9223372036854775808.0)
        return 1;
    const qint64 whole = qint64(real); // towards zero
    if (integer != whole)
        return integer < whole ? -1 : 1;
    const double rest = real - double(whole);
    return rest > 0 ? -1 : rest < 0 ? 1 : 0;
}

} // namespace

std::optional<Number> Number::fromJson(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    // toInteger tells what it cannot hold by the default; two of them tell that apart from the value itself.
    const qint64 integer = value.toInteger(0);
    if (integer != 0 || value.toInteger(1) == 0)
        return Number{true, integer, double(integer)};
    return ofReal(value.toDouble());
}

std::optional<Number> Number::fromText(std::string_view text)
{
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    const Spelling spelling = spellingOf(text);
    if (spelling == Spelling::None)
        return std::nullopt;
    const char *end = text.data() + text.size();
    if (spelling == Spelling::Integer) {
        quint64 magnitude = 0;
        constexpr auto most = quint64(std::numeric_limits<qint64>::max());
        const auto result = std::from_chars(text.data(), end, magnitude);
        if (result.ec == std::errc() && magnitude <= most) {
            const qint64 integer = negative ? -qint64(magnitude) : qint64(magnitude);
            return Number{true, integer, double(integer)};
        }
        if (result.ec == std::errc() && negative && magnitude == most + 1) {
            constexpr qint64 least = std::numeric_limits<qint64>::min();
            return Number{true, least, double(least)};
        }
    }
    double real = 0;
    const auto result = std::from_chars(text.data(), end, real);
    if (result.ec == std::errc::result_out_of_range) {
        const bool exponent = text.contains('e') || text.contains('E');
        const bool tiny =
            exponent ? text.contains("e-") || text.contains("E-") : text.starts_with('0') || text.starts_with('.');
        real = tiny ? 0 : std::numeric_limits<double>::infinity();
    }
    return ofReal(negative ? -real : real);
}

int compare(const Number &a, const Number &b)
{
    if (a.integral && b.integral)
        return a.integer < b.integer ? -1 : a.integer > b.integer ? 1 : 0;
    if (a.integral)
        return compareMixed(a.integer, b.real);
    if (b.integral)
        return -compareMixed(b.integer, a.real);
    return a.real < b.real ? -1 : a.real > b.real ? 1 : 0;
}

} // namespace eventdesk
