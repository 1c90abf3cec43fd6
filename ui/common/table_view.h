// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace eventdesk {

// A table as all screens have it: rows of one height that are chosen as a whole (Home and End: the first and the last),
// a rule under each, a header that asks the model to sort. Cells look as RowDelegate says.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    void setRowHeight(int height);
    // One column takes what the others leave; call after setModel().
    void setStretchColumn(int column);
    void setColumnWidths(const QList<int> &widths); // by column, at least as wide as the title; 0 leaves it
    // Those to do without where the window is too narrow for all: the first goes first.
    void setDroppableColumns(const QList<int> &columns);
    // Clicks on the header of others do nothing. Default: none.
    void setSortableColumns(const QList<int> &columns);
    // What the header shows, and asks the model for.
    void sortBy(int column, Qt::SortOrder order);

    int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    void activatedRow(int row);                        // Enter or a double click
    void sortChanged(int column, Qt::SortOrder order); // by the person; the model has been asked

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHoveredRow(int row);
    void headerClicked(int column);
    void dropColumns();

    QList<int> m_widths;
    QList<int> m_droppable;
    int m_stretchColumn = -1;
    QList<int> m_sortable;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_hoveredRow = -1;
};

} // namespace eventdesk
