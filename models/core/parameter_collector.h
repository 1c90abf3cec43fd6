// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <memory>
#include <span>
#include <string_view>

namespace eventdesk {

// Gathers what is seen under each path of many payloads. Memory follows the number of paths, up to twice
// ParameterStats::pathLimit, and of different values, up to twice ParameterStats::distinctLimit under each. Whichever
// order payloads come in, and however they are shared out among collectors that are merged, the stats are the same.
// Not for several threads.
class ParameterCollector
{
public:
    ParameterCollector();
    ~ParameterCollector();
    ParameterCollector(ParameterCollector &&) noexcept;
    ParameterCollector &operator=(ParameterCollector &&) noexcept;

    // One that is not a JSON object is passed over. The time may be in any order.
    void add(std::string_view payload, Instant time);
    // The same for payloads that lie by key: first when they happened (milliseconds since 1970), then for each key its
    // different values, with how many rows have each, and which of them each row has. A row has a key once; a value
    // that is not JSON is passed over.
    struct Value
    {
        std::string_view json;
        qint64 rows; // 0: it is passed over, too
    };
    static constexpr uint32_t noValue = 0xffffffff;
    void addRows(std::span<const int64_t> times);
    void addMembers(std::string_view key, std::span<const Value> values, std::span<const uint32_t> valueOfRow);
    void merge(const ParameterCollector &other); // as if all of its payloads had been added here

    QList<ParameterStats> stats(int top) const; // by path (code points)

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
