// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/copy_version_1.h"

#include "models/store/log/row_texts.h"
#include "models/store/sqlite/event_counters.h"
#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/people_writer.h"
#include "models/store/sqlite/selection.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

constexpr qint64 rowsBetweenReports = 4096;
// What takes how long was measured; the rest is the people.
constexpr double shareOfOccurrences = 0.85;

// The sentence is the caller's.
[[noreturn]] void damaged(const QString &details)
{
    throw Failure{{ErrorKind::StoreDamaged, {}, details}};
}

// Rows of small tables that are the same in both forms. Numbers go as text: the columns' affinity makes them numbers.
void copyRows(Connection &old, Connection &fresh, const std::string &table, const std::string &columns)
{
    Statement &rows = old.statement("SELECT " + columns + " FROM " + table).with();
    const auto count = int(std::ranges::count(columns, ',')) + 1;
    std::string values = "?";
    for (int i = 1; i < count; ++i)
        values += ", ?";
    Statement &insert = fresh.statement("INSERT INTO " + table + '(' + columns + ") VALUES(" + values + ')');
    while (rows.step()) {
        for (int i = 0; i < count; ++i) {
            if (rows.isNull(i))
                insert.bindNull(i + 1);
            else
                insert.bind(i + 1, rows.text(i));
        }
        insert.run();
    }
    rows.reset();
}

class OccurrenceCopy
{
public:
    OccurrenceCopy(Connection &old, Connection &fresh, const eventlog::LogShape &shape)
        : m_old(old)
        , m_fresh(fresh)
        , m_group(shape, &m_encoders)
        , m_texts(m_group)
        , m_first(size_t(highest("identity")) + 1)
        , m_events(highest("event_type"))
    {
    }

    void run(const std::function<void(double)> &progress)
    {
        const qint64 total = m_old.number("SELECT sum(added) FROM import WHERE state <> 2");
        Statement &rows = m_old
                              .statement("SELECT id, event_id, identity_id, time, received, import_id, message_id, "
                                         "source, value, currency, payload FROM occurrence ORDER BY id")
                              .with();
        for (qint64 done = 0; rows.step(); ++done) {
            take(rows);
            if (done % rowsBetweenReports == 0)
                progress(std::min(1.0, double(done) / double(std::max<qint64>(total, 1))));
        }
        rows.reset();
        writeGroup();
    }

    // With which occurrence an identity is first mentioned.
    qint64 firstMention(qint64 identity) const { return m_first[size_t(identity)]; }

private:
    qint64 highest(const std::string &table)
    {
        const qint64 number = m_old.number("SELECT max(id) FROM " + table);
        if (number < 0 || number > std::numeric_limits<uint32_t>::max())
            damaged(u"%1 has number %2"_s.arg(QString::fromStdString(table)).arg(number));
        return number;
    }

    void take(const Statement &from)
    {
        const qint64 number = from.integer(0), event = from.integer(1), identity = from.integer(2);
        if (event < 1 || event > m_events || identity < 0 || identity >= qint64(m_first.size()))
            damaged(u"occurrence %1 is of event %2 and identity %3"_s.arg(number).arg(event).arg(identity));
        // A group is of one import, and its numbers have no gaps.
        if (m_group.isFull() || from.integer(5) != m_import || number != m_firstNumber + m_group.rows()) {
            writeGroup();
            m_import = from.integer(5);
            m_firstNumber = number;
        }
        size_t bytes = 0;
        for (int column = 6; column <= 10; ++column)
            bytes += from.text(column).size();
        m_texts.makeRoom(bytes);
        eventlog::LogRow row;
        row.event = uint32_t(event);
        row.identity = uint32_t(identity);
        row.ordinal = m_group.rows();
        row.time = from.integer(3);
        row.received = from.integer(4);
        row.messageId = m_texts.keep(from.text(6));
        row.source = m_texts.keep(from.text(7));
        row.value = m_texts.keep(from.text(8));
        row.currency = m_texts.keep(from.text(9));
        row.payload = m_texts.keep(from.text(10));
        row.messagePart = eventlog::messageHash(row.messageId).part();
        m_group.add(row);
        if (m_first[size_t(identity)] == 0)
            m_first[size_t(identity)] = number;
    }

    void writeGroup()
    {
        if (m_group.rows() > 0) {
            Transaction transaction(m_fresh, Transaction::Kind::Write);
            sqlite::writeGroup(m_fresh, m_import, m_firstNumber, m_group.finish());
            transaction.commit();
        }
        m_texts.clear();
    }

