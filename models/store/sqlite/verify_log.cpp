// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/verify_log.h"

#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/recent_group.h"

#include <algorithm>
#include <map>
#include <span>

namespace eventdesk::sqlite {

namespace {

using eventlog::BlockEntry;
using eventlog::CorruptData;

class LogCheck
{
public:
    LogCheck(Connection &connection, Differences &report)
        : m_connection(connection)
        , m_report(report)
        , m_hasIdentity(numbersOf("SELECT id FROM identity"))
        , m_hasEvent(numbersOf("SELECT id FROM event_type"))
    {
    }

    void run()
    {
        const std::vector<qint64> ids = groupNumbers(m_connection);
        for (const qint64 id : ids)
            guarded([&] { m_groups.push_back(readGroup(m_connection, id)); });
        guarded([&] {
            if (auto recent = readRecent(m_connection))
                m_groups.push_back(std::move(recent));
        });
        for (const auto &group : m_groups)
            checkGroup(*group);
        // Counted from the blocks: without one of them the rest would only say so again.
        if (!m_isDamaged) {
            guarded([this] { checkDoubles(); });
            checkStrays();
            checkVolume();
        }
    }

private:
    template <typename Work>
    void guarded(Work work)
    {
        try {
            work();
        } catch (const Failure &failure) {
            if (failure.error.kind != ErrorKind::StoreDamaged)
                throw;
            m_isDamaged = true;
            m_report.add(failure);
        }
    }

    std::vector<bool> numbersOf(std::string_view sql)
    {
        std::vector<bool> numbers(1);
        Statement &rows = m_connection.statement(sql).with();
        while (rows.step()) {
            const auto number = size_t(rows.integer(0));
            if (number >= numbers.size())
                numbers.resize(std::max(number + 1, numbers.size() * 2));
            numbers[number] = true;
        }
        rows.reset();
        return numbers;
    }

    void checkGroup(const LogGroup &group)
    {
        eventlog::GroupRows rows;
        std::vector<bool> hasOrdinal(group.ordinals);
        const bool wasDamaged = std::exchange(m_isDamaged, false);
        for (uint32_t number = 0; number < group.blocks.size(); ++number)
            guarded([&] { checkBlock({&group, number}, rows, hasOrdinal); });
        if (!m_isDamaged && !group.inMemory)
            checkParts(group, eventlog::makeParts(rows));
        m_isDamaged = m_isDamaged || wasDamaged;
    }

    void checkBlock(const BlockRef &ref, eventlog::GroupRows &rows, std::vector<bool> &hasOrdinal)
    {
        m_connection.throwIfStopped();
        const LoadedBlock block(m_connection, ref);
        const LoadedMessageIds ids(m_connection, ref);
        readingBlock(ref, [&] {
            const auto times = block->times();
            const auto ordinals = block->ordinals();
            for (uint32_t row = 0; row < block->rows(); ++row) {
                if (row > 0 && std::pair(times[row - 1], ordinals[row - 1]) >= std::pair(times[row], ordinals[row]))
                    throw CorruptData("its rows are out of order");
                if (ordinals[row] >= hasOrdinal.size() || hasOrdinal[ordinals[row]])
                    throw CorruptData("a number of an occurrence is there twice, or too high");
                hasOrdinal[ordinals[row]] = true;
                const uint32_t identity = block->identities()[row];
                if (identity != 0 && (identity >= m_hasIdentity.size() || !m_hasIdentity[identity]))
                    m_report.add(
                        Differences::tr("Occurrence %1 is of identity %2, and there is nothing of that number.")
                            .arg(ref.group->firstNumber + ordinals[row])
                            .arg(identity));
                block->received(row);
                block->sources().at(row);
                block->numbers().at(row);
                block->currencies().at(row);
                if (!block->payloads().payload(row).starts_with('{'))
                    throw CorruptData("a payload is no object");
                rows.messageParts.push_back(eventlog::messageHash(ids.at(row)).part());
            }
            const BlockEntry entry{ref.entry().event, uint32_t(block->rows()), times.front(), times.back()};
            rows.blocks.push_back(entry);
            rows.identities.insert(rows.identities.end(), block->identities().begin(), block->identities().end());
            rows.times.insert(rows.times.end(), times.begin(), times.end());
            if (entry.event >= m_hasEvent.size() || !m_hasEvent[entry.event])
                m_report.add(Differences::tr("Block %1 is of an event that is not there.").arg(ref.id()));
        });
        m_report.report.occurrences += ref.entry().rows;
    }

