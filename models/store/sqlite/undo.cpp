// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/undo.h"

#include "models/store/sqlite/counts.h"
#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/people_writer.h"

#include <map>
#include <set>

namespace eventdesk::sqlite {

namespace {

std::vector<qint64> groupsOf(const LogDirectory &directory, ImportId import)
{
    std::vector<qint64> groups;
    for (const auto &group : directory.groups()) {
        if (group->import == import)
            groups.push_back(group->id);
    }
    return groups;
}

DayChanges volumeOf(Connection &connection, const LogDirectory &directory, ImportId import)
{
    DayChanges volume;
    for (const BlockRef &ref : directory.allBlocks()) {
        if (ref.group->import != import)
            continue;
        const LoadedBlock block(connection, ref);
        readingBlock(ref, [&] {
            for (const qint64 time : block->times()) {
                const qint64 day = eventlog::dayOf(time);
                const auto quarter = size_t((time - day * eventlog::dayMillis) / eventlog::quarterMillis);
                ++volume[{ref.entry().event, day}][quarter];
                ++volume[{uint32_t(allEvents), day}][quarter];
            }
        });
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
    // New ones that a crash kept from being mentioned are nobody's.
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

// With which occurrence each of them is first mentioned in what is left; those that no longer are, are left out.
std::map<qint64, qint64> firstMentions(Connection &connection, const std::set<qint64> &identities)
{
    std::map<qint64, qint64> first;
    for (const BlockRef &ref : connection.log().directory(connection)->allBlocks()) {
        const LoadedBlock block(connection, ref);
        readingBlock(ref, [&] {
            for (size_t row = 0; row < block->rows(); ++row) {
                const qint64 identity = block->identities()[row];
                if (!identities.contains(identity))
                    continue;
                const qint64 number = ref.group->firstNumber + block->ordinals()[row];
                const auto [known, isNew] = first.try_emplace(identity, number);
                known->second = std::min(known->second, number);
            }
        });
    }
    return first;
}

// Who is who among the identities, again from what is still mentioned.
void foldAgain(Connection &connection, const std::set<qint64> &identities)
{
    std::map<qint64, std::pair<qint64, Identity>> left; // by the first sighting
    for (const qint64 identity : identities) {
        const qint64 person = connection.number("SELECT subscriber_id FROM identity WHERE id = ?", identity);
        connection.run("DELETE FROM pair WHERE subscriber_id = ?", person);
        connection.run("DELETE FROM subscriber_key WHERE subscriber_id = ?", person);
        connection.run("DELETE FROM subscriber WHERE id = ?", person);
        Statement &row =
            connection
                .statement("SELECT (SELECT min(s.id) FROM sighting s WHERE s.identity_id = i.id), i.email, "
                           "i.external_id, i.phone FROM identity i WHERE i.id = ?")
                .with(identity);
        const bool mentioned = row.step() && !row.isNull(0);
        if (mentioned) {
            left[row.integer(0)] = {identity,
                                    {std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3))}};
        }
        row.reset();
        if (!mentioned)
            connection.run("DELETE FROM identity WHERE id = ?", identity);
    }
    PeopleWriter people(connection);
    // Until it is its turn, an identity is nobody.
    for (const auto &[sighting, entry] : left)
        connection.run("UPDATE identity SET subscriber_id = 0 WHERE id = ?", entry.first);
    for (const auto &[sighting, entry] : left)
        people.resolve(entry.first, entry.second, sighting);
    std::set<SubscriberId> known;
    for (const auto &[sighting, entry] : left)
        known.insert(people.person(entry.first));
    recountPeople(connection, {known.begin(), known.end()});
}

// Much faster than taking rows out one by one, and the usual case: the wrong file into a new store.
bool removeEverything(Connection &connection, ImportId import)
{
    if (connection.number("SELECT EXISTS(SELECT 1 FROM sighting WHERE import_id <> ?1) OR "
                          "EXISTS(SELECT 1 FROM import WHERE id <> ?1 AND state <> 2 AND added > 0)",
                          import))
        return false;
    connection.execute("DELETE FROM occurrence; DELETE FROM volume; DELETE FROM pair; DELETE FROM sighting; "
                       "DELETE FROM identity; DELETE FROM subscriber; DELETE FROM subscriber_key;");
    return true;
}

} // namespace

void undoImport(Connection &connection, ImportId import, Instant now)
{
    connection.run("DELETE FROM reject WHERE import_id = ?", import);
    if (!removeEverything(connection, import)) {
        const std::set<qint64> touched = touchedIdentities(connection, import);
        removeOccurrences(connection, import);
        connection.run("DELETE FROM sighting WHERE import_id = ?", import);
        foldAgain(connection, touched);
    }
    recountEvents(connection);
    // What a person wrote about an event mentions it, too.
    connection.run("DELETE FROM event_type WHERE by_hand = 0 AND occurrences = 0 AND description = ''");
    connection.run("UPDATE import SET state = 2, ended = ifnull(ended, ?) WHERE id = ?", toMillis(now), import);
}

} // namespace eventdesk::sqlite
