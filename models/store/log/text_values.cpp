// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/text_values.h"

#include "models/store/log/sealed_bytes.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

enum Packing : uint8_t { AsTheyAre, Compressed, CompressedWithBytes, Numbers, HexDigits };

constexpr size_t leastToCompress = 64;
constexpr size_t leastForBytes = 1024;
constexpr size_t setBytes = 32;
constexpr unsigned fewAppended = 4;          // so many are found by counting lengths, rather than splitting all
constexpr size_t maxBytes = size_t(1) << 31; // of a column, against numbers that are made up

// Which of the 256 bytes there are, a bit each.
std::string bytesIn(std::string_view text)
{
    bool is[256] = {};
    for (const char c : text)
        is[uint8_t(c)] = true;
    std::string set(setBytes, '\0');
    for (size_t byte = 0; byte < 256; ++byte)
        set[byte / 8] = char(uint8_t(set[byte / 8]) | (is[byte] << (byte % 8)));
    return set;
}

bool areIn(std::string_view set, std::string_view text)
{
    return std::ranges::all_of(text, [set](char c) { return uint8_t(set[uint8_t(c) / 8]) & (1 << (uint8_t(c) % 8)); });
}

void writeBytes(ByteWriter &out, std::span<const std::string_view> values, size_t size)
{
    thread_local std::vector<uint32_t> lengths;
    thread_local std::string bytes, packed;
    lengths.clear();
    bytes.clear();
    bytes.reserve(size);
    packed.clear();
    for (const std::string_view value : values) {
        lengths.push_back(uint32_t(value.size()));
        bytes.append(value);
    }
    if (size >= leastToCompress)
        appendCompressed(packed, bytes);
    const bool compressed = size >= leastToCompress && packed.size() + packed.size() / 16 < size;
    const bool withBytes = compressed && size >= leastForBytes;
    out.u8(withBytes ? CompressedWithBytes : compressed ? Compressed : AsTheyAre);
    writePacked<uint32_t>(out, lengths);
    if (withBytes)
        out.raw(bytesIn(bytes));
    out.text(compressed ? packed : bytes);
}

} // namespace

void writeTextValues(ByteWriter &out, std::span<const std::string_view> values)
{
    thread_local NumberTextsWriter numbers;
    thread_local HexTextsWriter digits;
    size_t size = 0;
    for (const std::string_view value : values)
        size += value.size();
    ByteWriter best;
    if (size >= leastToCompress && numbers.collect(values)) {
        best.u8(Numbers);
        numbers.write(best);
    } else if (size >= leastToCompress && digits.collect(values)) {
        best.u8(HexDigits);
        digits.write(best);
    }
    // Where that saves much, compressing seldom saves more.
    if (best.size() == 0 || best.size() * 5 > size * 3) {
        ByteWriter bytes;
        writeBytes(bytes, values, size);
        if (best.size() == 0 || bytes.size() < best.size())
            best = std::move(bytes);
    }
    out.raw(best.view());
}

TextValues::TextValues(ByteReader &in, size_t count)
    : m_count(count)
{
    switch (const uint8_t packing = in.u8()) {
    case AsTheyAre:
    case Compressed:
    case CompressedWithBytes: {
        Bytes bytes;
        bytes.lengths = PackedNumbers(in, count);
        if (packing == CompressedWithBytes)
            bytes.set = in.raw(setBytes);
        bytes.isCompressed = packing != AsTheyAre;
        bytes.bytes = in.text();
        m_packed = bytes;
        break;
    }
    case Numbers:
        m_packed.emplace<NumberTexts>(in, count);
        break;
    case HexDigits:
        m_packed.emplace<HexTexts>(in, count);
        break;
    default:
        throw CorruptData("texts packed in an unknown way");
    }
}

std::string_view TextValues::unpacked(const Bytes &from) const
{
    if (!from.isCompressed)
        return from.bytes;
    if (!m_unpacked) {
        auto bytes = std::make_unique<std::string>();
        decompress(*bytes, from.bytes, maxBytes);
        m_unpacked = std::move(bytes);
    }
    return *m_unpacked;
}

