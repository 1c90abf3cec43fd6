// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/text_stream.h"

#include <string>
#include <string_view>

namespace eventdesk::ingest {

// How JSON records lie in a text.
enum class JsonLayout {
    Lines,     // one a line
    Documents, // members of a list, or objects one after the other, over any number of lines
};

// By the first lines: at least half of them whole objects is Lines.
JsonLayout guessJsonLayout(std::string_view head);

// Cuts a text into JSON records without looking into them. Blank lines are passed over.
class JsonRecords
{
public:
    enum class Outcome {
        Record,
        TooLong,  // or not closed: text() is the first line of it; reading goes on at the next line
        Unclosed, // the list around the records is not closed: the file ends in the middle; text() is empty
        End,
    };

    JsonRecords(std::string head, TextStream *rest, JsonLayout layout);
    Result<Outcome> next();

    std::string_view text() const { return m_text; } // valid until the next call
    qint64 line() const { return m_line; }           // where it starts, from 1

    static constexpr size_t maxRecordBytes = 4 * 1024 * 1024;

private:
    Result<Outcome> nextLine();
    Result<Outcome> nextDocument();
    Result<bool> refill(); // moves the text from m_at on to the front
    Outcome takeFirstLine();

    std::string m_buffer;
    size_t m_at = 0;
    TextStream *m_rest;
    bool m_ended;
    JsonLayout m_layout;
    int m_lists = 0; // open around the records
    bool m_skipsLine = false;
    qint64 m_nextLine = 1;
    qint64 m_line = 0;
    std::string_view m_text;
};

} // namespace eventdesk::ingest
