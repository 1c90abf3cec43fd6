// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/undo.h"

#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/group_rewriter.h"
#include "models/store/sqlite/import_numbers.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/people_folding.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

using Groups = std::vector<std::shared_ptr<const LogGroup>>;

// What an import brought.
struct Brought
{
    ImportId import = 0;
    NumberRange numbers;
    std::vector<qint64> own; // groups; by number, for those whose directory cannot be read, too
    Groups shared;           // with other imports
};

Brought broughtBy(Connection &connection, ImportId import)
{
    Brought brought{.import = import, .numbers = numbersOf(connection, import), .own = {}, .shared = {}};
    std::vector<qint64> shared;
    Statement &rows = connection
                          .statement("SELECT id, import_id FROM log_group WHERE import_id = ?1 OR (import_id = ?2 AND "
                                     "first_number <= ?4 AND first_number + ordinals > ?3)")
                          .with(import, several, brought.numbers.first, brought.numbers.last);
    while (rows.step())
        (rows.integer(1) == several ? shared : brought.own).push_back(rows.integer(0));
    rows.reset();
    for (const qint64 id : shared)
        brought.shared.push_back(readGroup(connection, id));
    return brought;
}

IsKept keepOthers(const Brought &brought)
{
    return [numbers = brought.numbers](const eventlog::LogRow &, qint64 number) { return !numbers.has(number); };
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
std::vector<qint64> touchedBy(Connection &connection, const LogDirectory &directory, const Brought &brought)
{
    std::vector<bool> isOf, isElsewhere; // by identity
    const auto mention = [](std::vector<bool> &mentioned, uint32_t identity) {
        if (identity >= mentioned.size())
            mentioned.resize(std::max<size_t>(identity + 1, mentioned.size() * 2));
        mentioned[identity] = true;
    };
    for (const auto &group : directory.groups()) {
        if (std::ranges::contains(brought.shared, group->id, [](const auto &shared) { return shared->id; })) {
            forEachRow(connection, *group, [&](uint32_t identity, qint64 number, qint64) {
                mention(brought.numbers.has(number) ? isOf : isElsewhere, identity);
            });
            continue;
        }
        for (const eventlog::PersonEntry &entry : readPersons(connection, *group))
            mention(group->import == brought.import ? isOf : isElsewhere, entry.identity);
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

void removeRowsOf(Connection &connection, const Brought &brought, const eventlog::LogShape &shape)
{
    const auto directory = connection.log().directory(connection);
    const std::vector<qint64> touched = connectedIdentities(connection, touchedBy(connection, *directory, brought));
    const DayChanges volume = volumeOf(connection, *directory, brought.import);
    removeGroups(connection, brought.own);
    subtractVolume(connection, volume);
    for (const auto &group : brought.shared)
        rewriteGroups(connection, {group}, shape, keepOthers(brought));
    foldAgain(connection, touched);
}

// Where it cannot be told what the groups brought, all that is kept beside blocks is made again from those that stay.
// What other imports have in a damaged block that they share goes with it: taking them in again brings it back.
void removeDamaged(Connection &connection, const Brought &brought, const eventlog::LogShape &shape)
{
    removeGroups(connection, brought.own);
    for (const auto &group : brought.shared)
        rewriteReadable(connection, *group, shape, keepOthers(brought));
    if (!brought.shared.empty()) {
        std::map<ImportId, qint64> left;
        const bool isDamaged = meetsDamage([&] { left = rowsByImport(connection); });
        if (!isDamaged) { // else it is for the undo that mends the rest
            connection.run("UPDATE import SET removed = added WHERE state = 1 AND id <> ?", brought.import);
            for (const auto &[import, rows] : left)
                connection.run("UPDATE import SET removed = added - ? WHERE state = 1 AND id = ?", rows, import);
        }
    }
    connection.execute("DELETE FROM volume_day");
    DayChanges volume;
    const auto directory = connection.log().directory(connection);
    for (const auto &group : directory->groups())
        (void)meetsDamage([&] { countVolume(connection, *group, volume); });
    addVolume(connection, volume);
    foldEverybodyAgain(connection);
}

// Whether there was any.
bool removeLogOf(Connection &connection, ImportId import, const eventlog::LogShape &shape)
{
    const Brought brought = broughtBy(connection, import);
    if (brought.own.empty() && brought.shared.empty()) {
        std::vector<qint64> people;
        const bool isDamaged = meetsDamage([&] {
            const auto directory = connection.log().directory(connection);
            people = touchedBy(connection, *directory, brought);
        });
        if (isDamaged || people.empty())
            return false;
    }
    const bool isAlone = brought.own.size() == groupNumbers(connection).size() &&
                         connection.number("SELECT EXISTS(SELECT 1 FROM recent)") == 0;
    if (isAlone) {
        removeEverything(connection); // the usual case: the wrong file into a new store
    } else {
        try {
            removeRowsOf(connection, brought, shape);
        } catch (const Failure &failure) {
            if (failure.error.kind != ErrorKind::StoreDamaged)
                throw;
            removeDamaged(connection, brought, shape);
        }
    }
    noteNewGeneration(connection); // of who is who, too
    return true;
}

} // namespace

void undoImport(Connection &connection, ImportId import, const eventlog::LogShape &shape, Instant now)
{
    connection.run("DELETE FROM reject WHERE import_id = ?", import);
    if (removeLogOf(connection, import, shape))
        refreshAllEvents(connection);
    // What a person wrote about an event mentions it, too.
    connection.run("DELETE FROM event_type WHERE by_hand = 0 AND occurrences = 0 AND description = ''");
    connection.run("UPDATE import SET state = 2, ended = ifnull(ended, ?) WHERE id = ?", toMillis(now), import);
}

} // namespace eventdesk::sqlite
