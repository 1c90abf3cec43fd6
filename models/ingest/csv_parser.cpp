// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/csv_parser.h"

#include "models/core/short_bytes.h"

#include <algorithm>

namespace eventdesk::ingest {

namespace {

struct Either
{
    char one, other;

    bool operator()(char c) const { return c == one || c == other; }
    uint64_t in(uint64_t eight) const
    {
        return shortbytes::zerosIn(eight ^ shortbytes::allOf(one)) |
               shortbytes::zerosIn(eight ^ shortbytes::allOf(other));
    }
#ifdef __SSE2__
    __m128i in(__m128i sixteen) const
    {
        return _mm_or_si128(_mm_cmpeq_epi8(sixteen, _mm_set1_epi8(one)), _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(other)));
    }
#endif
};

// The first `one` or `other`, or `end`.
const char *firstOf(const char *at, const char *end, char one, char other)
{
    return firstByte(at, end, Either{one, other});
}

} // namespace

CsvParser::CsvParser(std::string head, TextStream *rest, char delimiter)
    : m_buffer(std::move(head))
    , m_rest(rest)
    , m_ended(rest == nullptr)
    , m_delimiter(delimiter)
{
}

Result<bool> CsvParser::refill()
{
    if (m_ended)
        return false;
    if (m_start > 0) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    const auto more = m_rest->more(m_buffer);
    if (more && !*more)
        m_ended = true;
    return more;
}

Result<CsvParser::Outcome> CsvParser::next()
{
    m_start = m_end;
    while (m_skipsLine) {
        const size_t found = m_buffer.find('\n', m_start);
        m_start = m_end = found == std::string::npos ? m_buffer.size() : found + 1;
        m_nextLine += found != std::string::npos;
        m_skipsLine = found == std::string::npos;
        if (m_skipsLine) {
            const auto more = refill();
            if (!more)
                return std::unexpected(more.error());
            m_end = m_start;
            m_skipsLine = *more;
        }
    }
    for (;;) {
        const Scan result = scan();
        if (result == Scan::NeedsMore) {
            const auto more = refill();
            if (!more)
                return std::unexpected(more.error());
            m_end = m_start;
            if (*more || m_start < m_buffer.size())
                continue;
            m_fields.clear();
            m_row = {};
            m_line = m_nextLine;
            return Outcome::End;
        }
        m_line = m_nextLine;
        if (result == Scan::Limit) {
            const bool unclosed = m_inQuotes;
            m_fields.clear();
            keepFirstLineOnly();
            return unclosed ? Outcome::Unclosed : Outcome::TooLong;
        }
        m_nextLine += m_breaks;
        const bool blank = m_fields.size() == 1 && !m_fields[0].quoted &&
                           m_fields[0].text.find_first_not_of(" \t") == std::string_view::npos;
        if (!blank)
            return Outcome::Row;
        m_start = m_end;
    }
}

void CsvParser::keepFirstLineOnly()
{
    const char *begin = m_buffer.data() + m_start;
    const char *limit = m_buffer.data() + m_buffer.size();
    const auto *found = static_cast<const char *>(std::memchr(begin, '\n', size_t(limit - begin)));
    const char *end = found ? found : limit;
    m_end = size_t(end - m_buffer.data()) + (found ? 1 : 0);
    m_skipsLine = !found && !m_ended;
    m_nextLine = m_line + (m_skipsLine ? 0 : 1);
    m_breaks = 1;
    m_row = {begin, size_t(end - begin)};
    if (m_row.ends_with('\r'))
        m_row.remove_suffix(1);
}

CsvParser::Scan CsvParser::scan()
{
    const char *const base = m_buffer.data();
    const char *const end = base + m_buffer.size();
    const char *const rowStart = base + m_start;
    const char *at = rowStart;
    m_fields.clear();
    m_unescaped.clear();
    m_spans.clear();
    m_breaks = 0;
    m_inQuotes = false;
    if (at == end)
        return Scan::NeedsMore;

    const auto rowEnds = [&](const char *textEnd, const char *rowEnd) {
        ++m_breaks;
        m_row = {rowStart, size_t(textEnd - rowStart)};
        m_end = size_t(rowEnd - base);
        for (const auto &[field, span] : m_spans)
            m_fields[field].text = std::string_view(m_unescaped).substr(span.first, span.second);
        return Scan::Row;
    };
    const char delimiter = m_delimiter;

    const bool aligned = delimiter == ' '; // any number of blanks is one
    for (;;) {                             // one field each time round
        bool quoted = false;
        while (aligned && at < end && *at == ' ')
            ++at;
        const char *fieldStart = at;
        std::string_view text;
        if (at < end && *at == '"') {
            quoted = true;
            m_inQuotes = true;
            ++at;
            const size_t spanStart = m_unescaped.size();
            bool moved = false; // the text had to be put together in m_unescaped
            fieldStart = at;
            for (;;) {
                while ((at = firstOf(at, end, '"', '\n')) < end && *at == '\n') {
                    if (++m_breaks >= maxRowLines)
                        return Scan::Limit;
                    ++at;
                }
                if (at == end) {
                    if (size_t(at - rowStart) > maxRowBytes || m_ended)
                        return Scan::Limit;
                    return Scan::NeedsMore;
                }
                if (at + 1 == end && !m_ended)
                    return Scan::NeedsMore;
                if (at + 1 < end && at[1] == '"') {
                    m_unescaped.append(fieldStart, at + 1);
                    moved = true;
                    at += 2;
                    fieldStart = at;
                    continue;
                }
                break;
            }
            m_inQuotes = false;
            const char *closing = at++;
            const char *tail = at;
            at = firstOf(at, end, delimiter, '\n');
            const char *tailEnd = at < end && *at == '\n' && at > tail && at[-1] == '\r' ? at - 1 : at;
            if (at == end && m_ended && tailEnd > tail && tailEnd[-1] == '\r')
                --tailEnd;
            if (tailEnd > tail && m_breaks > 0) {
                // Text behind a closing quote, lines below the opening one: two stray quotes that found each other.
                m_inQuotes = true;
                return Scan::Limit;
            }
            if (tailEnd > tail || moved) {
                m_unescaped.append(fieldStart, closing);
                m_unescaped.append(tail, tailEnd);
                m_spans.push_back({m_fields.size(), {spanStart, m_unescaped.size() - spanStart}});
            } else {
                text = {fieldStart, size_t(closing - fieldStart)};
            }
        } else {
            at = firstOf(at, end, delimiter, '\n');
            const char *fieldEnd = at < end && *at == '\n' && at > fieldStart && at[-1] == '\r' ? at - 1 : at;
            if (at == end && m_ended && fieldEnd > fieldStart && fieldEnd[-1] == '\r')
                --fieldEnd;
            text = {fieldStart, size_t(fieldEnd - fieldStart)};
        }
        if (at == end && !m_ended)
            return size_t(at - rowStart) > maxRowBytes ? Scan::Limit : Scan::NeedsMore;
        m_fields.push_back({text, quoted});
        if (at == end)
            return rowEnds(at, at);
        if (*at == '\n') {
            const char *textEnd = at > rowStart && at[-1] == '\r' ? at - 1 : at;
            ++at;
            return size_t(at - rowStart) > maxRowBytes ? Scan::Limit : rowEnds(textEnd, at);
        }
        ++at;
    }
}

} // namespace eventdesk::ingest
