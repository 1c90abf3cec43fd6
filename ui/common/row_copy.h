// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <functional>

namespace eventdesk {

class TableView;

enum class CopyFormat { Tsv, Csv, Json };

// Lets the chosen rows of a table be copied: Ctrl+C for spreadsheets, and a menu with the other formats.
class RowCopy : public QObject
{
    Q_OBJECT

public:
    // The rows, ascending, as text.
    using Writer = std::function<QString(CopyFormat format, const QList<int> &rows)>;

    RowCopy(TableView *table, Writer writer);

    // Of rows beyond this many nothing is copied: an export is for those.
    static constexpr qsizetype mostRows = 100'000;
    void copy(CopyFormat format);

Q_SIGNALS:
    void tooMany(qsizetype rows); // were chosen

private:
    TableView *m_table;
    Writer m_writer;
};

} // namespace eventdesk
