// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/message_id_column.h"

#include "models/store/log/fetch_ahead.h"
#include "models/store/log/packed_numbers.h"
#include "models/store/log/sealed_bytes.h"

#include <algorithm>
#include <array>

namespace eventdesk::eventlog {

namespace {

enum Kind : uint8_t { Uuids, Texts, CompressedTexts };

constexpr size_t uuidText = 36, uuidBytes = 16;
constexpr size_t maxBytes = size_t(1) << 31;

struct Digits
{
    size_t begin, end; // between dashes
};
constexpr std::array<Digits, 5> uuidDigits{{{0, 8}, {9, 13}, {14, 18}, {19, 23}, {24, 36}}};

// Eight lower-case hexadecimal digits as the four bytes that they say, all at once; false where they are none.
bool readDigits(const char *digits, char *bytes)
{
    constexpr uint64_t ones = 0x0101010101010101u;
    uint64_t eight = 0;
    for (int i = 0; i < 8; ++i)
        eight |= uint64_t(uint8_t(digits[i])) << (8 * i);
    const uint64_t letters = (eight >> 6) & ones;
    const uint64_t values = (eight & (ones * 0x0f)) + letters * 9;
    const uint64_t from10 = ((values + ones * 6) >> 4) & ones;
    if (values + ones * '0' + letters * 0x27 != eight || from10 != letters || (values & (ones * 0x10)) != 0)
        return false;
    const uint64_t pairs = values << 4 | values >> 8; // in every other byte
    for (int i = 0; i < 4; ++i)
        bytes[i] = char(pairs >> (16 * i));
    return true;
}

// Only the spelling that comes out again: lower case, dashes in their places.
bool appendUuid(std::string &out, std::string_view id)
{
    if (id.size() != uuidText)
        return false;
    std::array<char, 2 * uuidBytes> digits;
    char *to = digits.data();
    for (const Digits &place : uuidDigits) {
        if (place.begin > 0 && id[place.begin - 1] != '-')
            return false;
        to = std::copy(id.begin() + ptrdiff_t(place.begin), id.begin() + ptrdiff_t(place.end), to);
    }
    std::array<char, uuidBytes> bytes;
    for (size_t i = 0; i < uuidBytes; i += 4) {
        if (!readDigits(digits.data() + 2 * i, bytes.data() + i))
            return false;
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
    size_t place = 0;
    while (place < ids.size()) {
        fetchBehind(ids, place);
        if (!appendUuid(bytes, ids[place]))
            break;
        ++place;
    }
    if (place == ids.size()) {
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

bool MessageIdColumn::contains(std::string_view id) const
{
    if (!m_uuids.empty()) {
        std::string bytes;
        if (!appendUuid(bytes, id))
            return false;
        for (size_t at = 0; at < m_uuids.size(); at += uuidBytes) {
            if (std::memcmp(m_uuids.data() + at, bytes.data(), uuidBytes) == 0)
                return true;
        }
        return false;
    }
    if (!id.starts_with(m_prefix))
        return false;
    id.remove_prefix(m_prefix.size());
    uint64_t begin = 0;
    for (const uint64_t end : m_ends) {
        if (end - begin == id.size() && texts().substr(begin, id.size()) == id)
            return true;
        begin = end;
    }
    return false;
}

} // namespace eventdesk::eventlog
