// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/verify.h"

#include "models/store/sqlite/message_ids.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

// Enough to know what is wrong; a store with a broken table would name each of its rows.
constexpr qsizetype maxDifferences = 100;

class Report
{
public:
    explicit Report(Connection &connection)
        : m_connection(connection)
    {
    }

    // Rows of (name, kept, counted) that differ; the sentence has %1, and %2 and %3 where it wants them.
    void compare(std::string_view sql, const QString &sentence)
    {
        Statement &rows = m_connection.statement(sql).with();
        while (rows.step())
            add(filled(sentence, rows));
        rows.reset();
    }
    void add(const QString &difference)
    {
        if (report.differences.size() < maxDifferences)
            report.differences.append(difference);
    }

    VerifyReport report;

private:
    static QString filled(const QString &sentence, const Statement &row)
    {
        if (sentence.contains("%3"_L1))
            return sentence.arg(shown(row, 0), shown(row, 1), shown(row, 2));
        return sentence.contains("%2"_L1) ? sentence.arg(shown(row, 0), shown(row, 1)) : sentence.arg(shown(row, 0));
    }
    static QString shown(const Statement &row, int column)
    {
        return row.isNull(column) ? Verify::tr("nothing", "in place of a number or time") : row.string(column);
    }
    Connection &m_connection;
};

void checkEvents(Report &report)
{
    const struct
    {
        const char *kept;
        const char *counted;
        QString sentence;
    } figures[] = {
        {"occurrences", "(SELECT count(*) FROM occurrence o WHERE o.event_id = e.id)",
         Verify::tr("Event “%1”: %2 occurrences are kept, %3 were counted.")},
        {"anonymous", "(SELECT count(*) FROM occurrence o WHERE o.event_id = e.id AND o.identity_id = 0)",
         Verify::tr("Event “%1”: %2 anonymous occurrences are kept, %3 were counted.")},
        {"people",
         "(SELECT count(DISTINCT i.subscriber_id) FROM occurrence o JOIN identity i ON i.id = o.identity_id "
         "WHERE o.event_id = e.id)",
         Verify::tr("Event “%1”: %2 people are kept, %3 were counted.")},
        {"first", "(SELECT min(o.time) FROM occurrence o WHERE o.event_id = e.id)",
         Verify::tr("Event “%1”: its first time is kept as %2 and was found to be %3.")},
        {"last", "(SELECT max(o.time) FROM occurrence o WHERE o.event_id = e.id)",
         Verify::tr("Event “%1”: its last time is kept as %2 and was found to be %3.")},
    };
    for (const auto &figure : figures) {
        report.compare(std::string("SELECT name, kept, counted FROM (SELECT e.name, e.") + figure.kept + " AS kept, " +
                           figure.counted + " AS counted FROM event_type e) WHERE kept IS NOT counted",
                       figure.sentence);
    }
    report.compare("SELECT o.id, 0, 0 FROM occurrence o WHERE NOT EXISTS(SELECT 1 FROM event_type e WHERE e.id = "
                   "o.event_id)",
                   Verify::tr("Occurrence %1 is of an event that is not there."));
}

// Kept and counted rows are laid together and grouped: a row may be missing on either side, and it is one sort.
void checkVolume(Report &report)
{
    report.compare("SELECT ifnull((SELECT e.name FROM event_type e WHERE e.id = d.event_id), d.event_id) || ' ' || "
                   "datetime(d.quarter * 900, 'unixepoch'), sum(d.kept), sum(d.n) FROM ("
                   "SELECT event_id, quarter, occurrences AS kept, 0 AS n FROM volume UNION ALL "
                   "SELECT event_id, (time - ((time % 900000) + 900000) % 900000) / 900000, 0, 1 FROM occurrence) d "
                   "GROUP BY d.event_id, d.quarter HAVING sum(d.kept) <> sum(d.n)",
                   Verify::tr("Event and quarter of an hour (UTC) “%1”: %2 occurrences are kept, %3 were counted."));
}

