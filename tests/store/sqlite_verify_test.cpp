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
        row("UPDATE volume SET occurrences = 9 WHERE quarter = (SELECT max(quarter) FROM volume)",
            "9 occurrences are kept");
        row("DELETE FROM volume WHERE quarter = (SELECT max(quarter) FROM volume)", "0 occurrences are kept");
        row("UPDATE pair SET occurrences = occurrences + 1", "Event and person “order / ann@example.com”");
        row("UPDATE pair SET first = 0", "Event and person");
        row("DELETE FROM pair", "Event and person");
        row("INSERT INTO pair VALUES(1, 999, 1, 1, 1)", "Event and person “order / 999”");
        row("UPDATE subscriber SET occurrences = 0", "Person “ann@example.com”");
        row("UPDATE subscriber SET last = 1", "Person “ann@example.com”");
        row("UPDATE subscriber SET key = 'bob'", "is named “bob”");
        row("DELETE FROM subscriber", "means person number");
        row("DELETE FROM subscriber_key WHERE kind = 1", "its key of kind 1 belongs to nobody");
        row("UPDATE subscriber_key SET subscriber_id = 77 WHERE kind = 0", "there is nothing of that number");
        row("UPDATE identity SET subscriber_id = 77", "means person number 77");
        row("DELETE FROM identity", "is of identity");
        row("DELETE FROM sighting", "is noted of that");
        row("UPDATE import SET added = added + 1, read = read + 1", "Import 1: 5 new occurrences");
        row("UPDATE import SET read = 0", "Import 1: 0 records were read");
        row("DELETE FROM reject", "1 rejected records are kept, 0 were counted");
        row("DELETE FROM import", "which does not say so");
        row("DELETE FROM occurrence WHERE id = 1", "were counted");
        row("UPDATE occurrence SET message_hash = 1 WHERE id = 1", "the hash of its message id is wrong");
        row("UPDATE occurrence SET message_id = 'm2', message_hash = (SELECT message_hash FROM occurrence WHERE "
            "message_id = 'm2') WHERE id = 1",
            "“m2” is there twice");
        row("UPDATE occurrence SET event_id = 99 WHERE id = 1", "an event that is not there");
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

        const VerifyReport report = wait(open(path).value()->verify()).value();
        QVERIFY2(report.differences.join(u'\n').contains(named), qPrintable(report.differences.join(u'\n')));
    }
};

} // namespace eventdesk::testing

QTEST_GUILESS_MAIN(eventdesk::testing::SqliteVerifyTest)
#include "sqlite_verify_test.moc"
