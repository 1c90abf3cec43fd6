// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/batch.h"
#include "models/core/queries.h"
#include "tests/support/dice.h"

namespace eventdesk::testing {

// What a log of one seed is made of: each has its own corner of time, its own kinds of message ids and of payloads.
class RandomLog
{
public:
    explicit RandomLog(Dice &dice);

    Batch batch(int rows);
    // Of what batches are made of, mostly.
    QString event();
    QString key();
    QString search();
    QTimeZone zone();
    Instant time();
    TimeRange range();
    Condition condition();
    QString path();

private:
    std::string messageId();
    std::string payload();
    std::string value(int depth);
    Identity person();
    Condition test();

    Dice &m_dice;
    QByteArray m_zone; // of the corner of time
    qint64 m_from = 0, m_span = 0;
    int m_events = 0, m_people = 0, m_keys = 0, m_idKind = 0, m_lastId = 0;
    bool m_far = false;
    std::vector<std::string> m_ids;
    Instant m_last{};
};

} // namespace eventdesk::testing
