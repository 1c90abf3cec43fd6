// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/group_builder.h"

#include "models/core/thread_priority.h"
#include "models/store/log/fetch_ahead.h"
#include "models/store/log/radix_sort.h"
#include "models/store/log/run_both.h"

#include <algorithm>
#include <atomic>
#include <span>
#include <utility>

namespace eventdesk::eventlog {

namespace {

struct Key
{
    uint32_t event, row;
    int64_t time;
    uint32_t ordinal, payloadBytes;
    auto order() const { return std::pair(time, ordinal); } // within an event
};

// By event, time and ordinal. Rows mostly come by time: only the late ones are sorted, and merged with the rest.
std::vector<Key> inOrder(std::span<const LogRow> rows)
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (uint32_t i = 0; const LogRow &row : rows)
        keys.push_back({row.event, i++, row.time, row.ordinal, uint32_t(row.payload.size())});
    radixSort(keys, [](const Key &key) { return key.event; });

    std::vector<Key> late;
    for (auto begin = keys.begin(); begin != keys.end();) {
        const auto end = std::find_if(begin, keys.end(), [&](const Key &key) { return key.event != begin->event; });
        late.clear();
        auto kept = begin;
        for (auto key = begin; key != end; ++key) {
            if (kept != begin && key->order() < (kept - 1)->order())
                late.push_back(*key);
            else
                *kept++ = *key;
        }
        std::ranges::sort(late, {}, &Key::order);
        std::ranges::copy(late, kept);
        std::ranges::inplace_merge(begin, kept, end, {}, &Key::order);
        begin = end;
    }
    return keys;
}

constexpr size_t maxBlockBytes = 4 * 1024 * 1024; // of payloads; a block of few large ones is cut earlier

// Where the blocks of these rows end.
std::vector<size_t> blockEnds(std::span<const Key> keys, uint32_t blockRows)
{
    std::vector<size_t> ends;
    size_t begin = 0, bytes = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > begin && (keys[i].event != keys[begin].event || i - begin >= blockRows || bytes > maxBlockBytes)) {
            ends.push_back(i);
            begin = i;
            bytes = 0;
        }
        bytes += keys[i].payloadBytes;
    }
    if (!keys.empty())
        ends.push_back(keys.size());
    return ends;
}

constexpr size_t maxEncoding = 2; // segments; bounds what lies in memory

} // namespace

std::vector<LogRow> RowBuffers::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_free.empty())
        return {};
    std::vector<LogRow> rows = std::move(m_free.back());
    m_free.pop_back();
    return rows;
}

void RowBuffers::giveBack(std::vector<LogRow> rows)
{
    rows.clear();
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(std::move(rows));
}

GroupBuilder::GroupBuilder(const LogShape &shape, QThreadPool *encoders, std::shared_ptr<RowBuffers> buffers)
    : m_shape(shape)
    , m_encoders(encoders)
    , m_buffers(std::move(buffers))
{
}

GroupBuilder::~GroupBuilder()
{
    clear();
}

void GroupBuilder::add(const LogRow &row)
{
    ++m_rows;
    m_ordinals = std::max(m_ordinals, row.ordinal + 1);
    if (m_open.rows.empty()) {
        m_open.rows = m_buffers->take();
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
        [segment = std::move(m_open), blockRows = m_shape.blockRows, encoders = m_encoders,
         buffers = m_buffers]() mutable {
            EncodedSegment encoded = encode(segment.rows, blockRows, encoders);
            buffers->giveBack(std::move(segment.rows));
            segment.texts.clear();
            return encoded;
        });
    m_open = {};
    m_encoding.push_back(task->get_future());
    m_encoders->start([task] {
        giveWay();
        (*task)();
    });
}

GroupBuilder::EncodedSegment GroupBuilder::encode(const std::vector<LogRow> &rows, uint32_t blockRows,
                                                  QThreadPool *encoders)
{
    const std::vector<Key> keys = inOrder(rows);
    const std::vector<size_t> ends = blockEnds(keys, blockRows);
    EncodedSegment result;
    result.blocks.resize(ends.size());
    result.entries.resize(ends.size());
    result.identities.resize(keys.size());
    result.messageParts.resize(keys.size());
    result.times.resize(keys.size());
    std::atomic<size_t> next = 0;
    const auto encodeBlocks = [&] {
        constexpr size_t ahead = 16;
        std::vector<LogRow> block;
        for (size_t number = next++; number < ends.size(); number = next++) {
            block.clear();
            for (size_t i = number == 0 ? 0 : ends[number - 1]; i < ends[number]; ++i) {
                if (i + ahead < ends[number])
                    fetch(&rows[keys[i + ahead].row], sizeof(LogRow));
                const LogRow &row = rows[keys[i].row];
                block.push_back(row);
                result.identities[i] = row.identity;
                result.messageParts[i] = row.messagePart;
                result.times[i] = row.time;
            }
            result.entries[number] = {block.front().event, uint32_t(block.size()), block.front().time,
                                      block.back().time};
            result.blocks[number] = encodeBlock(block);
        }
    };
    runBoth(encoders, encodeBlocks, encodeBlocks);
    return result;
}

EncodedGroup GroupBuilder::finish()
{
    closeSegment();
    for (; !m_encoding.empty(); m_encoding.pop_front())
        m_encoded.push_back(m_encoding.front().get());

    EncodedGroup group;
    group.rows = m_rows;
    group.ordinals = m_ordinals;
    GroupRows rows;
    rows.identities.reserve(m_rows);
    rows.times.reserve(m_rows);
    rows.messageParts.reserve(m_rows);
    for (EncodedSegment &segment : m_encoded) {
        rows.blocks.insert(rows.blocks.end(), segment.entries.begin(), segment.entries.end());
        rows.identities.insert(rows.identities.end(), segment.identities.begin(), segment.identities.end());
        rows.times.insert(rows.times.end(), segment.times.begin(), segment.times.end());
        rows.messageParts.insert(rows.messageParts.end(), segment.messageParts.begin(), segment.messageParts.end());
        std::ranges::move(segment.blocks, std::back_inserter(group.blocks));
        segment = {};
    }
    group.parts = makeParts(rows, m_encoders);
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
    m_rows = m_ordinals = 0;
}

} // namespace eventdesk::eventlog
