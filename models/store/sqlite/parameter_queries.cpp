// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_collector.h"
#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/queries.h"

#include <algorithm>
#include <numeric>

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
    // The rows by their values, each value once.
    void addColumn(const eventlog::PayloadColumns &payloads, size_t column, std::span<const uint32_t> rows)
    {
        const eventlog::TextColumn &texts = payloads.values(column);
        constexpr uint32_t none = 0xffffffff;
        m_valueOf.clear();
        m_ends.assign(texts.values() + 1, 0);
        for (const uint32_t row : rows) {
            const uint32_t place = payloads.place(column, row);
            const uint32_t value = place == eventlog::PayloadColumns::noPlace ? none : uint32_t(texts.valueOf(place));
            m_valueOf.push_back(value);
            if (value != none)
                ++m_ends[value + 1];
        }
        std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
        m_rows.resize(m_ends.back());
        for (uint32_t row = 0; row < m_valueOf.size(); ++row) {
            if (m_valueOf[row] != none)
                m_rows[m_ends[m_valueOf[row]]++] = row; // from here on where the rows of the value before end
        }
        m_values.clear();
        for (uint32_t value = 0, begin = 0; value < texts.values(); begin = m_ends[value++]) {
            if (m_ends[value] > begin)
                m_values.push_back({texts.value(value), std::span(m_rows).subspan(begin, m_ends[value] - begin)});
        }
        if (!m_values.empty())
            collector.addMembers(payloads.key(column), m_values);
    }

    std::vector<int64_t> m_times;
    std::vector<uint32_t> m_valueOf, m_ends, m_rows;
    std::vector<ParameterCollector::Value> m_values;
};

} // namespace

QList<ParameterStats> askParameters(Connection &connection, const ParameterQuery &query)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    std::vector<Seen> parts =
        matchInParts<Seen>(connection, selection, [](Seen &seen, const Match &match) { seen.add(match); });
    for (const Seen &part : std::span(parts).subspan(1))
        parts.front().collector.merge(part.collector);
    return parts.front().collector.stats(query.top);
}

} // namespace eventdesk::sqlite
