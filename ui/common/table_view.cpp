// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/table_view.h"

#include "ui/common/row_delegate.h"
#include "ui/common/table_header.h"

#include <QKeyEvent>

namespace eventdesk {

namespace {

constexpr int leastStretch = 170; // of the column that takes the room that is left

} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(fontMetrics().height() + 20);

    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    connect(header, &QHeaderView::sectionClicked, this, &TableView::headerClicked);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activatedRow(index.row()); });
}

void TableView::setRowHeight(int height)
{
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0) {
            m_widths[column] = std::max(widths[column], horizontalHeader()->sectionSizeHint(column));
            setColumnWidth(column, m_widths[column]);
        }
    }
}

void TableView::setDroppableColumns(const QList<int> &columns)
{
    m_droppable = columns;
    dropColumns();
}

void TableView::dropColumns()
{
    if (m_droppable.isEmpty())
        return;
    int needed = 0;
    for (int column = 0; column < m_widths.size(); ++column)
        needed += column == m_stretchColumn ? leastStretch : m_widths[column];
    for (const int column : std::as_const(m_droppable)) {
        const bool drop = needed > viewport()->width();
        if (drop)
            needed -= m_widths[column];
        if (isColumnHidden(column) != drop)
            setColumnHidden(column, drop);
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    dropColumns();
    QTableView::resizeEvent(event);
}

void TableView::setSortableColumns(const QList<int> &columns)
{
    m_sortable = columns;
}

void TableView::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(column, order);
    if (model())
        model()->sort(column, order);
}

// The header has turned its arrow by now (Qt::InitialSortOrderRole of the model decides where a column starts).
void TableView::headerClicked(int column)
{
    auto *header = horizontalHeader();
    if (!m_sortable.contains(column)) {
        header->setSortIndicator(m_sortColumn, m_sortOrder);
        return;
    }
    sortBy(column, header->sortIndicatorOrder());
    Q_EMIT sortChanged(m_sortColumn, m_sortOrder);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    return current.sibling(action == MoveHome ? 0 : model()->rowCount() - 1, current.column());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activatedRow(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(qRound(event->position().y())));
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Somebody who comes by keyboard sees where they are.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(qMax(0, rowAt(0)), 0));
    viewport()->update();
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

} // namespace eventdesk
