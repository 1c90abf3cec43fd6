// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition_evaluator.h"
#include "models/store/sqlite/selection.h"

namespace eventdesk::sqlite {

// Walks over the occurrences of one event by time ascending and reads no more of each than the parameters need; with no
// parameters, an index is enough.
class OccurrenceReader
{
public:
    OccurrenceReader(Connection &connection, const Selection &selection, const QStringList &parameters);
    ~OccurrenceReader();

    bool next();
    Instant time() const { return fromMillis(m_rows.integer(0)); }
    qint64 identity() const { return m_rows.integer(1); }
    std::string_view payload() const { return m_rows.text(2); }
    OccurrenceContext beside() const;

private:
    Statement &m_rows;
    bool m_beside;
};

} // namespace eventdesk::sqlite
