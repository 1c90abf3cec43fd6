// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/checkpointer.h"
#include "models/store/sqlite/open_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk::sqlite;

namespace {

constexpr int cacheKilobytes = 1024;
constexpr int pageBytes = 4096;

} // namespace

class CheckpointerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"store.db"_s);
        m_writer = connectTo(uriOf(m_file), Connection::Access::Create, cacheKilobytes);
        m_writer->execute("PRAGMA journal_mode = WAL; CREATE TABLE piece(data BLOB)");
    }

    void cleanup()
    {
        m_writer.reset();
        m_folder.reset();
    }

    void bringsACommitIntoTheFile()
    {
        {
            Checkpointer checkpointer(*m_writer, uriOf(m_file));
            checkpointer.begin();
            addPages(10);
            checkpointer.start();
        }
        QCOMPARE(piecesInFileAlone(), 1);
    }

    void leavesACommitThatItWasNotToldOfToTheJournal()
    {
        Checkpointer checkpointer(*m_writer, uriOf(m_file));
        checkpointer.begin();
        addPages(checkpointPages + 100);
        QVERIFY(piecesInFileAlone() < 1);
    }

    void letsTheWriterDoItAgainAfterwards()
    {
        Checkpointer checkpointer(*m_writer, uriOf(m_file));
        checkpointer.begin();
        checkpointer.end();
        addPages(checkpointPages + 100);
        QCOMPARE(piecesInFileAlone(), 1);
    }

    void keepsTheJournalFromGrowingWithAnImport()
    {
        constexpr int mostPages = 500, pagesOfCommit = 200;
        Checkpointer checkpointer(*m_writer, uriOf(m_file), mostPages);
        checkpointer.begin();
        for (int commit = 0; commit < 40; ++commit) {
            addPages(pagesOfCommit);
            checkpointer.start();
        }
        checkpointer.end();
        // Before the commit that makes it full there is less, and that one has some pages around its own.
        QVERIFY(QFile(m_file + u"-wal"_s).size() < qint64(mostPages + pagesOfCommit + 50) * (pageBytes + 24));
    }

private:
    void addPages(int pages)
    {
        m_writer->run("INSERT INTO piece(data) VALUES(zeroblob(?))", qint64(pages) * pageBytes);
    }

    // What somebody would find who had the file, and not the journal beside it; -1: not even the table.
    qint64 piecesInFileAlone()
    {
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QFile::remove(copy);
        if (!QFile::copy(m_file, copy))
            return -1;
        const auto connection = connectTo(uriOf(copy), Connection::Access::ReadWrite, cacheKilobytes);
        if (connection->number("SELECT count(*) FROM sqlite_schema") == 0)
            return -1;
        return connection->number("SELECT count(*) FROM piece");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Connection> m_writer;
};

QTEST_GUILESS_MAIN(CheckpointerTest)
#include "checkpointer_test.moc"
