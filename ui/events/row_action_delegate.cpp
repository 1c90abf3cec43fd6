// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/row_action_delegate.h"

#include "models/items/event_catalogue_model.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int moreSide = 28;
constexpr int gap = 4;

bool isEmptyEvent(const QModelIndex &index)
{
    return index.data(EventCatalogueModel::SummaryRole).value<EventSummary>().occurrences == 0;
}

QString labelOf(const QModelIndex &index)
{
    return isEmptyEvent(index) ? RowActionDelegate::tr("Connect", "the button of an event that nothing sends to yet")
                               : RowActionDelegate::tr("View", "the button of an event, opens its page");
}

} // namespace

int RowActionDelegate::columnWidth()
{
    const QFontMetrics metrics(theme::smallFont());
    return qMax(metrics.horizontalAdvance(tr("Connect", "the button of an event that nothing sends to yet")),
                metrics.horizontalAdvance(tr("View", "the button of an event, opens its page"))) +
           20 + gap + moreSide + 24;
}

QRect RowActionDelegate::moreRect(const QStyleOptionViewItem &option)
{
    const QRect cell = contentRect(option.rect);
    const QRect rect(cell.right() - moreSide + 1, cell.center().y() - moreSide / 2 + 1, moreSide, moreSide);
    return QStyle::visualRect(option.direction, cell, rect);
}

QRect RowActionDelegate::buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect cell = contentRect(option.rect);
    const QFontMetrics metrics(theme::smallFont());
    const int width = metrics.horizontalAdvance(labelOf(index)) + 20;
    const int height = metrics.height() + 9;
    const QRect rect(cell.right() + 1 - moreSide - gap - width, cell.center().y() - height / 2 + 1, width, height);
    return QStyle::visualRect(option.direction, cell, rect);
}

void RowActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const auto &colors = theme::colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto ground = [&](Part part) {
        const bool here = m_hovered == index && m_hoveredPart == part;
        return here ? colors.sunken : colors.surface;
    };
    const QRect button = buttonRect(option, index);
    painter->setPen(colors.border);
    painter->setBrush(ground(Part::Button));
    painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setFont(theme::smallFont());
    painter->setPen(colors.text);
    painter->drawText(button, Qt::AlignCenter, labelOf(index));

    const QRect more = moreRect(option);
    if (m_hovered == index && m_hoveredPart == Part::More) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.border);
        painter->drawRoundedRect(more, 5, 5);
    }
    theme::icon(u"more"_s).paint(painter, more.adjusted(6, 6, -6, -6));
    painter->restore();
}

RowActionDelegate::Part RowActionDelegate::partAt(QPoint position, const QStyleOptionViewItem &option,
                                                  const QModelIndex &index) const
{
    if (buttonRect(option, index).contains(position))
        return Part::Button;
    return moreRect(option).contains(position) ? Part::More : Part::None;
}

bool RowActionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    const auto type = event->type();
    if (type != QEvent::MouseMove && type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease &&
        type != QEvent::MouseButtonDblClick)
        return RowDelegate::editorEvent(event, model, option, index);
    auto *mouse = static_cast<QMouseEvent *>(event);
    const Part part = partAt(mouse->position().toPoint(), option, index);
    if (type == QEvent::MouseMove) {
        if (m_hovered != index || m_hoveredPart != part) {
            m_hovered = index;
            m_hoveredPart = part;
            if (auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
                view->viewport()->update();
        }
        return false;
    }
    if (mouse->button() != Qt::LeftButton || part == Part::None)
        return false;
    if (type == QEvent::MouseButtonPress) {
        m_pressed = index;
        m_pressedPart = part;
        return true;
    }
    if (type == QEvent::MouseButtonRelease && m_pressed == index && m_pressedPart == part) {
        m_pressedPart = Part::None;
        if (part == Part::Button)
            Q_EMIT triggered(index.row());
        else if (auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
            Q_EMIT moreRequested(index.row(), view->viewport()->mapToGlobal(moreRect(option).bottomLeft()));
    }
    return true;
}

} // namespace eventdesk
