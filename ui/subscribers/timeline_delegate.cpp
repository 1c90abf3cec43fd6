// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/timeline_delegate.h"

#include "models/items/payload_summary.h"
#include "models/items/timeline_model.h"
#include "ui/common/event_color.h"
#include "ui/common/formats.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/subscribers/timeline_geometry.h"

#include <QPainter>
#include <QTableView>

namespace eventdesk {

TimelineDelegate::TimelineDelegate(const Session *session, QObject *parent)
    : RowDelegate(parent)
    , m_session(session)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {400, TimelineGeometry::rowHeight};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QVariant row = index.data(OccurrenceFeedModel::OccurrenceRole);
    const theme::Colors &colors = theme::colors();
    QFont strong = theme::smallFont();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics dayMetrics(strong);
    const QFontMetrics bodyMetrics(theme::bodyFont());
    const TimelineGeometry at = TimelineGeometry::of(
        option.rect, dayMetrics.horizontalAdvance(format::day(QDate(2025, 9, 28), QDate(2026, 1, 1))),
        bodyMetrics.horizontalAdvance(format::timeOfDay(fromMillis(0), QTimeZone::UTC)) + 4);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int leading =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const auto write = [&](const QRect &rect, const QFont &font, const QColor &color, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(mirrored(rect), leading, QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!row.isValid()) { // on its way
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.sunken);
        painter->drawRoundedRect(mirrored(QRect(at.name.left(), at.name.center().y() - 4, 160, 8)), 4, 4);
        painter->restore();
        return;
    }
    const auto occurrence = row.value<Occurrence>();
    const QTimeZone zone = m_session->zone();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool onTop = view && view->rowAt(0) == index.row();
    if (onTop || index.data(TimelineModel::StartsDayRole).toBool()) {
        const QDate today = toDateTime(m_session->now(), zone).date();
        write(at.day, strong, colors.textMuted, format::day(index.data(TimelineModel::DayRole).toDate(), today));
    }
    write(at.time, theme::bodyFont(), colors.textMuted, format::timeOfDay(occurrence.time, zone));
    painter->setPen(Qt::NoPen);
    painter->setBrush(eventColor(occurrence.event));
    painter->drawRoundedRect(mirrored(at.marker), 2.5, 2.5);
    QFont name = theme::monospaceFont();
    name.setWeight(QFont::DemiBold);
    write(at.name, name, colors.text, occurrence.event);
    write(at.summary, theme::smallFont(), colors.textMuted, payloadSummary(occurrence.payload, 6));
    painter->restore();
}

} // namespace eventdesk
