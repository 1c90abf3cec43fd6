// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/subscriber_delegate.h"

#include "models/items/subscribers_model.h"
#include "ui/common/avatar.h"
#include "ui/common/formats.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace eventdesk {

SubscriberDelegate::SubscriberDelegate(const Session *session, QObject *parent)
    : RowDelegate(parent)
    , m_session(session)
{
}

QString SubscriberDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return format::count(value.toLongLong());
    case QMetaType::QDateTime:
        return format::relativeTime(toInstant(value.toDateTime()), m_session->now(), m_session->zone());
    default:
        return RowDelegate::displayText(value, locale);
    }
}

void SubscriberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.column() != SubscribersModel::KeyColumn)
        option->palette.setColor(QPalette::Text, index.column() == SubscribersModel::OccurrencesColumn
                                                     ? theme::colors().text
                                                     : theme::colors().textMuted);
}

void SubscriberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != SubscribersModel::KeyColumn) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    paintGround(painter, option, index);
    if (index.data(WindowedModel::LoadingRole).toBool())
        return;
    const QString key = index.data(SubscribersModel::KeyRole).toString();
    const QRect inside = contentRect(option.rect);
    constexpr int side = 28;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inside, rect); };
    const QRect picture(inside.left(), inside.center().y() - side / 2, side, side);
    const QRect text = inside.adjusted(side + 12, 0, 0, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintAvatar(painter, mirrored(picture), key);
    painter->setFont(theme::bodyFont());
    painter->setPen(theme::colors().text);
    painter->drawText(mirrored(text),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      QFontMetrics(theme::bodyFont()).elidedText(key, Qt::ElideMiddle, text.width()));
    painter->restore();
}

} // namespace eventdesk
