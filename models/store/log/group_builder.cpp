// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/group_builder.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

constexpr size_t maxBlockBytes = 4 * 1024 * 1024; // of payloads; a block of few large ones is cut earlier
constexpr size_t maxEncoding = 2;                 // segments; bounds what lies in memory

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
    GroupRows rows;
    rows.identities.reserve(m_rows);
    rows.times.reserve(m_rows);
    rows.messageParts.reserve(m_rows);
    for (EncodedSegment &segment : m_encoded) {
        rows.blocks.insert(rows.blocks.end(), segment.entries.begin(), segment.entries.end());
        rows.identities.insert(rows.identities.end(), segment.identities.begin(), segment.identities.end());
        rows.times.insert(rows.times.end(), segment.times.begin(), segment.times.end());
        for (const uint32_t ordinal : segment.ordinals)
            rows.messageParts.push_back(m_messageParts[ordinal]);
        std::ranges::move(segment.blocks, std::back_inserter(group.blocks));
        segment = {};
    }
    group.parts = makeParts(rows);
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
