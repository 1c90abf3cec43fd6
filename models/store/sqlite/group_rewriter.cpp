// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/group_rewriter.h"

#include "models/store/log/row_texts.h"

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

    qint64 run(const std::vector<std::shared_ptr<const LogGroup>> &groups,
               const std::function<bool(const eventlog::LogRow &)> &isKept)
    {
        qint64 left = 0;
        for (const auto &group : groups) {
            const bool fits = m_builder.rows() + group->rows <= m_shape.groupRows &&
                              group->lastNumber() - m_firstNumber <= std::numeric_limits<uint32_t>::max();
            if (m_builder.rows() > 0 && !fits)
                write();
            if (m_builder.rows() == 0)
                m_firstNumber = group->firstNumber;
            m_import = group->import;
            for (uint32_t number = 0; number < group->blocks.size(); ++number)
                left += take({group.get(), number}, isKept);
        }
        write();
        return left;
    }

private:
    qint64 take(const BlockRef &ref, const std::function<bool(const eventlog::LogRow &)> &isKept)
    {
        const LoadedBlock block(m_connection, ref);
        const LoadedMessageIds ids(m_connection, ref);
        const auto shift = uint32_t(ref.group->firstNumber - m_firstNumber);
        return readingBlock(ref, [&] {
            qint64 left = 0;
            for (uint32_t at = 0; at < block->rows(); ++at) {
                eventlog::LogRow row;
                row.event = ref.entry().event;
                row.identity = block->identities()[at];
                row.ordinal = block->ordinals()[at] + shift;
                row.time = block->times()[at];
                if (!isKept(row)) {
                    ++left;
                    continue;
                }
                row.received = block->received(at);
                const std::string id = ids.at(at), payload = block->payloads().payload(at);
                row.messagePart = eventlog::messageHash(id).part();
                const std::string_view source = block->sources().at(at), value = block->numbers().at(at),
                                       currency = block->currencies().at(at);
                m_texts.makeRoom(id.size() + source.size() + value.size() + currency.size() + payload.size());
                row.messageId = m_texts.keep(id);
                row.source = m_texts.keep(source);
                row.value = m_texts.keep(value);
                row.currency = m_texts.keep(currency);
                row.payload = m_texts.keep(payload);
                m_builder.add(row);
            }
            return left;
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

qint64 rewriteGroups(Connection &connection, const std::vector<std::shared_ptr<const LogGroup>> &groups,
                     const eventlog::LogShape &shape, const std::function<bool(const eventlog::LogRow &)> &isKept)
{
    DayChanges before;
    std::vector<qint64> ids;
    for (const auto &group : groups) {
        countVolume(connection, *group, before);
        ids.push_back(group->id);
    }
    const qint64 left = Rewriter(connection, shape).run(groups, isKept);
    removeGroups(connection, ids);
    subtractVolume(connection, before);
    return left;
}

} // namespace eventdesk::sqlite
