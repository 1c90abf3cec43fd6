// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/random_log.h"
#include "tests/store/sqlite_support.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

// What a removal leaves of a file, and what refuses it.
class SqliteRemovalTest : public QObject
{
    Q_OBJECT

    using Mode = SqliteEventStore::Mode;

    static constexpr eventlog::LogShape tiny{.blockRows = 1, .segmentRows = 30, .groupRows = 80};
    static constexpr int people = 3000;

    // Names that say nothing of their order, so that pages of keys are split and filled anywhere.
    static std::string name(int person) { return "p" + std::to_string(quint64(person) * 2654435761U % 1000003); }
    static std::string word(int person) { return "secret-" + name(person) + "-word"; }

    static std::vector<NewOccurrence> log(int from, int to, const std::string &prefix)
    {
        std::vector<NewOccurrence> rows;
        for (int person = from; person < to; ++person) {
            rows.push_back(message(prefix + std::to_string(person), "visit",
                                   (name(person) + "@example.com " + name(person) + "-id").c_str(),
                                   "2026-01-01T00:00:00Z", R"({"word":")" + word(person) + R"("})"));
        }
        return rows;
    }

    static ImportId take(EventStore &store, const std::vector<NewOccurrence> &rows)
    {
        const ImportId import = wait(store.beginImport({u"log.csv"_s, u"csv"_s})).value();
        for (size_t from = 0; from < rows.size(); from += 500) {
            const auto begin = rows.begin() + std::ptrdiff_t(from);
            const auto end = rows.begin() + std::ptrdiff_t(std::min(from + 500, rows.size()));
            Batch batch{std::vector<NewOccurrence>(begin, end), {}};
            for (auto each = begin; each != end; ++each)
                batch.rejects.push_back({1, u"no time"_s, QByteArray::fromStdString(each->person.email + "\n")});
            wait(store.append(import, batch)).value();
        }
        return wait(store.finishImport(import)).value().id;
    }

