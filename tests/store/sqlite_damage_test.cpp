// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/answer_lines.h"
#include "tests/store/random_log.h"
#include "tests/store/sqlite_support.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <set>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

// Bytes of the event log are changed behind the store's back: whatever they say then, no answer is wrong without saying
// so. EVENTDESK_FLIPS says how many bytes of each part are tried.
class SqliteDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = m_folder.filePath(u"whole"_s);
        {
            const auto store = open(m_whole, SqliteEventStore::Mode::CreateNew, shape).value();
            Dice dice(9);
            RandomLog log(dice);
            for (int i = 0; i < 3; ++i) {
                const ImportId import = wait(store->beginImport({u"log"_s, u"csv"_s})).value();
                QVERIFY(wait(store->append(import, log.batch(60))));
                QVERIFY(wait(store->finishImport(import)));
            }
            QCOMPARE(wait(store->verify())->differences, QStringList());
            const auto catalogue = wait(store->catalogue({true, 0, QTimeZone::UTC}));
            for (const EventSummary &row : *catalogue)
                m_events.append(row.event.name);
            m_key = wait(store->subscribers({}))->rows[0].subscriber.key();
            FeedQuery all;
            all.limit = 1000;
            const auto page = wait(store->feed(all));
            for (const Occurrence &occurrence : page->rows)
                m_messageIds.append(occurrence.messageId);
            m_middle = page->rows[page->rows.size() / 2].time;
            m_right = answers(*store);
            for (const QStringList &answer : m_right)
                QVERIFY(!answer.value(0).startsWith(u"error"));
        }
        execute(m_whole, "PRAGMA wal_checkpoint(TRUNCATE)");
        forEachRow(m_whole, "SELECT id, import_id FROM log_group", [this](sqlite3_stmt *row) {
            m_importOf[sqlite3_column_int64(row, 0)] = sqlite3_column_int64(row, 1);
        });
        for (ImportId import = 1; import <= 3; ++import) {
            const auto store = open(copy(), SqliteEventStore::Mode::OpenExisting, shape).value();
            QVERIFY(wait(store->undoImport(import)));
            m_undone[import] = answers(*store);
        }
    }

    void aChangedByteIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("number"); // of the part, as it is named
        // What stands beside blocks follows from them: no question needs to be refused for it.
        QTest::newRow("directory") << "log_group"_ba << "directory"_ba << "id"_ba;
        QTest::newRow("posting index") << "log_group"_ba << "posting_index"_ba << "id"_ba;
        QTest::newRow("block") << "block"_ba << "data"_ba << "id"_ba;
        QTest::newRow("message ids") << "block"_ba << "message_ids"_ba << "id"_ba;
        QTest::newRow("posting page") << "posting_page"_ba << "data"_ba << "id"_ba;
        QTest::newRow("message page") << "message_page"_ba << "data"_ba << "id"_ba;
        QTest::newRow("person page") << "person_page"_ba << "data"_ba << "group_id"_ba;
        QTest::newRow("pair page") << "pair_page"_ba << "data"_ba << "group_id"_ba;
        QTest::newRow("volume day") << "volume_day"_ba << "counts"_ba << "day"_ba;
    }

    void aChangedByteIsNoticed()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, number);
        struct Part
        {
            qint64 key, number, size;
        };
        std::vector<Part> parts;
        const bool byRowId = table != "pair_page" && table != "volume_day"; // these have no number: by place
        const QByteArray order = byRowId ? QByteArray() : " ORDER BY event_id, " + number;
        forEachRow(m_whole, "SELECT " + number + ", length(" + column + ") FROM " + table + order,
                   [&](sqlite3_stmt *row) {
                       parts.push_back({byRowId ? sqlite3_column_int64(row, 0) : qint64(parts.size()),
                                        sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1)});
                   });
        QVERIFY(!parts.empty());

        Dice dice(1);
        const int flips = qEnvironmentVariableIntValue("EVENTDESK_FLIPS");
        const int wanted = flips > 0 ? flips : 8;
        bool isAnyRefused = false;
        for (int i = 0; i < wanted; ++i) {
            const Part &part = parts[size_t(dice.below(int(parts.size())))];
            const qint64 at = i == 0 ? 0 : i == 1 ? part.size - 1 : dice.below(int(part.size));
            const QByteArray place = byRowId
                                         ? number + " = " + QByteArray::number(part.key)
                                         : "(event_id, " + number + ") = (SELECT event_id, " + number + " FROM " +
                                               table + order + " LIMIT 1 OFFSET " + QByteArray::number(part.key) + ")";
            const QByteArray name = table + ' ' + QByteArray::number(part.number);
            const QByteArray what = name + ", byte " + QByteArray::number(at) + " of " + QByteArray::number(part.size);
            const QString path = copy();
            flip(path, table, column, place, at, 1 << dice.below(8));

            const auto store = open(path, SqliteEventStore::Mode::OpenExisting, shape);
            QVERIFY2(store, what);
            const QList<QStringList> found = answers(**store);
            std::set<qsizetype> refusedEvents;
            for (qsizetype question = 0; question < found.size(); ++question) {
                const QStringList &answer = found[question];
                if (answer == m_right[question])
                    continue;
                isAnyRefused = true;
                QVERIFY2(table == "block", what + ": " + answer.join(u'\n').left(300).toUtf8());
                QVERIFY2(question >= questionsOfAll, what + ": question " + QByteArray::number(question));
                if (const qsizetype event = (question - questionsOfAll) / questionsOfEvent; event < m_events.size())
                    refusedEvents.insert(event);
                QVERIFY2(answer.value(0) == u"error %1"_s.arg(int(ErrorKind::StoreDamaged)),
                         what + ": question " + QByteArray::number(question) + " answers " +
                             answer.join(u'\n').left(300).toUtf8() + "\ninstead of " +
                             m_right[question].join(u'\n').left(300).toUtf8());
                QVERIFY2(answer.value(1).contains(u'(' + QString::fromUtf8(name) + u')'),
                         what + ": " + answer.value(1).toUtf8());
            }
            QVERIFY2(refusedEvents.size() <= 1, what);
            const auto report = wait((*store)->verify());
            QVERIFY2(report, what);
            QVERIFY2(report->differences.join(u'\n').contains(QString::fromUtf8(name)),
                     what + ": " + report->differences.join(u'\n').toUtf8());

            // Taking in again either knows each occurrence or says what is wrong.
            const auto import = wait((*store)->beginImport({u"again"_s, u"csv"_s}));
            if (import) {
                Batch again;
                for (const QString &id : std::as_const(m_messageIds))
                    again.occurrences.add(message(id.toStdString(), "again", "", "2026-01-01T00:00:00Z"));
                const auto counts = wait((*store)->append(*import, again));
                QVERIFY2(counts ? counts->added == 0 : counts.error().kind == ErrorKind::StoreDamaged, what);
                QVERIFY2(counts || column == "message_ids", what);
                QVERIFY2(wait((*store)->undoImport(*import)), what);
            } else {
                QVERIFY2(import.error().kind == ErrorKind::StoreDamaged, what);
            }

            // Undoing the import that the part belongs to, as the sentence says, mends the store.
            const qint64 group = table == "log_group" || number == "group_id" ? part.number : part.number >> 20;
            const ImportId victim = table == "volume_day" ? 2 : m_importOf.value(group); // a day is of all imports
            const auto undone = wait((*store)->undoImport(victim));
            QVERIFY2(undone, what + ": " + (undone ? QString() : undone.error().details).toUtf8());
            if (table == "volume_day")
                continue;
            QCOMPARE(wait((*store)->verify())->differences.join(u'\n'), QString());
            QList<QStringList> left = answers(**store);
            for (qsizetype question = 0; question < left.size(); ++question) {
                if (question != importsQuestion)
                    QCOMPARE(left[question], m_undone[victim][question]);
            }
        }
        QCOMPARE(isAnyRefused, table == "block");
    }

    // Taking in, forgetting and undoing come to the same with a part beside the blocks damaged as without.
    void whatIsDamagedBesideBlocksKeepsNothingFromBeingDone_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::newRow("directory") << "log_group"_ba << "directory"_ba;
        QTest::newRow("posting index") << "log_group"_ba << "posting_index"_ba;
        QTest::newRow("posting pages") << "posting_page"_ba << "data"_ba;
        QTest::newRow("message pages") << "message_page"_ba << "data"_ba;
        QTest::newRow("person pages") << "person_page"_ba << "data"_ba;
        QTest::newRow("pair pages") << "pair_page"_ba << "data"_ba;
        QTest::newRow("volume days") << "volume_day"_ba << "counts"_ba;
    }

    void whatIsDamagedBesideBlocksKeepsNothingFromBeingDone()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, column);
        Dice dice(20);
        RandomLog log(dice);
        const Batch more = log.batch(100);
        const Batch alive = log.batch(20);
        const auto change = [&](const QString &path) {
            QStringList said;
            const auto store = open(path, SqliteEventStore::Mode::OpenExisting, shape).value();
            const auto note = [&said](const char *what, const auto &result) {
                if (!result)
                    said.append(QLatin1StringView(what) + u": "_s + result.error().details);
            };
            const ImportId import = wait(store->beginImport({u"more"_s, u"csv"_s})).value();
            note("append", wait(store->append(import, more)));
            note("finish", wait(store->finishImport(import)));
            note("receive", wait(store->receive(alive.occurrences)));
            note("forget", wait(store->forget(m_key)));
            note("remove", wait(store->removeBefore(m_middle)));
            note("undo", wait(store->undoImport(2)));
            return std::pair(said, answers(*store));
        };
        static const QList<QStringList> right = change(copy()).second;
        const QString path = copy();
        // Every second part of the kind; the first is always among them.
        const QByteArray odd = table == "pair_page"     ? "group_id % 2 = 1"_ba
                               : table == "volume_day"  ? "day % 2 = 1"_ba
                               : table == "person_page" ? "group_id % 2 = 1"_ba
                                                        : "id % 2 = 1"_ba;
        execute(path, "UPDATE " + table + " SET " + column + " = CAST(substr(" + column + ", 1, length(" + column +
                          ") - 1) || CASE substr(hex(" + column +
                          "), -2) WHEN '00' THEN x'01' ELSE x'00' END AS BLOB) "
                          "WHERE " +
                          odd);
        const auto [said, found] = change(path);
        QCOMPARE(said.join(u'\n'), QString());
        for (qsizetype question = 0; question < found.size(); ++question)
            QCOMPARE(found[question], right[question]);
    }

    // Where it shows: what waits in rows has no checksum.
    void aNumberThatNothingHasIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::newRow("identity") << "identity_id = 2000000000"_ba;
        QTest::newRow("event") << "event_id = 1000"_ba;
    }

    void aNumberThatNothingHasIsNoticed()
    {
        QFETCH(QByteArray, column);
        const QString path = copy();
        {
            const auto store = open(path, SqliteEventStore::Mode::OpenExisting, shape).value();
            QVERIFY(wait(store->receive({message("live", "visit", "somebody", "2026-01-01T00:00:00Z")})));
        }
        execute(path, "UPDATE recent SET " + column);
        const auto store = open(path, SqliteEventStore::Mode::OpenExisting, shape).value();
        const auto page = wait(store->feed({}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::StoreDamaged);
        QVERIFY(page.error().sentence.contains(u"(recent "));
        QVERIFY(wait(store->verify())->differences.join(u'\n').contains(u"(recent "));
    }

    void numbersAreNotGivenTwice()
    {
        const QString path = copy();
        execute(path, "UPDATE log_state SET last_number = 3");
        const auto store = open(path, SqliteEventStore::Mode::OpenExisting, shape).value();
        const ImportId import = wait(store->beginImport({u"more"_s, u"csv"_s})).value();
        Batch more;
        more.occurrences.add(message("new", "new", "", "2026-01-01T00:00:00Z"));
        QCOMPARE(wait(store->append(import, more))->added, 1);
        QVERIFY(wait(store->finishImport(import)));
        FeedQuery all;
        all.limit = 1000;
        std::set<qint64> numbers;
        const auto page = wait(store->feed(all));
        for (const Occurrence &occurrence : page->rows)
            QVERIFY(numbers.insert(occurrence.number).second);
        QCOMPARE(wait(store->verify())->differences, QStringList());
    }

    void damagedImportsAreUndoneOneByOne()
    {
        const QString path = copy();
        QList<QStringList> right;
        {
            const auto store = open(path, SqliteEventStore::Mode::OpenExisting, shape).value();
            QVERIFY(wait(store->undoImport(1)));
            QVERIFY(wait(store->undoImport(3)));
            right = answers(*store);
        }
        const QString damaged = copy();
        flip(damaged, "block", "data", "id = (SELECT min(id) FROM block)", 20, 1);
        flip(damaged, "block", "data", "id = (SELECT max(id) FROM block)", 20, 1);
        const auto store = open(damaged, SqliteEventStore::Mode::OpenExisting, shape).value();
        for (const ImportId import : {1, 3}) {
            QVERIFY(!wait(store->verify())->differences.isEmpty());
            const auto undone = wait(store->undoImport(import));
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().details));
        }
        QCOMPARE(wait(store->verify())->differences, QStringList());
        QList<QStringList> left = answers(*store);
        for (qsizetype question = 0; question < left.size(); ++question) {
            if (question != importsQuestion)
                QCOMPARE(left[question], right[question]);
        }
    }

    // Stretches of the file, within a page or over several: with noise or with nothing in them.
    void aBrokenFileIsNoticed()
    {
        Dice dice(3);
        const int flips = qEnvironmentVariableIntValue("EVENTDESK_FLIPS");
        int opened = 0;
        for (int i = 0; i < (flips > 0 ? flips : 40); ++i) {
            const QString path = copy();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const int pages = int(file.size() / pageSize);
            const int page = dice.oneIn(8) ? 0 : 1 + dice.below(pages - 1),
                      from = dice.oneIn(2) ? 0 : dice.below(pageSize);
            const int length = dice.oneIn(2) ? pageSize : 1 + dice.below(200);
            const bool noise = dice.oneIn(2), cut = dice.oneIn(10);
            QByteArray bytes(std::min<qint64>(length, file.size() - qint64(page) * pageSize - from), '\0');
            for (char &byte : bytes)
                byte = noise ? char(dice.below(256)) : '\0';
            file.seek(qint64(page) * pageSize + from);
            file.write(bytes);
            if (cut)
                file.resize(qint64(page) * pageSize + from);
            file.close();
            const QByteArray what = "page " + QByteArray::number(page) + ", byte " + QByteArray::number(from) + ", " +
                                    QByteArray::number(bytes.size()) + (noise ? " of noise" : " of nothing") +
                                    (cut ? ", cut" : "");

            const auto store = open(path, SqliteEventStore::Mode::OpenExisting, shape);
            if (!store) {
                QVERIFY2(store.error().kind != ErrorKind::Internal && !store.error().sentence.isEmpty(),
                         what + ": " + store.error().details.toUtf8());
                continue;
            }
            ++opened;
            const QList<QStringList> found = answers(**store);
            bool isWrong = false; // without saying so
            for (qsizetype question = 0; question < found.size(); ++question) {
                if (found[question] == m_right[question])
                    continue;
                if (!found[question].value(0).startsWith(u"error"))
                    isWrong = true;
                else
                    QVERIFY2(found[question][0] == u"error %1"_s.arg(int(ErrorKind::StoreDamaged)) ||
                                 found[question][0] == u"error %1"_s.arg(int(ErrorKind::NotFound)),
                             what + ": " + found[question].join(u' ').toUtf8());
            }
            const auto report = wait((*store)->verify());
            QVERIFY2(!isWrong || !report || !report->differences.isEmpty(), what);
        }
        QVERIFY(opened > 10);
    }

