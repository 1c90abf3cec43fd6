// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/message_id_column.h"

#include "models/store/log/packed_numbers.h"
#include "models/store/log/sealed_bytes.h"

#include <algorithm>
#include <array>

namespace eventdesk::eventlog {

namespace {

enum Kind : uint8_t { Uuids, Texts, CompressedTexts };

constexpr size_t uuidText = 36, uuidBytes = 16;
constexpr size_t maxBytes = size_t(1) << 31;

constexpr std::array<int8_t, 256> hexValues = [] {
    std::array<int8_t, 256> values;
    values.fill(-1);
    for (int i = 0; i < 10; ++i)
        values[size_t('0' + i)] = int8_t(i);
    for (int i = 0; i < 6; ++i)
        values[size_t('a' + i)] = int8_t(10 + i);
    return values;
}();

struct Digits
{
    size_t begin, end; // between dashes
};
constexpr std::array<Digits, 5> uuidDigits{{{0, 8}, {9, 13}, {14, 18}, {19, 23}, {24, 36}}};

// Only the spelling that comes out again: lower case, dashes in their places.
bool appendUuid(std::string &out, std::string_view id)
{
    if (id.size() != uuidText)
        return false;
    std::array<char, uuidBytes> bytes;
    size_t to = 0;
    for (const Digits &digits : uuidDigits) {
        if (digits.begin > 0 && id[digits.begin - 1] != '-')
            return false;
        for (size_t at = digits.begin; at < digits.end; at += 2) {
            const int high = hexValues[uint8_t(id[at])], low = hexValues[uint8_t(id[at + 1])];
            if (high < 0 || low < 0)
                return false;
            bytes[to++] = char((high << 4) | low);
        }
    }
    out.append(bytes.data(), bytes.size());
    return true;
}

std::string uuidAt(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(uuidText, '-');
    for (const Digits &place : uuidDigits) {
        for (size_t at = place.begin; at < place.end; at += 2) {
            text[at] = digits[uint8_t(bytes.front()) >> 4];
            text[at + 1] = digits[uint8_t(bytes.front()) & 15];
            bytes.remove_prefix(1);
        }
    }
    return text;
}

} // namespace

std::string encodeMessageIds(std::span<const std::string_view> ids)
{
    ByteWriter out;
    std::string bytes;
    bytes.reserve(ids.size() * uuidBytes);
    if (std::ranges::all_of(ids, [&](std::string_view id) { return appendUuid(bytes, id); })) {
        out.u8(Uuids);
        out.raw(bytes);
        return sealed(out.view());
    }
    std::string_view prefix = ids.front();
    for (const std::string_view id : ids) {
        const auto differ = std::ranges::mismatch(prefix, id);
        prefix = prefix.substr(0, size_t(differ.in1 - prefix.begin()));
    }
    bytes.clear();
    std::vector<uint32_t> lengths;
    for (const std::string_view id : ids) {
        const std::string_view rest = id.substr(prefix.size());
        lengths.push_back(uint32_t(rest.size()));
        bytes.append(rest);
    }
    std::string packed;
    appendCompressed(packed, bytes);
    const bool compressed = packed.size() < bytes.size();
    out.u8(compressed ? CompressedTexts : Texts);
    out.text(prefix);
    writePacked<uint32_t>(out, lengths);
    out.text(compressed ? packed : bytes);
    return sealed(out.view());
}

MessageIdColumn::MessageIdColumn(std::string_view bytes, size_t count)
    : m_count(count)
{
    ByteReader in(unsealed(bytes));
    const uint8_t kind = in.u8();
    if (kind == Uuids) {
        m_uuids = in.raw(count * uuidBytes);
        return;
    }
    if (kind > CompressedTexts)
        throw CorruptData("message ids of an unknown kind");
    m_prefix = in.text();
    uint64_t end = 0;
    for (const uint32_t length : readPacked<uint32_t>(in, count))
        m_ends.push_back(end += length);
    m_texts = in.text();
    if (kind == CompressedTexts) {
        m_unpacked = decompressed(m_texts, maxBytes);
        m_isUnpacked = true;
    }
    if (end != texts().size())
        throw CorruptData("message ids whose lengths do not add up");
}

std::string MessageIdColumn::at(size_t row) const
{
    if (row >= m_count)
        throw CorruptData("a row that is not there");
    if (m_ends.empty())
        return uuidAt(m_uuids.substr(row * uuidBytes, uuidBytes));
    const uint64_t begin = row == 0 ? 0 : m_ends[row - 1];
    return std::string(m_prefix).append(texts().substr(begin, m_ends[row] - begin));
}

} // namespace eventdesk::eventlog
