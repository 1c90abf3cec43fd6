// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/clock.h"
#include "models/store/sqlite/checkpointer.h"
#include "models/store/sqlite/event_people.h"
#include "models/store/sqlite/group_collector.h"
#include "models/store/sqlite/people_writer.h"
#include "models/store/sqlite/program_lock.h"

#include <future>

namespace eventdesk::sqlite {

// The commands of imports, on the writing connection. While a group of a running import is being written in a thread of
// its own, that connection is that thread's: settle() before it is used for anything else.
class ImportWriter
{
public:
    using OpenReader = std::function<std::shared_ptr<Connection>()>; // null: no other connection can see the store

    // The uri opens the file once more; empty: it is in memory. The lock file says that the owner of a running import
    // is alive; empty: there is only this program.
    ImportWriter(Connection &connection, OpenReader openReader, const Clock *clock, const QByteArray &uri,
                 const QString &lockFile, const eventlog::LogShape &shape);
    ~ImportWriter(); // settles

    // Undoes an import whose owner is gone, or that could not be undone when it failed.
    void recover();

    ImportId begin(const ImportStart &start);
    ImportCounts append(ImportId import, const std::shared_ptr<const Batch> &batch);
    ImportRecord finish(ImportId import);
    ImportRecord undo(ImportId import);
    // Runs what must not meet an import, of another program either: work(shape) in a transaction.
    void betweenImports(const std::function<void(const eventlog::LogShape &)> &work);

    // Waits for the group that is being written.
    void settle() { settle(AfterWriting::GoOn); }
    bool isWriting() const;

    // For what else is written: see LiveWriter.
    GroupCollector *running() { return m_running.get(); }
    PeopleWriter &people() { return m_people; }
    EventPeople &eventPeople() { return m_eventPeople; }
    // The format is the source of a new event whose occurrence does not say one.
    qint64 eventFor(const OccurrenceView &occurrence, std::string_view format);
    void breakOff(); // the running import, by what is being caught
    // In a transaction: throws where another program's import runs, or is left from its crash.
    void checkFree();

private:
    enum class AfterWriting { GoOn, End }; // of the import: then nobody will ask what is written

    // Throws where the import cannot go on here.
    void checkRunning(ImportId import);
    ImportCounts addBatch(const std::shared_ptr<const Batch> &batch);
    void startWriting(AfterWriting after = AfterWriting::GoOn); // what is collected; settles what was before
    void settle(AfterWriting after);
    void writeGroup(CollectedGroup &group); // in one transaction
    void addCounts(ImportId import, const ImportCounts &counts);
    ImportRecord end(ImportId import);

    void letGo(); // of the running import, however it ended
    // Some room on the disk that is given back before an undo: when an import has filled the disk, undoing it needs
    // a little. Without room for it the import is not worse off.
    void takeReserve();
    void freeReserve();
    bool lock();
    void unlock();

    Connection &m_connection;
    OpenReader m_openReader;
    Checkpointer m_checkpointer;
    const Clock *m_clock;
    eventlog::LogShape m_shape;
    std::unique_ptr<ProgramLock> m_lock;
    QString m_reserve; // a file beside the store while an import runs; see takeReserve()
    PeopleWriter m_people;
    EventPeople m_eventPeople;
    HashNumbers m_events;                      // by the hash of their name, while an import runs
    std::unique_ptr<GroupCollector> m_running; // the import that this object began
    std::optional<Error> m_broken;             // what kept a group from being written: the import can only be undone
    std::shared_ptr<CollectedGroup> m_leaving; // what is being written, or could not be
    bool m_isAdding = false;                   // a batch
    std::future<void> m_writing;
    QThreadPool m_writers; // of one thread
};

// Throws NotFound.
ImportRecord importRecord(Connection &connection, ImportId import);
// From the columns id, file, format, started, ended, state, read, added, duplicate, rejected, removed.
ImportRecord importFromRow(const Statement &row);
inline constexpr std::string_view importColumns =
    "id, file, format, started, ended, state, read, added, duplicate, rejected, removed";

} // namespace eventdesk::sqlite
