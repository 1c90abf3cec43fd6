// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/counts.h"
#include "models/store/sqlite/occurrence_walk.h"
#include "models/store/sqlite/queries.h"

#include <algorithm>
#include <limits>

namespace eventdesk::sqlite {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QByteArray toBytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// Puts rows of blocks together to occurrences.
class OccurrenceMaker
{
public:
    OccurrenceMaker(Connection &connection, bool withKeys)
        : m_connection(connection)
        , m_withKeys(withKeys)
        , m_context(connection)
    {
    }

    Occurrence make(const OccurrenceWalk::Row &row)
    {
        const eventlog::Block &block = **row.block;
        const qint64 identity = block.identity(row.row);
        Occurrence occurrence;
        occurrence.number = row.place.number;
        occurrence.event = eventName(row.ref.entry().event);
        if (identity != 0) {
            const Person &person = personOf(identity);
            occurrence.subscriber = person.number;
            occurrence.subscriberKey = person.key;
            occurrence.keys = person.keys;
        }
        occurrence.time = row.place.time;
        occurrence.received = fromMillis(block.received(row.row));
        occurrence.source = toText(m_context.source(row.ref, block, row.row));
        occurrence.messageId = toText(messageId(row));
        occurrence.value = toBytes(block.numbers().at(row.row));
        occurrence.currency = toText(block.currencies().at(row.row));
        occurrence.payload = QByteArray::fromStdString(block.payloads().payload(row.row));
        return occurrence;
    }

private:
    struct Person
    {
        SubscriberId number = anonymousSubscriber;
        QString key;
        Identity keys;
    };

    const QString &eventName(qint64 event)
    {
        auto [found, isNew] = m_events.try_emplace(event);
        if (isNew) {
            Statement &row = m_connection.statement("SELECT name FROM event_type WHERE id = ?").with(event);
            if (row.step())
                found->second = row.string(0);
            row.reset();
        }
        return found->second;
    }

    const Person &personOf(qint64 identity)
    {
        auto [found, isNew] = m_people.try_emplace(identity);
        if (!isNew)
            return found->second;
        Person &person = found->second;
        // The strongest key a person has is the only one of its kind.
        Statement &row = m_connection.statement(
            m_withKeys
                ? "SELECT s.id, s.key, s.email, CASE s.email WHEN '' THEN s.external_id ELSE (SELECT k.value FROM "
                  "subscriber_key k WHERE k.kind = 1 AND k.value = i.external_id AND k.subscriber_id = s.id) END, "
                  "CASE s.email || s.external_id WHEN '' THEN s.phone ELSE (SELECT k.value FROM subscriber_key k "
                  "WHERE k.kind = 2 AND k.value = i.phone AND k.subscriber_id = s.id) END "
                  "FROM identity i JOIN subscriber s ON s.id = i.subscriber_id WHERE i.id = ?"
                : "SELECT s.id, s.key, '', '', '' FROM identity i JOIN subscriber s ON s.id = i.subscriber_id "
                  "WHERE i.id = ?");
        row.with(identity);
        if (row.step()) {
            person = {row.integer(0),
                      row.string(1),
                      {std::string(row.text(2)), std::string(row.text(3)), std::string(row.text(4))}};
        }
        row.reset();
        return person;
    }

    std::string messageId(const OccurrenceWalk::Row &row)
    {
        // A page's rows mostly lie in a few blocks.
        auto [ids, isNew] = m_messageIds.try_emplace(row.ref.id());
        if (isNew)
            ids->second = std::make_unique<LoadedMessageIds>(m_connection, row.ref);
        return ids->second->at(row.row);
    }

