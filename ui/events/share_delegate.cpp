// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/share_delegate.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace eventdesk {

ShareDelegate::ShareDelegate(int column, int role, QObject *parent)
    : RowDelegate(parent)
    , m_column(column)
    , m_role(role)
{
}

void ShareDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const QVariant data = index.data();
    if (data.typeId() == QMetaType::LongLong)
        option->text = format::count(data.toLongLong());
    constexpr qsizetype longest = 300; // laying out more is of no use
    if (option->text.size() > longest)
        option->text.truncate(longest);
    if (index.column() != 0)
        option->palette.setColor(QPalette::Text, theme::colors().textMuted);
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != m_column) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(painter, option, index);
    const double share = index.data(m_role).toDouble();
    paintShare(painter, option, share, share);
    painter->restore();
}

void ShareDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option, double share, double ratio)
{
    const auto &colors = theme::colors();
    const QRect inner = contentRect(option.rect);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->setFont(theme::smallFont());
    const QString text = format::percent(share, share < 0.1 ? 2 : 1);
    const int textWidth = painter->fontMetrics().horizontalAdvance(format::percent(1, 2)) + 4;
    const QRect track(inner.left(), inner.center().y() - 3, inner.width() - textWidth - 8, 6);
    QRect bar = track;
    bar.setWidth(std::max(int(track.width() * ratio), 2));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.sunken);
    painter->drawRoundedRect(mirrored(track), 3, 3);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(mirrored(bar), 3, 3);
    painter->setPen(colors.textMuted);
    const QRect number(inner.right() - textWidth + 1, inner.top(), textWidth, inner.height());
    painter->drawText(
        mirrored(number),
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute), text);
}

} // namespace eventdesk
