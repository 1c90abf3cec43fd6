// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/read_ahead_source.h"

#include "models/core/thread_priority.h"

#include <algorithm>
#include <cstring>

namespace eventdesk::ingest {

namespace {

constexpr size_t blockSize = 256 * 1024;
constexpr size_t mostReady = 4;

} // namespace

ReadAheadSource::ReadAheadSource(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
    , m_thread([this](std::stop_token stop) { readOn(std::move(stop)); })
{
}

ReadAheadSource::~ReadAheadSource() = default;

void ReadAheadSource::readOn(std::stop_token stop)
{
    giveWay();
    for (bool more = true; more;) {
        std::string block;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_ready.size() < mostReady; }))
                return;
            if (!m_spare.empty()) {
                block = std::move(m_spare.front());
                m_spare.pop_front();
            }
        }
        Result<qint64> count = 0;
        block.resize_and_overwrite(blockSize, [&](char *begin, size_t size) {
            count = m_source->read(begin, qint64(size));
            return size_t(count.value_or(0));
        });
        more = count.value_or(0) > 0;
        const std::lock_guard lock(m_mutex);
        if (count)
            m_ready.emplace_back(std::move(block));
        else
            m_ready.emplace_back(std::unexpected(count.error()));
        m_changed.notify_all();
    }
}

Result<qint64> ReadAheadSource::read(char *out, qint64 size)
{
    if (m_error)
        return std::unexpected(*m_error);
    if (m_given == m_block.size() && !m_ended) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        if (m_block.capacity() >= blockSize)
            m_spare.push_back(std::move(m_block));
        Result<std::string> next = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        m_given = 0;
        m_block.clear();
        if (!next) {
            m_error = next.error();
            return std::unexpected(*m_error);
        }
        m_block = std::move(*next);
        m_ended = m_block.empty();
    }
    const size_t count = std::min(size_t(size), m_block.size() - m_given);
    std::memcpy(out, m_block.data() + m_given, count);
    m_given += count;
    return qint64(count);
}

} // namespace eventdesk::ingest
