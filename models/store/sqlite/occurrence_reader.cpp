// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/occurrence_reader.h"

#include <QStringList>

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

bool isBeside(const QString &parameter)
{
    const auto path = PayloadPath::parse(parameter);
    return path && path->besidePayload();
}

Statement &prepare(Connection &connection, const Selection &selection, const QStringList &parameters)
{
    const bool payload = std::ranges::any_of(parameters, [](const QString &p) { return !p.isEmpty() && !isBeside(p); });
    std::string columns = payload ? "o.time, o.identity_id, o.payload" : "o.time, o.identity_id, ''";
    if (std::ranges::any_of(parameters, isBeside)) {
        columns += ", (SELECT e.name FROM event_type e WHERE e.id = o.event_id), (SELECT s.key FROM identity i JOIN "
                   "subscriber s ON s.id = i.subscriber_id WHERE i.id = o.identity_id), o.value, o.currency, ";
        columns += sourceOfOccurrence;
    }
    return selectRows(selection, columns).add(" ORDER BY o.time").prepare(connection);
}

} // namespace

OccurrenceReader::OccurrenceReader(Connection &connection, const Selection &selection, const QStringList &parameters)
    : m_rows(prepare(connection, selection, parameters))
    , m_beside(std::ranges::any_of(parameters, isBeside))
{
}

OccurrenceReader::~OccurrenceReader()
{
    m_rows.reset();
}

bool OccurrenceReader::next()
{
    return m_rows.step();
}

OccurrenceContext OccurrenceReader::beside() const
{
    OccurrenceContext context;
    if (m_beside) {
        context.event = m_rows.text(3);
        context.subscriber = m_rows.text(4);
        context.value = m_rows.text(5);
        context.currency = m_rows.text(6);
        context.source = m_rows.text(7);
    }
    context.time = time();
    return context;
}

} // namespace eventdesk::sqlite
