// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/json_records.h"

#include "models/core/json_text.h"

#include <algorithm>

namespace eventdesk::ingest {

namespace {

constexpr std::string_view blanks = " \t\r\n";

} // namespace

JsonLayout guessJsonLayout(std::string_view head)
{
    const size_t start = head.find_first_not_of(blanks);
    if (start == std::string_view::npos || head[start] == '[')
        return JsonLayout::Documents;
    head.remove_prefix(start);
    int lines = 0;
    int objects = 0;
    while (!head.empty() && lines < 20) {
        const size_t end = std::min(head.find('\n'), head.size());
        const std::string_view line = head.substr(0, end);
        const bool cut = end == head.size() && lines > 0; // the head may end in the middle of it
        if (line.find_first_not_of(blanks) != std::string_view::npos && !cut) {
            ++lines;
            objects += line.starts_with('{') && json::isValid(line);
        }
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return objects * 2 >= lines ? JsonLayout::Lines : JsonLayout::Documents;
}

JsonRecords::JsonRecords(std::string head, TextStream *rest, JsonLayout layout)
    : m_buffer(std::move(head))
    , m_rest(rest)
    , m_ended(rest == nullptr)
    , m_layout(layout)
{
}

Result<bool> JsonRecords::refill()
{
    if (m_ended)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const auto more = m_rest->more(m_buffer);
    if (more && !*more)
        m_ended = true;
    return more;
}

Result<JsonRecords::Outcome> JsonRecords::next()
{
    m_text = {};
    while (m_skipsLine) {
        const size_t found = m_buffer.find('\n', m_at);
        m_skipsLine = found == std::string::npos;
        m_at = m_skipsLine ? m_buffer.size() : found + 1;
        if (m_skipsLine) {
            const auto more = refill();
            if (!more)
                return std::unexpected(more.error());
            m_skipsLine = *more;
        } else {
            ++m_nextLine;
        }
    }
    return m_layout == JsonLayout::Lines ? nextLine() : nextDocument();
}

JsonRecords::Outcome JsonRecords::takeFirstLine()
{
    const size_t found = m_buffer.find('\n', m_at);
    m_skipsLine = found == std::string::npos && !m_ended;
    const size_t end = std::min(found, m_buffer.size());
    m_text = std::string_view(m_buffer).substr(m_at, end - m_at);
    m_at = found == std::string::npos ? end : found + 1;
    m_nextLine = m_line + (m_skipsLine ? 0 : 1);
    return Outcome::TooLong;
}

Result<JsonRecords::Outcome> JsonRecords::nextLine()
{
    size_t searched = m_at;
    for (;;) {
        const size_t found = m_buffer.find('\n', searched);
        if (found == std::string::npos && !m_ended) {
            if (m_buffer.size() - m_at > maxRecordBytes) {
                m_line = m_nextLine;
                return takeFirstLine();
            }
            searched = m_buffer.size() - m_at;
            if (const auto more = refill(); !more)
                return std::unexpected(more.error());
            continue;
        }
        if (m_at == m_buffer.size())
            return Outcome::End;
        const size_t end = std::min(found, m_buffer.size());
        std::string_view line = std::string_view(m_buffer).substr(m_at, end - m_at);
        m_at = found == std::string::npos ? end : found + 1;
        searched = m_at;
        m_line = m_nextLine++;
        const size_t first = line.find_first_not_of(blanks);
        if (first == std::string_view::npos)
            continue;
        m_text = line.substr(first, line.find_last_not_of(blanks) - first + 1);
        return m_text.size() > maxRecordBytes ? Outcome::TooLong : Outcome::Record;
    }
}

Result<JsonRecords::Outcome> JsonRecords::nextDocument()
{
    // What stands between records.
    for (;;) {
        while (m_at < m_buffer.size()) {
            const char c = m_buffer[m_at];
            if (c == '\n')
                ++m_nextLine;
            else if (c == '[')
                ++m_lists;
            else if (c == ']' && m_lists > 0)
                --m_lists;
            else if (c != ' ' && c != '\t' && c != '\r' && c != ',') // a comma may stand between objects, too
                break;
            ++m_at;
        }
        if (m_at < m_buffer.size())
            break;
        const auto more = refill();
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            m_line = m_nextLine;
            return std::exchange(m_lists, 0) > 0 ? Outcome::Unclosed : Outcome::End;
        }
    }

    m_line = m_nextLine;
    qint64 breaks = 0;
    int depth = 0;
    bool inText = false;
    size_t length = 0; // looked at so far, from m_at
    for (;;) {
        for (; m_at + length < m_buffer.size(); ++length) {
            const char c = m_buffer[m_at + length];
            breaks += c == '\n';
            if (inText) {
                if (c == '\\' && m_at + length + 1 < m_buffer.size())
                    breaks += m_buffer[m_at + ++length] == '\n';
                else if (c == '\\')
                    break; // what it escapes is not there yet
                else if (c == '"')
                    inText = false;
                continue;
            }
            if (c == '"')
                inText = true;
            else if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            if (depth == 0 && c == ']')
                return takeFirstLine(); // of a list that is not ours: an object before it was not closed
            const bool closed = depth == 0 && c == '}';
            const bool endsBefore = depth < 0 || (depth == 0 && (c == ',' || c == '\n')); // of a bare value
            if (closed || endsBefore) {
                length += closed || (depth < 0 && length == 0);
                breaks -= endsBefore && c == '\n';
                m_text = std::string_view(m_buffer).substr(m_at, length);
                m_at += length;
                m_nextLine += breaks;
                return m_text.size() > maxRecordBytes ? Outcome::TooLong : Outcome::Record;
            }
        }
        if (length > maxRecordBytes)
            return takeFirstLine();
        const auto more = refill();
        if (!more)
            return std::unexpected(more.error());
        if (*more)
            continue;
        if (depth == 0 && !inText) { // a bare value at the end of the file
            m_text = std::string_view(m_buffer).substr(m_at);
            m_at = m_buffer.size();
            return Outcome::Record;
        }
        return takeFirstLine();
    }
}

} // namespace eventdesk::ingest
