// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/text_column.h"

#include "models/store/log/packed_numbers.h"
#include "models/store/log/sealed_bytes.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <array>

namespace eventdesk::eventlog {

namespace {

enum Kind : uint8_t { Plain, Dictionary };

enum Packing : uint8_t { AsTheyAre, Compressed, CompressedWithBytes };

constexpr size_t maxDictionary = 500;
constexpr size_t leastToCompress = 64;
constexpr size_t leastForBytes = 1024;
constexpr size_t maxBytes = size_t(1) << 31; // of a column, against numbers that are made up

// Which of the 256 bytes there are, a bit each.
std::string bytesIn(std::string_view text)
{
    bool is[256] = {};
    for (const char c : text)
        is[uint8_t(c)] = true;
    std::string set(32, '\0');
    for (size_t byte = 0; byte < 256; ++byte)
        set[byte / 8] = char(uint8_t(set[byte / 8]) | (is[byte] << (byte % 8)));
    return set;
}

void writeValues(ByteWriter &out, std::span<const std::string_view> values)
{
    thread_local std::vector<uint32_t> lengths;
    thread_local std::string bytes, packed;
    lengths.clear();
    bytes.clear();
    packed.clear();
    for (const std::string_view value : values) {
        lengths.push_back(uint32_t(value.size()));
        bytes.append(value);
    }
    writePacked<uint32_t>(out, lengths);
    if (bytes.size() >= leastToCompress)
        appendCompressed(packed, bytes);
    const bool compressed = bytes.size() >= leastToCompress && packed.size() + packed.size() / 16 < bytes.size();
    const bool withBytes = compressed && bytes.size() >= leastForBytes;
    out.u8(withBytes ? CompressedWithBytes : compressed ? Compressed : AsTheyAre);
    if (withBytes)
        out.raw(bytesIn(bytes));
    out.text(compressed ? packed : bytes);
}

// Finds the different texts of a column; gives up above maxDictionary.
class Distinct
{
public:
    bool collect(std::span<const std::string_view> texts)
    {
        m_slots.fill(none);
        values.clear();
        indexes.resize(texts.size());
        for (size_t i = 0; i < texts.size(); ++i) {
            // Often the same as before.
            if (i > 0 && texts[i] == texts[i - 1]) {
                indexes[i] = indexes[i - 1];
                continue;
            }
            size_t slot = XXH3_64bits(texts[i].data(), texts[i].size()) % m_slots.size();
            while (m_slots[slot] != none && values[m_slots[slot]] != texts[i])
                slot = (slot + 1) % m_slots.size();
            if (m_slots[slot] == none) {
                if (values.size() == maxDictionary)
                    return false;
                m_slots[slot] = uint16_t(values.size());
                values.push_back(texts[i]);
            }
            indexes[i] = m_slots[slot];
            // Where nearly all differ so far, an index each only adds to them.
            if (i == 127 && values.size() > 112)
                return false;
        }
        return values.size() * 2 <= texts.size() || values.size() == 1;
    }

    std::vector<std::string_view> values;
    std::vector<uint32_t> indexes;

private:
    static constexpr uint16_t none = 0xffff;
    std::array<uint16_t, 2048> m_slots;
};

} // namespace

void writeTexts(ByteWriter &out, std::span<const std::string_view> texts)
{
    if (texts.empty())
        return;
    thread_local Distinct distinct;
    if (distinct.collect(texts)) {
        out.u8(Dictionary);
        out.varint(distinct.values.size());
        writeValues(out, distinct.values);
        if (distinct.values.size() > 1)
            writePacked<uint32_t>(out, distinct.indexes);
    } else {
        out.u8(Plain);
        writeValues(out, texts);
    }
}

bool mayHaveText(ByteReader in, size_t count, std::string_view text, std::string &scratch)
{
    if (count == 0)
        return false;
    const uint8_t kind = in.u8();
    if (kind > Dictionary)
        throw CorruptData("a column of an unknown kind");
    skipPacked(in, kind == Dictionary ? in.count(maxDictionary) : count);
    const uint8_t packing = in.u8();
    if (packing == CompressedWithBytes) {
        const std::string_view set = in.raw(32);
        for (const char c : text) {
            if (!(uint8_t(set[uint8_t(c) / 8]) & (1 << (uint8_t(c) % 8))))
                return false;
        }
    }
    const std::string_view bytes = in.text();
    if (packing == AsTheyAre)
        return bytes.contains(text);
    decompress(scratch, bytes, maxBytes);
    return scratch.contains(text);
}

TextColumn::TextColumn(ByteReader &in, size_t count)
    : m_size(count)
{
    if (count == 0)
        return;
    switch (in.u8()) {
    case Plain:
        readValues(in, count);
        break;
    case Dictionary: {
        const size_t values = in.count(maxDictionary);
        if (values == 0)
            throw CorruptData("a dictionary of nothing");
        readValues(in, values);
        if (values == 1)
            break;
        m_indexes = readPacked<uint32_t>(in, count);
        for (const uint32_t index : m_indexes) {
            if (index >= values)
                throw CorruptData("an index that its dictionary does not have");
        }
        break;
    }
    default:
        throw CorruptData("a column of an unknown kind");
    }
}

void TextColumn::readValues(ByteReader &in, size_t count)
{
    const std::vector<uint32_t> lengths = readPacked<uint32_t>(in, count);
    uint64_t total = 0;
    for (const uint32_t length : lengths)
        total += length;
    const uint8_t packing = in.u8();
    if (packing > CompressedWithBytes)
        throw CorruptData("texts packed in an unknown way");
    if (packing == CompressedWithBytes)
        in.raw(32);
    std::string_view bytes = in.text();
    if (packing != AsTheyAre) {
        const std::string unpacked = decompressed(bytes, maxBytes);
        m_unpacked.assign(unpacked.begin(), unpacked.end());
        bytes = {m_unpacked.data(), m_unpacked.size()};
    }
    if (total != bytes.size())
        throw CorruptData("texts whose lengths do not add up");
    m_values.reserve(count);
    for (const uint32_t length : lengths) {
        m_values.push_back(bytes.substr(0, length));
        bytes.remove_prefix(length);
    }
}

} // namespace eventdesk::eventlog
