// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_delegate.h"

#include "ui/common/theme.h"
#include "ui/shell/palette_model.h"

#include <QIcon>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int margin = 10;
constexpr int iconSide = 18;

// One line, cut at the end where it is too long; answers its width.
int drawTitle(QPainter *painter, const QRect &room, const QString &title, const QList<qsizetype> &matched)
{
    QFont bold = theme::bodyFont();
    bold.setWeight(QFont::Bold);
    const QString text = QFontMetrics(bold).elidedText(title, Qt::ElideRight, room.width());
    QTextLayout layout(text, theme::bodyFont());
    QTextOption direction;
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    QList<QTextLayout::FormatRange> formats;
    for (const qsizetype at : matched) {
        if (at >= text.size())
            break;
        QTextLayout::FormatRange range{int(at), 1, {}};
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(theme::colors().accent);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrored ? room.right() + 1 - line.naturalTextWidth() : room.left();
    painter->setPen(theme::colors().text);
    layout.draw(painter, {left, room.top() + (room.height() - line.height()) / 2.0});
    return int(line.naturalTextWidth());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, QFontMetrics(theme::bodyFont()).height() + 18};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = theme::colors();
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accentSoft);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect icon(room.left(), room.center().y() - iconSide / 2, iconSide, iconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(icon));
    room.setLeft(icon.right() + margin);

    const QString keys = index.data(PaletteModel::ShortcutRole).toString();
    const QString end = keys.isEmpty() ? index.data(PaletteModel::KindRole).toString() : keys;
    const QFontMetrics small(theme::smallFont());
    const int endWidth = end.isEmpty() ? 0 : small.horizontalAdvance(end) + 14;
    const QRect endRect(room.right() + 1 - endWidth, room.center().y() - small.height() / 2 - 2, endWidth,
                        small.height() + 5);
    painter->setFont(theme::smallFont());
    if (!keys.isEmpty()) {
        painter->setPen(colors.border);
        painter->setBrush(colors.sunken);
        painter->drawRoundedRect(QRectF(mirrored(endRect)).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    painter->setPen(colors.textMuted);
    const int endAlign = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->drawText(mirrored(endRect), keys.isEmpty() ? endAlign : int(Qt::AlignCenter), end);
    room.setRight(endRect.left() - margin);

    const auto matched = index.data(PaletteModel::PositionsRole).value<QList<qsizetype>>();
    const int title = drawTitle(painter, mirrored(room), index.data().toString(), matched);
    const QString detail = index.data(PaletteModel::DetailRole).toString().simplified();
    room.setLeft(room.left() + title + margin);
    if (!detail.isEmpty() && room.width() > 40) {
        painter->setFont(theme::smallFont());
        painter->setPen(colors.textMuted);
        const int align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(mirrored(room), align, small.elidedText(detail, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace eventdesk
