// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <string>
#include <string_view>

// JSON as text: what QJsonDocument would lose (key order, number spelling, 64-bit integers, doubled keys) stays.
namespace eventdesk::json {

// RFC 8259 strictly, at most maxDepth deep.
bool isValid(std::string_view text);
inline constexpr int maxDepth = 1000;

// Without the white space between tokens. The text must be valid.
std::string minified(std::string_view text);
void appendMinified(std::string &out, std::string_view text);

// Indented by two blanks, one member a line; for reading. Of invalid text, the text itself.
QByteArray pretty(QByteArrayView text);

// A JSON string with its quotes; bytes that are not UTF-8 become U+FFFD.
void appendQuoted(std::string &out, std::string_view text);
void appendQuotedUtf8(std::string &out, std::string_view text); // which is known to be UTF-8
// The same into room for mostQuoted() bytes; behind the last one.
char *writeQuotedUtf8(char *out, std::string_view text);
constexpr size_t mostQuoted(size_t size)
{
    return 6 * size + 2; // all of them control characters
}

// The same for QJsonDocument, so that it takes it as the readers of payloads do: a byte order mark (U+FEFF), which it
// would drop where a text starts with one, as an escape; half a surrogate pair as U+FFFD; and a number beyond a double,
// which it would refuse, as the largest one or 0. Invalid text comes back as it is.
QByteArray forDocument(const QByteArray &json);

// Builds a document in the order of the calls. Misuse (a value without a key inside an object) asserts.
class Writer
{
public:
    Writer &beginObject();
    Writer &endObject();
    Writer &beginArray();
    Writer &endArray();
    Writer &key(std::string_view name);
    Writer &value(std::string_view text);
    Writer &value(const QString &text);
    Writer &value(const char *text) { return value(std::string_view(text)); }
    Writer &value(qint64 number);
    Writer &value(int number) { return value(qint64(number)); }
    Writer &value(double number); // integral values without a fraction; not finite: null
    Writer &value(bool truth);
    Writer &null();
    Writer &raw(std::string_view json); // must be one valid JSON value

    std::string take();

private:
    void separate();
    Writer &open(char bracket);
    Writer &close(char opening, char closing);

    std::string m_out;
    std::string m_open; // the brackets that are open
    bool m_needsComma = false;
    bool m_afterKey = false;
};

} // namespace eventdesk::json
