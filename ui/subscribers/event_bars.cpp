// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/event_bars.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

class Row : public QAbstractButton
{
public:
    Row(const SubscriberProfile::EventCount &event, qint64 largest, QWidget *parent)
        : QAbstractButton(parent)
        , m_event(event)
        , m_share(double(event.occurrences) / double(std::max<qint64>(largest, 1)))
    {
        setCursor(Qt::PointingHandCursor);
        setToolTip(event.event);
        setAccessibleName(
            //: %1 is an event's name
            EventBars::tr("%1: %Ln time(s)", nullptr, int(event.occurrences)).arg(event.event));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {160, QFontMetrics(theme::monospaceFont()).height() + 8}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Colors &colors = theme::colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QString count = format::count(m_event.occurrences);
        const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const int countWidth = std::max(painter.fontMetrics().horizontalAdvance(count), 24);
        const int nameWidth = (width() - countWidth) * 11 / 20;
        const QRect name(0, 0, nameWidth - 8, height());
        const QRect number(width() - countWidth, 0, countWidth, height());
        const QRect track(nameWidth, height() / 2 - 3, width() - nameWidth - countWidth - 10, 6);

        painter.setFont(theme::monospaceFont());
        painter.setPen(underMouse() || hasFocus() ? colors.accent : colors.text);
        painter.drawText(mirrored(name), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(m_event.event, Qt::ElideMiddle, name.width()));
        painter.setFont(theme::bodyFont());
        painter.setPen(colors.textMuted);
        painter.drawText(mirrored(number), Qt::AlignVCenter | Qt::AlignTrailing, count);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.sunken);
        painter.drawRoundedRect(mirrored(track), 3, 3);
        QRect filled = track;
        filled.setWidth(std::max(6, int(m_share * track.width())));
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(mirrored(filled), 3, 3);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }

private:
    SubscriberProfile::EventCount m_event;
    double m_share;
};

} // namespace

EventBars::EventBars(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
}

void EventBars::setEvents(const QList<SubscriberProfile::EventCount> &events)
{
    qDeleteAll(findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly));
    const qint64 largest = events.isEmpty() ? 0 : events.first().occurrences;
    for (const SubscriberProfile::EventCount &event : events.first(std::min<qsizetype>(events.size(), most))) {
        auto *row = new Row(event, largest, this);
        connect(row, &QAbstractButton::clicked, this, [this, name = event.event] { Q_EMIT eventRequested(name); });
        layout()->addWidget(row);
    }
}

} // namespace eventdesk
