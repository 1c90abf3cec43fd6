// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/text_stream.h"

#include <span>
#include <string_view>
#include <vector>

namespace eventdesk::ingest {

struct CsvField
{
    std::string_view text; // without quotes, doubled ones made one; valid until the next row
    bool quoted = false;
};

// Rows of delimited text (RFC 4180 with any one-byte delimiter and either line break), streamed. Where the
// delimiter is a blank, any number of them is one. A quote inside an unquoted field is a character like others; text
// after a closing quote is kept.
class CsvParser
{
public:
    enum class Outcome { Row, Unclosed, TooLong, End };

    // `head` is the text before what the stream will give; the stream may be null.
    CsvParser(std::string head, TextStream *rest, char delimiter);

    // Unclosed and TooLong: a quote opened in the row was not closed within maxRowBytes, maxRowLines or the file, or
    // only lines further down in the middle of a field; or the row is too long without one. fields() is then empty,
    // rowText() the first line, and reading goes on at the next line. Empty lines are passed over.
    Result<Outcome> next();

    std::span<const CsvField> fields() const { return m_fields; }
    qint64 line() const { return m_line; } // where the row starts, from 1
    bool spansLines() const { return m_breaks > 1; }
    std::string_view rowText() const { return m_row; } // as it stands in the file, without its line break

    // Takes back all of the row but its first line, which rowText() then is: what a stray quote had joined is read
    // again, line by line.
    void keepFirstLineOnly();

    static constexpr size_t maxRowBytes = 1024 * 1024;
    static constexpr qint64 maxRowLines = 10'000;

private:
    enum class Scan { Row, NeedsMore, Limit };
    Scan scan();
    Result<bool> refill();

    std::string m_buffer;
    size_t m_start = 0; // of the row
    size_t m_end = 0;   // behind its line break
    TextStream *m_rest;
    bool m_ended;
    char m_delimiter;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    qint64 m_breaks = 0; // line breaks that the row took, its own included
    bool m_inQuotes = false;
    bool m_skipsLine = false; // the rest of a line that was too long
    std::string_view m_row;
    std::vector<CsvField> m_fields;
    std::string m_unescaped;
    std::vector<std::pair<size_t, std::pair<size_t, size_t>>> m_spans; // fields whose text lies in m_unescaped
};

} // namespace eventdesk::ingest
