// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/people_delegate.h"

#include "models/items/best_people_model.h"
#include "ui/common/avatar.h"
#include "ui/common/formats.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/events/share_delegate.h"

#include <QPainter>

namespace eventdesk {

PeopleDelegate::PeopleDelegate(Session *session, QObject *parent)
    : RowDelegate(parent)
    , m_session(session)
{
}

void PeopleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const QVariant data = index.data();
    if (!data.isValid())
        return;
    switch (index.column()) {
    case BestPeopleModel::RankColumn:
    case BestPeopleModel::CountColumn:
        option->text = format::count(data.toLongLong());
        break;
    case BestPeopleModel::FirstColumn:
    case BestPeopleModel::LastColumn:
        option->text =
            format::dateTime(fromMillis(index.data(BestPeopleModel::InstantRole).toLongLong()), m_session->zone());
        break;
    default:
        break;
    }
    if (index.column() != BestPeopleModel::CountColumn)
        option->palette.setColor(QPalette::Text, theme::colors().textMuted);
}

void PeopleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool here = index.data().isValid();
    if (here && index.column() == BestPeopleModel::PersonColumn)
        paintPerson(painter, option, index);
    else if (here && index.column() == BestPeopleModel::ShareColumn)
        paintShare(painter, option, index);
    else
        RowDelegate::paint(painter, option, index);
}

void PeopleDelegate::paintPerson(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const QRect inner = contentRect(option.rect);
    const QString key = index.data().toString();
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect face(inner.left(), inner.center().y() - 12, 24, 24);
    paintAvatar(painter, mirrored(face), key);
    const QRect text = inner.adjusted(face.width() + 10, 0, 0, 0);
    painter->setFont(theme::bodyFont());
    painter->setPen(theme::colors().text);
    painter->drawText(
        mirrored(text),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute),
        painter->fontMetrics().elidedText(key, Qt::ElideMiddle, text.width()));
    painter->restore();
}

// The bar is of the first one's share, so that differences are seen also where all shares are small.
void PeopleDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    ShareDelegate::paintShare(painter, option, index.data(BestPeopleModel::ShareRole).toDouble(),
                              index.data(BestPeopleModel::RelativeShareRole).toDouble());
    painter->restore();
}

} // namespace eventdesk
