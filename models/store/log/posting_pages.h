// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eventdesk::eventlog {

// Which rows of a group are an identity's.
struct Posting
{
    uint32_t identity = 0;
    uint32_t position = 0;
    auto operator<=>(const Posting &) const = default;
};

// All of a group's postings, in small pages; an identity lies in one page.
struct PostingPages
{
    std::vector<uint32_t> firstIdentities; // of each page, ascending
    std::vector<std::string> pages;
};

PostingPages encodePostings(std::span<const Posting> sorted);
std::string encodePostingIndex(std::span<const uint32_t> firstIdentities);
std::vector<uint32_t> decodePostingIndex(std::string_view bytes);

// The positions of an identity, ascending; none where the page does not have it.
std::vector<uint32_t> positionsIn(std::string_view page, uint32_t identity);
void forEachPosting(std::string_view page, const std::function<void(Posting)> &visit);

} // namespace eventdesk::eventlog
