// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/batch.h"
#include "models/core/clock.h"
#include "models/store/log/group_builder.h"
#include "models/store/sqlite/message_ids.h"
#include "models/store/sqlite/people_writer.h"

#include <QLockFile>

namespace eventdesk::sqlite {

// The commands of imports, on the writing connection.
class ImportWriter
{
public:
    // The lock file says that the owner of a running import is alive; empty: there is only this program.
    ImportWriter(Connection &connection, const Clock *clock, const QString &lockFile,
                 const eventlog::LogShape &shape = {});

    // Undoes an import whose owner is gone, or that could not be undone when it failed.
    void recover();

    ImportId begin(const ImportStart &start);
    ImportCounts append(ImportId import, std::shared_ptr<const Batch> batch);
    ImportRecord finish(ImportId import);
    ImportRecord undo(ImportId import);

private:
    qint64 eventFor(const OccurrenceView &occurrence);
    // The running import's record; throws for any other, and where it can only be undone.
    ImportRecord running(ImportId import);
    void takeOne(const OccurrenceView &occurrence, const MessageHash &message, const MessageHash &person, Instant now);
    void writeGroup(); // what is collected, in one transaction
    ImportRecord end(ImportId import);
    void addCounts();
    void letGo(); // of the running import, however it ended
    // Some room on the disk that is given back before an undo: when an import has filled the disk, undoing it needs
    // a little. Without room for it the import is not worse off.
    void takeReserve();
    void freeReserve();
    bool lock();
    void unlock();

    Connection &m_connection;
    const Clock *m_clock;
    std::unique_ptr<QLockFile> m_lock;
    QString m_reserve; // a file beside the store while an import runs; see takeReserve()
    PeopleWriter m_people;
    QThreadPool m_encoders;
    eventlog::GroupBuilder m_group;
    ImportCounts m_unwritten;      // of what is collected
    std::vector<Reject> m_rejects; // of the same
    qint64 m_firstNumber = 0;      // of the group being collected
    std::optional<Error> m_broken; // what kept a group from being written: the import can only be undone
    MessageIds m_messages;
    std::unordered_map<std::string, qint64> m_events;
    ImportId m_running = 0; // that this object began
    std::string m_format;   // of the running one
};

// Throws NotFound.
ImportRecord importRecord(Connection &connection, ImportId import);
// From the columns id, file, format, started, ended, state, read, added, duplicate, rejected.
ImportRecord importFromRow(const Statement &row);
inline constexpr std::string_view importColumns =
    "id, file, format, started, ended, state, read, added, duplicate, rejected";

} // namespace eventdesk::sqlite
