// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/removal.h"

#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/group_rewriter.h"
#include "models/store/sqlite/import_numbers.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/owed_journal.h"
#include "models/store/sqlite/people_folding.h"
#include "models/store/sqlite/person_keys.h"
#include "models/store/sqlite/queries.h"

#include <QScopeGuard>

#include <algorithm>
#include <ranges>

namespace eventdesk::sqlite {

namespace {

using Groups = std::vector<std::shared_ptr<const LogGroup>>;

void noteRemoved(Connection &connection, const std::map<ImportId, qint64> &occurrences)
{
    for (const auto &[import, count] : occurrences)
        connection.run("UPDATE import SET removed = removed + ? WHERE id = ?", count, import);
}

// When the occurrences are gone. The identities are those that they were of.
void foldWhatIsLeft(Connection &connection, const std::vector<qint64> &identities)
{
    foldAgain(connection, connectedIdentities(connection, identities));
    noteNewGeneration(connection); // of who is who, too
    refreshAllEvents(connection);
    connection.run("DELETE FROM event_type WHERE by_hand = 0 AND occurrences = 0 AND description = ''");
}

// --- forgetting ---

void emptyRejectsThatName(Connection &connection, SubscriberId person)
{
    QStringList keys;
    for (const PersonKey &key : keysOf(connection, person))
        keys.append(QString::fromStdString(key.value));
    std::vector<qint64> byText, byReason;
    Statement &rows = connection.statement("SELECT id, text, reason FROM reject").with();
    while (rows.step()) {
        const bool isInReason = namesPerson(rows.bytes(2), keys);
        if (isInReason)
            byReason.push_back(rows.integer(0));
        if (isInReason || namesPerson(rows.bytes(1), keys))
            byText.push_back(rows.integer(0));
    }
    for (const qint64 id : byText)
        connection.run("UPDATE reject SET text = '' WHERE id = ?", id);
    for (const qint64 id : byReason)
        connection.run("UPDATE reject SET reason = '' WHERE id = ?", id);
}

// Pages that earlier undoes have freed still hold what they held. They are taken, as pages of zeros, and given back.
void wipeFreePages(Connection &connection)
{
    constexpr qint64 mostAtOnce = 1024;
    const qint64 pageSize = connection.number("PRAGMA page_size");
    for (qint64 id = -1;; --id) {
        const qint64 pages = connection.number("PRAGMA freelist_count");
        if (pages == 0)
            break;
        connection.run("INSERT INTO posting_page(id, data) VALUES(?, zeroblob(?))", id,
                       std::min(pages, mostAtOnce) * pageSize);
    }
    connection.run("DELETE FROM posting_page WHERE id < 0");
}

Removal forgetPerson(Connection &connection, const eventlog::LogShape &shape, SubscriberId person)
{
    const std::vector<qint64> identities = identitiesOf(connection, person);
    emptyRejectsThatName(connection, person);
    Removal removal{.occurrences = 0, .people = 1};
    const ImportNumbers numbers(connection);
    std::map<ImportId, qint64> removed;
    const auto directory = connection.log().directory(connection);
    for (const auto &group : directory->groups()) {
        const bool isThere = std::ranges::any_of(identities, [&](qint64 identity) {
            return !readPositions(connection, *group, uint32_t(identity)).empty();
        });
        if (!isThere)
            continue;
        rewriteGroups(connection, {group}, shape, [&](const eventlog::LogRow &row, qint64 number) {
            const bool isKept = !std::ranges::contains(identities, qint64(row.identity));
            if (!isKept)
                ++removed[numbers.importOf(*group, number)];
            return isKept;
        });
    }
    for (const qint64 count : removed | std::views::values)
        removal.occurrences += count;
    noteRemoved(connection, removed);
    foldWhatIsLeft(connection, identities);
    return removal;
}

// --- what is old ---

qint64 rowsBefore(Connection &connection, const LogGroup &group, qint64 before)
{
    qint64 rows = 0;
    for (uint32_t number = 0; number < group.blocks.size(); ++number) {
        const BlockRef ref{&group, number};
        if (ref.entry().last < before) {
            rows += ref.entry().rows;
        } else if (ref.entry().first < before) {
            const LoadedBlock block(connection, ref);
            rows += readingBlock(
                ref, [&] { return std::ranges::lower_bound(block->times(), before) - block->times().begin(); });
        }
    }
    return rows;
}

bool isBefore(const LogGroup &group, qint64 before)
{
    return std::ranges::all_of(group.blocks,
                               [before](const eventlog::BlockEntry &block) { return block.last < before; });
}

// Counted on the day of the border; those of the days before go without being counted.
void removeWhole(Connection &connection, const LogGroup &group, qint64 day)
{
    DayChanges volume;
    for (uint32_t number = 0; number < group.blocks.size(); ++number) {
        if (eventlog::dayOf(group.blocks[number].last) >= day)
            countVolume(connection, {&group, number}, volume);
    }
    removeGroups(connection, {group.id});
    subtractVolume(connection, volume);
}

Removal removeOlder(Connection &connection, const eventlog::LogShape &shape, Instant instant)
{
    const Removal removal = countBefore(connection, instant);
    if (removal.occurrences == 0)
        return removal;
    const qint64 before = toMillis(instant), day = eventlog::dayOf(before);
    std::vector<qint64> identities;
    bool isSomeLeft = false;
    const ImportNumbers numbers(connection);
    std::map<ImportId, qint64> removed;
    const auto directory = connection.log().directory(connection);
    for (const auto &group : directory->groups()) {
        const qint64 rows = rowsBefore(connection, *group, before);
        isSomeLeft = isSomeLeft || rows < group->rows;
        if (rows == 0)
            continue;
        for (const eventlog::PersonEntry &entry : readPersons(connection, *group)) {
            if (entry.identity != 0 && entry.first < before)
                identities.push_back(entry.identity);
        }
        if (group->import == several) {
            forEachRow(connection, *group, [&](uint32_t, qint64 number, qint64 time) {
                if (time < before)
                    ++removed[numbers.importOf(*group, number)];
            });
        } else {
            removed[group->import] += rows;
        }
    }
    noteRemoved(connection, removed);
    if (!isSomeLeft) {
        removeEverything(connection);
        foldWhatIsLeft(connection, {});
        return removal;
    }
    for (const auto &group : directory->groups()) {
        if (isBefore(*group, before)) {
            removeWhole(connection, *group, day);
        } else if (std::ranges::any_of(group->blocks, [before](const auto &block) { return block.first < before; })) {
            rewriteGroups(connection, {group}, shape,
                          [before](const eventlog::LogRow &row, qint64) { return row.time >= before; });
        }
    }
    connection.run("DELETE FROM volume_day WHERE day < ?", day);
    std::ranges::sort(identities);
    identities.erase(std::ranges::unique(identities).begin(), identities.end());
    foldWhatIsLeft(connection, identities);
    return removal;
}

} // namespace

Removal forget(Connection &connection, ImportWriter &imports, const QString &subscriber)
{
    connection.execute("PRAGMA secure_delete = ON"); // every byte that goes is written over
    const auto restore = qScopeGuard([&connection] { connection.attempt("PRAGMA secure_delete = FAST"); });
    Removal removal;
    imports.betweenImports([&](const eventlog::LogShape &shape) {
        const SubscriberId person = findByKey(connection, subscriber);
        wipeFreePages(connection);
        removal = forgetPerson(connection, shape, person);
        oweEmptyJournal(connection);
    });
    emptyOwedJournal(connection, std::chrono::seconds(1));
    return removal;
}

Removal removeBefore(Connection &connection, ImportWriter &imports, Instant before)
{
    Removal removal;
    imports.betweenImports([&](const eventlog::LogShape &shape) { removal = removeOlder(connection, shape, before); });
    return removal;
}

Removal countBefore(Connection &connection, Instant before)
{
    Removal removal;
    const auto directory = connection.log().directory(connection);
    for (const auto &group : directory->groups()) {
        connection.throwIfStopped();
        removal.occurrences += rowsBefore(connection, *group, toMillis(before));
    }
    const auto totals = connection.log().totals(connection);
    removal.people = std::ranges::count_if(
        totals->all(), [end = toMillis(before)](const PersonTotal &total) { return total.last < end; });
    return removal;
}

} // namespace eventdesk::sqlite
