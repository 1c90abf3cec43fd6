// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/byte_source.h"

#include <QString>
#include <QStringDecoder>

#include <memory>
#include <string>

namespace eventdesk::ingest {

// The encoding that the bytes at the head of a file speak for: a byte order mark, the zeros of UTF-16, else UTF-8; and
// Windows-1252 where much of what is not ASCII is not UTF-8.
QString guessEncoding(std::string_view head);

// A file's bytes as UTF-8 text, whatever they were. What is not valid becomes U+FFFD.
class TextStream
{
public:
    // `encoding` empty: guessed. A name that nothing is known of is InvalidInput.
    static Result<std::unique_ptr<TextStream>> open(std::unique_ptr<ByteSource> bytes, const QString &encoding);
    ~TextStream();

    // Appends some text, whole characters, to `out`; false and nothing appended at the end.
    Result<bool> more(std::string &out);

    QString encoding() const { return m_encoding; }
    qint64 repairedLines() const { return m_repairedLines; } // lines so far in which something became U+FFFD

private:
    TextStream(std::unique_ptr<ByteSource> bytes, std::string head, QString encoding);
    Result<bool> fill(std::string &bytes); // appends; false at the end
    Result<bool> fillUtf8(std::string &out);
    void decode(bool atEnd, std::string &out);
    void repairUtf8(std::string_view text, std::string &out);
    void countRepair(std::string_view before);

    std::unique_ptr<ByteSource> m_bytes;
    std::string m_raw; // read and not decoded
    QString m_encoding;
    enum class Kind { Utf8, Windows1252, Other } m_kind = Kind::Utf8;
    QStringDecoder m_decoder;
    bool m_ended = false;
    bool m_lineCounted = false; // the current line has been counted as repaired
    qint64 m_repairedLines = 0;
};

} // namespace eventdesk::ingest
