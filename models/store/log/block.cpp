// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/block.h"

#include "models/store/log/packed_numbers.h"
#include "models/store/log/rice_numbers.h"
#include "models/store/log/sealed_bytes.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

enum ReceivedKind : uint8_t { AsTheyAre, BehindTheTime };

template <typename As = void, typename T>
auto gather(std::span<const LogRow> rows, T LogRow::*member)
{
    std::vector<std::conditional_t<std::is_void_v<As>, T, As>> all;
    all.reserve(rows.size());
    for (const LogRow &row : rows)
        all.push_back(row.*member);
    return all;
}

// Live ones come shortly after they happened, those of a log all at once.
void writeReceived(ByteWriter &out, std::span<const LogRow> rows)
{
    const std::vector<int64_t> plain = gather(rows, &LogRow::received);
    std::vector<int64_t> behind;
    for (const LogRow &row : rows)
        behind.push_back(int64_t(uint64_t(row.received) - uint64_t(row.time)));
    const auto width = [](const std::vector<int64_t> &numbers) {
        const auto [low, high] = std::ranges::minmax(numbers);
        return uint64_t(high) - uint64_t(low);
    };
    const bool isBehind = width(behind) < width(plain);
    out.u8(isBehind ? BehindTheTime : AsTheyAre);
    writePacked<int64_t>(out, isBehind ? behind : plain);
}

} // namespace

EncodedBlock encodeBlock(std::span<const LogRow> rows)
{
    ByteWriter out;
    out.varint(rows.front().event);
    out.varint(rows.size());
    const auto section = [&out](const auto &write) {
        ByteWriter part;
        write(part);
        out.text(part.view());
    };
    const auto texts = [&](std::string_view LogRow::*member) {
        section([&](ByteWriter &part) { writeTexts(part, gather(rows, member)); });
    };
    section([&](ByteWriter &part) { writeSteps(part, gather(rows, &LogRow::time)); });
    section([&](ByteWriter &part) { writeRicePieces(part, gather<int64_t>(rows, &LogRow::ordinal)); });
    section([&](ByteWriter &part) { writePacked<uint32_t>(part, gather(rows, &LogRow::identity)); });
    section([&](ByteWriter &part) { writeReceived(part, rows); });
    texts(&LogRow::source);
    texts(&LogRow::value);
    texts(&LogRow::currency);
    section([&](ByteWriter &part) { writePayloads(part, gather(rows, &LogRow::payload)); });
    return {sealed(out.view()), encodeMessageIds(gather(rows, &LogRow::messageId))};
}

Block::Block(std::string_view data)
{
    ByteReader in(unsealed(data));
    m_event = uint32_t(in.varint());
    m_rows = in.count(maxBlockRows);
    if (m_rows == 0)
        throw CorruptData("a block of nothing");
    for (std::string_view &section : m_sections)
        section = in.text();
}

std::span<const int64_t> Block::times() const
{
    if (m_times.empty())
        m_times = readSteps(section(Times), m_rows);
    return m_times;
}

int64_t Block::time(size_t row) const
{
    check(row);
    return m_times.empty() ? readStep(section(Times), m_rows, row) : m_times[row];
}

std::span<const uint32_t> Block::ordinals() const
{
    if (m_ordinals.empty())
        m_ordinals = readRicePieces(section(Ordinals), m_rows);
    return m_ordinals;
}

std::span<const uint32_t> Block::identities() const
{
    if (m_identities.empty()) {
        ByteReader in = section(Identities);
        m_identities = readPacked<uint32_t>(in, m_rows);
    }
    return m_identities;
}

uint32_t Block::ordinal(size_t row) const
{
    check(row);
    return m_ordinals.empty() ? readRicePiece(section(Ordinals), m_rows, row) : m_ordinals[row];
}

uint32_t Block::identity(size_t row) const
{
    check(row);
    if (!m_packedIdentities) {
        ByteReader in = section(Identities);
        m_packedIdentities.emplace(in, m_rows);
    }
    return uint32_t(m_packedIdentities->at(row));
}

int64_t Block::received(size_t row) const
{
    check(row);
    if (!m_packedReceived) {
        ByteReader in = section(Received);
        m_receivedIsBehind = in.u8() == BehindTheTime;
        m_packedReceived.emplace(in, m_rows);
    }
    return int64_t(m_packedReceived->at(row) + (m_receivedIsBehind ? uint64_t(time(row)) : 0));
}

const TextColumn &Block::column(Section which) const
{
    std::optional<TextColumn> &kept = m_texts[which - Source];
    if (!kept) {
        ByteReader in = section(which);
        kept.emplace(in, m_rows);
    }
    return *kept;
}

const PayloadColumns &Block::payloads() const
{
    if (!m_payloads) {
        ByteReader in = section(Payloads);
        m_payloads.emplace(in, m_rows);
    }
    return *m_payloads;
}

} // namespace eventdesk::eventlog
