// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a group beside its blocks, under a right checksum and under none. What a reader accepts, written again
// and read again, is the same.

#include "models/store/log/group_parts.h"
#include "models/store/log/people_pages.h"
#include "models/store/log/sealed_bytes.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace eventdesk::eventlog;

namespace eventdesk::fuzz {

namespace {

enum Kind : uint8_t { Directory, PostingIndex, PostingPage, Pairs, Persons, Messages, VolumeDay, kinds };

void readPage(uint8_t kind, std::string_view bytes)
{
    switch (kind) {
    case Directory: {
        const auto blocks = decodeDirectory(bytes);
        check(decodeDirectory(encodeDirectory(blocks)) == blocks, "a directory comes back");
        break;
    }
    case PostingIndex: {
        const auto index = decodePostingIndex(bytes);
        check(decodePostingIndex(encodePostingIndex(index)) == index, "a posting index comes back");
        break;
    }
    case PostingPage: {
        std::vector<Posting> all;
        forEachPosting(bytes, [&all](const Posting &posting) { all.push_back(posting); });
        const uint32_t wanted = all.empty() ? 7 : all[all.size() / 2].identity;
        std::vector<uint32_t> positions;
        for (const Posting &posting : all) {
            if (posting.identity == wanted)
                positions.push_back(posting.position);
        }
        check(positionsIn(bytes, wanted) == positions, "one identity's postings are among all");
        break;
    }
    case Pairs: {
        std::vector<PairEntry> pairs, again;
        forEachPair(bytes, [&pairs](const PairEntry &pair) { pairs.push_back(pair); });
        const std::string written = encodePairs(pairs);
        forEachPair(written, [&again](const PairEntry &pair) { again.push_back(pair); });
        check(again == pairs, "pairs come back");
        break;
    }
    case Persons: {
        const auto persons = decodePersons(bytes);
        check(decodePersons(encodePersons(persons)) == persons, "persons come back");
        break;
    }
    case Messages: {
        const auto messages = decodeMessages(bytes);
        if (std::ranges::is_sorted(messages) && !messages.empty() && messages.back().part < 1U << 20) {
            const MessagePages pages = encodeMessages(messages);
            std::vector<MessageEntry> again;
            for (const std::string &page : pages.pages) {
                const auto part = decodeMessages(page);
                again.insert(again.end(), part.begin(), part.end());
            }
            check(again == messages, "message ids come back");
        }
        break;
    }
    default: {
        const DayCounts day = decodeDay(bytes);
        const std::string again = encodeDay(day);
        check(again.empty() || decodeDay(again) == day, "a day comes back");
        break;
    }
    }
}

} // namespace

std::vector<std::string> seeds()
{
    GroupRows rows;
    for (uint32_t block = 0; block < 6; ++block) {
        rows.blocks.push_back({1 + block / 2, 50, int64_t(block) * 1'000'000, int64_t(block) * 1'000'000 + 49'000});
        for (uint32_t row = 0; row < 50; ++row) {
            rows.identities.push_back(row % 7 == 0 ? 0 : (row * block) % 23);
            rows.times.push_back(int64_t(block) * 1'000'000 + row * 1000);
            rows.messageParts.push_back((block * 50 + row) * 2654435761U);
        }
    }
    const GroupParts parts = makeParts(rows);
    std::vector<std::string> all;
    const auto add = [&all](Kind kind, std::string_view bytes) {
        all.push_back(char(kind) + std::string(unsealed(bytes)));
    };
    add(Directory, parts.directory);
    add(PostingIndex, parts.postingIndex);
    add(PostingPage, parts.postings.front());
    add(Pairs, parts.pairs.begin()->second);
    add(Persons, parts.persons);
    add(Messages, parts.messages.pages.front());
    add(VolumeDay, encodeDay(parts.volume.begin()->second));
    return all;
}

} // namespace eventdesk::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace eventdesk::fuzz;
    std::string_view input = viewOf(data, size);
    const uint8_t kind = takeByte(input) % kinds;
    for (const std::string &bytes : {std::string(input), sealed(input)}) {
        try {
            readPage(kind, bytes);
        } catch (const CorruptData &) {
        }
    }
    return 0;
}
