// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/text_stream.h"

#include "models/ingest/ingest_text.h"

#include <simdjson.h>

#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

constexpr qint64 chunkSize = 256 * 1024;
constexpr std::string_view utf8Mark = "\xef\xbb\xbf";
constexpr std::string_view replacement = "\xef\xbf\xbd";

// What bytes 0x80 to 0x9f are in Windows-1252; 0: nothing, U+FFFD.
constexpr std::array<char16_t, 32> windows1252 = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                  0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

// Bytes of the well-formed UTF-8 character at the start, or 0 where there is none (RFC 3629, table 3-7 of Unicode).
int characterLength(std::string_view text)
{
    const auto at = [&](size_t i) { return i < text.size() ? uchar(text[i]) : 0; };
    const auto continues = [&](size_t i) { return (at(i) & 0xc0) == 0x80; };
    const uchar lead = uchar(text[0]);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return continues(1) ? 2 : 0;
    if ((lead & 0xf0) == 0xe0) {
        const bool second = lead == 0xe0   ? at(1) >= 0xa0 && at(1) <= 0xbf
                            : lead == 0xed ? at(1) >= 0x80 && at(1) <= 0x9f
                                           : continues(1);
        return second && continues(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool second = lead == 0xf0   ? at(1) >= 0x90 && at(1) <= 0xbf
                            : lead == 0xf4 ? at(1) >= 0x80 && at(1) <= 0x8f
                                           : continues(1);
        return second && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

// How many bytes at the end may be the start of a character that is not there yet.
size_t unfinishedTail(std::string_view text)
{
    for (size_t back = 1; back <= std::min<size_t>(3, text.size()); ++back) {
        const uchar byte = uchar(text[text.size() - back]);
        if ((byte & 0xc0) == 0x80)
            continue;
        const size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

void appendUtf8(char16_t unit, std::string &out)
{
    if (unit < 0x800) {
        out += char(0xc0 | (unit >> 6));
    } else {
        out += char(0xe0 | (unit >> 12));
        out += char(0x80 | ((unit >> 6) & 0x3f));
    }
    out += char(0x80 | (unit & 0x3f));
}

} // namespace

QString guessEncoding(std::string_view head)
{
    if (head.starts_with(utf8Mark))
        return u"UTF-8"_s;
    if (head.starts_with("\xff\xfe"))
        return u"UTF-16LE"_s;
    if (head.starts_with("\xfe\xff"))
        return u"UTF-16BE"_s;

    // Without a mark, UTF-16 of mostly Latin text has its zeros all at even or all at odd places.
    std::array<size_t, 2> zeros = {};
    const size_t looked = std::min<size_t>(head.size(), 4096);
    for (size_t i = 0; i < looked; ++i)
        zeros[i % 2] += head[i] == '\0';
    if (zeros[1] * 5 > looked && zeros[0] * 20 < looked)
        return u"UTF-16LE"_s;
    if (zeros[0] * 5 > looked && zeros[1] * 20 < looked)
        return u"UTF-16BE"_s;

    head.remove_suffix(unfinishedTail(head));
    if (simdjson::validate_utf8(head.data(), head.size()))
        return u"UTF-8"_s;
    size_t good = 0;
    size_t bad = 0;
    while (!head.empty()) {
        const int length = characterLength(head);
        good += length > 1;
        bad += length == 0;
        head.remove_prefix(size_t(std::max(length, 1)));
    }
    return bad > good ? u"Windows-1252"_s : u"UTF-8"_s;
}

Result<std::unique_ptr<TextStream>> TextStream::open(std::unique_ptr<ByteSource> bytes, const QString &encoding)
{
    std::unique_ptr<TextStream> stream(new TextStream(std::move(bytes), {}, encoding));
    while (!stream->m_ended && qint64(stream->m_raw.size()) < 4 * chunkSize) {
        const auto filled = stream->fill(stream->m_raw);
        if (!filled)
            return std::unexpected(filled.error());
    }
    QString &name = stream->m_encoding;
    if (name.isEmpty())
        name = guessEncoding(stream->m_raw);

    const QString plain = name.toLower().remove(u'-').remove(u'_');
    if (plain == "utf8"_L1) {
        name = u"UTF-8"_s;
    } else if (plain == "windows1252"_L1 || plain == "cp1252"_L1) {
        name = u"Windows-1252"_s;
        stream->m_kind = Kind::Windows1252;
    } else {
        stream->m_kind = Kind::Other;
        stream->m_decoder = QStringDecoder(QAnyStringView(name));
        if (!stream->m_decoder.isValid()) {
            return failure(
                ErrorKind::InvalidInput,
                Ingest::tr("There is no encoding “%1”. Usual ones are UTF-8, UTF-16LE and Windows-1252.").arg(name));
        }
    }
    if (stream->m_kind == Kind::Utf8 && stream->m_raw.starts_with(utf8Mark))
        stream->m_raw.erase(0, utf8Mark.size());
    return stream;
}

TextStream::TextStream(std::unique_ptr<ByteSource> bytes, std::string head, QString encoding)
    : m_bytes(std::move(bytes))
    , m_raw(std::move(head))
    , m_encoding(std::move(encoding))
{
}

TextStream::~TextStream() = default;

Result<bool> TextStream::fill(std::string &bytes)
{
    Result<qint64> count = 0;
    bytes.resize_and_overwrite(bytes.size() + chunkSize, [&](char *begin, size_t size) {
        count = m_bytes->read(begin + size - chunkSize, chunkSize);
        return size - chunkSize + size_t(count.value_or(0));
    });
    if (!count)
        return std::unexpected(count.error());
    m_ended = *count == 0;
    return !m_ended;
}

Result<bool> TextStream::more(std::string &out)
{
    const size_t before = out.size();
    while (out.size() == before) {
        if (m_raw.empty() && m_ended)
            return false;
        if (m_kind == Kind::Utf8 && m_raw.size() < 4) {
            if (const auto filled = fillUtf8(out); !filled)
                return filled;
            continue;
        }
        if (m_raw.size() < size_t(chunkSize) && !m_ended) {
            const auto filled = fill(m_raw);
            if (!filled)
                return std::unexpected(filled.error());
        }
        decode(m_ended, out);
    }
    return true;
}

// Straight to where it is wanted: nearly all of it is as it should be.
Result<bool> TextStream::fillUtf8(std::string &out)
{
    const size_t before = out.size();
    out += m_raw;
    m_raw.clear();
    if (const auto filled = m_ended ? Result<bool>(false) : fill(out); !filled)
        return filled;
    const std::string_view text = std::string_view(out).substr(before);
    const size_t tail = m_ended ? 0 : unfinishedTail(text);
    const std::string_view whole = text.substr(0, text.size() - tail);
    if (simdjson::validate_utf8(whole.data(), whole.size())) {
        m_lineCounted = m_lineCounted && !whole.contains('\n');
        m_raw = text.substr(whole.size());
        out.resize(before + whole.size());
    } else {
        m_raw = text;
        out.resize(before);
        decode(m_ended, out);
    }
    return true;
}

void TextStream::decode(bool atEnd, std::string &out)
{
    switch (m_kind) {
    case Kind::Utf8: {
        const size_t tail = atEnd ? 0 : unfinishedTail(m_raw);
        const std::string_view whole(m_raw.data(), m_raw.size() - tail);
        if (simdjson::validate_utf8(whole.data(), whole.size())) {
            out += whole;
            m_lineCounted = m_lineCounted && !whole.contains('\n');
        } else {
            repairUtf8(whole, out);
        }
        m_raw.erase(0, whole.size());
        break;
    }
    case Kind::Windows1252: {
        std::string_view rest = m_raw;
        while (!rest.empty()) {
            const uchar byte = uchar(rest[0]);
            if (byte < 0x80) {
                out += char(byte);
                m_lineCounted = m_lineCounted && byte != '\n';
            } else if (byte >= 0xa0) {
                appendUtf8(byte, out);
            } else if (const char16_t unit = windows1252[byte - 0x80]) {
                appendUtf8(unit, out);
            } else {
                out += replacement;
                countRepair({});
            }
            rest.remove_prefix(1);
        }
        m_raw.clear();
        break;
    }
    case Kind::Other: {
        const QString text = m_decoder.decode(QByteArrayView(m_raw.data(), qsizetype(m_raw.size())));
        const QByteArray utf8 = text.toUtf8();
        const std::string_view view(utf8.constData(), size_t(utf8.size()));
        out += view;
        // The decoder marks what it could not read itself.
        for (size_t at = 0; (at = view.find(replacement, at)) != std::string_view::npos; at += replacement.size())
            countRepair(view.substr(0, at));
        m_lineCounted = m_lineCounted && !view.contains('\n');
        m_raw.clear();
        break;
    }
    }
}

void TextStream::repairUtf8(std::string_view text, std::string &out)
{
    while (!text.empty()) {
        const int length = characterLength(text);
        if (length == 0) {
            out += replacement;
            countRepair({});
            text.remove_prefix(1);
            continue;
        }
        if (text[0] == '\n')
            m_lineCounted = false;
        out += text.substr(0, size_t(length));
        text.remove_prefix(size_t(length));
    }
}

// `before`: of the same piece of text, where newlines in it have not been noted one by one.
void TextStream::countRepair(std::string_view before)
{
    const size_t lastBreak = before.rfind('\n');
    const bool sameLine = m_lineCounted && (before.empty() || lastBreak == std::string_view::npos);
    if (!sameLine)
        ++m_repairedLines;
    m_lineCounted = true;
}

} // namespace eventdesk::ingest
