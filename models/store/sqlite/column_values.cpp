// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/column_values.h"

#include "models/core/json_scanner.h"

namespace eventdesk::sqlite {

namespace {

const std::string &remembered(Connection &connection, std::unordered_map<qint64, std::string> &texts, qint64 id,
                              std::string_view sql)
{
    const auto [found, isNew] = texts.try_emplace(id);
    if (isNew) {
        Statement &row = connection.statement(sql).with(id);
        if (row.step())
            found->second = row.text(0);
        row.reset();
    }
    return found->second;
}

} // namespace

const std::string &BlockContext::eventName(qint64 event)
{
    return remembered(m_connection, m_events, event, "SELECT name FROM event_type WHERE id = ?");
}

const std::string &BlockContext::personKey(qint64 identity)
{
    return remembered(m_connection, m_people, identity,
                      "SELECT s.key FROM identity i JOIN subscriber s ON s.id = i.subscriber_id WHERE i.id = ?");
}

const std::string &BlockContext::formatOf(ImportId import)
{
    return remembered(m_connection, m_formats, import, "SELECT format FROM import WHERE id = ?");
}

std::string_view BlockContext::source(const BlockRef &ref, const eventlog::Block &block, size_t row)
{
    const std::string_view own = block.sources().at(row);
    return own.empty() ? std::string_view(formatOf(ref.group->import)) : own;
}

OccurrenceContext BlockContext::at(const BlockRef &ref, const eventlog::Block &block, size_t row)
{
    return {.event = eventName(ref.entry().event),
            .subscriber = personKey(block.identity(row)),
            .value = block.numbers().at(row),
            .currency = block.currencies().at(row),
            .source = source(ref, block, row),
            .time = fromMillis(block.times()[row])};
}

std::string unescapedJsonKey(std::string_view spelt)
{
    std::string key;
    json::appendUnescaped(key, spelt);
    return key;
}

} // namespace eventdesk::sqlite
