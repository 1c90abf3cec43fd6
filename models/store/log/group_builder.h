// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/block.h"
#include "models/store/log/group_parts.h"
#include "models/store/log/log_shape.h"

#include <QThreadPool>

#include <deque>
#include <future>
#include <memory>
#include <mutex>

namespace eventdesk::eventlog {

// A group ready to be written.
struct EncodedGroup
{
    uint32_t rows = 0;
    uint32_t ordinals = 0; // above the highest
    std::vector<EncodedBlock> blocks;
    GroupParts parts;
};

// Room for rows that goes round between builders and encoders: fresh memory costs more than filling it. Any thread.
class RowBuffers
{
public:
    std::vector<LogRow> take();
    void giveBack(std::vector<LogRow> rows);

private:
    std::mutex m_mutex;
    std::vector<std::vector<LogRow>> m_free;
};

// Collects occurrences into a group. They are encoded in other threads while more are added.
class GroupBuilder
{
public:
    GroupBuilder(const LogShape &shape, QThreadPool *encoders,
                 std::shared_ptr<RowBuffers> buffers = std::make_shared<RowBuffers>());
    ~GroupBuilder(); // waits for the encoders

    // Each ordinal once. The texts must stay until the group is finished or until what keep() was given goes: it is let
    // go when everything added before has been encoded.
    void add(const LogRow &row);
    void keep(std::shared_ptr<const void> texts);

    uint32_t rows() const { return m_rows; }
    bool isFull() const { return m_rows >= m_shape.groupRows; }

    // No more rows come: the last ones begin to be encoded, too.
    void close() { closeSegment(); }
    // The builder is empty then. What an encoder threw is thrown here.
    EncodedGroup finish();
    void clear();

private:
    struct Segment
    {
        std::vector<LogRow> rows;
        std::vector<std::shared_ptr<const void>> texts;
    };
    struct EncodedSegment
    {
        std::vector<EncodedBlock> blocks;
        std::vector<BlockEntry> entries;
        // By position.
        std::vector<uint32_t> identities, messageParts;
        std::vector<int64_t> times;
    };
    static EncodedSegment encode(const std::vector<LogRow> &rows, uint32_t blockRows, QThreadPool *encoders);
    void closeSegment();

    LogShape m_shape;
    QThreadPool *m_encoders;
    std::shared_ptr<RowBuffers> m_buffers;
    Segment m_open;
    std::vector<std::shared_ptr<const void>> m_kept; // texts that rows to come may be in
    std::deque<std::future<EncodedSegment>> m_encoding;
    std::vector<EncodedSegment> m_encoded;
    uint32_t m_rows = 0, m_ordinals = 0;
};

} // namespace eventdesk::eventlog
