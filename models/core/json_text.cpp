// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"

#include "models/core/json_scanner.h"
#include "models/core/number.h"

#include <QString>

#include <charconv>
#include <cmath>
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

bool isHalf(unsigned code) // of a surrogate pair
{
    return code >= 0xD800 && code < 0xE000;
}

bool isHighHalf(unsigned code)
{
    return code >= 0xD800 && code < 0xDC00;
}

// Whether the low half of a pair comes next.
bool isLowEscape(std::string_view text)
{
    return text.starts_with("\\u") && text.size() >= 6 && isHalf(hex4(text.substr(2))) &&
           !isHighHalf(hex4(text.substr(2)));
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
        const unsigned code = hex4(inside.substr(i + 1));
        i += 4;
        if (isHighHalf(code) && isLowEscape(inside.substr(i + 1))) {
            appendUtf8(out, 0x10000 + ((code - 0xD800) << 10) + (hex4(inside.substr(i + 3)) - 0xDC00));
            i += 6;
            continue;
        }
        appendUtf8(out, isHalf(code) ? 0xFFFD : code);
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

namespace {

// Puts others into the places of what QJsonDocument would take otherwise, or not at all.
struct DocumentSink
{
    std::string_view text;
    std::string out = {};
    size_t done = 0;

    void replace(size_t begin, size_t end, std::string_view other)
    {
        out += text.substr(done, begin - done);
        out += other;
        done = end;
    }

    void begin(size_t, bool) {}
    void end(size_t) {}
    void literal(size_t, size_t) {}
    void key(size_t begin, size_t end, bool) { string(begin, end, false); }
    void string(size_t begin, size_t end, bool)
    {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        for (size_t i = begin; i < end; ++i) {
            if (text.substr(i).starts_with(mark)) {
                replace(i, i + mark.size(), "\\uFEFF");
                i += mark.size() - 1;
            } else if (text[i] == '\\' && text[++i] == 'u') {
                const unsigned code = hex4(text.substr(i + 1));
                if (isHighHalf(code) && isLowEscape(text.substr(i + 5, end - i - 5)))
                    i += 6;
                else if (isHalf(code))
                    replace(i - 1, i + 5, "\\uFFFD");
                i += 4;
            }
        }
    }
    void number(size_t begin, size_t end)
    {
        const std::string_view digits = text.substr(begin, end - begin);
        double real = 0;
        if (std::from_chars(digits.data(), digits.data() + digits.size(), real).ec != std::errc::result_out_of_range)
            return;
        const bool isHuge = std::isinf(Number::fromText(digits).value_or(Number()).real);
        const std::string_view largest = "-1.7976931348623157e308";
        replace(begin, end, isHuge ? largest.substr(digits.front() == '-' ? 0 : 1) : "0");
    }
};

} // namespace

QByteArray forDocument(const QByteArray &json)
{
    DocumentSink sink{std::string_view(json.constData(), size_t(json.size()))};
    if (!Scanner(sink.text, sink).scan() || sink.done == 0)
        return json;
    sink.replace(sink.text.size(), sink.text.size(), {});
    return QByteArray::fromStdString(sink.out);
}

} // namespace eventdesk::json
