// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/undo.h"

#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/group_rewriter.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/people_writer.h"

#include <algorithm>
#include <set>

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

// The identities that the import mentions, and every one that shares a key with one of these, and with those, and so
// on: who is who among them is independent of all others.
std::set<qint64> touchedIdentities(Connection &connection, const LogDirectory &directory, ImportId import)
{
    std::set<qint64> touched;
    for (const auto &group : directory.groups()) {
        if (group->import != import)
            continue;
        for (const eventlog::PersonEntry &entry : readPersons(connection, *group)) {
            if (entry.identity != 0)
                touched.insert(entry.identity);
        }
    }
    struct Keys
    {
        qint64 identity;
        std::string keys[3];
    };
    std::vector<Keys> all;
    std::unordered_map<std::string, std::vector<size_t>> having;
    Statement &rows = connection.statement("SELECT id, email, external_id, phone FROM identity").with();
    while (rows.step()) {
        Keys keys{rows.integer(0), {}};
        for (int kind = 0; kind < 3; ++kind) {
            keys.keys[kind] = rows.text(1 + kind);
            if (!keys.keys[kind].empty())
                having[std::to_string(kind) + keys.keys[kind]].push_back(all.size());
        }
        all.push_back(std::move(keys));
    }
    rows.reset();
    std::vector<size_t> open;
    for (size_t i = 0; i < all.size(); ++i) {
        if (touched.contains(all[i].identity))
            open.push_back(i);
    }
    while (!open.empty()) {
        const size_t at = open.back();
        open.pop_back();
        for (int kind = 0; kind < 3; ++kind) {
            const auto found = having.find(std::to_string(kind) + all[at].keys[kind]);
            if (all[at].keys[kind].empty() || found == having.end())
                continue;
            for (const size_t other : found->second) {
                if (touched.insert(all[other].identity).second)
                    open.push_back(other);
            }
        }
    }
    return touched;
}

// Damage to another import does not keep one from being undone: whether work() met any. What is kept of that other one
// may be wrong until it is undone, too.
template <typename Work>
bool meetsDamage(Work work)
{
    try {
        work();
        return false;
    } catch (const Failure &failure) {
        if (failure.error.kind != ErrorKind::StoreDamaged)
            throw;
        return true;
    }
}

// With which occurrence each of them is first mentioned in what is left; 0: no longer. By identity. Where that cannot
// be read any more it is the first of its group.
std::vector<qint64> firstMentions(Connection &connection, const LogDirectory &directory,
                                  const std::set<qint64> &identities)
{
    std::vector<qint64> first(identities.empty() ? 0 : size_t(*identities.rbegin()) + 1);
    std::vector<bool> isWanted(first.size());
    for (const qint64 identity : identities)
        isWanted[size_t(identity)] = true;
    const auto mention = [&](size_t identity, qint64 number) {
        if (identity < first.size() && isWanted[identity] && (first[identity] == 0 || number < first[identity]))
            first[identity] = number;
    };
    std::set<const LogGroup *> damaged;
    for (const BlockRef &ref : directory.allBlocks()) {
        const bool isDamaged = meetsDamage([&] {
            const LoadedBlock block(connection, ref);
            readingBlock(ref, [&] {
                for (size_t row = 0; row < block->rows(); ++row)
                    mention(block->identities()[row], ref.group->firstNumber + block->ordinals()[row]);
            });
        });
        if (isDamaged)
            damaged.insert(ref.group);
    }
    for (const LogGroup *group : damaged) {
        for (const eventlog::PersonEntry &entry : readPersons(connection, *group))
            mention(entry.identity, group->firstNumber);
    }
    return first;
}

// Who is who among the identities, again from what is still mentioned.
void foldAgain(Connection &connection, const std::set<qint64> &identities)
{
    const auto directory = connection.log().directory(connection);
    const std::vector<qint64> first = firstMentions(connection, *directory, identities);
    std::vector<std::pair<qint64, qint64>> left; // first mention, identity
    for (const qint64 identity : identities) {
        const qint64 person = connection.number("SELECT subscriber_id FROM identity WHERE id = ?", identity);
        connection.run("DELETE FROM subscriber_key WHERE subscriber_id = ?", person);
        connection.run("DELETE FROM subscriber WHERE id = ?", person);
        if (const qint64 number = first[size_t(identity)]) {
            left.emplace_back(number, identity);
            continue;
        }
        connection.run("DELETE FROM identity WHERE id = ?", identity);
    }
    // Until it is its turn, an identity is nobody.
    for (const auto &[number, identity] : left)
        connection.run("UPDATE identity SET subscriber_id = 0 WHERE id = ?", identity);
    std::ranges::sort(left);
    PeopleWriter people(connection);
    for (const auto &[number, identity] : left) {
        Statement &row =
            connection.statement("SELECT email, external_id, phone FROM identity WHERE id = ?").with(identity);
        row.step();
        const Identity keys{std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2))};
        row.reset();
        people.resolve(identity, keys, number);
    }
}

// Much faster than taking parts out one by one, and the usual case: the wrong file into a new store.
void removeEverything(Connection &connection)
{
    connection.execute(
        "DELETE FROM block; DELETE FROM posting_page; DELETE FROM message_page; DELETE FROM person_page; "
        "DELETE FROM pair_page; DELETE FROM volume_day; DELETE FROM log_group; DELETE FROM identity; "
        "DELETE FROM subscriber; DELETE FROM subscriber_key;");
}

void removeGroupsOf(Connection &connection, const std::vector<qint64> &groups, ImportId import)
{
    const auto directory = connection.log().directory(connection);
    const std::set<qint64> touched = touchedIdentities(connection, *directory, import);
    subtractVolume(connection, volumeOf(connection, *directory, import));
    removeGroups(connection, groups);
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
    std::set<qint64> everybody;
    Statement &rows = connection.statement("SELECT id FROM identity").with();
    while (rows.step())
        everybody.insert(rows.integer(0));
    rows.reset();
    foldAgain(connection, everybody);
}

// Whether there was any.
bool removeLogOf(Connection &connection, ImportId import)
{
    const std::vector<qint64> groups = groupsOf(connection, import);
    if (groups.empty())
        return false;
    if (groups.size() == groupNumbers(connection).size()) {
        removeEverything(connection);
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
