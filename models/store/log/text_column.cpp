// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/text_column.h"

#include "models/core/short_bytes.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <array>

namespace eventdesk::eventlog {

namespace {

enum Kind : uint8_t { Plain, Dictionary };

constexpr size_t maxDictionary = 500;

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
            if (i > 0 && same(texts[i], texts[i - 1])) {
                indexes[i] = indexes[i - 1];
                continue;
            }
            size_t slot = XXH3_64bits(texts[i].data(), texts[i].size()) % m_slots.size();
            while (m_slots[slot] != none && !same(values[m_slots[slot]], texts[i]))
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
    static bool same(std::string_view a, std::string_view b)
    {
        return a.size() == b.size() && sameBytes(a.data(), b.data(), a.size());
    }

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
        writeTextValues(out, distinct.values);
        if (distinct.values.size() > 1)
            writePacked<uint32_t>(out, distinct.indexes);
    } else {
        out.u8(Plain);
        writeTextValues(out, texts);
    }
}

TextColumn::TextColumn(ByteReader &in, size_t count)
    : m_size(count)
{
    if (count == 0)
        return;
    switch (in.u8()) {
    case Plain:
        m_values = TextValues(in, count);
        break;
    case Dictionary: {
        const size_t values = in.count(maxDictionary);
        if (values == 0)
            throw CorruptData("a dictionary of nothing");
        m_values = TextValues(in, values);
        if (values > 1)
            m_indexes = PackedNumbers(in, count);
        break;
    }
    default:
        throw CorruptData("a column of an unknown kind");
    }
}

} // namespace eventdesk::eventlog