void checkPeople(Report &report)
{
    report.compare(
        "SELECT ifnull((SELECT e.name FROM event_type e WHERE e.id = d.event_id), d.event_id) || ' / ' || "
        "ifnull((SELECT s.key FROM subscriber s WHERE s.id = d.subscriber_id), d.subscriber_id), max(d.kept), max(d.n) "
        "FROM (SELECT event_id, subscriber_id, occurrences || ' ' || first || ' ' || last AS kept, NULL AS n FROM pair "
        "UNION ALL SELECT o.event_id, i.subscriber_id, NULL, count(*) || ' ' || min(o.time) || ' ' || max(o.time) "
        "FROM occurrence o JOIN identity i ON i.id = o.identity_id GROUP BY 1, 2) d "
        "GROUP BY d.event_id, d.subscriber_id HAVING max(d.kept) IS NOT max(d.n)",
        Verify::tr("Event and person “%1”: kept are count, first and last time %2; counted were %3."));
    report.compare(
        "SELECT ifnull((SELECT s.key FROM subscriber s WHERE s.id = d.id), d.id), max(d.kept), max(d.n) FROM ("
        "SELECT id, occurrences || ' ' || ifnull(first, '') || ' ' || ifnull(last, '') AS kept, NULL AS n FROM "
        "subscriber "
        "UNION ALL SELECT i.subscriber_id, NULL, count(*) || ' ' || min(o.time) || ' ' || max(o.time) "
        "FROM occurrence o JOIN identity i ON i.id = o.identity_id GROUP BY 1) d "
        "GROUP BY d.id HAVING max(d.kept) IS NOT max(d.n)",
        Verify::tr("Person “%1”: kept are count, first and last time %2; counted were %3."));
    report.compare(
        "SELECT s.id, s.key, (SELECT k.value FROM subscriber_key k WHERE k.subscriber_id = s.id ORDER BY k.kind, "
        "k.position LIMIT 1) AS strongest FROM subscriber s WHERE s.key IS NOT strongest OR "
        "s.key NOT IN (s.email, s.external_id, s.phone)",
        Verify::tr("Person number %1: is named “%2”, the strongest key is “%3”."));
}

void checkIdentities(Report &report)
{
    report.compare(
        "SELECT i.id, i.subscriber_id, NULL FROM identity i WHERE NOT EXISTS(SELECT 1 FROM subscriber s WHERE "
        "s.id = i.subscriber_id)",
        Verify::tr("Identity %1 means person number %2, and there is %3 of that number."));
    report.compare(
        "SELECT k.value, k.subscriber_id, NULL FROM subscriber_key k WHERE NOT EXISTS(SELECT 1 FROM subscriber "
        "s WHERE s.id = k.subscriber_id)",
        Verify::tr("Key “%1” means person number %2, and there is %3 of that number."));
    report.compare(
        "SELECT i.id, i.email || ' ' || i.external_id || ' ' || i.phone, k.kind FROM identity i JOIN "
        "(SELECT 0 AS kind UNION SELECT 1 UNION SELECT 2) k LEFT JOIN subscriber_key s ON s.kind = k.kind AND "
        "s.value = CASE k.kind WHEN 0 THEN i.email WHEN 1 THEN i.external_id ELSE i.phone END "
        "WHERE CASE k.kind WHEN 0 THEN i.email WHEN 1 THEN i.external_id ELSE i.phone END <> '' "
        "AND s.value IS NULL",
        Verify::tr("Identity %1 (%2): its key of kind %3 belongs to nobody."));
    // The strongest key decides whose an identity is.
    report.compare("SELECT i.id, i.subscriber_id, s.subscriber_id FROM identity i JOIN subscriber_key s ON "
                   "s.kind = CASE WHEN i.email <> '' THEN 0 WHEN i.external_id <> '' THEN 1 ELSE 2 END AND "
                   "s.value = CASE WHEN i.email <> '' THEN i.email WHEN i.external_id <> '' THEN i.external_id ELSE "
                   "i.phone END WHERE s.subscriber_id <> i.subscriber_id",
                   Verify::tr("Identity %1 means person number %2, but its strongest key is person number %3's."));
    report.compare(
        "SELECT o.id, o.identity_id, NULL FROM occurrence o WHERE o.identity_id <> 0 AND NOT EXISTS(SELECT 1 "
        "FROM identity i WHERE i.id = o.identity_id)",
        Verify::tr("Occurrence %1 is of identity %2, and there is %3 of that number."));
    report.compare("SELECT i.id, m.id, NULL FROM occurrence o JOIN identity i ON i.id = o.identity_id JOIN import m ON "
                   "m.id = o.import_id WHERE NOT EXISTS(SELECT 1 FROM sighting s WHERE s.identity_id = i.id AND "
                   "s.import_id = m.id) GROUP BY 1, 2",
                   Verify::tr("Identity %1 has occurrences of import %2, but %3 is noted of that."));
}

