// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/posting_pages.h"

#include "models/store/log/packed_numbers.h"
#include "models/store/log/sealed_bytes.h"

namespace eventdesk::eventlog {

namespace {

constexpr size_t pageBytes = 2000; // two fit a page of the database

std::vector<uint32_t> readPositions(std::string_view bytes, size_t count)
{
    ByteReader in(bytes);
    std::vector<uint32_t> positions(count);
    uint32_t position = 0;
    for (uint32_t &each : positions)
        each = position += uint32_t(in.varint());
    return positions;
}

// Visits identity, count and the bytes of its positions, until the visitor answers false.
template <typename Visit>
void walk(std::string_view page, Visit visit)
{
    ByteReader in(unsealed(page));
    bool isFirst = true;
    for (uint32_t identity = 0; !in.atEnd(); isFirst = false) {
        identity = in.ascending(identity, isFirst);
        const std::string_view rest = in.text();
        ByteReader list(rest);
        const size_t count = list.count(rest.size());
        if (!visit(identity, count, rest.substr(rest.size() - list.left())))
            return;
    }
}

} // namespace

PostingPages encodePostings(std::span<const Posting> sorted)
{
    PostingPages result;
    ByteWriter page;
    uint32_t before = 0;
    const auto close = [&] {
        if (page.size() > 0)
            result.pages.push_back(sealed(page.view()));
        page = {};
        before = 0;
    };
    for (size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
        const uint32_t identity = sorted[begin].identity;
        ByteWriter positions;
        uint32_t last = 0;
        for (end = begin; end < sorted.size() && sorted[end].identity == identity; ++end) {
            positions.varint(sorted[end].position - last);
            last = sorted[end].position;
        }
        ByteWriter list;
        list.varint(end - begin);
        list.raw(positions.view());
        if (page.size() + list.size() > pageBytes)
            close();
        if (page.size() == 0)
            result.firstIdentities.push_back(identity);
        page.varint(identity - before);
        page.text(list.view());
        before = identity;
    }
    close();
    return result;
}

std::string encodePostingIndex(std::span<const uint32_t> firstIdentities)
{
    ByteWriter out;
    out.varint(firstIdentities.size());
    writeDeltas<uint32_t>(out, firstIdentities);
    return sealed(out.view());
}

std::vector<uint32_t> decodePostingIndex(std::string_view bytes)
{
    ByteReader in(unsealed(bytes));
    const size_t count = in.count(in.left());
    return readDeltas<uint32_t>(in, count);
}

std::vector<uint32_t> positionsIn(std::string_view page, uint32_t identity)
{
    std::vector<uint32_t> positions;
    walk(page, [&](uint32_t each, size_t count, std::string_view bytes) {
        if (each == identity)
            positions = readPositions(bytes, count);
        return each < identity;
    });
    return positions;
}

void forEachPosting(std::string_view page, const std::function<void(Posting)> &visit)
{
    walk(page, [&](uint32_t identity, size_t count, std::string_view bytes) {
        for (const uint32_t position : readPositions(bytes, count))
            visit({identity, position});
        return true;
    });
}

} // namespace eventdesk::eventlog