private:
    static constexpr int pageSize = 16384;
    // The order of answers().
    static constexpr qsizetype importsQuestion = 1, questionsOfAll = 3, questionsOfEvent = 6;
    static constexpr eventlog::LogShape shape{.blockRows = 8, .segmentRows = 16, .groupRows = 40};

    QString copy()
    {
        const QString path = m_folder.filePath(u"store %1"_s.arg(++m_copies));
        QFile::remove(m_folder.filePath(u"store %1"_s.arg(m_copies - 1)));
        if (!QFile::copy(m_whole, path))
            qFatal("no copy");
        return path;
    }

    static void forEachRow(const QString &path, const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &visit)
    {
        sqlite3 *database = nullptr;
        sqlite3_stmt *rows = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        QVERIFY2(sqlite3_prepare_v2(database, sql.constData(), -1, &rows, nullptr) == SQLITE_OK,
                 sqlite3_errmsg(database));
        while (sqlite3_step(rows) == SQLITE_ROW)
            visit(rows);
        sqlite3_finalize(rows);
        sqlite3_close(database);
    }

    static void flip(const QString &path, const QByteArray &table, const QByteArray &column, const QByteArray &place,
                     qint64 at, int bits)
    {
        QByteArray bytes;
        forEachRow(path, "SELECT " + column + " FROM " + table + " WHERE " + place, [&](sqlite3_stmt *row) {
            bytes = QByteArray(static_cast<const char *>(sqlite3_column_blob(row, 0)), sqlite3_column_bytes(row, 0));
        });
        bytes[at] = char(bytes[at] ^ bits);
        execute(path, "UPDATE " + table + " SET " + column + " = x'" + bytes.toHex() + "' WHERE " + place);
    }

    // One of each kind, and one more where there are two ways to an answer. An error: its kind and sentence.
    QList<QStringList> answers(EventStore &store) const
    {
        QList<QStringList> all;
        const auto add = [&all](const auto &answer) {
            all.append(answer ? lines(*answer)
                              : QStringList{u"error %1"_s.arg(int(answer.error().kind)), answer.error().sentence});
        };
        const QTimeZone berlin("Europe/Berlin");
        add(wait(store.info()));
        add(wait(store.imports()));
        add(wait(store.catalogue({true, 30, berlin})));
        const Condition condition = Condition::test(u"price"_s, Operator::Greater, 20.0);
        for (const QString &event : m_events) {
            VolumeQuery volume;
            volume.event = event;
            volume.bucketing.zone = berlin;
            add(wait(store.volume(volume)));
            volume.measure = {MeasureKind::Sum, u"price"_s};
            volume.breakDown = u"url"_s;
            add(wait(store.volume(volume)));
            FiguresQuery figures;
            figures.event = event;
            add(wait(store.figures(figures)));
            PeopleQuery people;
            people.event = event;
            add(wait(store.people(people)));
            people.condition = condition;
            add(wait(store.people(people)));
            ParameterQuery parameters;
            parameters.event = event;
            add(wait(store.parameters(parameters)));
        }
        FeedQuery feed;
        feed.limit = 50;
        add(wait(store.feed(feed)));
        feed.condition = condition;
        add(wait(store.feed(feed)));
        feed.condition = {};
        feed.skip = 100;
        add(wait(store.feed(feed)));
        feed.subscriberSearch = m_key;
        add(wait(store.feedSize(feed)));
        add(wait(store.subscribers({})));
        add(wait(store.profile({m_key, {}, berlin})));
        add(wait(store.rejected({})));
        return all;
    }

    QTemporaryDir m_folder;
    QString m_whole, m_key;
    Instant m_middle; // of the log
    QStringList m_events, m_messageIds;
    QList<QStringList> m_right;
    QHash<qint64, ImportId> m_importOf; // by group
    QHash<ImportId, QList<QStringList>> m_undone;
    int m_copies = 0;
};

} // namespace eventdesk::testing

QTEST_GUILESS_MAIN(eventdesk::testing::SqliteDamageTest)
#include "sqlite_damage_test.moc"
