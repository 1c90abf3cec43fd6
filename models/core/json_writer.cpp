// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"

#include <QString>

#include <charconv>
#include <cmath>

namespace eventdesk::json {

// What may come next: after a key a value must, inside an object otherwise only a key.
void Writer::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    Q_ASSERT_X(m_open.empty() || m_open.back() == '[', "json::Writer", "a value without a key inside an object");
    if (m_needsComma)
        m_out += ',';
}

Writer &Writer::open(char bracket)
{
    separate();
    m_out += bracket;
    m_open += bracket;
    m_needsComma = false;
    return *this;
}

Writer &Writer::close(char opening, char closing)
{
    Q_ASSERT_X(!m_open.empty() && m_open.back() == opening && !m_afterKey, "json::Writer", "an end without its begin");
    Q_UNUSED(opening)
    m_open.pop_back();
    m_out += closing;
    m_needsComma = true;
    return *this;
}

Writer &Writer::beginObject()
{
    return open('{');
}

Writer &Writer::endObject()
{
    return close('{', '}');
}

Writer &Writer::beginArray()
{
    return open('[');
}

Writer &Writer::endArray()
{
    return close('[', ']');
}

Writer &Writer::key(std::string_view name)
{
    Q_ASSERT_X(!m_open.empty() && m_open.back() == '{' && !m_afterKey, "json::Writer", "a key outside an object");
    if (m_needsComma)
        m_out += ',';
    appendQuoted(m_out, name);
    m_out += ':';
    m_afterKey = true;
    return *this;
}

Writer &Writer::raw(std::string_view json)
{
    separate();
    m_out += json;
    m_needsComma = true;
    return *this;
}

Writer &Writer::value(std::string_view text)
{
    separate();
    appendQuoted(m_out, text);
    m_needsComma = true;
    return *this;
}

Writer &Writer::value(const QString &text)
{
    // Half a surrogate pair is U+FFFD, as to who reads payloads; toUtf8() makes it a question mark.
    const QByteArray utf8 =
        text.isValidUtf16() ? text.toUtf8() : QString::fromStdU32String(text.toStdU32String()).toUtf8();
    return value(std::string_view(utf8.constData(), size_t(utf8.size())));
}

Writer &Writer::value(qint64 number)
{
    return raw(std::to_string(number));
}

Writer &Writer::value(double number)
{
    constexpr double exact = 9007199254740992.0; // 2^53: up to here every integer is a double
    if (!std::isfinite(number))
        return null();
    if (std::trunc(number) == number && std::abs(number) <= exact)
        return value(qint64(number));
    char buffer[32];
    const auto end = std::to_chars(std::begin(buffer), std::end(buffer), number);
    return raw(std::string_view(buffer, size_t(end.ptr - buffer)));
}

Writer &Writer::value(bool truth)
{
    return raw(truth ? "true" : "false");
}

Writer &Writer::null()
{
    return raw("null");
}

std::string Writer::take()
{
    Q_ASSERT_X(m_open.empty(), "json::Writer", "taken before its end");
    m_needsComma = false;
    return std::exchange(m_out, {});
}

} // namespace eventdesk::json
