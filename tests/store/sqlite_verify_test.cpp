// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/sqlite_support.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

// Damages each kept figure by hand and sees it named.
class SqliteVerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");

        const auto row = [](const char *sql, const char *named) {
            QTest::newRow(sql) << QByteArray(sql) << QString::fromUtf8(named);
        };
        row("UPDATE event_type SET occurrences = occurrences + 1 WHERE name = 'order'", "Event “order”: 4 occurrences");
        row("UPDATE event_type SET anonymous = 7 WHERE name = 'order'", "Event “order”: 7 anonymous");
        row("UPDATE event_type SET people = 0 WHERE name = 'order'", "Event “order”: 0 people");
        row("UPDATE event_type SET first = 5 WHERE name = 'order'", "Event “order”: its first time");
        row("UPDATE event_type SET last = NULL WHERE name = 'order'", "Event “order”: its last time");
        row("UPDATE volume_day SET counts = (SELECT max(counts) FROM volume_day) WHERE event_id = 0",
            "The counts of event number 0 on day 20455");
        row("DELETE FROM volume_day WHERE event_id = 1", "The counts of event number 1 on day 20454");
        row("INSERT INTO volume_day VALUES(9, 1, x'0001')", "The counts of event number 9 on day 1");
        row("UPDATE subscriber_shown SET email = 'bob'", "Person number 1: “bob” is shown, and the first");
        row("INSERT INTO subscriber_shown VALUES(77, 'bob', '7', '')", "no identity means this person");
        row("UPDATE subscriber_key SET subscriber_id = 77 WHERE kind = 1", "none of whose identities has it");
        row("UPDATE identity SET phone = '+49' WHERE id = 2", "its key of kind 2 belongs to nobody");
        row("DELETE FROM subscriber_key WHERE kind = 1", "its key of kind 1 belongs to nobody");
        row("UPDATE subscriber_key SET subscriber_id = 77 WHERE kind = 0", "there is nothing of that number");
        row("UPDATE identity SET subscriber_id = 77", "means person number 77");
        row("DELETE FROM identity", "is of identity");
        row("UPDATE import SET added = added + 1, read = read + 1", "Import 1: 5 new occurrences");
        row("UPDATE import SET removed = 1", "Import 1: 3 new occurrences are kept, 4 were counted");
        row("UPDATE import SET read = 0", "Import 1: 0 records were read");
        row("DELETE FROM reject", "1 rejected records are kept, 0 were counted");
        row("DELETE FROM import", "which does not say so");
        row("DELETE FROM log_group", "Import 1: 4 new occurrences are kept, 0 were counted");
        row("DELETE FROM block WHERE id = 1048576", "(block 1048576: it is missing)");
        row("INSERT INTO block VALUES(7, x'', x'')", "has 3 parts of the kind block, and needs 2");
        row("UPDATE block SET data = zeroblob(length(data)) WHERE id = 1048577", "damaged (block 1048577)");
        row("UPDATE block SET message_ids = x'00' WHERE id = 1048577", "damaged (block 1048577)");
        row("UPDATE block SET data = (SELECT data FROM block WHERE id = 1048577) WHERE id = 1048576",
            "it is not what its directory says");
        row("UPDATE block SET message_ids = (SELECT message_ids FROM block WHERE id = 1048577)",
            "does not follow from its blocks: message_page 1048576");
        row("UPDATE log_group SET directory = x'00'", "does not follow from its blocks: log_group 1");
        row("UPDATE log_group SET rows = 5", "its directory does not add up");
        row("UPDATE log_group SET first_number = 9", "which does not say so");
        row("DELETE FROM posting_page", "does not follow from its blocks: posting_page 1048576");
        row("UPDATE posting_page SET data = x'00'", "does not follow from its blocks: posting_page 1048576");
        row("DELETE FROM person_page", "does not follow from its blocks: person_page 1");
        row("UPDATE message_page SET data = x'00'", "does not follow from its blocks: message_page 1048576");
        row("UPDATE pair_page SET data = (SELECT data FROM pair_page WHERE event_id = 2) WHERE event_id = 1",
            "does not follow from its blocks: pair_page 1");
        row("DELETE FROM pair_page WHERE event_id = 1", "Event “order”: 1 people are kept, 0 were counted");
        row("DELETE FROM event_type WHERE id = 2", "Block 1048577 is of an event that is not there");
    }

    void damageIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store"_s);
        {
            const auto store = open(path, SqliteEventStore::Mode::CreateNew).value();
            const ImportId import = wait(store->beginImport({u"a"_s, u"csv"_s})).value();
            const Batch batch{{message("m1", "order", "ann@example.com", "2026-01-01T00:00:00Z"),
                               message("m2", "order", "ann@example.com 7", "2026-01-02T00:00:00Z"),
                               message("m3", "order", "", "2026-01-03T00:00:00Z"),
                               message("m4", "visit", "7", "2026-01-01T00:00:00Z")},
                              {{5, u"no time"_s, "x"}}};
            QVERIFY(wait(store->append(import, batch)));
            QVERIFY(wait(store->finishImport(import)));
            QCOMPARE(wait(store->verify())->differences, QStringList());
        }
        execute(path, sql);

        const auto store = open(path);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
        const auto report = wait((*store)->verify());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().details));
        QVERIFY2(report->differences.join(u'\n').contains(named), qPrintable(report->differences.join(u'\n')));
    }
};

} // namespace eventdesk::testing

QTEST_GUILESS_MAIN(eventdesk::testing::SqliteVerifyTest)
#include "sqlite_verify_test.moc"
