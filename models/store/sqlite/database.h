// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/live_writer.h"
#include "models/store/sqlite/open_file.h"
#include "models/store/sqlite/removal.h"

#include <QThreadPool>

#include <mutex>

namespace eventdesk::sqlite {

// The open file with its connections and threads: one that writes, two that read beside it. Turns what is thrown into
// Results.
class Database
{
public:
    // In any thread; takes as long as the file needs.
    static Result<std::shared_ptr<Database>> open(const QString &path, SqliteEventStore::Mode mode, const Clock *clock,
                                                  const eventlog::LogShape &shape, const StoreConversion &conversion);
    ~Database();

    QThreadPool &readers() { return m_uri.isEmpty() ? m_writing : m_reading; }
    QThreadPool &writers() { return m_writing; }
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    const Clock *clock() const { return m_clock; }

    // In a thread of readers(): work(Connection &) over one consistent state.
    template <typename T, typename Work>
    Result<T> read(std::stop_token stop, Work &work)
    {
        return guarded<T>([&] {
            const auto connection = m_uri.isEmpty() ? m_writer : takeReader();
            const Lease lease{this, connection, stop};
            Transaction transaction(*connection, Transaction::Kind::Read);
            T answer = work(*connection);
            transaction.commit();
            return answer;
        });
    }

    // In the thread of writers(): work(Connection &, ImportWriter &), which commits what it does.
    template <typename T, typename Work>
    Result<T> write(Work &work)
    {
        if (m_readOnly)
            return std::unexpected(readOnlyError());
        return guarded<T>([&] {
            m_imports->settle();
            return work(*m_writer, *m_imports);
        });
    }
    // The same for what goes on while a group is being written, and settles it itself where it must.
    Result<ImportCounts> append(ImportId import, const std::shared_ptr<const Batch> &batch)
    {
        if (m_readOnly)
            return std::unexpected(readOnlyError());
        return guarded<ImportCounts>([&] { return m_imports->append(import, batch); });
    }

    Result<ImportCounts> receive(const PackedOccurrences &occurrences)
    {
        const auto work = [&](Connection &, ImportWriter &) { return m_live->receive(occurrences); };
        return write<ImportCounts>(work);
    }
    Result<ImportRecord> finish(ImportId import)
    {
        if (m_readOnly)
            return std::unexpected(readOnlyError());
        return guarded<ImportRecord>([&] {
            ImportRecord record = m_imports->finish(import);
            m_live->mergeImports();
            return record;
        });
    }
    Result<Removal> forget(const QString &subscriber)
    {
        m_mayOweEmptyJournal = true;
        const auto work = [&](Connection &connection, ImportWriter &imports) {
            return sqlite::forget(connection, imports, subscriber);
        };
        return write<Removal>(work);
    }
    // One step of keeping the log in order; whether there was anything to do.
    Result<bool> tend()
    {
        const auto work = [&](Connection &, ImportWriter &) { return m_live->tend(); };
        return write<bool>(work);
    }

    // In the thread of writers(): whether another program has changed the file since the last call.
    bool changedByOthers();

    // Stops questions under way and waits for all threads.
    void close();

private:
    struct Lease
    {
        Database *database;
        std::shared_ptr<Connection> connection;
        Lease(Database *d, std::shared_ptr<Connection> c, const std::stop_token &stop);
        ~Lease();
        Q_DISABLE_COPY(Lease)
    };

    Database() = default;
    std::shared_ptr<Connection> takeReader();
    void giveBack(const std::shared_ptr<Connection> &reader);
    std::shared_ptr<Connection> lendReader(); // gives itself back
    static Error readOnlyError();
    static Error unexpectedError(const char *what);
    static Error damagedError(const char *what);

    template <typename T, typename Work>
    static Result<T> guarded(Work work)
    {
        try {
            return work();
        } catch (const Failure &failure) {
            return std::unexpected(failure.error);
        } catch (const eventlog::CorruptData &corrupt) {
            return std::unexpected(damagedError(corrupt.what()));
        } catch (const std::exception &exception) {
            return std::unexpected(unexpectedError(exception.what()));
        }
    }

    std::shared_ptr<const HeldFile> m_hold; // before the connections, to go after them
    QString m_path;
    QByteArray m_uri;
    bool m_readOnly = false;
    const Clock *m_clock = nullptr;
    std::stop_source m_closing;
    std::shared_ptr<Connection> m_writer;
    std::unique_ptr<ImportWriter> m_imports;
    std::unique_ptr<LiveWriter> m_live;
    qint64 m_dataVersion = 0;
    bool m_mayOweEmptyJournal = true; // see owed_journal.h
    std::mutex m_mutex;
    std::vector<std::shared_ptr<Connection>> m_idle;
    QThreadPool m_writing, m_reading;
};

} // namespace eventdesk::sqlite
