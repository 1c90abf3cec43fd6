// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/batch.h"
#include "models/core/import_record.h"
#include "models/store/log/group_builder.h"
#include "models/store/sqlite/identity_numbers.h"
#include "models/store/sqlite/message_ids.h"

#include <functional>

namespace eventdesk::sqlite {

// What an import has taken in and not written yet.
struct CollectedGroup
{
    ImportId import = 0;
    qint64 firstNumber = 0; // of its occurrences
    qint64 received = 0;    // when its first batch came in: of those that do not say. One for all takes no room
    std::unique_ptr<eventlog::GroupBuilder> rows;
    std::vector<NewIdentity> identities;
    std::vector<Reject> rejects;
    ImportCounts counts;
};

// Takes the batches of a running import in: passes over what is there already, and gives numbers to people. Reads
// through a connection of its own, so that the group before can be written meanwhile.
class GroupCollector
{
public:
    using EventNumber = std::function<qint64(const OccurrenceView &occurrence)>;

    GroupCollector(std::shared_ptr<Connection> reader, ImportId import, std::string format, qint64 firstNumber,
                   const eventlog::LogShape &shape, EventNumber eventNumber);

    ImportId import() const { return m_import; }
    const std::string &format() const { return m_format; }
    ImportCounts add(const std::shared_ptr<const Batch> &batch, Instant now);
    const ImportCounts &collected() const { return m_group.counts; } // and not taken
    bool isFull() const { return m_group.rows->isFull(); }

    // For an occurrence that comes in live meanwhile: what the import has and is to know of it.
    bool isCollected(const MessageHash &hash) const { return m_messages.isCollected(hash); }
    void collect(const MessageHash &hash) { m_messages.collect(hash); }
    qint64 takeNumber() { return m_nextNumber++; }
    qint64 lastNumber() const { return m_nextNumber - 1; } // that was taken
    IdentityNumbers &identities() { return m_identities; }

    // Nothing more comes: the last ones are encoded beside what is still written.
    void close() { m_group.rows->close(); }
    // To be written; what comes next is collected for another.
    CollectedGroup take();
    void written(); // what was taken

private:
    void begin();
    void takeOne(const OccurrenceView &occurrence, const MessageHash &message, const MessageHash &person);

    std::shared_ptr<Connection> m_reader;
    ImportId m_import;
    std::string m_format;
    eventlog::LogShape m_shape;
    EventNumber m_eventNumber;
    MessageIds m_messages;
    IdentityNumbers m_identities;
    QThreadPool m_encoders;
    std::shared_ptr<eventlog::RowBuffers> m_buffers = std::make_shared<eventlog::RowBuffers>();
    CollectedGroup m_group;
    qint64 m_nextNumber;
    // Of the batch in hand, kept for their room.
    std::vector<std::string_view> m_ids;
    std::vector<MessageHash> m_messageHashes, m_personHashes;
};

} // namespace eventdesk::sqlite
