// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition_evaluator.h"
#include "models/core/payload_path.h"
#include "models/store/sqlite/log_parts.h"

#include <functional>

namespace eventdesk::sqlite {

// What stands beside the payloads of a block's rows.
class BlockContext
{
public:
    explicit BlockContext(Connection &connection)
        : m_connection(connection)
    {
    }
    // The texts stay until the next call.
    OccurrenceContext at(const BlockRef &ref, const eventlog::Block &block, size_t row);
    // Occurrence::source.
    std::string_view source(const BlockRef &ref, const eventlog::Block &block, size_t row);

private:
    const std::string &eventName(qint64 event);
    const std::string &personKey(qint64 identity);
    const std::string &formatOf(ImportId import);

    Connection &m_connection;
    std::unordered_map<qint64, std::string> m_events, m_people, m_formats;
};

// What a reader of payloads (a test of a condition, a number, texts) says of each row of a block, without putting the
// payloads together: the reader is given an object with nothing but the one key that its path begins with, and each
// different value once.
template <typename T>
class ColumnValues
{
public:
    using Read = std::function<T(std::string_view payload, const OccurrenceContext &context)>;

    ColumnValues(Connection &connection, const PayloadPath &path, Read read)
        : m_read(std::move(read))
        , m_context(connection)
        , m_isBeside(path.besidePayload())
    {
        if (!m_isBeside && !path.steps().isEmpty() && path.steps().first().kind == PayloadPath::Step::Kind::Key)
            m_key = path.steps().first().key.toStdString();
        if (!m_isBeside)
            m_missing = m_read("{}", {});
    }

    // What reads most values of the path's only key by themselves, which is quicker; nothing for those it cannot.
    using ReadMember = std::function<std::optional<T>(std::string_view json)>;
    // blindToDigits: it says the same of texts that differ only in their digits.
    void readMembersBy(ReadMember read, bool blindToDigits)
    {
        m_readMember = std::move(read);
        m_isBlindToDigits = blindToDigits;
    }

    void begin(const BlockRef &ref, const eventlog::Block &block)
    {
        m_ref = ref;
        m_block = &block;
        m_known.clear();
        m_column.reset();
        m_isAmbiguous = false;
        if (m_isBeside)
            return;
        const eventlog::PayloadColumns &payloads = block.payloads();
        for (size_t i = 0; m_key && i < payloads.keys(); ++i) {
            if (!isKey(payloads.key(i), *m_key))
                continue;
            m_isAmbiguous = m_column.has_value(); // one key, spelt in two ways
            m_column = i;
        }
        if (!m_column)
            return;
        m_values = &payloads.values(*m_column);
        m_known.resize(m_values->values());
        m_patterns = m_isBlindToDigits ? m_values->numbers() : nullptr;
        m_knownOfPattern.clear();
        m_knownOfPattern.resize(m_patterns ? m_patterns->patterns() : 0);
    }

    // What it says of these rows, in their order.
    template <typename Visit>
    void forEach(std::span<const uint32_t> rows, Visit visit)
    {
        const eventlog::PayloadColumns *payloads = m_isBeside ? nullptr : &m_block->payloads();
        if (m_isBeside || m_isAmbiguous || payloads->hasWhole()) {
            for (const uint32_t row : rows)
                visit(at(row));
            return;
        }
        if (m_column && payloads->isInEveryRow(*m_column) && m_values->indexes().size() > 0) {
            const eventlog::PackedNumbers indexes = m_values->indexes(); // at hand, whatever visit() writes
            const size_t values = m_values->values();
            if constexpr (std::is_same_v<T, bool>) {
                if (rows.size() >= values && indexes.low() <= indexes.high() && indexes.high() < maxFlat) {
                    forEachFlat(rows, indexes, visit);
                    return;
                }
            }
            for (const uint32_t row : rows) {
                const size_t value = indexes.at(row);
                visit(ofValue(value < values ? value : m_values->valueOf(row))); // the latter throws
            }
            return;
        }
        for (const uint32_t row : rows) {
            const uint32_t place = m_column ? payloads->place(*m_column, row) : eventlog::PayloadColumns::noPlace;
            visit(place == eventlog::PayloadColumns::noPlace ? *m_missing : ofValue(m_values->valueOf(place)));
        }
    }

