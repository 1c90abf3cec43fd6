// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/byte_source.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace eventdesk::ingest {

// Another source, read in a thread of its own and a little ahead, so that unpacking goes on beside parsing.
class ReadAheadSource final : public ByteSource
{
public:
    explicit ReadAheadSource(std::unique_ptr<ByteSource> source);
    ~ReadAheadSource() override; // waits for the read that is under way

    Result<qint64> read(char *out, qint64 size) override;

private:
    void readOn(std::stop_token stop);

    std::unique_ptr<ByteSource> m_source; // only the thread's
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Result<std::string>> m_ready; // an empty one is the end, as an error is
    std::deque<std::string> m_spare;
    std::string m_block; // only the reader's
    size_t m_given = 0;  // of it
    std::optional<Error> m_error;
    bool m_ended = false;
    std::jthread m_thread; // the last member: it uses the others
};

} // namespace eventdesk::ingest
