// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/number.h"

#include <algorithm>
#include <array>
#include <charconv>
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

Number ofReal(double real, std::string_view text = {})
{
    return {false, 0, real, text};
}

// What a decimal text says: 0.d₁d₂d₃… times ten to the `point`, where d₁ is the first digit that is not 0.
class Decimal
{
public:
    explicit Decimal(std::string_view text)
    {
        if (text.starts_with('-') || text.starts_with('+')) {
            m_negative = text.front() == '-';
            text.remove_prefix(1);
        }
        const size_t e = text.find_first_of("eE");
        const std::string_view digits = text.substr(0, e);
        const size_t point = std::min(digits.find('.'), digits.size());
        m_whole = digits.substr(0, point);
        m_fraction = digits.substr(std::min(point + 1, digits.size()));
        while (m_first < size() && digit(m_first) == '0')
            ++m_first;
        m_point = qint64(m_whole.size()) - qint64(m_first) + (e == text.npos ? 0 : exponentOf(text.substr(e + 1)));
    }

    int compareTo(const Decimal &other) const
    {
        if (sign() != other.sign())
            return sign() < other.sign() ? -1 : 1;
        return sign() < 0 ? -compareMagnitudes(other) : compareMagnitudes(other);
    }

private:
    size_t size() const { return m_whole.size() + m_fraction.size(); }
    char digit(size_t i) const { return i < m_whole.size() ? m_whole[i] : m_fraction[i - m_whole.size()]; }
    int sign() const { return m_first == size() ? 0 : m_negative ? -1 : 1; }

    // Of an exponent beyond all measure, one that is larger than any other part of a number can be.
    static qint64 exponentOf(std::string_view text)
    {
        constexpr qint64 huge = qint64(1) << 60;
        const bool negative = text.starts_with('-');
        if (negative || text.starts_with('+'))
            text.remove_prefix(1);
        qint64 exponent = 0;
        const bool fits = std::from_chars(text.data(), text.data() + text.size(), exponent).ec == std::errc();
        exponent = fits ? std::min(exponent, huge) : huge;
        return negative ? -exponent : exponent;
    }

    int compareMagnitudes(const Decimal &other) const
    {
        if (sign() == 0)
            return 0;
        if (m_point != other.m_point)
            return m_point < other.m_point ? -1 : 1;
        for (size_t i = 0; m_first + i < size() || other.m_first + i < other.size(); ++i) {
            const char mine = m_first + i < size() ? digit(m_first + i) : '0';
            const char its = other.m_first + i < other.size() ? other.digit(other.m_first + i) : '0';
            if (mine != its)
                return mine < its ? -1 : 1;
        }
        return 0;
    }

    bool m_negative = false;
    std::string_view m_whole, m_fraction;
    size_t m_first = 0; // digit that is not 0
    qint64 m_point = 0;
};

using Room = std::array<char, 32>;

std::string_view spelt(const Number &number, Room &room)
{
    if (!number.text.empty())
        return number.text;
    char *end = number.integral ? std::to_chars(room.data(), room.data() + room.size(), number.integer).ptr
                                : std::to_chars(room.data(), room.data() + room.size(), number.real).ptr;
    return {room.data(), end};
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
    const std::string_view whole = text;
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
    return ofReal(negative ? -real : real, whole);
}

// Rounding to doubles keeps the order: only where they are the same, the digits have to say.
int compare(const Number &a, const Number &b)
{
    if (a.integral && b.integral)
        return a.integer < b.integer ? -1 : a.integer > b.integer ? 1 : 0;
    if (a.real != b.real)
        return a.real < b.real ? -1 : 1;
    Room roomOfA, roomOfB;
    const std::string_view textOfA = spelt(a, roomOfA), textOfB = spelt(b, roomOfB);
    return textOfA == textOfB ? 0 : Decimal(textOfA).compareTo(Decimal(textOfB));
}

} // namespace eventdesk
