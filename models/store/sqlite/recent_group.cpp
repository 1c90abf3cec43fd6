// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/recent_group.h"

#include "models/store/log/row_texts.h"
#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"

#include <algorithm>
#include <limits>

namespace eventdesk::sqlite {

namespace {

struct Encoded
{
    qint64 firstNumber = 0;
    eventlog::EncodedGroup group;
};

// These rows have no checksum: numbers that nothing has would be taken for sizes of tables.
class KnownNumbers
{
public:
    explicit KnownNumbers(Connection &connection)
        : m_lastEvent(connection.number("SELECT max(id) FROM event_type"))
        , m_lastIdentity(connection.number("SELECT max(id) FROM identity"))
    {
    }

    void check(const Statement &row, qint64 firstNumber) const
    {
        const qint64 number = row.integer(0), event = row.integer(1), identity = row.integer(2);
        if (number - firstNumber > std::numeric_limits<int>::max() || event < 1 || event > m_lastEvent ||
            identity < 0 || identity > m_lastIdentity)
            throwDamaged("recent", number, "a number that nothing has");
    }

private:
    qint64 m_lastEvent, m_lastIdentity;
};

Encoded encodeRecent(Connection &connection, const eventlog::LogShape &shape)
{
    Encoded encoded;
    QThreadPool encoders;
    eventlog::GroupBuilder builder(shape, &encoders);
    eventlog::RowTexts texts(builder);
    const KnownNumbers known(connection);
    Statement &rows = connection
                          .statement("SELECT number, event_id, identity_id, time, received, message_id, source, value, "
                                     "currency, payload FROM recent ORDER BY number")
                          .with();
    while (rows.step()) {
        if (builder.rows() == 0)
            encoded.firstNumber = rows.integer(0);
        known.check(rows, encoded.firstNumber);
        eventlog::LogRow row;
        row.ordinal = uint32_t(rows.integer(0) - encoded.firstNumber);
        row.event = uint32_t(rows.integer(1));
        row.identity = uint32_t(rows.integer(2));
        row.time = rows.integer(3);
        row.received = rows.integer(4);
        size_t bytes = 0;
        for (int column = 5; column <= 9; ++column)
            bytes += rows.text(column).size();
        texts.makeRoom(bytes);
        row.messageId = texts.keep(rows.text(5));
        row.messagePart = eventlog::messageHash(row.messageId).part();
        row.source = texts.keep(rows.text(6));
        row.value = texts.keep(rows.text(7));
        row.currency = texts.keep(rows.text(8));
        row.payload = texts.keep(rows.text(9));
        builder.add(row);
    }
    rows.reset();
    encoded.group = builder.finish();
    return encoded;
}

} // namespace

std::shared_ptr<const LogGroup> readRecent(Connection &connection)
{
    if (connection.number("SELECT EXISTS(SELECT 1 FROM recent)") == 0)
        return nullptr;
    Encoded encoded = encodeRecent(connection, {});
    auto group = std::make_shared<LogGroup>();
    group->import = live;
    group->firstNumber = encoded.firstNumber;
    group->ordinals = encoded.group.ordinals;
    group->rows = encoded.group.rows;
    group->messageBits = encoded.group.parts.messages.bits;
    fillDirectory(*group, eventlog::decodeDirectory(encoded.group.parts.directory),
                  eventlog::decodePostingIndex(encoded.group.parts.postingIndex));
    group->inMemory = std::make_shared<const eventlog::EncodedGroup>(std::move(encoded.group));
    return group;
}

bool sealRecent(Connection &connection, const eventlog::LogShape &shape)
{
    const Encoded encoded = encodeRecent(connection, shape);
    if (encoded.group.rows == 0)
        return false;
    writeGroup(connection, live, encoded.firstNumber, encoded.group);
    connection.run("DELETE FROM recent");
    return true;
}

qint64 lastNumber(Connection &connection)
{
    // Not less than what is there, should the kept one be damaged.
    qint64 last =
        connection.number("SELECT max(last_number, ifnull((SELECT max(number) FROM recent), 0)) FROM log_state");
    const auto directory = connection.log().sealedDirectory(connection);
    for (const auto &group : directory->groups())
        last = std::max(last, group->lastNumber());
    return last;
}

void noteLastNumber(Connection &connection, qint64 number)
{
    connection.run("UPDATE log_state SET last_number = max(last_number, ?)", number);
}

} // namespace eventdesk::sqlite
