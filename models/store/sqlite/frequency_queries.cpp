// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/queries.h"
#include "models/store/sqlite/ranking.h"

#include <algorithm>
#include <bit>

namespace eventdesk::sqlite {

namespace {

// Matches by classes of people, by the last bits of their numbers. Each is small enough that tables by person stay in
// the processor's cache, and the busy ones, who mostly came first, are in all of them.
constexpr size_t peopleInClass = 32'768;

struct Classes
{
    explicit Classes(size_t people)
        : bits(unsigned(std::bit_width(people / peopleInClass)))
    {
    }
    size_t size() const { return size_t(1) << bits; }
    size_t of(qint64 person) const { return size_t(person) & (size() - 1); }
    uint32_t within(qint64 person) const { return uint32_t(person >> bits); }
    SubscriberId person(size_t number, uint32_t within) const
    {
        return SubscriberId(within) << bits | SubscriberId(number);
    }

    unsigned bits;
};

struct Hit
{
    uint32_t person; // in its class
    qint64 time;
};
using HitsByClass = std::vector<std::vector<Hit>>;

std::vector<HitsByClass> readHits(Connection &connection, const Selection &selection, const Classes &classes)
{
    const auto aliases = connection.log().aliases(connection);
    return matchInParts<HitsByClass>(connection, selection, [&](HitsByClass &hits, const Match &match) {
        const std::span<const uint32_t> identities = match.block.identities();
        const std::span<const int64_t> times = match.block.times();
        hits.resize(classes.size());
        for (const uint32_t row : match.rows) {
            const SubscriberId person = aliases->person(identities[row]);
            if (person != anonymousSubscriber)
                hits[classes.of(person)].push_back({classes.within(person), times[row]});
        }
    });
}

// The first of the ascending times up to which there were enough within the window.
std::optional<qint64> firstReached(std::span<const qint64> times, size_t atLeast, std::optional<uint64_t> within)
{
    size_t begin = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        while (within && begin <= i && uint64_t(times[i]) - uint64_t(times[begin]) >= *within)
            ++begin;
        if (i + 1 - begin >= atLeast)
            return times[i];
    }
    return std::nullopt;
}

// One behind another in the order of blocks, each thread's.
void sortTimes(std::span<qint64> times)
{
    const auto second = std::ranges::is_sorted_until(times);
    if (std::ranges::is_sorted(second, times.end()))
        std::ranges::inplace_merge(times, second);
    else
        std::ranges::sort(times);
}

// Who of a class did it often enough, and when that was so first.
std::vector<Ranked> oftenEnough(std::span<const HitsByClass> parts, size_t number, const Classes &classes,
                                uint32_t atLeast, std::optional<uint64_t> within)
{
    constexpr uint32_t tooFew = 0xffffffff;
    const auto eachHit = [&](auto visit) {
        for (const HitsByClass &part : parts) {
            for (const Hit &hit : part.empty() ? std::span<const Hit>() : std::span(part[number]))
                visit(hit.person, hit.time);
        }
    };
    std::vector<uint32_t> counts;
    eachHit([&](uint32_t person, qint64) {
        if (person >= counts.size())
            counts.resize(std::max<size_t>(person + 1, peopleInClass));
        ++counts[person];
    });
    const auto people = uint32_t(counts.size());
    std::vector<uint32_t> next(people, tooFew); // where the next of a person's times goes
    uint32_t all = 0;
    for (uint32_t person = 0; person < people; ++person) {
        if (counts[person] >= atLeast)
            next[person] = std::exchange(all, all + counts[person]);
    }
    std::vector<qint64> times(all);
    eachHit([&](uint32_t person, qint64 time) {
        if (next[person] != tooFew)
            times[next[person]++] = time;
    });
    std::vector<Ranked> found;
    for (uint32_t person = 0; person < people; ++person) {
        if (next[person] == tooFew)
            continue;
        const auto own = std::span(times).subspan(next[person] - counts[person], counts[person]);
        sortTimes(own);
        if (const auto reached = firstReached(own, atLeast, within))
            found.push_back({classes.person(number, person), *reached});
    }
    return found;
}

} // namespace

FrequencyPage askFrequency(Connection &connection, const FrequencyQuery &query)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    const auto atLeast = uint32_t(std::max(1, query.atLeast));
    std::optional<uint64_t> within;
    if (query.within)
        within = uint64_t(std::max<qint64>(0, query.within->count()));
    const Classes classes(tableOfPeople(connection));
    const std::vector<HitsByClass> hits = readHits(connection, selection, classes);
    std::vector<std::vector<Ranked>> found(classes.size());
    forEachInLanes(classes.size(), mostLanes(), [&](size_t, size_t number) {
        connection.throwIfStopped();
        found[number] = oftenEnough(hits, number, classes, atLeast, within);
    });
    std::vector<Ranked> people;
    for (const std::vector<Ranked> &each : found)
        people.insert(people.end(), each.begin(), each.end());
    FrequencyPage page;
    page.people = qint64(people.size());
    for (const Ranked &each : rankedPage(connection, people, false, query.skip, query.limit)) {
        Statement &row =
            connection.statement("SELECT id, email, external_id, phone FROM subscriber WHERE id = ?").with(each.person);
        if (row.step())
            page.rows.append({{row.integer(0), row.string(1), row.string(2), row.string(3)}, fromMillis(each.rank)});
        row.reset();
    }
    return page;
}

} // namespace eventdesk::sqlite
