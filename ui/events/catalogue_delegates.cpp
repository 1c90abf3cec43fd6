// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/catalogue_delegates.h"

#include "models/items/event_catalogue_model.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

EventSummary summaryOf(const QModelIndex &index)
{
    return index.data(EventCatalogueModel::SummaryRole).value<EventSummary>();
}

QRect directed(Qt::LayoutDirection direction, const QRect &outer, const QRect &inner)
{
    return QStyle::visualRect(direction, outer, inner);
}

} // namespace

void EventNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const EventSummary summary = summaryOf(index);
    const QRect cell = contentRect(option.rect);
    const auto &colors = theme::colors();

    QFont nameFont = theme::monospaceFont();
    nameFont.setWeight(QFont::DemiBold);
    const QFont textFont = theme::smallFont();
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics textMetrics(textFont);
    QString description = summary.event.description.simplified();
    if (summary.event.archived)
        description = description.isEmpty() ? tr("Archived")
                                            //: An event that has been put away, and its description
                                            : tr("Archived · %1").arg(description);
    const int gap = 3;
    const int height = nameMetrics.height() + (description.isEmpty() ? 0 : gap + textMetrics.height());
    QRect line(cell.left(), cell.top() + (cell.height() - height) / 2, cell.width(), nameMetrics.height());

    painter->save();
    const int align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(nameFont);
    painter->setPen(summary.event.archived ? colors.textMuted : colors.text);
    painter->drawText(line, align | Qt::TextSingleLine,
                      nameMetrics.elidedText(summary.event.name, Qt::ElideMiddle, line.width()));
    line = QRect(cell.left(), line.bottom() + 1 + gap, cell.width(), textMetrics.height());
    painter->setFont(textFont);
    painter->setPen(colors.textMuted);
    painter->drawText(line, align | Qt::TextSingleLine,
                      textMetrics.elidedText(description, Qt::ElideRight, line.width()));
    painter->restore();
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const EventSummary summary = summaryOf(index);
    const QRect cell = contentRect(option.rect);
    const auto &colors = theme::colors();
    painter->save();
    const bool quiet = std::ranges::none_of(summary.recent, [](qint64 day) { return day > 0; });
    if (quiet) {
        painter->setFont(theme::smallFont());
        painter->setPen(colors.textFaint);
        const QString text = summary.occurrences == 0 ? tr("Waiting for the first event") : tr("Nothing in these days");
        painter->drawText(cell, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                          QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, cell.width()));
    } else {
        // Time goes from left to right in every language.
        const qint64 highest = *std::ranges::max_element(summary.recent);
        const double step = qMin(4.0, double(cell.width()) / double(summary.recent.size()));
        const int full = qMin(26, cell.height() - 16);
        const QRect plot = directed(
            option.direction, cell,
            QRect(cell.left(), cell.center().y() - full / 2, qRound(step * double(summary.recent.size())), full));
        QColor color = colors.accent;
        color.setAlphaF(0.8f);
        for (qsizetype day = 0; day < summary.recent.size(); ++day) {
            // A day with anything at all is told from one with nothing.
            const qint64 value = summary.recent[day];
            const double height = value == 0 ? 1 : qMax(2.0, double(full) * double(value) / double(highest));
            painter->fillRect(QRectF(plot.left() + step * double(day), plot.bottom() + 1 - height, step - 1, height),
                              value == 0 ? colors.border : color);
        }
    }
    painter->restore();
}

MutedTextDelegate::MutedTextDelegate(Session *session, Text text, QObject *parent)
    : RowDelegate(parent)
    , m_session(session)
    , m_text(text)
{
}

void MutedTextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->text = m_text(index, *m_session);
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->palette.setColor(QPalette::Text, theme::colors().textMuted);
}

} // namespace eventdesk
