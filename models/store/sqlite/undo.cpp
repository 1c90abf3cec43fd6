// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/undo.h"

#include "models/store/sqlite/rollups.h"
#include "models/store/sqlite/schema.h"

#include <map>
#include <set>

namespace eventdesk::sqlite {

namespace {

void removeOccurrences(Connection &connection, ImportId import)
{
    std::map<std::pair<qint64, qint64>, qint64> volume;
    constexpr std::string_view of =
        " FROM occurrence WHERE id BETWEEN (SELECT first_occurrence FROM import WHERE id = ?1) "
        "AND (SELECT last_occurrence FROM import WHERE id = ?1) AND import_id = ?1";
    Statement &rows = connection.statement(std::string("SELECT event_id, time").append(of)).with(import);
    while (rows.step())
        ++volume[{rows.integer(0), quarterOf(rows.integer(1))}];
    rows.reset();
    connection.run(std::string("DELETE").append(of), import);
    for (const auto &[cell, count] : volume) {
        connection.run("UPDATE volume SET occurrences = occurrences - ? WHERE event_id = ? AND quarter = ?", count,
                       cell.first, cell.second);
    }
    connection.run("DELETE FROM volume WHERE occurrences = 0");
}

// Every identity that shares a key with one that the import mentions, and with those, and so on: who is who among them
// is independent of all others.
std::set<qint64> touchedIdentities(Connection &connection, ImportId import)
{
    std::set<qint64> touched;
    std::vector<qint64> open;
    const auto take = [&](Statement &query) {
        while (query.step()) {
            if (touched.insert(query.integer(0)).second)
                open.push_back(query.integer(0));
        }
        query.reset();
    };
    take(connection.statement("SELECT identity_id FROM sighting WHERE import_id = ?").with(import));
    while (!open.empty()) {
        const qint64 identity = open.back();
        open.pop_back();
        take(connection
                 .statement("SELECT b.id FROM identity a JOIN identity b ON b.email = a.email "
                            "WHERE a.id = ? AND a.email <> ''")
                 .with(identity));
        take(connection
                 .statement("SELECT b.id FROM identity a JOIN identity b ON b.external_id = a.external_id AND "
                            "b.external_id <> '' WHERE a.id = ? AND a.external_id <> ''")
                 .with(identity));
        take(connection
                 .statement("SELECT b.id FROM identity a JOIN identity b ON b.phone = a.phone AND b.phone <> '' "
                            "WHERE a.id = ? AND a.phone <> ''")
                 .with(identity));
    }
    return touched;
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
