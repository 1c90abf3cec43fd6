// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar_entry.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace eventdesk {

namespace {

constexpr int iconSide = 18;
constexpr int margin = 10;

} // namespace

SidebarEntry::SidebarEntry(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarEntry::setCount(qint64 count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : format::count(count));
    update();
}

QSize SidebarEntry::sizeHint() const
{
    return {margin * 2 + iconSide + 10 + fontMetrics().horizontalAdvance(text()) + 60, fontMetrics().height() + 16};
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    const auto &colors = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(colors.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()    ? QBrush(colors.accentSoft)
                     : underMouse() ? QBrush(colors.sunken)
                                    : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, 6, 6);

    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const QColor color = isChecked() ? colors.accent : colors.text;
    theme::icon(m_icon, isChecked() ? colors.accent : colors.textMuted)
        .paint(&painter, place({margin, (height() - iconSide) / 2, iconSide, iconSide}));

    int right = width() - margin;
    if (m_count >= 0) {
        const QString count = format::count(m_count);
        const int space = painter.fontMetrics().horizontalAdvance(count);
        right -= space;
        painter.setPen(isChecked() ? colors.textMuted : colors.textFaint);
        painter.drawText(place({right, 0, space, height()}), Qt::AlignCenter, count);
        right -= 8;
    }
    QFont font = painter.font();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(color);
    const int left = margin + iconSide + 10;
    const QRect line = place({left, 0, right - left, height()});
    painter.drawText(line, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

} // namespace eventdesk
