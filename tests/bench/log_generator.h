// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace eventdesk::bench {

// The log that the figures are taken with: 40 events (Zipf), one subscriber for every 20 occurrences (Zipf), the 365
// days before `end` with seasons, weekdays and hours, 4 to 7 parameters of which the url is one, one url in seven of
// the checkout, 1 % late by up to three days, every occurrence with a UUID as its message id. The same count and seed
// give the same log on every machine: nothing of the standard library's distributions is used.
class LogGenerator
{
public:
    explicit LogGenerator(qint64 count, quint64 seed = 1);

    bool next(); // to the next in the order of arrival; false behind the last

    std::string_view event() const;
    qint64 person() const { return m_person; } // from 0, the busiest
    Instant time() const { return m_time; }
    // Once for an occurrence: these draw the parameters.
    void appendJson(std::string &out); // a line of Eventdesk's own format
    void appendCsv(std::string &out);  // a row under csvHeader()

    static Instant end(); // 2026-11-01T00:00Z, exclusive
    static std::string commonestEvent();
    static std::string campaignEvent();             // the commonest but two, and its payloads have a campaign_type
    static std::string typicalPerson(qint64 count); // whose is the middle one, were the occurrences sorted by person
    static std::string csvHeader();

private:
    quint64 random();
    double uniform(); // [0, 1)
    unsigned below(unsigned limit);
    Instant arrival(double share) const; // when this share of the log has arrived
    template <typename Put>
    void parameters(Put put);

    qint64 m_count;
    qint64 m_done = 0;
    quint64 m_state;
    std::vector<double> m_events, m_people, m_hours; // cumulative

    size_t m_event = 0;
    qint64 m_person = 0;
    Instant m_time;
    std::array<quint64, 2> m_id{};
    std::string m_value;
};

} // namespace eventdesk::bench
