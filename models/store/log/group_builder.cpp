// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/group_builder.h"

#include "models/store/log/people_pages.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

constexpr size_t maxBlockBytes = 4 * 1024 * 1024; // of payloads; a block of few large ones is cut earlier
constexpr size_t maxEncoding = 2;                 // segments; bounds what lies in memory

// Ascending by identity and then by position, which is how they come within an identity: two passes of 16 bits each
// over the identity alone.
void sortPostings(std::vector<Posting> &postings)
{
    std::vector<Posting> other(postings.size());
    for (const unsigned shift : {0U, 16U}) {
        std::vector<uint32_t> begins(65'537);
        for (const Posting &posting : postings)
            ++begins[((posting.identity >> shift) & 0xffff) + 1];
        for (size_t i = 1; i < begins.size(); ++i)
            begins[i] += begins[i - 1];
        for (const Posting &posting : postings)
            other[begins[(posting.identity >> shift) & 0xffff]++] = posting;
        postings.swap(other);
    }
}

class VolumeCounter
{
public:
    explicit VolumeCounter(EncodedGroup &group)
        : m_group(group)
    {
    }

    void add(uint32_t event, int64_t time)
    {
        const int64_t day = dayOf(time);
        if (!m_own || event != m_event || day != m_day) {
            m_event = event;
            m_day = day;
            m_own = &m_group.volume[{event, day}];
            m_all = &m_group.volume[{0, day}];
        }
        const auto quarter = size_t((time - day * dayMillis) / quarterMillis);
        ++(*m_own)[quarter];
        ++(*m_all)[quarter];
    }

private:
    EncodedGroup &m_group;
    uint32_t m_event = 0;
    int64_t m_day = 0;
    DayCounts *m_own = nullptr, *m_all = nullptr;
};

} // namespace

GroupBuilder::GroupBuilder(const LogShape &shape, QThreadPool *encoders)
    : m_shape(shape)
    , m_encoders(encoders)
{
}

GroupBuilder::~GroupBuilder()
{
    clear();
}

void GroupBuilder::add(LogRow row, uint32_t messagePart)
{
    row.ordinal = m_rows++;
    m_messageParts.push_back(messagePart);
    if (m_open.rows.empty()) {
        m_open.rows.reserve(std::min(m_shape.segmentRows, m_shape.groupRows));
        m_open.texts = m_kept;
    }
    m_open.rows.push_back(row);
    if (m_open.rows.size() >= m_shape.segmentRows)
        closeSegment();
}

void GroupBuilder::keep(std::shared_ptr<const void> texts)
{
    m_kept = {texts};
    if (!m_open.rows.empty())
        m_open.texts.push_back(std::move(texts));
}

void GroupBuilder::closeSegment()
{
    if (m_open.rows.empty())
        return;
    if (m_encoding.size() >= maxEncoding) {
        m_encoded.push_back(m_encoding.front().get());
        m_encoding.pop_front();
    }
    auto task = std::make_shared<std::packaged_task<EncodedSegment()>>(
        [segment = std::move(m_open), blockRows = m_shape.blockRows]() mutable {
            return encode(std::move(segment), blockRows);
        });
    m_open = {};
    m_encoding.push_back(task->get_future());
    m_encoders->start([task] { (*task)(); });
}

GroupBuilder::EncodedSegment GroupBuilder::encode(Segment segment, uint32_t blockRows)
{
    struct Key
    {
        uint32_t event, row;
        int64_t time;
        auto order() const { return std::tuple(event, time, row); }
    };
    std::vector<Key> keys;
    keys.reserve(segment.rows.size());
    for (uint32_t i = 0; const LogRow &row : segment.rows)
        keys.push_back({row.event, i++, row.time});
    std::ranges::sort(keys, {}, &Key::order);

    EncodedSegment result;
    result.identities.reserve(keys.size());
    result.ordinals.reserve(keys.size());
    result.times.reserve(keys.size());
    std::vector<LogRow> block;
    const auto close = [&] {
        if (block.empty())
            return;
        result.entries.push_back({block.front().event, uint32_t(block.size()), block.front().time, block.back().time});
        result.blocks.push_back(encodeBlock(block));
        block.clear();
    };
    size_t bytes = 0;
    for (const Key &key : keys) {
        const LogRow &row = segment.rows[key.row];
        if (!block.empty() && (block.front().event != row.event || block.size() >= blockRows || bytes > maxBlockBytes))
            close();
        bytes = block.empty() ? row.payload.size() : bytes + row.payload.size();
        block.push_back(row);
        result.identities.push_back(row.identity);
        result.ordinals.push_back(row.ordinal);
        result.times.push_back(row.time);
    }
    close();
    return result;
}

EncodedGroup GroupBuilder::finish()
{
    closeSegment();
    for (; !m_encoding.empty(); m_encoding.pop_front())
        m_encoded.push_back(m_encoding.front().get());

    EncodedGroup group;
    group.rows = m_rows;
    std::vector<BlockEntry> entries;
    std::vector<Posting> postings;
    std::vector<int64_t> times;
    std::vector<uint32_t> eventOfPosition;
    std::vector<MessageEntry> messages;
    postings.reserve(m_rows);
    times.reserve(m_rows);
    eventOfPosition.reserve(m_rows);
    messages.reserve(m_rows);
    VolumeCounter volume(group);
    for (EncodedSegment &segment : m_encoded) {
        size_t row = 0;
        for (const BlockEntry &entry : segment.entries) {
            for (uint32_t i = 0; i < entry.rows; ++i, ++row) {
                const auto position = uint32_t(postings.size());
                postings.push_back({segment.identities[row], position});
                messages.push_back({m_messageParts[segment.ordinals[row]], position});
                times.push_back(segment.times[row]);
                eventOfPosition.push_back(entry.event);
                volume.add(entry.event, segment.times[row]);
            }
        }
        entries.insert(entries.end(), segment.entries.begin(), segment.entries.end());
        std::ranges::move(segment.blocks, std::back_inserter(group.blocks));
        segment = {};
    }
    group.directory = encodeDirectory(entries);
    std::ranges::sort(messages);
    group.messages = encodeMessages(messages);

    sortPostings(postings);
    PostingPages pages = encodePostings(postings);
    group.postingIndex = encodePostingIndex(pages.firstIdentities);
    group.postings = std::move(pages.pages);

    std::map<uint32_t, std::vector<PairEntry>> pairs;
    std::vector<PersonEntry> persons;
    for (const Posting &posting : postings) {
        const int64_t time = times[posting.position];
        if (persons.empty() || persons.back().identity != posting.identity)
            persons.push_back({posting.identity, 0, time, time});
        PersonEntry &person = persons.back();
        ++person.count;
        person.first = std::min(person.first, time);
        person.last = std::max(person.last, time);
        std::vector<PairEntry> &ofEvent = pairs[eventOfPosition[posting.position]];
        if (ofEvent.empty() || ofEvent.back().identity != posting.identity)
            ofEvent.push_back({posting.identity, 0});
        ++ofEvent.back().count;
    }
    group.persons = encodePersons(persons);
    for (const auto &[event, ofEvent] : pairs)
        group.pairs[event] = encodePairs(ofEvent);
    clear();
    return group;
}

void GroupBuilder::clear()
{
    for (std::future<EncodedSegment> &each : m_encoding)
        each.wait();
    m_encoding.clear();
    m_encoded.clear();
    m_open = {};
    m_messageParts.clear();
    m_rows = 0;
}

} // namespace eventdesk::eventlog