    // The bytes are the same for the same rows, as long as there is one version of the format.
    void checkParts(const LogGroup &group, const eventlog::GroupParts &parts)
    {
        const auto differs = [&](const char *part, qint64 id) {
            m_report.add(Differences::tr("A part of the event log does not follow from its blocks: %1 %2.",
                                         "%1: the part's kind, %2: its number")
                             .arg(QLatin1StringView(part))
                             .arg(id));
        };
        const auto compare = [&](const char *part, std::string_view sql, qint64 id, std::string_view counted) {
            Statement &row = m_connection.statement(sql).with(id);
            if (!row.step() || row.blob(0) != counted)
                differs(part, id);
            row.reset();
        };
        compare("log_group", "SELECT directory FROM log_group WHERE id = ?", group.id, parts.directory);
        compare("log_group", "SELECT posting_index FROM log_group WHERE id = ?", group.id, parts.postingIndex);
        compare("person_page", "SELECT data FROM person_page WHERE group_id = ?", group.id, parts.persons);
        for (size_t page = 0; page < parts.postings.size(); ++page)
            compare("posting_page", "SELECT data FROM posting_page WHERE id = ?", group.partId(page),
                    parts.postings[page]);
        for (size_t page = 0; page < parts.messages.pages.size(); ++page)
            compare("message_page", "SELECT data FROM message_page WHERE id = ?", group.partId(page),
                    parts.messages.pages[page]);
        for (const auto &[event, counted] : parts.pairs) {
            Statement &row = m_connection.statement("SELECT data FROM pair_page WHERE event_id = ? AND group_id = ?")
                                 .with(event, group.id);
            if (!row.step() || row.blob(0) != counted)
                differs("pair_page", group.id);
            row.reset();
        }
        for (const auto &[place, counts] : parts.volume) {
            for (size_t quarter = 0; quarter < counts.size(); ++quarter)
                m_volume[place][quarter] += counts[quarter];
        }
        m_pages["block"] += qint64(group.blocks.size());
        m_pages["posting_page"] += qint64(parts.postings.size());
        m_pages["message_page"] += qint64(parts.messages.pages.size());
        m_pages["person_page"] += 1;
        m_pages["pair_page"] += qint64(parts.pairs.size());
    }

    void checkVolume()
    {
        const auto differs = [&](qint64 event, qint64 day) {
            m_report.add(Differences::tr("The counts of event number %1 on day %2 since 1970 are not those of its "
                                         "occurrences.",
                                         "event number 0: all events")
                             .arg(event)
                             .arg(day));
        };
        Statement &rows = m_connection.statement("SELECT event_id, day, counts FROM volume_day").with();
        while (rows.step()) {
            const auto counted = m_volume.find({uint32_t(rows.integer(0)), rows.integer(1)});
            guarded([&] { decodedDay(rows.blob(2), rows.integer(1)); });
            if (counted == m_volume.end() || eventlog::encodeDay(counted->second) != rows.blob(2))
                differs(rows.integer(0), rows.integer(1));
            if (counted != m_volume.end())
                m_volume.erase(counted);
        }
        rows.reset();
        for (const auto &[place, counts] : m_volume)
            differs(place.first, place.second);
    }

    // Parts that belong to no group.
    void checkStrays()
    {
        for (const char *table : {"block", "posting_page", "message_page", "person_page", "pair_page"}) {
            const qint64 kept = m_connection.number(std::string("SELECT count(*) FROM ") + table);
            if (kept != m_pages[table])
                m_report.add(Differences::tr("The event log has %1 parts of the kind %2, and needs %3.")
                                 .arg(kept)
                                 .arg(QLatin1StringView(table))
                                 .arg(m_pages[table]));
        }
    }

    struct MessagePlace
    {
        uint32_t part, group, block;
        auto operator<=>(const MessagePlace &) const = default;
    };

    // Groups are looked through together, a 256th of all hashes at a time.
    void checkDoubles()
    {
        constexpr unsigned passBits = 8;
        for (uint32_t pass = 0; pass < 1U << passBits; ++pass) {
            std::vector<MessagePlace> places;
            m_connection.throwIfStopped();
            for (uint32_t number = 0; number < m_groups.size(); ++number) {
                const LogGroup &group = *m_groups[number];
                const uint32_t low = pass << (32 - passBits), high = low | ((1U << (32 - passBits)) - 1);
                const uint32_t last = eventlog::messagePageOf(high, group.messageBits);
                for (uint32_t page = eventlog::messagePageOf(low, group.messageBits); page <= last; ++page) {
                    for (const eventlog::MessageEntry &entry : readMessages(m_connection, group, page)) {
                        if (entry.part >= low && entry.part <= high)
                            places.push_back({entry.part, number, entry.block});
                    }
                }
            }
            std::ranges::sort(places);
            for (auto begin = places.begin(), end = begin; begin != places.end(); begin = end) {
                end = std::find_if(begin, places.end(), [&](const auto &place) { return place.part != begin->part; });
                if (end - begin > 1)
                    compareIds({begin, std::unique(begin, end)});
            }
        }
    }

    // Of the rows in these blocks whose ids have the one part.
    void compareIds(std::span<const MessagePlace> places)
    {
        struct Row
        {
            BlockRef ref;
            uint32_t row = 0;
        };
        const auto number = [this](const Row &each) {
            return each.ref.group->firstNumber + LoadedBlock(m_connection, each.ref)->ordinals()[each.row];
        };
        std::map<std::string, Row> rows;
        for (const MessagePlace &place : places) {
            const BlockRef ref{m_groups[place.group].get(), place.block};
            const LoadedMessageIds ids(m_connection, ref);
            for (uint32_t row = 0; row < ref.entry().rows; ++row) {
                std::string id = ids.at(row);
                if (eventlog::messageHash(id).part() != place.part)
                    continue;
                const auto [known, isNew] = rows.try_emplace(std::move(id), ref, row);
                if (!isNew)
                    m_report.add(Differences::tr("Message id “%1” is there twice: occurrences %2 and %3.")
                                     .arg(QString::fromStdString(known->first))
                                     .arg(number(known->second))
                                     .arg(number({ref, row})));
            }
        }
    }

    Connection &m_connection;
    Differences &m_report;
    std::vector<bool> m_hasIdentity, m_hasEvent; // by number
    std::vector<std::shared_ptr<const LogGroup>> m_groups;
    DayChanges m_volume;
    std::map<std::string, qint64> m_pages; // how many there must be, by table
    bool m_isDamaged = false;
};

} // namespace

void verifyLog(Connection &connection, Differences &report)
{
    LogCheck(connection, report).run();
}

} // namespace eventdesk::sqlite
