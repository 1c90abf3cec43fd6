// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/undo.h"

#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/group_rewriter.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/people_folding.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

std::vector<qint64> groupsOf(Connection &connection, ImportId import)
{
    std::vector<qint64> groups;
    Statement &rows = connection.statement("SELECT id FROM log_group WHERE import_id = ?").with(import);
    while (rows.step())
        groups.push_back(rows.integer(0));
    rows.reset();
    return groups;
}

DayChanges volumeOf(Connection &connection, const LogDirectory &directory, ImportId import)
{
    DayChanges volume;
    for (const auto &group : directory.groups()) {
        if (group->import == import)
            countVolume(connection, *group, volume);
    }
    return volume;
}

// The identities that the import mentions or that nothing else does: they may have been written before their
// occurrences, see LiveWriter. Ascending.
std::vector<qint64> touchedBy(Connection &connection, const LogDirectory &directory, ImportId import)
{
    std::vector<bool> isOf, isElsewhere; // by identity
    for (const auto &group : directory.groups()) {
        std::vector<bool> &mentioned = group->import == import ? isOf : isElsewhere;
        for (const eventlog::PersonEntry &entry : readPersons(connection, *group)) {
            if (entry.identity >= mentioned.size())
                mentioned.resize(std::max<size_t>(entry.identity + 1, mentioned.size() * 2));
            mentioned[entry.identity] = true;
        }
    }
    const auto has = [](const std::vector<bool> &mentioned, size_t identity) {
        return identity < mentioned.size() && mentioned[identity];
    };
    std::vector<qint64> touched;
    Statement &rows = connection.statement("SELECT id FROM identity ORDER BY id").with();
    while (rows.step()) {
        const auto identity = size_t(rows.integer(0));
        if (has(isOf, identity) || !has(isElsewhere, identity))
            touched.push_back(qint64(identity));
    }
    rows.reset();
    return touched;
}

void removeGroupsOf(Connection &connection, const std::vector<qint64> &groups, ImportId import)
{
    const auto directory = connection.log().directory(connection);
    const std::vector<qint64> touched = connectedIdentities(connection, touchedBy(connection, *directory, import));
    const DayChanges volume = volumeOf(connection, *directory, import);
    removeGroups(connection, groups);
    subtractVolume(connection, volume);
    foldAgain(connection, touched);
}

// Where it cannot be told what the groups brought, all that is kept beside blocks is made again from those that stay.
void removeDamagedGroups(Connection &connection, const std::vector<qint64> &groups)
{
    removeGroups(connection, groups);
    connection.execute("DELETE FROM volume_day");
    DayChanges volume;
    for (const auto &group : connection.log().directory(connection)->groups())
        (void)meetsDamage([&] { countVolume(connection, *group, volume); });
    addVolume(connection, volume);
    foldEverybodyAgain(connection);
}

// Whether there was any.
bool removeLogOf(Connection &connection, ImportId import)
{
    const std::vector<qint64> groups = groupsOf(connection, import);
    if (groups.empty()) {
        std::vector<qint64> people;
        const bool isDamaged =
            meetsDamage([&] { people = touchedBy(connection, *connection.log().directory(connection), import); });
        if (isDamaged || people.empty())
            return false;
    }
    const bool isAlone = groups.size() == groupNumbers(connection).size() &&
                         connection.number("SELECT EXISTS(SELECT 1 FROM recent)") == 0;
    if (isAlone) {
        removeEverything(connection); // the usual case: the wrong file into a new store
    } else {
        try {
            removeGroupsOf(connection, groups, import);
        } catch (const Failure &failure) {
            if (failure.error.kind != ErrorKind::StoreDamaged)
                throw;
            removeDamagedGroups(connection, groups);
        }
    }
    noteNewGeneration(connection); // of who is who, too
    return true;
}

} // namespace

void undoImport(Connection &connection, ImportId import, Instant now)
{
    connection.run("DELETE FROM reject WHERE import_id = ?", import);
    if (removeLogOf(connection, import))
        refreshAllEvents(connection);
    // What a person wrote about an event mentions it, too.
    connection.run("DELETE FROM event_type WHERE by_hand = 0 AND occurrences = 0 AND description = ''");
    connection.run("UPDATE import SET state = 2, ended = ifnull(ended, ?) WHERE id = ?", toMillis(now), import);
}

} // namespace eventdesk::sqlite
