// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/import_writer.h"

namespace eventdesk::sqlite {

// Occurrences as they come, outside imports, on the writing connection. They are rows first, which are on the disk when
// receive() returns, and are sealed into groups when there are enough of them; small groups are merged.
class LiveWriter
{
public:
    LiveWriter(Connection &connection, ImportWriter &imports, const Clock *clock, const eventlog::LogShape &shape);

    ImportCounts receive(const PackedOccurrences &occurrences);
    // One step of sealing or merging; whether there was anything to do.
    bool tend();
    // Merges small groups of finished imports, as far as that is possible now.
    void mergeImports();

private:
    struct Row
    {
        OccurrenceView occurrence;
        MessageHash hash;
        qint64 number = 0, event = 0, identity = 0;
    };
    std::vector<Row> newOnes(const PackedOccurrences &occurrences);
    PeopleChange identify(std::vector<Row> &rows);
    void insert(const std::vector<Row> &rows, Instant now);
    void count(const std::vector<Row> &rows);
    void forgetOthersChanges(); // made since the last call
    bool seal();
    bool merge(bool ofImports);

    Connection &m_connection;
    ImportWriter &m_imports;
    const Clock *m_clock;
    eventlog::LogShape m_shape;
    // Of the state of the log that m_generation names.
    std::optional<qint64> m_generation;
    std::optional<MessageIds> m_messages;
};

} // namespace eventdesk::sqlite
