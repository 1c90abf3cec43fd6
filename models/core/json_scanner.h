// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/json_text.h"
#include "models/core/short_bytes.h"

#include <bitset>

namespace eventdesk::json {

// What ends or breaks a stretch of plain text inside a string: a quote, a backslash, a control character.
struct NotPlain
{
    bool operator()(char c) const { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }
    uint64_t in(uint64_t eight) const
    {
        return shortbytes::zerosIn(eight ^ shortbytes::allOf('"')) |
               shortbytes::zerosIn(eight ^ shortbytes::allOf('\\')) | ((eight - shortbytes::allOf(' ')) & ~eight);
    }
#ifdef __SSE2__
    __m128i in(__m128i sixteen) const
    {
        const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(sixteen, _mm_set1_epi8(0x1f)), sixteen);
        return _mm_or_si128(controls, _mm_or_si128(_mm_cmpeq_epi8(sixteen, _mm_set1_epi8('"')),
                                                   _mm_cmpeq_epi8(sixteen, _mm_set1_epi8('\\'))));
    }
#endif
};

// The first of these, or `end`.
inline const char *plainEnd(const char *at, const char *end)
{
    return firstByte(at, end, NotPlain());
}

// Walks over one JSON text by RFC 8259 (UTF-8 is not looked at), iteratively, and tells the sink what stands where:
// begin(pos, isObject), end(pos), key/string(begin, end, escaped) without the quotes, number(begin, end),
// literal(begin, end); and, where it has one, blanks() for white space between tokens. The answer is whether the text
// is valid; on false the sink has seen a part of it.
template <typename Sink>
class Scanner
{
public:
    Scanner(std::string_view text, Sink &sink)
        : m_at(text.data())
        , m_begin(text.data())
        , m_end(text.data() + text.size())
        , m_sink(sink)
    {
    }

    bool scan()
    {
        blanks();
        if (!value())
            return false;
        while (m_depth > 0) {
            if (!next())
                return false;
        }
        blanks();
        return m_at == m_end;
    }

private:
    size_t pos() const { return size_t(m_at - m_begin); }
    bool at(char c) const { return m_at < m_end && *m_at == c; }
    void blanks()
    {
        if (m_at == m_end || static_cast<unsigned char>(*m_at) > ' ')
            return;
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        if constexpr (requires { m_sink.blanks(); })
            m_sink.blanks();
    }

    // One scalar, or the opening of a container; an empty container is closed at once.
    bool value()
    {
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '{':
        case '[': {
            if (m_depth == maxDepth)
                return false;
            const bool isObject = *m_at == '{';
            m_isObject[size_t(m_depth)] = isObject;
            ++m_depth;
            m_sink.begin(pos(), isObject);
            ++m_at;
            blanks();
            if (at(isObject ? '}' : ']'))
                return close();
            return isObject ? member() : value();
        }
        case '"': {
            bool escaped = false;
            const size_t begin = pos() + 1;
            if (!string(escaped))
                return false;
            m_sink.string(begin, pos() - 1, escaped);
            return true;
        }
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return number();
        }
    }

    // What follows a value inside a container: its end, or a comma and the next value.
    bool next()
    {
        blanks();
        const bool isObject = m_isObject[size_t(m_depth - 1)];
        if (at(isObject ? '}' : ']'))
            return close();
        if (!at(','))
            return false;
        ++m_at;
        blanks();
        return isObject ? member() : value();
    }

    bool close()
    {
        m_sink.end(pos());
        ++m_at;
        --m_depth;
        return true;
    }

    bool member()
    {
        bool escaped = false;
        const size_t begin = pos() + 1;
        if (!at('"') || !string(escaped))
            return false;
        m_sink.key(begin, pos() - 1, escaped);
        blanks();
        if (!at(':'))
            return false;
        ++m_at;
        blanks();
        return value();
    }

    bool string(bool &escaped)
    {
        ++m_at;
        while ((m_at = plainEnd(m_at, m_end)) < m_end) {
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at != '\\' || !escape(escaped))
                return false;
            ++m_at;
        }
        return false;
    }

    // Leaves m_at on the last character of the escape.
    bool escape(bool &escaped)
    {
        escaped = true;
        if (++m_at == m_end)
            return false;
        if (*m_at != 'u')
            return std::string_view("\"\\/bfnrt").contains(*m_at);
        for (int i = 0; i < 4; ++i) {
            if (++m_at == m_end || !std::string_view("0123456789abcdefABCDEF").contains(*m_at))
                return false;
        }
        return true;
    }

    bool literal(std::string_view word)
    {
        if (!std::string_view(m_at, size_t(m_end - m_at)).starts_with(word))
            return false;
        const size_t begin = pos();
        m_at += word.size();
        m_sink.literal(begin, pos());
        return true;
    }

    bool digits()
    {
        const char *first = m_at;
        while (m_at < m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at > first;
    }

    bool number()
    {
        const size_t begin = pos();
        if (at('-'))
            ++m_at;
        if (at('0'))
            ++m_at;
        else if (!digits())
            return false;
        if (at('.')) {
            ++m_at;
            if (!digits())
                return false;
        }
        if (at('e') || at('E')) {
            ++m_at;
            if (at('+') || at('-'))
                ++m_at;
            if (!digits())
                return false;
        }
        m_sink.number(begin, pos());
        return true;
    }

    const char *m_at;
    const char *m_begin;
    const char *m_end;
    Sink &m_sink;
    int m_depth = 0;
    std::bitset<maxDepth> m_isObject;
};

// The characters of a JSON string's inside, escapes resolved; half a surrogate pair becomes U+FFFD.
void appendUnescaped(std::string &out, std::string_view inside);

} // namespace eventdesk::json
