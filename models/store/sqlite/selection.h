// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"
#include "models/store/sqlite/sql_text.h"

#include <unordered_map>

// Which occurrences a question is about, as SQL: the only place that knows how rows of `occurrence` are chosen.
namespace eventdesk::sqlite {

// The number of the event; throws NotFound.
qint64 eventId(Connection &connection, const QString &name);

struct Selection
{
    std::optional<qint64> event;                   // absent: every event
    std::optional<std::vector<qint64>> identities; // absent: everybody, the anonymous too
    TimeRange range;
    SqlText condition;

    bool isWholeEvent() const { return event && !identities && range == TimeRange() && condition.sql.empty(); }
};

Selection selectEvent(Connection &connection, const QString &event, const TimeRange &range, const Condition &condition);
Selection selectFeed(Connection &connection, const FeedQuery &query);

// The identities that are this person now; none for nobody.
std::vector<qint64> identitiesOf(Connection &connection, SubscriberId subscriber);

// "SELECT columns FROM occurrence o WHERE …", in no order. An `extra` condition is joined by AND.
SqlText selectRows(const Selection &selection, std::string_view columns, const SqlText &extra = {});

// The rows' id and time in the order of FeedCursor or, `oldestFirst`, backwards; `extra` as above. The caller adds
// LIMIT.
SqlText selectInOrder(const Selection &selection, bool oldestFirst, const SqlText &extra = {});

// Occurrence::source of the row `o`.
inline constexpr std::string_view sourceOfOccurrence =
    "CASE o.source WHEN '' THEN (SELECT m.format FROM import m WHERE m.id = o.import_id) ELSE o.source END";

// From identities to the people they are now. Only merged ones are in the map: mostly nobody.
class Aliases
{
public:
    explicit Aliases(Connection &connection);
    SubscriberId person(qint64 identity) const
    {
        if (m_merged.empty())
            return identity;
        const auto found = m_merged.find(identity);
        return found == m_merged.end() ? identity : found->second;
    }

private:
    std::unordered_map<qint64, SubscriberId> m_merged;
};

} // namespace eventdesk::sqlite
