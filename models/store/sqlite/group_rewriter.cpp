// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/group_rewriter.h"

#include "models/store/log/row_texts.h"
#include "models/store/sqlite/import_numbers.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

class Rewriter
{
public:
    Rewriter(Connection &connection, const eventlog::LogShape &shape)
        : m_connection(connection)
        , m_shape(shape)
        , m_builder(shape, &m_encoders)
        , m_texts(m_builder)
    {
    }

    void run(const std::vector<std::shared_ptr<const LogGroup>> &groups, const IsKept &isKept)
    {
        m_import = groups.front()->import;
        if (!std::ranges::all_of(groups, [this](const auto &group) { return group->import == m_import; }))
            m_import = several;
        for (const auto &group : groups) {
            const bool fits = m_builder.rows() + group->rows <= m_shape.groupRows &&
                              group->lastNumber() - m_firstNumber <= std::numeric_limits<uint32_t>::max();
            if (m_builder.rows() > 0 && !fits)
                write();
            begin(*group);
            for (uint32_t number = 0; number < group->blocks.size(); ++number)
                take({group.get(), number}, isKept);
        }
        write();
    }

    void runOverReadable(const LogGroup &group, const IsKept &isKept)
    {
        m_import = group.import;
        begin(group);
        for (uint32_t number = 0; number < group.blocks.size(); ++number) {
            const BlockRef ref{&group, number};
            // Not to be half in when it turns out to be damaged.
            if (!meetsDamage([&] { take(ref, [](const eventlog::LogRow &, qint64) { return false; }); }))
                take(ref, isKept);
        }
        write();
    }

private:
    void begin(const LogGroup &group)
    {
        if (m_builder.rows() == 0)
            m_firstNumber = group.firstNumber;
        // A source that is that of the import has to be said where there are several.
        m_source.clear();
        if (group.import == m_import)
            return;
        Statement &row = m_connection.statement("SELECT format FROM import WHERE id = ?").with(group.import);
        if (row.step())
            m_source = row.text(0);
        row.reset();
    }

    void take(const BlockRef &ref, const IsKept &isKept)
    {
        const LoadedBlock block(m_connection, ref);
        const LoadedMessageIds ids(m_connection, ref);
        const auto shift = uint32_t(ref.group->firstNumber - m_firstNumber);
        readingBlock(ref, [&] {
            for (uint32_t at = 0; at < block->rows(); ++at) {
                eventlog::LogRow row;
                row.event = ref.entry().event;
                row.identity = block->identities()[at];
                row.ordinal = block->ordinals()[at] + shift;
                row.time = block->times()[at];
                if (!isKept(row, ref.group->firstNumber + block->ordinals()[at]))
                    continue;
                row.received = block->received(at);
                const std::string id = ids.at(at), payload = block->payloads().payload(at);
                row.messagePart = eventlog::messageHash(id).part();
                const std::string_view own = block->sources().at(at), value = block->numbers().at(at),
                                       currency = block->currencies().at(at), source = own.empty() ? m_source : own;
                m_texts.makeRoom(id.size() + source.size() + value.size() + currency.size() + payload.size());
                row.messageId = m_texts.keep(id);
                row.source = m_texts.keep(source);
                row.value = m_texts.keep(value);
                row.currency = m_texts.keep(currency);
                row.payload = m_texts.keep(payload);
                m_builder.add(row);
            }
        });
    }

    void write()
    {
        if (m_builder.rows() > 0)
            writeGroup(m_connection, m_import, m_firstNumber, m_builder.finish());
        m_texts.clear();
    }

    Connection &m_connection;
    eventlog::LogShape m_shape;
    QThreadPool m_encoders;
    eventlog::GroupBuilder m_builder;
    eventlog::RowTexts m_texts;
    ImportId m_import = 0;
    qint64 m_firstNumber = 0;
    std::string m_source; // of rows that do not say one
};

} // namespace

void countVolume(Connection &connection, const BlockRef &ref, DayChanges &volume)
{
    const LoadedBlock block(connection, ref);
    readingBlock(ref, [&] {
        for (const qint64 time : block->times()) {
            const qint64 day = eventlog::dayOf(time);
            const auto quarter = size_t((time - day * eventlog::dayMillis) / eventlog::quarterMillis);
            ++volume[{ref.entry().event, day}][quarter];
            ++volume[{0, day}][quarter];
        }
    });
}

void countVolume(Connection &connection, const LogGroup &group, DayChanges &volume)
{
    for (uint32_t number = 0; number < group.blocks.size(); ++number)
        countVolume(connection, {&group, number}, volume);
}

void rewriteGroups(Connection &connection, const std::vector<std::shared_ptr<const LogGroup>> &groups,
                   const eventlog::LogShape &shape, const IsKept &isKept)
{
    DayChanges before;
    std::vector<qint64> ids;
    for (const auto &group : groups) {
        countVolume(connection, *group, before);
        ids.push_back(group->id);
    }
    Rewriter(connection, shape).run(groups, isKept);
    removeGroups(connection, ids);
    subtractVolume(connection, before);
}

void rewriteReadable(Connection &connection, const LogGroup &group, const eventlog::LogShape &shape,
                     const IsKept &isKept)
{
    Rewriter(connection, shape).runOverReadable(group, isKept);
    removeGroups(connection, {group.id});
}

} // namespace eventdesk::sqlite
