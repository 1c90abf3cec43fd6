// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

#include <string>
#include <string_view>
#include <vector>

namespace eventdesk {

// Patterns come from people and texts from anywhere: none of them may keep a thread busy. What takes more than a fixed
// number of steps is given up. Not safe to share between threads.
enum class PatternAnswer { No, Yes, TooComplex };

// * stands for any characters but a slash, ** for any at all; a backslash takes the next character as it is. The whole
// text must match. Case counts: fold both before where it should not.
class TextPattern
{
public:
    static constexpr int maxLength = 1000;          // UTF-16 units
    static constexpr qint64 maxSteps = 1'000'000;   // for one text
    explicit TextPattern(std::string_view pattern); // UTF-8

    PatternAnswer matches(std::string_view text) const;
    qint64 steps() const { return m_steps; } // that the last text took

private:
    struct Token
    {
        enum class Kind : uint8_t { Byte, Star, DoubleStar } kind;
        char byte;
    };
    void enter(uint32_t state) const;

    std::vector<Token> m_tokens;
    // The places in the pattern that the text so far may have led to, and after the next byte.
    mutable std::vector<uint32_t> m_now, m_next;
    mutable std::vector<quint64> m_seen; // by place: the number of the byte at which it was entered last
    mutable quint64 m_byte = 0;
    mutable qint64 m_steps = 0;
};

// A regular expression (PCRE2, Unicode properties), anywhere in the text. The library tries matchLimit steps from each
// place of the text, so that the text's length counts too.
class Regex
{
public:
    static constexpr int maxLength = 1000; // of the expression, in UTF-16 units
    static constexpr qint64 maxText = 10'000;
    static constexpr int matchLimit = 10'000;

    // What is wrong with an expression, for people; empty: nothing.
    static QString faultOf(const QString &expression);

    // One with a fault matches nothing.
    Regex(const QString &expression, bool matchCase);
    PatternAnswer matches(std::string_view text) const; // UTF-8

private:
    QRegularExpression m_expression;
};

} // namespace eventdesk
