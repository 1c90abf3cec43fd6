// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/queries.h"
#include "models/store/sqlite/ranking.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

// The times of everybody who has enough of them, one person's behind the other's.
struct TimesByPerson
{
    struct Part
    {
        SubscriberId person = anonymousSubscriber;
        size_t begin = 0, end = 0; // in times
    };
    std::vector<qint64> times; // ascending in each part
    std::vector<Part> parts;
};

TimesByPerson readTimes(Connection &connection, const Selection &selection, uint32_t atLeast)
{
    struct Hit
    {
        uint32_t person;
        qint64 time;
    };
    std::vector<Hit> hits;
    std::vector<uint32_t> counts(tableOfPeople(connection)); // by person: their numbers are given one after the other
    const auto aliases = connection.log().aliases(connection);
    forEachMatch(connection, selection, [&](const Match &match) {
        const std::span<const uint32_t> identities = match.block.identities();
        const std::span<const int64_t> times = match.block.times();
        for (const uint32_t row : match.rows) {
            const auto person = uint32_t(aliases->person(identities[row]));
            if (person == anonymousSubscriber)
                continue;
            if (person >= counts.size())
                counts.resize(std::max<size_t>(size_t(person) + 1, counts.size() * 3 / 2));
            ++counts[person];
            hits.push_back({person, times[row]});
        }
    });
    TimesByPerson found;
    constexpr uint32_t tooFew = 0xffffffff;
    uint32_t place = 0;
    for (size_t person = 0; person < counts.size(); ++person) {
        const uint32_t count = counts[person];
        counts[person] = count < atLeast ? tooFew : place; // from here on where the next of them goes
        if (count < atLeast)
            continue;
        found.parts.push_back({SubscriberId(person), place, place + count});
        place += count;
    }
    found.times.resize(place);
    for (const Hit &hit : hits) {
        if (counts[hit.person] != tooFew)
            found.times[counts[hit.person]++] = hit.time;
    }
    for (const TimesByPerson::Part &part : found.parts) {
        const auto own = std::span(found.times).subspan(part.begin, part.end - part.begin);
        if (!std::ranges::is_sorted(own)) // blocks come in no order
            std::ranges::sort(own);
    }
    return found;
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

} // namespace

FrequencyPage askFrequency(Connection &connection, const FrequencyQuery &query)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    const auto atLeast = uint32_t(std::max(1, query.atLeast));
    std::optional<uint64_t> within;
    if (query.within)
        within = uint64_t(std::max<qint64>(0, query.within->count()));
    const TimesByPerson found = readTimes(connection, selection, atLeast);
    std::vector<Ranked> people;
    for (const TimesByPerson::Part &part : found.parts) {
        const auto own = std::span(found.times).subspan(part.begin, part.end - part.begin);
        if (const auto reached = firstReached(own, atLeast, within))
            people.push_back({part.person, *reached});
    }
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