void checkImports(Report &report)
{
    report.compare(
        "SELECT m.id, CASE m.state WHEN 2 THEN 0 ELSE m.added END AS kept, (SELECT count(*) FROM occurrence o "
        "WHERE o.id BETWEEN m.first_occurrence AND m.last_occurrence AND o.import_id = m.id) AS counted FROM "
        "import m WHERE kept <> counted",
        Verify::tr("Import %1: %2 new occurrences are kept, %3 were counted."));
    report.compare(
        "SELECT o.id, o.import_id, 0 FROM occurrence o LEFT JOIN import m ON m.id = o.import_id WHERE m.id IS "
        "NULL OR o.id NOT BETWEEN m.first_occurrence AND m.last_occurrence",
        Verify::tr("Occurrence %1 is of import %2, which does not say so."));
    report.compare(
        "SELECT m.id, CASE m.state WHEN 2 THEN 0 ELSE m.rejected END AS kept, (SELECT count(*) FROM reject r "
        "WHERE r.import_id = m.id) AS counted FROM import m WHERE kept <> counted",
        Verify::tr("Import %1: %2 rejected records are kept, %3 were counted."));
    report.compare("SELECT id, read, added + duplicate + rejected AS n FROM import WHERE read <> n",
                   Verify::tr("Import %1: %2 records were read, but new, duplicate and rejected ones add up to %3."));
}

void checkMessages(Connection &connection, Report &report)
{
    Statement &rows = connection.statement("SELECT id, message_hash, message_id FROM occurrence").with();
    while (rows.step()) {
        ++report.report.occurrences;
        if (quint64(rows.integer(1)) != messageHash(rows.text(2)))
            report.add(Verify::tr("Occurrence %1: the hash of its message id is wrong.").arg(rows.integer(0)));
    }
    rows.reset();
    report.compare(
        "SELECT a.message_id, a.id, b.id FROM occurrence a JOIN occurrence b ON b.message_hash = a.message_hash "
        "AND b.message_id = a.message_id AND b.id > a.id",
        Verify::tr("Message id “%1” is there twice: occurrences %2 and %3."));
}

void checkPages(Connection &connection, Report &report)
{
    Statement &rows = connection.statement("PRAGMA quick_check").with();
    while (rows.step()) {
        if (rows.text(0) != "ok")
            report.add(Verify::tr("The file: %1").arg(rows.string(0)));
    }
    rows.reset();
}

} // namespace

VerifyReport verifyStore(Connection &connection)
{
    Report report(connection);
    checkPages(connection, report);
    checkEvents(report);
    checkVolume(report);
    checkPeople(report);
    checkIdentities(report);
    checkImports(report);
    checkMessages(connection, report);
    return report.report;
}

} // namespace eventdesk::sqlite
