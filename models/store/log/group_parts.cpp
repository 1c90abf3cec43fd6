// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/group_parts.h"

#include "models/store/log/people_pages.h"
#include "models/store/log/radix_sort.h"
#include "models/store/log/run_both.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

class VolumeCounter
{
public:
    explicit VolumeCounter(GroupParts &parts)
        : m_parts(parts)
    {
    }

    void add(uint32_t event, int64_t time)
    {
        const int64_t day = dayOf(time);
        if (!m_own || event != m_event || day != m_day) {
            m_event = event;
            m_day = day;
            m_own = &m_parts.volume[{event, day}];
            m_all = &m_parts.volume[{0, day}];
        }
        const auto quarter = size_t((time - day * dayMillis) / quarterMillis);
        ++(*m_own)[quarter];
        ++(*m_all)[quarter];
    }

private:
    GroupParts &m_parts;
    uint32_t m_event = 0;
    int64_t m_day = 0;
    DayCounts *m_own = nullptr, *m_all = nullptr;
};

void countDays(GroupParts &parts, const GroupRows &rows, std::span<const uint32_t> events)
{
    VolumeCounter volume(parts);
    for (size_t position = 0; position < events.size(); ++position)
        volume.add(events[position], rows.times[position]);
}

MessagePages pagesOfMessages(const GroupRows &rows)
{
    std::vector<MessageEntry> messages;
    messages.reserve(rows.messageParts.size());
    for (uint32_t number = 0; const BlockEntry &block : rows.blocks) {
        for (const size_t end = messages.size() + block.rows; messages.size() < end;)
            messages.push_back({rows.messageParts[messages.size()], number});
        ++number;
    }
    // Blocks come ascending within equal parts, as positions do within equal identities.
    radixSort(messages, [](const MessageEntry &entry) { return entry.part; });
    return encodeMessages(messages);
}

constexpr size_t ahead = 16; // of a posting, what stands at its position is fetched

void collectPeople(GroupParts &parts, const GroupRows &rows, std::span<const uint32_t> events)
{
    std::vector<Posting> postings;
    postings.reserve(rows.identities.size());
    for (const uint32_t identity : rows.identities)
        postings.push_back({identity, uint32_t(postings.size())});
    radixSort(postings, [](const Posting &posting) { return posting.identity; });
    PostingPages pages = encodePostings(postings);
    parts.postingIndex = encodePostingIndex(pages.firstIdentities);
    parts.postings = std::move(pages.pages);

    std::map<uint32_t, std::vector<PairEntry>> pairs;
    std::vector<PersonEntry> persons;
    for (size_t i = 0; i < postings.size(); ++i) {
        if (i + ahead < postings.size()) {
            __builtin_prefetch(&rows.times[postings[i + ahead].position]);
            __builtin_prefetch(&events[postings[i + ahead].position]);
        }
        const Posting &posting = postings[i];
        const int64_t time = rows.times[posting.position];
        if (persons.empty() || persons.back().identity != posting.identity)
            persons.push_back({posting.identity, 0, time, time});
        PersonEntry &person = persons.back();
        ++person.count;
        person.first = std::min(person.first, time);
        person.last = std::max(person.last, time);
        std::vector<PairEntry> &ofEvent = pairs[events[posting.position]];
        if (ofEvent.empty() || ofEvent.back().identity != posting.identity)
            ofEvent.push_back({posting.identity, 0});
        ++ofEvent.back().count;
    }
    parts.persons = encodePersons(persons);
    for (const auto &[event, ofEvent] : pairs)
        parts.pairs[event] = encodePairs(ofEvent);
}

} // namespace

GroupParts makeParts(const GroupRows &rows, QThreadPool *pool)
{
    GroupParts parts;
    std::vector<uint32_t> events; // by position
    events.reserve(rows.identities.size());
    for (const BlockEntry &block : rows.blocks)
        events.insert(events.end(), block.rows, block.event);
    parts.directory = encodeDirectory(rows.blocks);
    runBoth(
        pool,
        [&] {
            countDays(parts, rows, events);
            parts.messages = pagesOfMessages(rows);
        },
        [&] { collectPeople(parts, rows, events); });
    return parts;
}

} // namespace eventdesk::eventlog
