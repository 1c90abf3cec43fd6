// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/people_writer.h"

#include <unordered_map>
#include <vector>

namespace eventdesk::sqlite {

// What new occurrences change in the figures that are kept beside them; gathered for a batch, written once.
class RollupDeltas
{
public:
    void add(qint64 event, qint64 identity, Instant time);
    // People are taken as they are known at this moment.
    void write(Connection &connection, PeopleWriter &people);
    void clear();

private:
    struct Key
    {
        qint64 event;
        qint64 other; // an identity, or a quarter
        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const
        {
            return size_t((quint64(key.event) * 0x9e3779b97f4a7c15u) ^ (quint64(key.other) * 0xc2b2ae3d27d4eb4fu));
        }
    };
    struct Span
    {
        qint64 occurrences = 0;
        qint64 first = 0, last = 0;
        void add(const Span &other);
    };

    std::unordered_map<Key, Span, KeyHash> m_pairs; // by identity; 0 too
    std::unordered_map<Key, qint64, KeyHash> m_volume;
};

// Counts anew: pairs and totals of these people, and the counters of every event.
void recountPeople(Connection &connection, const std::vector<SubscriberId> &people);
void recountEvents(Connection &connection);

} // namespace eventdesk::sqlite
