// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/feed_delegate.h"

#include "models/items/occurrence_feed_model.h"
#include "models/items/telling_parameters.h"
#include "ui/common/avatar.h"
#include "ui/common/formats.h"
#include "ui/common/row_delegate.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/events/source_title.h"

#include <QPainter>
#include <QStyle>

namespace eventdesk {

namespace {

constexpr int avatarSide = 26;
constexpr int gap = 14;

// Where the parts of a row stand, before the row is mirrored for languages from right to left.
struct Places
{
    QRect avatar;
    QRect key;
    QRect parameters;
    QRect source;
    QRect time;

    explicit Places(const QRect &row)
    {
        const QFontMetrics body(theme::bodyFont());
        const QFontMetrics small(theme::smallFont());
        const int timeWidth = std::max(small.horizontalAdvance(QStringLiteral("00 Mmm 0000")) + 8, 96);
        const int sourceWidth = row.width() > 480 ? 120 : 0;
        const QRect inner = row.adjusted(12, 0, -12, -1);
        avatar = QRect(inner.left(), inner.center().y() - avatarSide / 2, avatarSide, avatarSide);
        time = QRect(inner.right() - timeWidth + 1, inner.top(), timeWidth, inner.height());
        source = QRect(time.left() - sourceWidth, inner.top(), sourceWidth, inner.height());
        const int left = avatar.right() + 1 + gap;
        const int textHeight = body.height() + small.height() + 1;
        const int top = inner.center().y() - textHeight / 2;
        key = QRect(left, top, source.left() - gap - left, body.height());
        parameters = QRect(left, key.bottom() + 2, key.width(), small.height());
    }
};

void paintSource(QPainter *painter, const QRect &place, const QString &source)
{
    if (source.isEmpty() || place.width() <= 0)
        return;
    const auto &colors = theme::colors();
    painter->setFont(theme::smallFont());
    const QFontMetrics metrics(theme::smallFont());
    const QString text = metrics.elidedText(sourceTitle(source), Qt::ElideRight, place.width() - 16);
    QRect chip(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 6);
    chip.moveCenter(place.center());
    chip.moveLeft(place.left());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.border);
    painter->setBrush(colors.window);
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(colors.text);
    painter->drawText(chip, Qt::AlignCenter, text);
}

void paintMissing(QPainter *painter, const Places &places)
{
    const auto &colors = theme::colors();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.sunken);
    painter->drawEllipse(places.avatar);
    for (const auto &[rect, width] : {std::pair(places.key, 0.45), std::pair(places.parameters, 0.65)}) {
        QRectF bar(rect);
        bar.setWidth(bar.width() * width);
        bar.adjust(0, 4, 0, -3);
        painter->drawRoundedRect(bar, 4, 4);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

FeedDelegate::FeedDelegate(Session *session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

int FeedDelegate::rowHeight()
{
    return QFontMetrics(theme::bodyFont()).height() + QFontMetrics(theme::smallFont()).height() + 22;
}

void FeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowDelegate::paintGround(painter, option, index);
    const Places places(option.rect);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QVariant data = index.data(OccurrenceFeedModel::OccurrenceRole);
    if (!data.isValid()) {
        if (index.data(WindowedModel::LoadingRole).toBool())
            paintMissing(painter, places);
        painter->restore();
        return;
    }
    const auto occurrence = data.value<Occurrence>();
    const auto &colors = theme::colors();
    const bool anonymous = occurrence.subscriberKey.isEmpty();
    paintAvatar(painter, mirrored(places.avatar), occurrence.subscriberKey);

    const Qt::Alignment start =
        Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const Qt::Alignment end =
        Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    QFont body = theme::bodyFont();
    painter->setFont(body);
    painter->setPen(anonymous ? colors.textMuted : colors.text);
    //: Somebody whom the source did not name
    const QString key = anonymous ? tr("Anonymous") : occurrence.subscriberKey;
    painter->drawText(mirrored(places.key), start,
                      painter->fontMetrics().elidedText(key, Qt::ElideMiddle, places.key.width()));

    QFont monospace = theme::monospaceFont();
    monospace.setPointSizeF(theme::smallFont().pointSizeF() > 0 ? theme::smallFont().pointSizeF()
                                                                : monospace.pointSizeF());
    if (theme::smallFont().pixelSize() > 0)
        monospace.setPixelSize(theme::smallFont().pixelSize());
    painter->setFont(monospace);
    painter->setPen(colors.textMuted);
    painter->setLayoutDirection(Qt::LeftToRight); // paths and keys are not of the reader's language
    painter->drawText(mirrored(places.parameters), start,
                      painter->fontMetrics().elidedText(tellingParameters(occurrence.payload), Qt::ElideRight,
                                                        places.parameters.width()));

    painter->setLayoutDirection(option.direction);
    paintSource(painter, mirrored(places.source), occurrence.source);

    painter->setFont(theme::smallFont());
    painter->setPen(colors.textMuted);
    painter->drawText(mirrored(places.time), end,
                      format::relativeTime(occurrence.time, m_session->now(), m_session->zone()));
    painter->restore();
}

} // namespace eventdesk
