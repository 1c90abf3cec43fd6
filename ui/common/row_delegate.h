// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace eventdesk {

// How a cell of a TableView looks: a rule under the row, the whole row lit under the mouse and when selected, a mark at
// the row that the keyboard is on, room at the sides. Delegates with their own content paint the ground with
// paintGround() and stay within contentRect().
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static QRect contentRect(const QRect &cell) { return cell.adjusted(12, 0, -12, -1); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace eventdesk
