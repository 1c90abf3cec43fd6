// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/condition_sql.h"

#include "models/store/sqlite/selection.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

bool isBeside(const Condition &condition)
{
    return condition.kind == Condition::Kind::Test ? condition.parameter.besidePayload()
                                                   : std::ranges::all_of(condition.children, isBeside);
}

bool isPayload(const Condition &condition)
{
    return condition.kind == Condition::Kind::Test ? !condition.parameter.besidePayload()
                                                   : std::ranges::all_of(condition.children, isPayload);
}

SqlText call(const Condition &condition, bool beside)
{
    const std::string json = conditionToJson(condition).toStdString();
    if (!beside)
        return {"payload_matches(?, o.payload)", {json}};
    SqlText text("occurrence_matches(?, '{}', (SELECT e.name FROM event_type e WHERE e.id = o.event_id), "
                 "(SELECT s.key FROM identity i JOIN subscriber s ON s.id = i.subscriber_id WHERE i.id = "
                 "o.identity_id), o.value, o.currency, ",
                 {json});
    return text.add(sourceOfOccurrence).add(", o.time)");
}

SqlText compile(const Condition &condition)
{
    if (isPayload(condition))
        return call(condition, false);
    if (isBeside(condition))
        return call(condition, true);

    if (condition.kind == Condition::Kind::Not) {
        SqlText text("NOT ");
        return text += compile(condition.children.first());
    }
    // Both kinds below: the cheap part first, the payload parts together, the mixed ones last.
    const bool all = condition.kind == Condition::Kind::All;
    QList<Condition> beside, payload, mixed;
    for (const Condition &child : condition.children)
        (isPayload(child) ? payload : isBeside(child) ? beside : mixed).append(child);
    std::vector<SqlText> parts;
    for (const auto &[group, isGroupBeside] : {std::pair(beside, true), std::pair(payload, false)}) {
        if (!group.isEmpty())
            parts.push_back(call(all ? Condition::all(group) : Condition::any(group), isGroupBeside));
    }
    for (const Condition &child : mixed)
        parts.push_back(compile(child));
    SqlText text("(");
    for (const SqlText &part : parts) {
        if (text.sql.size() > 1)
            text.add(all ? " AND " : " OR ");
        text += part;
    }
    return text.add(")");
}

} // namespace

SqlText conditionSql(const Condition &condition)
{
    return condition.isEverything() ? SqlText() : compile(condition);
}

} // namespace eventdesk::sqlite
