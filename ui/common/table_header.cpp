// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/table_header.h"

#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int margin = 12; // as the cells have it
constexpr int arrow = 12;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFont(theme::smallFont());
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionResizeMode(Interactive);
    setMinimumSectionSize(48);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, orientation()).toString();
    return {fontMetrics().horizontalAdvance(text) + 2 * margin + arrow + 4, fontMetrics().height() + 20};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto &colors = theme::colors();
    painter->save();
    painter->fillRect(rect, colors.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);

    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const auto own = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const auto wanted = own.isValid() ? Qt::Alignment(own.toInt()) : defaultAlignment();
    const auto alignment = QStyle::visualAlignment(layoutDirection(), wanted);
    QRect line = rect.adjusted(margin, 0, -margin, -1);
    QString text = model()->headerData(section, orientation()).toString();
    text = painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width() - (sorted ? arrow + 4 : 0));
    if (sorted) {
        const int textWidth = painter->fontMetrics().horizontalAdvance(text);
        const bool toRight = alignment & Qt::AlignRight;
        // The arrow is on the side of the name where there is room, so that the name stays over its column.
        const int x = toRight ? line.right() - textWidth - arrow - 4 : line.left() + textWidth + 4;
        const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s;
        theme::icon(name, colors.text).paint(painter, QRect(x, line.center().y() - arrow / 2 + 1, arrow, arrow));
    }
    painter->setPen(sorted ? colors.text : colors.textMuted);
    painter->drawText(line, int(alignment) | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace eventdesk
