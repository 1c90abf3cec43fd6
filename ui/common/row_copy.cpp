// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/row_copy.h"

#include "ui/common/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace eventdesk {

RowCopy::RowCopy(TableView *table, Writer writer)
    : QObject(table)
    , m_table(table)
    , m_writer(std::move(writer))
{
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [&](const QString &title, CopyFormat format) {
        auto *action = new QAction(title, table);
        connect(action, &QAction::triggered, this, [this, format] { copy(format); });
        table->addAction(action);
        return action;
    };
    QAction *tsv = add(tr("Copy rows"), CopyFormat::Tsv);
    tsv->setShortcut(QKeySequence::Copy);
    tsv->setShortcutContext(Qt::WidgetShortcut);
    add(tr("Copy rows as CSV"), CopyFormat::Csv);
    add(tr("Copy rows as JSON"), CopyFormat::Json);
}

void RowCopy::copy(CopyFormat format)
{
    qsizetype chosen = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen += range.height();
    if (chosen == 0)
        return;
    if (chosen > mostRows) {
        Q_EMIT tooMany(chosen);
        return;
    }
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QGuiApplication::clipboard()->setText(m_writer(format, rows));
}

} // namespace eventdesk
