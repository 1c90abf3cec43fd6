// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/people_pages.h"

#include "models/store/log/packed_numbers.h"

namespace eventdesk::eventlog {

std::string encodePairs(std::span<const PairEntry> entries)
{
    ByteWriter out;
    uint32_t before = 0;
    for (const PairEntry &entry : entries) {
        out.varint(entry.identity - before);
        out.varint(entry.count);
        before = entry.identity;
    }
    return sealed(out.view());
}

std::string encodePersons(std::span<const PersonEntry> entries)
{
    ByteWriter out;
    out.varint(entries.size());
    uint32_t before = 0;
    std::vector<int64_t> firsts;
    firsts.reserve(entries.size());
    for (const PersonEntry &entry : entries) {
        out.varint(entry.identity - before);
        out.varint(entry.count);
        if (entry.count > 1)
            out.varint(uint64_t(entry.last) - uint64_t(entry.first));
        before = entry.identity;
        firsts.push_back(entry.first);
    }
    writePacked<int64_t>(out, firsts);
    return sealed(out.view());
}

std::vector<PersonEntry> decodePersons(std::string_view bytes)
{
    ByteReader in(unsealed(bytes));
    std::vector<PersonEntry> entries(in.count(in.left()));
    uint32_t before = 0;
    for (PersonEntry &entry : entries) {
        entry.identity = before = in.ascending(before, &entry == entries.data());
        entry.count = uint32_t(in.varint());
        entry.last = entry.count > 1 ? int64_t(in.varint()) : 0;
    }
    const std::vector<int64_t> firsts = readPacked<int64_t>(in, entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].first = firsts[i];
        entries[i].last = int64_t(uint64_t(firsts[i]) + uint64_t(entries[i].last));
    }
    return entries;
}

} // namespace eventdesk::eventlog