    const T &at(size_t row)
    {
        if (m_isBeside)
            return m_scratch.emplace(m_read("{}", m_context.at(m_ref, *m_block, row)));
        const eventlog::PayloadColumns &payloads = m_block->payloads();
        if (m_isAmbiguous || (payloads.hasWhole() && payloads.isWhole(row)))
            return m_scratch.emplace(m_read(payloads.payload(row), {}));
        const uint32_t place = m_column ? payloads.place(*m_column, row) : eventlog::PayloadColumns::noPlace;
        return place == eventlog::PayloadColumns::noPlace ? *m_missing : ofValue(m_values->valueOf(place));
    }

private:
    // Of many rows with few values: what it says of each value lies in a table that has every index, so that nothing
    // is to be asked for each row.
    template <typename Visit>
    void forEachFlat(std::span<const uint32_t> rows, const eventlog::PackedNumbers &indexes, Visit visit)
    {
        m_flat.assign(indexes.high() + 1, notThere);
        for (size_t value = 0; value < std::min(m_flat.size(), m_values->values()); ++value)
            m_flat[value] = ofValue(value);
        unsigned char all = 0;
        for (const uint32_t row : rows) {
            const unsigned char holds = m_flat[indexes.at(row)];
            all |= holds;
            visit(holds != 0);
        }
        if ((all & notThere) != 0)
            throw eventlog::CorruptData("an index that its dictionary does not have");
    }

    static bool isKey(std::string_view spelt, std::string_view key)
    {
        return spelt.contains('\\') ? unescapedKey(spelt) == key : spelt == key;
    }
    static std::string unescapedKey(std::string_view spelt);

    const T &ofValue(size_t value)
    {
        std::optional<T> &known = m_known[value];
        if (!known)
            known = decide(value);
        return *known;
    }
    T decide(size_t value)
    {
        if (m_patterns) {
            const size_t pattern = m_patterns->patternOf(value);
            if (pattern < m_knownOfPattern.size() && !m_knownOfPattern[pattern])
                m_knownOfPattern[pattern] = m_readMember(m_patterns->pattern(pattern));
            if (pattern < m_knownOfPattern.size() && m_knownOfPattern[pattern])
                return *m_knownOfPattern[pattern];
        }
        const std::string_view json = m_values->value(value);
        if (std::optional<T> known = m_readMember ? m_readMember(json) : std::nullopt)
            return std::move(*known);
        m_text.assign("{\"").append(m_block->payloads().key(*m_column)).append("\":").append(json).append("}");
        return m_read(m_text, {});
    }

    Read m_read;
    ReadMember m_readMember;
    BlockContext m_context;
    bool m_isBeside;
    std::optional<std::string> m_key;
    std::optional<T> m_missing, m_scratch;
    BlockRef m_ref;
    const eventlog::Block *m_block = nullptr;
    std::optional<size_t> m_column;
    bool m_isAmbiguous = false;
    const eventlog::TextColumn *m_values = nullptr; // of m_column
    std::vector<std::optional<T>> m_known;          // by the column's different values
    static constexpr unsigned char notThere = 2;
    static constexpr size_t maxFlat = 4096;
    std::vector<unsigned char> m_flat; // the same by index, or notThere
    bool m_isBlindToDigits = false;
    const eventlog::NumberTexts *m_patterns = nullptr;
    std::vector<std::optional<T>> m_knownOfPattern;
    std::string m_text;
};

std::string unescapedJsonKey(std::string_view spelt);

template <typename T>
std::string ColumnValues<T>::unescapedKey(std::string_view spelt)
{
    return unescapedJsonKey(spelt);
}

} // namespace eventdesk::sqlite
