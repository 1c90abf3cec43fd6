// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/message_pages.h"

#include "models/store/log/packed_numbers.h"
#include "models/store/log/rice_numbers.h"
#include "models/store/log/sealed_bytes.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <bit>

namespace eventdesk::eventlog {

namespace {

constexpr size_t pageEntries = 256;            // at most, and half at least: several fit a page of the database
constexpr size_t maxEntries = size_t(1) << 22; // of a page, against numbers that are made up

} // namespace

MessageHash messageHash(std::string_view messageId)
{
    const XXH128_hash_t hash = XXH3_128bits(messageId.data(), messageId.size());
    return {hash.high64, hash.low64};
}

MessagePages encodeMessages(std::span<const MessageEntry> sorted)
{
    MessagePages result;
    result.bits = unsigned(std::bit_width(sorted.size() / pageEntries));
    auto begin = sorted.begin();
    for (uint32_t page = 0; page < uint32_t(1) << result.bits; ++page) {
        const auto end = std::find_if(begin, sorted.end(), [&](const MessageEntry &entry) {
            return messagePageOf(entry.part, result.bits) != page;
        });
        std::vector<int64_t> parts;
        std::vector<uint32_t> blocks;
        for (const MessageEntry &entry : std::span(begin, end)) {
            parts.push_back(entry.part);
            blocks.push_back(entry.block);
        }
        ByteWriter out;
        out.varint(parts.size());
        writeRiceSteps(out, parts);
        writePacked<uint32_t>(out, blocks);
        result.pages.push_back(sealed(out.view()));
        begin = end;
    }
    return result;
}

std::vector<MessageEntry> decodeMessages(std::string_view page)
{
    ByteReader in(unsealed(page));
    std::vector<MessageEntry> entries(in.count(maxEntries));
    const std::vector<uint32_t> parts = readRiceSteps<uint32_t>(in, entries.size());
    const std::vector<uint32_t> blocks = readPacked<uint32_t>(in, entries.size());
    for (size_t i = 0; i < entries.size(); ++i)
        entries[i] = {parts[i], blocks[i]};
    return entries;
}

} // namespace eventdesk::eventlog