    Connection &m_old, &m_fresh;
    QThreadPool m_encoders;
    eventlog::GroupBuilder m_group;
    eventlog::RowTexts m_texts;
    ImportId m_import = 0;
    qint64 m_firstNumber = 0;
    std::vector<qint64> m_first; // by identity
    qint64 m_events;
};

void copyIdentities(Connection &old, Connection &fresh)
{
    copyRows(old, fresh, "identity", "id, email, external_id, phone, subscriber_id");
    // Numbers that were given out once are not given out again.
    fresh.run("DELETE FROM sqlite_sequence WHERE name = 'identity'");
    fresh.run("INSERT INTO sqlite_sequence(name, seq) VALUES('identity', ?)",
              old.number("SELECT seq FROM sqlite_sequence WHERE name = 'identity'"));
}

// Version 1 kept what is shown of everybody.
void copyShown(Connection &old, Connection &fresh)
{
    Statement &rows = old.statement("SELECT id, email, external_id, phone FROM subscriber").with();
    Statement &insert =
        fresh.statement("INSERT INTO subscriber_shown(id, email, external_id, phone) SELECT ?1, ?2, ?3, ?4 FROM "
                        "subscriber WHERE id = ?1 AND NOT (email = ?2 AND external_id = ?3 AND phone = ?4)");
    qint64 people = 0;
    for (; rows.step(); ++people)
        insert.with(rows.integer(0), rows.text(1), rows.text(2), rows.text(3)).run();
    rows.reset();
    if (people != countPeople(fresh))
        damaged(u"%1 people are kept, %2 were counted"_s.arg(people).arg(countPeople(fresh)));
}

// Version 1 ordered keys by when an identity was first sighted in an import, now it is by the occurrence. Who is who
// stays as it is: both count in the same order.
void copyKeys(Connection &old, Connection &fresh, const OccurrenceCopy &occurrences)
{
    // As the partial indexes want it.
    constexpr std::string_view having[] = {
        "SELECT id FROM identity WHERE email = ?",
        "SELECT id FROM identity WHERE external_id = ? AND external_id <> ''",
        "SELECT id FROM identity WHERE phone = ? AND phone <> ''",
    };
    constexpr qint64 kinds = std::size(having);
    Statement &rows =
        old.statement("SELECT kind, value, subscriber_id FROM subscriber_key ORDER BY kind, value").with();
    Statement &insert =
        fresh.statement("INSERT INTO subscriber_key(kind, value, subscriber_id, position) VALUES(?, ?, ?, ?)");
    while (rows.step()) {
        const qint64 kind = rows.integer(0);
        if (kind < 0 || kind >= kinds)
            damaged(u"a key is of kind %1"_s.arg(kind));
        qint64 first = std::numeric_limits<qint64>::max() / kinds - 1; // of one that nobody has
        Statement &identities = old.statement(having[kind]).with(rows.text(1));
        while (identities.step())
            first = std::min(first, occurrences.firstMention(identities.integer(0)));
        identities.reset();
        insert.bind(1, kind);
        insert.lend(2, rows.text(1));
        insert.bind(3, rows.integer(2));
        insert.bind(4, first * kinds + kind);
        insert.run();
    }
    rows.reset();
}

} // namespace

void copyVersion1(Connection &old, Connection &fresh, const eventlog::LogShape &shape,
                  const std::function<void(double)> &progress)
{
    const auto inTransaction = [&](auto work) {
        Transaction transaction(fresh, Transaction::Kind::Write);
        work();
        transaction.commit();
    };
    inTransaction([&] {
        copyRows(old, fresh, "setting", "key, value");
        copyRows(old, fresh, "import",
                 "id, file, format, started, ended, state, read, added, duplicate, rejected, first_occurrence, "
                 "last_occurrence");
        copyRows(old, fresh, "reject", "id, import_id, line, reason, text");
        copyRows(old, fresh, "event_type", "id, name, description, source, created, archived, by_hand");
    });
    OccurrenceCopy occurrences(old, fresh, shape);
    occurrences.run([&](double done) { progress(done * shareOfOccurrences); });
    inTransaction([&] {
        copyIdentities(old, fresh);
        copyShown(old, fresh);
        copyKeys(old, fresh, occurrences);
        refreshAllEvents(fresh);
    });
    progress(1);
}

} // namespace eventdesk::sqlite