    // In which files of the store a text is found, as often as it is there.
    QStringList filesWith(const std::string &text) const
    {
        QStringList found;
        const QDir folder(m_folder->path());
        for (const QString &each : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(each));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read");
            for (qsizetype count = file.readAll().count(QByteArray::fromStdString(text)); count > 0; --count)
                found.append(each);
        }
        return found;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noByteOfTheForgottenIsLeft_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("closed before") << false;
        QTest::newRow("still open") << true;
    }

    void noByteOfTheForgottenIsLeft()
    {
        QFETCH(bool, isOpen);
        const QString path = m_folder->filePath(u"shop.eventdesk"_s);
        auto store = open(path, Mode::CreateNew, tiny);
        take(**store, log(0, people, "a"));
        const ImportId wrong = take(**store, log(0, people, "b"));
        take(**store, log(0, people, "c"));
        QVERIFY(wait((*store)->undoImport(wrong))); // leaves free pages
        if (!isOpen) {
            store->reset();
            store = open(path, Mode::OpenExisting, tiny);
        }
        QVERIFY(wait((*store)->info()));
        const std::vector<int> forgotten = {0, 1, 17, 500, 999, 1000, 1999, 2500, people - 1};
        for (const int person : forgotten) {
            QVERIFY(!filesWith(name(person) + "@").isEmpty());
            QVERIFY(!filesWith(word(person)).isEmpty()); // alone in its block: not compressed
            const auto removal = wait((*store)->forget(QString::fromStdString(name(person) + "@example.com")));
            QVERIFY2(removal, removal ? "" : qPrintable(removal.error().details));
            QCOMPARE(*removal, (Removal{2, 1}));
            for (const std::string &text : {name(person) + "@", name(person) + "-id", word(person)})
                QVERIFY2(filesWith(text).isEmpty(), (text + " " + filesWith(text).join(u' ').toStdString()).c_str());
        }
        QVERIFY(!filesWith(name(2) + "@").isEmpty());
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
        QCOMPARE(wait((*store)->info())->totals.subscribers, people - qint64(forgotten.size()));
    }

    // Another program that reads an old state keeps the journal: it is emptied as soon as it can be, by whoever has
    // the store open then.
    void theJournalIsEmptiedWhenNobodyReadsItAnyMore_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("while the store is open") << true;
        QTest::newRow("when it is opened again") << false;
    }

    void theJournalIsEmptiedWhenNobodyReadsItAnyMore()
    {
        QFETCH(bool, isOpen);
        const QString path = m_folder->filePath(u"shop.eventdesk"_s);
        auto store = open(path, Mode::CreateNew);
        take(**store, log(0, 10, "a"));
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN; SELECT count(*) FROM block", nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(wait((*store)->forget(QString::fromStdString(name(1) + "@example.com"))));
        QVERIFY(!filesWith(name(1) + "@").isEmpty());
        if (!isOpen) {
            store->reset();
            // As they would be left by a loss of power: the last one to close a store removes its journal.
            const QString copy = m_folder->filePath(u"copy.eventdesk"_s);
            QVERIFY(QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
            sqlite3_close(other);
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(path + suffix);
            QVERIFY(!filesWith(name(1) + "@").isEmpty());
            store = open(copy);
            QVERIFY(store);
            QCOMPARE(filesWith(name(1) + "@"), QStringList());
            return;
        }
        QCOMPARE(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
        QTRY_COMPARE(filesWith(name(1) + "@"), QStringList());
        sqlite3_close(other);
    }

    void nothingIsRemovedWhileAnotherProgramImports()
    {
        const QString path = m_folder->filePath(u"shop.eventdesk"_s);
        const auto store = open(path, Mode::CreateNew), other = open(path);
        take(**store, log(0, 10, "a"));
        const ImportId import = wait((*other)->beginImport({u"b.csv"_s, u"csv"_s})).value();
        const QString key = QString::fromStdString(name(1) + "@example.com");
        const auto forgotten = wait((*store)->forget(key));
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error().kind, ErrorKind::StoreBusy);
        QVERIFY(forgotten.error().sentence.contains(u"import"_s));
        QCOMPARE(wait((*store)->removeBefore(at("2030-01-01T00:00:00Z"))).error().kind, ErrorKind::StoreBusy);
        QVERIFY(wait((*other)->finishImport(import)));
        QVERIFY(wait((*store)->forget(key)));
        // It did not keep the way for itself.
        QVERIFY(wait((*other)->removeBefore(at("2030-01-01T00:00:00Z"))));
    }

    void aStoreThatCanOnlyBeReadKeepsEverything()
    {
        const QString path = m_folder->filePath(u"shop.eventdesk"_s);
        take(**open(path, Mode::CreateNew), log(0, 10, "a"));
        QFile::setPermissions(path, QFile::ReadOwner);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto restore = qScopeGuard([this] {
            QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        });
        const auto store = open(path);
        if (!wait((*store)->info())->readOnly)
            QSKIP("permissions mean nothing to this user");
        QCOMPARE(wait((*store)->forget(QString::fromStdString(name(1) + "@example.com"))).error().kind,
                 ErrorKind::StoreReadOnly);
        QCOMPARE(wait((*store)->removeBefore(at("2030-01-01T00:00:00Z"))).error().kind, ErrorKind::StoreReadOnly);
        QCOMPARE(wait((*store)->countBefore(at("2030-01-01T00:00:00Z"))).value(), (Removal{10, 10}));
    }

    // Old groups go by what is written beside their blocks.
    void oldGroupsGoWithoutBeingRead()
    {
        const QString path = m_folder->filePath(u"shop.eventdesk"_s);
        {
            const auto store = open(path, Mode::CreateNew, tiny);
            take(**store, log(0, 200, "a"));
            take(**store, {message("new", "visit", "ann@example.com", "2026-02-01T00:00:00Z")});
        }
        execute(path, "UPDATE block SET data = zeroblob(9), message_ids = zeroblob(9) WHERE id < (SELECT max(id) "
                      "FROM log_group) << 20");
        const auto store = open(path, Mode::OpenExisting, tiny);
        const auto removal = wait((*store)->removeBefore(at("2026-01-15T00:00:00Z")));
        QVERIFY2(removal, removal ? "" : qPrintable(removal.error().details));
        QCOMPARE(*removal, (Removal{200, 200}));
        QCOMPARE(wait((*store)->verify())->differences, QStringList());
        QCOMPARE(wait((*store)->info())->totals, (Totals{1, 1, 0, 1, 201}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace eventdesk::testing

using eventdesk::testing::SqliteRemovalTest;
QTEST_GUILESS_MAIN(SqliteRemovalTest)
#include "sqlite_removal_test.moc"
