// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/log_shape.h"
#include "models/store/log/message_id_column.h"
#include "models/store/log/payload_columns.h"

namespace eventdesk::eventlog {

// An occurrence on its way into a block. The texts belong to somebody else.
struct LogRow
{
    uint32_t event = 0;
    uint32_t identity = 0;    // 0: anonymous
    uint32_t ordinal = 0;     // its number is the group's first one and this
    uint32_t messagePart = 0; // see MessageHash; not in the block
    int64_t time = 0;         // milliseconds since 1970 UTC, as is
    int64_t received = 0;
    std::string_view messageId, source, value, currency, payload;
};

// A block: up to so many occurrences of one event, by time and then by number.

struct EncodedBlock
{
    std::string data;
    std::string messageIds; // beside it: questions seldom read them
};

// The rows are those of one event, in order, from 1 to maxBlockRows of them.
EncodedBlock encodeBlock(std::span<const LogRow> rows);

// A block being read. What is asked for is unpacked then and kept. Not safe to share between threads. Everything throws
// CorruptData.
class Block
{
public:
    // The bytes must stay while the block is used.
    explicit Block(std::string_view data);

    uint32_t event() const { return m_event; }
    size_t rows() const { return m_rows; }
    std::span<const int64_t> times() const;
    std::span<const uint32_t> ordinals() const;
    std::span<const uint32_t> identities() const;
    // One by itself, quicker than all.
    int64_t time(size_t row) const;
    uint32_t ordinal(size_t row) const;
    uint32_t identity(size_t row) const;
    int64_t received(size_t row) const;
    const TextColumn &sources() const { return column(Source); }
    const TextColumn &numbers() const { return column(Value); } // Occurrence::value
    const TextColumn &currencies() const { return column(Currency); }
    const PayloadColumns &payloads() const;

private:
    enum Section { Times, Ordinals, Identities, Received, Source, Value, Currency, Payloads, sectionCount };
    void check(size_t row) const
    {
        if (row >= m_rows)
            throw CorruptData("a row that is not there");
    }
    ByteReader section(Section which) const { return ByteReader(m_sections[which]); }
    const TextColumn &column(Section which) const;

    uint32_t m_event = 0;
    size_t m_rows = 0;
    std::string_view m_sections[sectionCount];
    mutable std::vector<int64_t> m_times;
    mutable std::vector<uint32_t> m_ordinals, m_identities;
    mutable std::optional<PackedNumbers> m_packedIdentities, m_packedReceived;
    mutable bool m_receivedIsBehind = false;
    mutable std::optional<TextColumn> m_texts[3];
    mutable std::optional<PayloadColumns> m_payloads;
};

} // namespace eventdesk::eventlog
