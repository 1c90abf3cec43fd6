// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/verify.h"

#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/import_numbers.h"
#include "models/store/sqlite/recent_group.h"
#include "models/store/sqlite/verify_log.h"
#include "models/store/sqlite/verify_report.h"

namespace eventdesk::sqlite {

namespace {

// Counted from the directory and the pairs; that those follow from the blocks is verifyLog()'s.
void checkEvents(Connection &connection, Differences &report)
{
    struct Kept
    {
        qint64 id;
        QString name;
        EventCounters counters;
    };
    std::vector<Kept> events;
    Statement &rows =
        connection.statement("SELECT id, name, occurrences, anonymous, people, first, last FROM event_type").with();
    while (rows.step()) {
        Kept kept{rows.integer(0), rows.string(1), {rows.integer(2), rows.integer(3), rows.integer(4), {}, {}}};
        if (!rows.isNull(5))
            kept.counters.first = rows.integer(5);
        if (!rows.isNull(6))
            kept.counters.last = rows.integer(6);
        events.push_back(std::move(kept));
    }
    rows.reset();
    for (const auto &[id, name, kept] : events) {
        const EventCounters counted = countEvent(connection, id);
        const auto number = [&](qint64 a, qint64 b, const QString &sentence) {
            if (a != b)
                report.add(sentence.arg(name).arg(a).arg(b));
        };
        const auto time = [&](const std::optional<qint64> &a, const std::optional<qint64> &b, const QString &sentence) {
            const auto shown = [](const std::optional<qint64> &millis) {
                return millis ? QString::number(*millis) : Differences::tr("nothing", "in place of a number or time");
            };
            if (a != b)
                report.add(sentence.arg(name, shown(a), shown(b)));
        };
        number(kept.occurrences, counted.occurrences,
               Differences::tr("Event “%1”: %2 occurrences are kept, %3 were counted."));
        number(kept.anonymous, counted.anonymous,
               Differences::tr("Event “%1”: %2 anonymous occurrences are kept, %3 were counted."));
        number(kept.people, counted.people, Differences::tr("Event “%1”: %2 people are kept, %3 were counted."));
        time(kept.first, counted.first,
             Differences::tr("Event “%1”: its first time is kept as %2 and was found to be %3."));
        time(kept.last, counted.last,
             Differences::tr("Event “%1”: its last time is kept as %2 and was found to be %3."));
    }
}

void checkPeople(Differences &report)
{
    report.compare(
        "WITH first(person, kind, value, position) AS MATERIALIZED (SELECT subscriber_id, kind, value, min(position) "
        "FROM subscriber_key GROUP BY subscriber_id, kind), "
        "shown(person, kind, value) AS (SELECT id, 0, email FROM subscriber UNION ALL SELECT id, 1, external_id FROM "
        "subscriber UNION ALL SELECT id, 2, phone FROM subscriber) "
        "SELECT s.person, s.value, ifnull(f.value, '') AS kept FROM shown s LEFT JOIN first f ON f.person = s.person "
        "AND f.kind = s.kind WHERE s.value <> kept",
        Differences::tr("Person number %1: “%2” is shown, and the first key of that kind is “%3”."));
}

void checkIdentities(Differences &report)
{
    report.compare(
        "SELECT i.id, i.subscriber_id, NULL FROM identity i WHERE NOT EXISTS(SELECT 1 FROM subscriber s WHERE "
        "s.id = i.subscriber_id)",
        Differences::tr("Identity %1 means person number %2, and there is %3 of that number."));
    report.compare(
        "SELECT k.value, k.subscriber_id, NULL FROM subscriber_key k WHERE NOT EXISTS(SELECT 1 FROM subscriber "
        "s WHERE s.id = k.subscriber_id)",
        Differences::tr("Key “%1” means person number %2, and there is %3 of that number."));
    report.compare(
        "SELECT i.id, i.email || ' ' || i.external_id || ' ' || i.phone, k.kind FROM identity i JOIN "
        "(SELECT 0 AS kind UNION SELECT 1 UNION SELECT 2) k LEFT JOIN subscriber_key s ON s.kind = k.kind AND "
        "s.value = CASE k.kind WHEN 0 THEN i.email WHEN 1 THEN i.external_id ELSE i.phone END "
        "WHERE CASE k.kind WHEN 0 THEN i.email WHEN 1 THEN i.external_id ELSE i.phone END <> '' "
        "AND s.value IS NULL",
        Differences::tr("Identity %1 (%2): its key of kind %3 belongs to nobody."));
    // The strongest key decides whose an identity is.
    report.compare("SELECT i.id, i.subscriber_id, s.subscriber_id FROM identity i JOIN subscriber_key s ON "
                   "s.kind = CASE WHEN i.email <> '' THEN 0 WHEN i.external_id <> '' THEN 1 ELSE 2 END AND "
                   "s.value = CASE WHEN i.email <> '' THEN i.email WHEN i.external_id <> '' THEN i.external_id ELSE "
                   "i.phone END WHERE s.subscriber_id <> i.subscriber_id",
                   Differences::tr("Identity %1 means person number %2, but its strongest key is person number %3's."));
    report.compare("SELECT k.value, k.subscriber_id, NULL FROM subscriber_key k WHERE (k.kind, k.value, "
                   "k.subscriber_id) NOT IN (SELECT 0, email, subscriber_id FROM identity UNION ALL SELECT 1, "
                   "external_id, subscriber_id FROM identity UNION ALL SELECT 2, phone, subscriber_id FROM identity)",
                   Differences::tr("Key “%1” means person number %2, none of whose identities has it."));
    report.compare("SELECT id, NULL, NULL FROM subscriber_shown WHERE id NOT IN (SELECT id FROM subscriber)",
                   Differences::tr("Person number %1: no identity means this person."));
}

void checkRowsOfImports(Connection &connection, Differences &report)
{
    std::map<ImportId, qint64> counted;
    if (meetsDamage([&] { counted = rowsByImport(connection); }))
        return; // which has been named
    Statement &rows =
        connection.statement("SELECT id, CASE state WHEN 2 THEN 0 ELSE added - removed END FROM import").with();
    std::map<ImportId, qint64> kept;
    while (rows.step())
        kept[rows.integer(0)] = rows.integer(1);
    rows.reset();
    counted.erase(live);
    for (const auto &[import, count] : counted)
        kept.try_emplace(import, 0);
    for (const auto &[import, count] : kept) {
        if (counted[import] != count)
            report.add(Differences::tr("Import %1: %2 new occurrences are kept, %3 were counted.")
                           .arg(import)
                           .arg(count)
                           .arg(counted[import]));
    }
}

void checkImports(Connection &connection, Differences &report)
{
    checkRowsOfImports(connection, report);
    report.compare("SELECT g.id, g.import_id, 0 FROM log_group g LEFT JOIN import m ON m.id = g.import_id WHERE "
                   "g.import_id > 0 AND (m.id IS NULL OR g.first_number < m.first_occurrence OR g.first_number + "
                   "g.ordinals - 1 > "
                   "m.last_occurrence)",
                   Differences::tr("Group %1 of the event log is of import %2, which does not say so."));
    report.compare(
        "SELECT s.last_number, n.last, NULL FROM log_state s JOIN (SELECT max(ifnull((SELECT max(first_number "
        "+ ordinals - 1) FROM log_group), 0), ifnull((SELECT max(number) FROM recent), 0)) AS last) n WHERE "
        "s.last_number < n.last",
        Differences::tr("The highest number of an occurrence is kept as %1, and %2 was found."));
    report.compare(
        "SELECT m.id, CASE m.state WHEN 2 THEN 0 ELSE m.rejected END AS kept, (SELECT count(*) FROM reject r "
        "WHERE r.import_id = m.id) AS counted FROM import m WHERE kept <> counted",
        Differences::tr("Import %1: %2 rejected records are kept, %3 were counted."));
    report.compare(
        "SELECT id, read, added + duplicate + rejected AS n FROM import WHERE read <> n",
        Differences::tr("Import %1: %2 records were read, but new, duplicate and rejected ones add up to %3."));
}

void checkPages(Connection &connection, Differences &report)
{
    Statement &rows = connection.statement("PRAGMA quick_check").with();
    while (rows.step()) {
        if (rows.text(0) != "ok")
            report.add(Differences::tr("The file: %1").arg(rows.string(0)));
    }
    rows.reset();
}

// What cannot be read at all is a difference, and no reason not to look at the rest.
template <typename Check>
void checking(Differences &report, Check check)
{
    try {
        check();
    } catch (const Failure &failure) {
        if (failure.error.kind != ErrorKind::StoreDamaged)
            throw;
        report.add(failure);
    }
}

} // namespace

VerifyReport verifyStore(Connection &connection)
{
    Differences report(connection);
    checking(report, [&] { checkPages(connection, report); });
    verifyLog(connection, report);
    checking(report, [&] { checkEvents(connection, report); });
    checking(report, [&] { checkPeople(report); });
    checking(report, [&] { checkIdentities(report); });
    checking(report, [&] { checkImports(connection, report); });
    return report.report;
}

} // namespace eventdesk::sqlite
