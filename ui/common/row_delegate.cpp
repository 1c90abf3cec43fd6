// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/row_delegate.h"

#include "ui/common/table_view.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>

namespace eventdesk {

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &colors = theme::colors();
    const auto *view = qobject_cast<const TableView *>(option.widget);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentSoft);
    else if (view && view->hoveredRow() == index.row())
        painter->fillRect(option.rect, theme::isDark() ? colors.sunken : colors.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() &&
        view->horizontalHeader()->visualIndex(index.column()) == 0) {
        QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
        if (option.direction == Qt::RightToLeft)
            mark.moveRight(option.rect.right());
        painter->fillRect(mark, colors.accent);
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    paintGround(painter, opt, index);
    // The style adds a margin of its own beside the text.
    opt.rect = contentRect(opt.rect).adjusted(-3, 0, 3, 0);
    opt.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    opt.backgroundBrush = Qt::NoBrush;
    const QWidget *widget = opt.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &opt, painter, widget);
}

} // namespace eventdesk