void TextValues::split(const Bytes &from) const
{
    std::string_view rest = unpacked(from);
    std::vector<std::string_view> values(m_count);
    for (size_t i = 0; i < m_count; ++i) {
        const uint64_t length = from.lengths.at(i);
        if (length > rest.size())
            throw CorruptData("texts whose lengths do not add up");
        values[i] = rest.substr(0, length);
        rest.remove_prefix(length);
    }
    if (!rest.empty())
        throw CorruptData("texts whose lengths do not add up");
    m_values = std::move(values);
}

std::string_view TextValues::at(size_t index) const
{
    if (index >= m_count)
        throw CorruptData("a text that is not there");
    if (const auto *bytes = std::get_if<Bytes>(&m_packed)) {
        if (m_values.empty())
            split(*bytes);
        return m_values[index];
    }
    m_values.resize(m_count);
    std::string_view &value = m_values[index];
    if (!value.data()) {
        std::string text;
        append(text, index);
        if (!m_texts)
            m_texts =
                std::make_unique<std::pmr::monotonic_buffer_resource>(text.size() * std::min<size_t>(m_count, 64));
        auto *copy = static_cast<char *>(m_texts->allocate(std::max<size_t>(1, text.size()), 1));
        std::ranges::copy(text, copy);
        value = {copy, text.size()};
    }
    return value;
}

std::span<const std::string_view> TextValues::all() const
{
    if (const auto *bytes = std::get_if<Bytes>(&m_packed)) {
        if (m_values.empty())
            split(*bytes);
    } else if (!m_unpacked) {
        auto texts = std::make_unique<std::string>();
        std::vector<size_t> ends;
        ends.reserve(m_count);
        if (const auto *numbers = std::get_if<NumberTexts>(&m_packed))
            numbers->appendAll(*texts, ends);
        else
            std::get<HexTexts>(m_packed).appendAll(*texts, ends);
        m_values.resize(m_count);
        for (size_t i = 0, begin = 0; i < m_count; begin = ends[i++])
            m_values[i] = std::string_view(*texts).substr(begin, ends[i] - begin);
        m_unpacked = std::move(texts);
    }
    return m_values;
}

void TextValues::append(std::string &out, size_t index) const
{
    if (index >= m_count)
        throw CorruptData("a text that is not there");
    if (const auto *numbers = std::get_if<NumberTexts>(&m_packed)) {
        numbers->append(out, index);
    } else if (const auto *digits = std::get_if<HexTexts>(&m_packed)) {
        digits->append(out, index);
    } else {
        const Bytes &bytes = std::get<Bytes>(m_packed);
        if (m_values.empty() && ++m_appended > fewAppended)
            split(bytes);
        if (!m_values.empty()) {
            out.append(m_values[index]);
            return;
        }
        uint64_t begin = 0;
        for (size_t i = 0; i < index; ++i)
            begin += bytes.lengths.at(i);
        const std::string_view all = unpacked(bytes);
        const uint64_t length = bytes.lengths.at(index);
        if (begin > all.size() || length > all.size() - begin)
            throw CorruptData("texts whose lengths do not add up");
        out.append(all.substr(begin, length));
    }
}

bool TextValues::find(std::string_view text, std::span<unsigned char> found) const
{
    if (const auto *numbers = std::get_if<NumberTexts>(&m_packed))
        return numbers->find(text, found);
    bool may = false;
    if (const auto *digits = std::get_if<HexTexts>(&m_packed)) {
        may = digits->mayHave(text);
    } else {
        const Bytes &bytes = std::get<Bytes>(m_packed);
        may = (bytes.set.empty() || areIn(bytes.set, text)) && unpacked(bytes).contains(text);
    }
    bool any = false;
    for (size_t i = 0; may && i < m_count; ++i) {
        const bool has = at(i).contains(text);
        found[i] |= has;
        any |= has;
    }
    return any;
}

} // namespace eventdesk::eventlog
