// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/ranking.h"

namespace eventdesk::sqlite {

namespace {

// Those that are at least as high as some of the first few hundred or thousand, with `end` among them: of a page near
// the top nearly all people are far below it. A sample says where that is.
template <typename Before>
std::span<Ranked> nearTheTop(std::vector<Ranked> &people, size_t end, Before before)
{
    constexpr size_t sampleSize = 1024;
    if (people.size() < sampleSize * 4 || end > people.size() / 16)
        return people;
    std::vector<Ranked> sample;
    sample.reserve(sampleSize);
    for (size_t i = 0; i < sampleSize; ++i)
        sample.push_back(people[i * people.size() / sampleSize]);
    const auto lowest = sample.begin() + ptrdiff_t((end * sampleSize / people.size() + 8) * 2);
    std::ranges::nth_element(sample, lowest, before);
    const auto below = std::ranges::partition(people, [&](const Ranked &each) { return !before(*lowest, each); });
    const auto count = size_t(below.begin() - people.begin());
    return std::span(people).first(count < end ? people.size() : count);
}

} // namespace

std::span<Ranked> rankedPage(Connection &connection, std::vector<Ranked> &all, bool descending, qint64 skip,
                             qint64 limit)
{
    const size_t begin = std::min(size_t(std::max<qint64>(0, skip)), all.size());
    const size_t end = std::min(begin + size_t(std::max<qint64>(0, limit)), all.size());
    if (begin == end)
        return {};
    const auto before = [descending](const Ranked &a, const Ranked &b) {
        return descending ? a.rank > b.rank : a.rank < b.rank;
    };
    const std::span<Ranked> people = nearTheTop(all, end, before);
    // Everybody who is as high as the first or the last of the page is compared with them by key.
    const auto at = [&people](size_t place) { return people.begin() + ptrdiff_t(place); };
    std::ranges::nth_element(people, at(begin), before);
    const Ranked first = *at(begin);
    std::ranges::nth_element(std::ranges::subrange(at(begin), people.end()), at(end - 1), before);
    const Ranked last = *at(end - 1);
    const auto compared = std::ranges::partition(people, [&](const Ranked &each) { return before(each, first); });
    const auto behind = std::ranges::partition(compared, [&](const Ranked &each) { return !before(last, each); });
    struct Candidate
    {
        Ranked ranked;
        std::string key;
    };
    std::vector<Candidate> candidates;
    for (const Ranked &each : std::ranges::subrange(compared.begin(), behind.begin())) {
        Statement &row = connection.statement("SELECT key FROM subscriber WHERE id = ?").with(each.person);
        candidates.push_back({each, row.step() ? std::string(row.text(0)) : std::string()});
        row.reset();
        connection.throwIfStopped();
    }
    std::ranges::sort(candidates, [&](const Candidate &a, const Candidate &b) {
        return a.ranked.rank != b.ranked.rank ? before(a.ranked, b.ranked) : a.key < b.key;
    });
    std::ranges::transform(candidates, compared.begin(), &Candidate::ranked);
    return {at(begin), at(end)};
}

} // namespace eventdesk::sqlite
