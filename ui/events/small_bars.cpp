// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/small_bars.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int barsHeight = 64;

} // namespace

SmallBars::SmallBars(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SmallBars::setBars(const QList<Bar> &bars, const QList<Mark> &marks, double full)
{
    m_bars = bars;
    m_marks = marks;
    m_full = full;
    for (const Bar &bar : bars)
        m_full = full > 0 ? full : std::max(m_full, bar.value);
    m_hovered = -1;
    QStringList all;
    for (const Bar &bar : bars)
        all.append(bar.says);
    setAccessibleDescription(all.join(u"; "_s));
    update();
}

QSize SmallBars::sizeHint() const
{
    return {240, minimumSizeHint().height()};
}

QSize SmallBars::minimumSizeHint() const
{
    return {80, barsHeight + 4 + QFontMetrics(theme::smallFont()).height()};
}

QRectF SmallBars::place(qsizetype bar) const
{
    const qreal step = width() / qreal(std::max<qsizetype>(m_bars.size(), 1));
    const qreal gap = step > 6 ? 2 : step > 3 ? 1 : 0;
    const qreal left = layoutDirection() == Qt::RightToLeft ? width() - step * qreal(bar + 1) : step * qreal(bar);
    const qreal share = m_full > 0 ? std::clamp(m_bars[bar].value / m_full, 0.0, 1.0) : 0;
    const qreal height = m_bars[bar].value > 0 ? std::max(share * barsHeight, 1.5) : 0;
    return {left + gap / 2, barsHeight - height, std::min(step - gap, 48.0), height};
}

qsizetype SmallBars::barAt(qreal x) const
{
    if (m_bars.isEmpty())
        return -1;
    const qreal fromStart = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    return std::clamp<qsizetype>(qsizetype(fromStart * qreal(m_bars.size()) / std::max(width(), 1)), 0,
                                 m_bars.size() - 1);
}

void SmallBars::setHovered(qsizetype bar)
{
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    update();
}

void SmallBars::paintEvent(QPaintEvent *)
{
    const auto &colors = theme::colors();
    QPainter painter(this);
    painter.fillRect(QRectF(0, barsHeight, width(), 1), colors.border);
    QColor quiet = colors.accent;
    quiet.setAlphaF(0.75f);
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        painter.fillRect(place(i), i == m_hovered ? colors.accent : quiet);
    painter.setFont(theme::smallFont());
    painter.setPen(colors.textMuted);
    const QRect below(0, barsHeight + 4, width(), height() - barsHeight - 4);
    // What the keyboard is on stands where the marks are otherwise.
    if (hasFocus() && m_hovered >= 0) {
        const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
        painter.drawText(below, int(start), m_bars[m_hovered].says);
        return;
    }
    paintMarks(painter, below);
}

void SmallBars::paintMarks(QPainter &painter, const QRect &below) const
{
    constexpr int between = 10;
    QList<QRect> taken;
    for (const Mark &mark : m_marks) {
        const int textWidth = painter.fontMetrics().horizontalAdvance(mark.text) + 1;
        const int middle = int(mark.at * width() / double(std::max<qsizetype>(m_bars.size(), 1)));
        const int left = std::max(std::min(middle - textWidth / 2, width() - textWidth), 0);
        const QRect place(left, below.top(), textWidth, below.height());
        const QRect around = place.adjusted(-between, 0, between, 0);
        if (std::ranges::any_of(taken, [&](const QRect &other) { return other.intersects(around); }))
            continue;
        taken.append(place);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignLeft | Qt::AlignAbsolute,
                         mark.text);
    }
}

bool SmallBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype bar = barAt(help->pos().x());
        QToolTip::showText(help->globalPos(), bar >= 0 ? m_bars[bar].says : QString(), this);
        return true;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        update();
    return QWidget::event(event);
}

void SmallBars::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(barAt(event->position().x()));
}

void SmallBars::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void SmallBars::keyPressEvent(QKeyEvent *event)
{
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (m_bars.isEmpty() || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype next = m_hovered < 0 ? 0 : m_hovered + (event->key() == Qt::Key_Right ? step : -step);
    setHovered(std::clamp<qsizetype>(next, 0, m_bars.size() - 1));
}

} // namespace eventdesk
