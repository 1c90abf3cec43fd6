// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"

#include "models/core/json_scanner.h"

#include <QString>

#include <charconv>
#include <simdjson.h>

namespace eventdesk::json {

namespace {

struct NoSink
{
    void begin(size_t, bool) {}
    void end(size_t) {}
    void key(size_t, size_t, bool) {}
    void string(size_t, size_t, bool) {}
    void number(size_t, size_t) {}
    void literal(size_t, size_t) {}
};

unsigned hex4(std::string_view digits)
{
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + 4, value, 16);
    return value;
}

void appendUtf8(std::string &out, unsigned codePoint)
{
    if (codePoint < 0x80) {
        out += char(codePoint);
    } else if (codePoint < 0x800) {
        out += char(0xC0 | (codePoint >> 6));
        out += char(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        out += char(0xE0 | (codePoint >> 12));
        out += char(0x80 | ((codePoint >> 6) & 0x3F));
        out += char(0x80 | (codePoint & 0x3F));
    } else {
        out += char(0xF0 | (codePoint >> 18));
        out += char(0x80 | ((codePoint >> 12) & 0x3F));
        out += char(0x80 | ((codePoint >> 6) & 0x3F));
        out += char(0x80 | (codePoint & 0x3F));
    }
}

char unescaped(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

} // namespace

bool isValid(std::string_view text)
{
    if (!simdjson::validate_utf8(text.data(), text.size()))
        return false;
    NoSink sink;
    return Scanner(text, sink).scan();
}

void appendUnescaped(std::string &out, std::string_view inside)
{
    for (size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] != '\\') {
            out += inside[i];
            continue;
        }
        if (inside[++i] != 'u') {
            out += unescaped(inside[i]);
            continue;
        }
        unsigned code = hex4(inside.substr(i + 1));
        i += 4;
        const bool isHigh = code >= 0xD800 && code < 0xDC00;
        if (isHigh && inside.substr(i + 1).starts_with("\\u") && inside.size() > i + 6) {
            const unsigned low = hex4(inside.substr(i + 3));
            if (low >= 0xDC00 && low < 0xE000) {
                appendUtf8(out, 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00));
                i += 6;
                continue;
            }
        }
        appendUtf8(out, code >= 0xD800 && code < 0xE000 ? 0xFFFD : code);
    }
}

char *writeQuotedUtf8(char *out, std::string_view text)
{
    constexpr char hex[] = "0123456789abcdef";
    const char *at = text.data();
    const char *const end = at + text.size();
    *out++ = '"';
    for (;;) {
        const char *const plain = plainEnd(at, end);
        out = copyBytes(out, at, size_t(plain - at));
        if (plain == end)
            break;
        at = plain + 1;
        *out++ = '\\';
        switch (*plain) {
        case '\b':
            *out++ = 'b';
            break;
        case '\f':
            *out++ = 'f';
            break;
        case '\n':
            *out++ = 'n';
            break;
        case '\r':
            *out++ = 'r';
            break;
        case '\t':
            *out++ = 't';
            break;
        case '"':
        case '\\':
            *out++ = *plain;
            break;
        default:
            out = copyBytes(out, "u00", 3);
            *out++ = hex[*plain >> 4];
            *out++ = hex[*plain & 0xF];
        }
    }
    *out++ = '"';
    return out;
}

void appendQuotedUtf8(std::string &out, std::string_view text)
{
    const size_t before = out.size();
    out.resize_and_overwrite(before + mostQuoted(text.size()), [&](char *begin, size_t) {
        return size_t(writeQuotedUtf8(begin + before, text) - begin);
    });
}

void appendQuoted(std::string &out, std::string_view text)
{
    if (simdjson::validate_utf8(text.data(), text.size())) {
        appendQuotedUtf8(out, text);
        return;
    }
    const QByteArray mended = QString::fromUtf8(text.data(), qsizetype(text.size())).toUtf8();
    appendQuotedUtf8(out, std::string_view(mended.constData(), size_t(mended.size())));
}

QByteArray withMarksEscaped(QByteArray json)
{
    const QByteArrayView mark("\xEF\xBB\xBF");
    if (json.indexOf(mark, 1) < 0) // in front of the whole it belongs to no text
        return json;
    return json.first(1) + json.sliced(1).replace(mark, "\\uFEFF");
}

} // namespace eventdesk::json
