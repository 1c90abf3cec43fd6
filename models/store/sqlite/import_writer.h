// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/clock.h"
#include "models/store/sqlite/message_ids.h"
#include "models/store/sqlite/rollups.h"

#include <QLockFile>

namespace eventdesk::sqlite {

// The commands of imports, on the writing connection.
class ImportWriter
{
public:
    // The lock file says that the owner of a running import is alive; empty: there is only this program.
    ImportWriter(Connection &connection, const Clock *clock, const QString &lockFile);

    // Undoes an import whose owner is gone.
    void recover();

    ImportId begin(const ImportStart &start);
    ImportCounts append(ImportId import, const Batch &batch);
    ImportRecord finish(ImportId import);
    ImportRecord undo(ImportId import);

private:
    qint64 eventFor(const NewOccurrence &occurrence);
    ImportRecord running(ImportId import);
    ImportRecord end(ImportId import);
    bool lock();
    void unlock();

    Connection &m_connection;
    const Clock *m_clock;
    std::unique_ptr<QLockFile> m_lock;
    PeopleWriter m_people;
    RollupDeltas m_deltas;
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
