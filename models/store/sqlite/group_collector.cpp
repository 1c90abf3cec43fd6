// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/group_collector.h"

namespace eventdesk::sqlite {

GroupCollector::GroupCollector(std::shared_ptr<Connection> reader, ImportId import, std::string format,
                               qint64 firstNumber, const eventlog::LogShape &shape, EventNumber eventNumber)
    : m_reader(std::move(reader))
    , m_import(import)
    , m_format(std::move(format))
    , m_shape(shape)
    , m_eventNumber(std::move(eventNumber))
    , m_messages(*m_reader, import)
    , m_identities(*m_reader)
    , m_nextNumber(firstNumber)
{
    begin();
}

void GroupCollector::begin()
{
    m_group = {};
    m_group.import = m_import;
    m_group.firstNumber = m_nextNumber;
    m_group.rows = std::make_unique<eventlog::GroupBuilder>(m_shape, &m_encoders, m_buffers);
}

CollectedGroup GroupCollector::take()
{
    m_group.rows->close();
    m_group.identities = m_identities.takeNew();
    CollectedGroup taken = std::move(m_group);
    m_messages.groupLeaves();
    begin();
    return taken;
}

void GroupCollector::written()
{
    m_messages.groupWritten();
}

void GroupCollector::takeOne(const OccurrenceView &occurrence, const MessageHash &message, const MessageHash &person)
{
    eventlog::LogRow row;
    const qint64 number = takeNumber();
    row.ordinal = uint32_t(number - m_group.firstNumber);
    row.messagePart = message.part();
    row.event = uint32_t(m_eventNumber(occurrence));
    row.identity = uint32_t(m_identities.number(person, occurrence.email, occurrence.id, occurrence.phone, number));
    row.time = toMillis(occurrence.time);
    row.received = occurrence.received ? toMillis(*occurrence.received) : m_group.received;
    row.messageId = occurrence.messageId;
    row.source = occurrence.source == m_format ? std::string_view() : occurrence.source;
    row.value = occurrence.value;
    row.currency = occurrence.currency;
    row.payload = occurrence.payload;
    m_group.rows->add(row);
}

ImportCounts GroupCollector::add(const std::shared_ptr<const Batch> &batch, Instant now)
{
    ImportCounts counts;
    if (m_group.rows->rows() == 0)
        m_group.received = toMillis(now);
    counts.read = qint64(batch->occurrences.size()) + qint64(batch->rejects.size());
    m_ids.clear();
    m_messageHashes.clear();
    m_personHashes.clear();
    constexpr size_t ahead = 32;
    const PackedOccurrences &occurrences = batch->occurrences;
    for (size_t i = 0; i < occurrences.size(); ++i) {
        if (i + ahead < occurrences.size())
            occurrences.prefetch(i + ahead);
        const OccurrenceView occurrence = occurrences[i];
        m_ids.push_back(occurrence.messageId);
        m_messageHashes.push_back(eventlog::messageHash(occurrence.messageId));
        m_personHashes.push_back(identityHash(occurrence.email, occurrence.id, occurrence.phone));
    }
    const std::vector<bool> isWritten = m_messages.written(m_messageHashes, m_ids);
    m_group.rows->keep(batch);
    for (size_t i = 0; i < m_messageHashes.size(); ++i) {
        if (i + ahead < m_messageHashes.size()) {
            occurrences.prefetch(i + ahead);
            m_messages.prefetch(m_messageHashes[i + ahead]);
            m_identities.prefetch(m_personHashes[i + ahead]);
        }
        if (isWritten[i] || !m_messages.collect(m_messageHashes[i])) {
            ++counts.duplicate;
            continue;
        }
        takeOne(occurrences[i], m_messageHashes[i], m_personHashes[i]);
        ++counts.added;
    }
    counts.rejected = qint64(batch->rejects.size());
    m_group.rejects.insert(m_group.rejects.end(), batch->rejects.begin(), batch->rejects.end());
    m_group.counts += counts;
    return counts;
}

} // namespace eventdesk::sqlite
