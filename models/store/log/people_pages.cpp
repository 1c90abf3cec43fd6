// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/people_pages.h"

#include "models/store/log/packed_numbers.h"
#include "models/store/log/rice_numbers.h"
#include "models/store/log/sealed_bytes.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

// Identities and counts.
template <typename Entry>
void writePeople(ByteWriter &out, std::span<const Entry> entries)
{
    std::vector<int64_t> identities, counts;
    identities.reserve(entries.size());
    counts.reserve(entries.size());
    for (const Entry &entry : entries) {
        identities.push_back(entry.identity);
        counts.push_back(int64_t(entry.count) - 1);
    }
    out.varint(entries.size());
    writeRiceSteps(out, identities);
    writeRice(out, counts);
}

} // namespace

void PeopleCounts::read(ByteReader &in)
{
    identities.resize(in.count(in.left() * 8));
    counts.resize(identities.size());
    readRiceSteps(in, std::span(identities));
    readRice(in, std::span(counts));
    bool isInOrder = true;
    for (size_t i = 1; i < identities.size(); ++i)
        isInOrder &= identities[i - 1] < identities[i];
    if (!isInOrder)
        throw CorruptData("numbers are out of order");
    for (uint32_t &count : counts)
        ++count; // they are kept less one
}

std::string encodePairs(std::span<const PairEntry> entries)
{
    ByteWriter out;
    writePeople(out, entries);
    return sealed(out.view());
}

void decodePairs(std::string_view bytes, PeopleCounts &pairs)
{
    ByteReader in(unsealed(bytes));
    pairs.read(in);
}

std::string encodePersons(std::span<const PersonEntry> entries)
{
    ByteWriter out;
    writePeople(out, entries);
    std::vector<int64_t> firsts, spans;
    for (const PersonEntry &entry : entries) {
        firsts.push_back(entry.first);
        if (entry.count > 1)
            spans.push_back(int64_t(uint64_t(entry.last) - uint64_t(entry.first)));
    }
    writePacked<int64_t>(out, firsts);
    writePacked<int64_t>(out, spans);
    return sealed(out.view());
}

std::vector<PersonEntry> decodePersons(std::string_view bytes)
{
    ByteReader in(unsealed(bytes));
    PeopleCounts people;
    people.read(in);
    std::vector<PersonEntry> entries(people.identities.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].identity = people.identities[i];
        entries[i].count = people.counts[i];
    }
    const std::vector<int64_t> firsts = readPacked<int64_t>(in, entries.size());
    const auto several = std::ranges::count_if(entries, [](const PersonEntry &entry) { return entry.count > 1; });
    const std::vector<int64_t> spans = readPacked<int64_t>(in, size_t(several));
    size_t next = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].first = entries[i].last = firsts[i];
        if (entries[i].count > 1)
            entries[i].last = int64_t(uint64_t(firsts[i]) + uint64_t(spans[next++]));
    }
    return entries;
}

} // namespace eventdesk::eventlog
