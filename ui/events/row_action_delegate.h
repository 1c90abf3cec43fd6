// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/row_delegate.h"

namespace eventdesk {

// Two buttons at the end of a row: what one mostly does with it, and everything else. By keyboard the same is Enter and
// the menu key, which the table answers.
class RowActionDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    static QRect buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index);
    static QRect moreRect(const QStyleOptionViewItem &option);
    static int columnWidth();

Q_SIGNALS:
    void triggered(int row);
    void moreRequested(int row, QPoint globalPosition);

private:
    enum class Part { None, Button, More };
    Part partAt(QPoint position, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QPersistentModelIndex m_pressed;
    Part m_pressedPart = Part::None;
    QPersistentModelIndex m_hovered;
    Part m_hoveredPart = Part::None;
};

} // namespace eventdesk
