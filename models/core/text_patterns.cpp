// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/text_patterns.h"

#include <QCoreApplication>

#include <algorithm>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

QRegularExpression made(const QString &expression, bool matchCase)
{
    static const QString limits = u"(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=%1)(*LIMIT_HEAP=20000)"_s.arg(Regex::matchLimit);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(limits + expression, options);
}

QString faultIn(const QString &expression)
{
    if (expression.size() > Regex::maxLength)
        return Text::tr("A regular expression may have at most %1 characters.").arg(Regex::maxLength);
    // (*NO_JIT) and the like, which change how it is matched, and how long that takes.
    if (expression.startsWith("(*"_L1))
        return Text::tr("A regular expression may not begin with “(*”.");
    const QRegularExpression alone(expression);
    if (!alone.isValid()) {
        //: %1 is a position in a regular expression, %2 what its reader says
        return Text::tr("The regular expression has a mistake at character %1: %2.")
            .arg(alone.patternErrorOffset() + 1)
            .arg(alone.errorString());
    }
    if (!made(expression, true).isValid())
        return Text::tr("The regular expression is too large.");
    return {};
}

} // namespace

TextPattern::TextPattern(std::string_view pattern)
{
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '*') {
            if (pattern[i] == '\\' && i + 1 < pattern.size())
                ++i;
            m_tokens.push_back({Token::Kind::Byte, pattern[i]});
            continue;
        }
        size_t stars = 1;
        for (; i + 1 < pattern.size() && pattern[i + 1] == '*'; ++i)
            ++stars;
        m_tokens.push_back({stars > 1 ? Token::Kind::DoubleStar : Token::Kind::Star, '*'});
    }
    m_seen.resize(m_tokens.size() + 1, 0);
}

void TextPattern::enter(uint32_t state) const
{
    for (; m_seen[state] != m_byte; ++state) {
        m_seen[state] = m_byte;
        m_next.push_back(state);
        ++m_steps;
        if (state == m_tokens.size() || m_tokens[state].kind == Token::Kind::Byte)
            return; // a star may also stand for nothing
    }
}

PatternAnswer TextPattern::matches(std::string_view text) const
{
    m_steps = 0;
    m_next.clear();
    ++m_byte;
    enter(0);
    for (const char c : text) {
        m_now.swap(m_next);
        m_next.clear();
        ++m_byte;
        for (const uint32_t state : m_now) {
            ++m_steps;
            if (state == m_tokens.size())
                continue;
            const Token &token = m_tokens[state];
            if (token.kind == Token::Kind::Byte) {
                if (token.byte == c)
                    enter(state + 1);
            } else if (token.kind == Token::Kind::DoubleStar || c != '/') {
                enter(state);
            }
        }
        if (m_next.empty())
            return PatternAnswer::No;
        if (m_steps > maxSteps)
            return PatternAnswer::TooComplex;
    }
    return std::ranges::contains(m_next, uint32_t(m_tokens.size())) ? PatternAnswer::Yes : PatternAnswer::No;
}

QString Regex::faultOf(const QString &expression)
{
    return faultIn(expression);
}

Regex::Regex(const QString &expression, bool matchCase)
    : m_expression(made(faultOf(expression).isEmpty() ? expression : u"(?!)"_s, matchCase))
{
}

PatternAnswer Regex::matches(std::string_view text) const
{
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (whole.size() > maxText)
        return PatternAnswer::TooComplex;
    const QRegularExpressionMatch match = m_expression.match(whole);
    if (!match.isValid())
        return PatternAnswer::TooComplex;
    return match.hasMatch() ? PatternAnswer::Yes : PatternAnswer::No;
}

} // namespace eventdesk
