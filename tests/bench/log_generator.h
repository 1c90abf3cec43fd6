// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

#include <QIODevice>

namespace eventdesk::bench {

// The log that the figures are taken with: 40 events (Zipf), one subscriber for every 20 occurrences (Zipf), the 365
// days before `end` with seasons, weekdays and hours, 4 to 7 parameters, 1 % late by up to three days, every occurrence
// with its own message id. The same count and seed give the same log on every machine: nothing of the standard
// library's distributions is used.
class LogGenerator
{
public:
    explicit LogGenerator(qint64 count, quint64 seed = 1);

    bool next(Occurrence *occurrence); // in the order of arrival; false behind the last

    static Instant end(); // 2026-11-01T00:00Z, exclusive
    static QString commonestEvent();

private:
    quint64 random();
    double uniform(); // [0, 1)
    qint64 below(qint64 limit);
    Instant arrival(double share) const; // when this share of the log has arrived
    QByteArray payload(int event);

    qint64 m_count;
    qint64 m_done = 0;
    quint64 m_state;
    std::vector<double> m_events, m_people, m_hours; // cumulative
};

// Eventdesk's own format, one line each. False when the device does not take it.
bool writeLog(qint64 count, quint64 seed, QIODevice *out);

} // namespace eventdesk::bench
