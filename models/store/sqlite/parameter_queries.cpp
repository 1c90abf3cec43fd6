// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_collector.h"
#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/queries.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

// What one thread of the scan sees.
class Seen
{
public:
    void add(const Match &match)
    {
        const eventlog::PayloadColumns &payloads = match.block.payloads();
        const std::span<const int64_t> times = match.block.times();
        // One key may be spelt in two ways in a payload.
        bool isByKey = !payloads.hasWhole();
        for (size_t column = 0; isByKey && column < payloads.keys(); ++column)
            isByKey = !payloads.key(column).contains('\\');
        if (!isByKey) {
            for (const uint32_t row : match.rows)
                collector.add(payloads.payload(row), fromMillis(times[row]));
            return;
        }
        m_times.clear();
        for (const uint32_t row : match.rows)
            m_times.push_back(times[row]);
        collector.addRows(m_times);
        for (size_t column = 0; column < payloads.keys(); ++column)
            addColumn(payloads, column, match.rows);
    }

    ParameterCollector collector;

private:
    // Each value once, with how many rows have it.
    void addColumn(const eventlog::PayloadColumns &payloads, size_t column, std::span<const uint32_t> rows)
    {
        const eventlog::TextColumn &texts = payloads.values(column);
        const std::span<const std::string_view> all = texts.allValues();
        m_values.clear();
        for (const std::string_view text : all)
            m_values.push_back({text, 0});
        m_valueOf.clear();
        for (const uint32_t row : rows) {
            const uint32_t place = payloads.place(column, row);
            const bool has = place != eventlog::PayloadColumns::noPlace;
            const uint32_t value = has ? uint32_t(texts.valueOf(place)) : ParameterCollector::noValue;
            m_valueOf.push_back(value);
            if (has)
                ++m_values[value].rows;
        }
        // A key that none of these rows has is not one of theirs.
        if (std::ranges::any_of(m_values, [](const auto &value) { return value.rows > 0; }))
            collector.addMembers(payloads.key(column), m_values, m_valueOf);
    }

    std::vector<int64_t> m_times;
    std::vector<uint32_t> m_valueOf;
    std::vector<ParameterCollector::Value> m_values;
};

} // namespace

QList<ParameterStats> askParameters(Connection &connection, const ParameterQuery &query)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    std::vector<Seen> parts =
        matchInParts<Seen>(connection, selection, [](Seen &seen, const Match &match) { seen.add(match); });
    for (; parts.size() > 1; parts.pop_back())
        parts.front().collector.merge(parts.back().collector);
    return parts.front().collector.stats(query.top);
}

} // namespace eventdesk::sqlite
