// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"
#include "models/store/sqlite/connection.h"

#include <QCoreApplication>

namespace eventdesk::sqlite {

// The differences that a verification finds.
class Differences
{
    Q_DECLARE_TR_FUNCTIONS(Verify)

public:
    explicit Differences(Connection &connection)
        : m_connection(connection)
    {
    }

    // Rows of (name, kept, counted) that differ; the sentence has %1, and %2 and %3 where it wants them.
    void compare(std::string_view sql, const QString &sentence)
    {
        Statement &rows = m_connection.statement(sql).with();
        while (rows.step())
            add(filled(sentence, rows));
        rows.reset();
    }
    void add(const QString &difference)
    {
        if (report.differences.size() < maxDifferences)
            report.differences.append(difference);
    }
    void add(const Failure &failure)
    {
        add(failure.error.sentence + QLatin1StringView(" (") + failure.error.details + QLatin1Char(')'));
    }

    VerifyReport report;

private:
    // Enough to know what is wrong; a store with a broken table would name each of its rows.
    static constexpr qsizetype maxDifferences = 100;

    static QString filled(const QString &sentence, const Statement &row)
    {
        if (sentence.contains(QLatin1StringView("%3")))
            return sentence.arg(shown(row, 0), shown(row, 1), shown(row, 2));
        return sentence.contains(QLatin1StringView("%2")) ? sentence.arg(shown(row, 0), shown(row, 1))
                                                          : sentence.arg(shown(row, 0));
    }
    static QString shown(const Statement &row, int column)
    {
        return row.isNull(column) ? tr("nothing", "in place of a number or time") : row.string(column);
    }
    Connection &m_connection;
};

} // namespace eventdesk::sqlite