    Connection &m_connection;
    bool m_withKeys;
    BlockContext m_context;
    std::unordered_map<qint64, QString> m_events;
    std::unordered_map<qint64, Person> m_people;
    std::unordered_map<qint64, std::unique_ptr<LoadedMessageIds>> m_messageIds;
};

// More rows than these are passed over by the counts, from a cursor on, too.
constexpr qint64 longSkip = 1000;

// Before everything from there on, where `start` lies between two quarters of an hour.
FeedCursor edgeAt(Instant start, bool oldestFirst)
{
    if (oldestFirst)
        return {start - std::chrono::milliseconds(1), std::numeric_limits<qint64>::max()};
    return {start, std::numeric_limits<qint64>::min()};
}

// How many rows come up to the cursor's, that one with them.
qint64 rowsUpTo(Connection &connection, const Selection &selection, bool oldestFirst, const FeedCursor &cursor)
{
    using eventlog::quarterMillis;
    const qint64 quarter = eventlog::floorDivide(toMillis(cursor.time), quarterMillis) * quarterMillis;
    const Instant begin = fromMillis(quarter), end = fromMillis(quarter + quarterMillis);
    const TimeRange passed = oldestFirst ? TimeRange{selection.range.from, begin} : TimeRange{end, selection.range.to};
    qint64 rows = countOf(connection, selection.event.value_or(allEvents), passed);
    OccurrenceWalk walk(connection, selection, oldestFirst);
    walk.startAfter(edgeAt(oldestFirst ? begin : end, oldestFirst));
    while (const OccurrenceWalk::Row *row = walk.next()) {
        if (oldestFirst ? cursor < row->place : row->place < cursor)
            break;
        ++rows;
    }
    return rows;
}

} // namespace

OccurrencePage askFeed(Connection &connection, const FeedQuery &query)
{
    Selection selection = selectFeed(connection, query);
    qint64 skip = std::max<qint64>(0, query.skip);
    std::optional<FeedCursor> after = query.after;
    const bool isCounted = !selection.identities && !selection.readsPayloads() && isOnQuarters(selection.range);
    if (after && skip > longSkip && isCounted)
        skip += rowsUpTo(connection, selection, query.oldestFirst, *std::exchange(after, std::nullopt));
    if (skip > 0 && !after && isCounted) {
        const SkippedTo reached =
            skipByVolume(connection, selection.event.value_or(allEvents), selection.range, query.oldestFirst, skip);
        skip -= reached.skipped;
        if (reached.start)
            after = edgeAt(*reached.start, query.oldestFirst);
    }

    OccurrenceWalk walk(connection, selection, query.oldestFirst);
    if (after)
        walk.startAfter(*after);
    OccurrenceMaker maker(connection, query.withKeys);
    const qint64 limit = std::max(0, query.limit);
    OccurrencePage page;
    while (const OccurrenceWalk::Row *row = limit > 0 ? walk.next() : nullptr) {
        if (skip > 0) {
            --skip;
            continue;
        }
        if (page.rows.size() == limit) {
            page.next = FeedCursor{page.rows.last().time, page.rows.last().number};
            break;
        }
        readingBlock(row->ref, [&] { page.rows.append(maker.make(*row)); });
    }
    return page;
}

qint64 askFeedSize(Connection &connection, const FeedQuery &query)
{
    const Selection selection = selectFeed(connection, query);
    qint64 size = 0;
    if (!selection.readsPayloads() && !selection.identities) {
        if (selection.range != TimeRange() && selection.event)
            return countOf(connection, *selection.event, selection.range);
        if (selection.range == TimeRange()) {
            if (selection.event)
                return connection.number("SELECT occurrences FROM event_type WHERE id = ?", *selection.event);
            const auto directory = connection.log().directory(connection);
            return directory->rows();
        }
    }
    if (!selection.readsPayloads() && selection.identities && selection.range == TimeRange()) {
        BlockMatcher matcher(connection, selection);
        for (const Candidate &candidate : matcher.candidates()) {
            if (!candidate.rows) {
                size = 0;
                break;
            }
            size += qint64(candidate.rows->size());
        }
        if (size > 0)
            return size;
    }
    const auto count = [](qint64 &rows, const Match &match) { rows += qint64(match.rows.size()); };
    return std::ranges::fold_left(matchInParts<qint64>(connection, selection, count), 0, std::plus());
}

} // namespace eventdesk::sqlite
