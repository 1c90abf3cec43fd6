// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/heat_map.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace eventdesk {

namespace {

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Activity by day"));
}

void HeatMap::setDays(const QList<SubscriberProfile::DayCount> &days, QDate last, Qt::DayOfWeek weekStart)
{
    m_counts.clear();
    m_largest = 0;
    const HeatMapGeometry shown{.last = last, .weekStart = weekStart};
    for (const SubscriberProfile::DayCount &day : days) {
        if (day.day < shown.first() || day.day > last)
            continue;
        m_counts.insert(day.day, day.occurrences);
        m_largest = std::max(m_largest, day.occurrences);
    }
    m_last = last;
    m_weekStart = weekStart;
    m_current.reset();
    describe();
    updateGeometry();
    update();
}

QString HeatMap::textOf(QDate day) const
{
    //: %1 is a day: "12 November"
    return tr("%Ln event(s) on %1", nullptr, int(m_counts.value(day))).arg(format::day(day, {})); // never "on Today"
}

void HeatMap::describe()
{
    if (m_counts.isEmpty() || !m_last.isValid()) {
        setAccessibleDescription(tr("Nothing happened in the time shown."));
        return;
    }
    QDate fullest = m_counts.constBegin().key();
    for (auto it = m_counts.constBegin(); it != m_counts.constEnd(); ++it) {
        if (it.value() == m_largest && (m_counts.value(fullest) < m_largest || it.key() < fullest))
            fullest = it.key();
    }
    setAccessibleDescription(
        //: %1: number of days in all; %2: for example "14 events on 12 November"
        tr("Active on %Ln of %1 days, most of all with %2.", nullptr, int(m_counts.size()))
            .arg(format::count(geometryNow().days()), textOf(fullest)));
}

HeatMapGeometry HeatMap::geometryNow() const
{
    return HeatMapGeometry::fitting(m_last, m_weekStart, width());
}

QSize HeatMap::sizeHint() const
{
    return HeatMapGeometry{.last = m_last}.size();
}

int HeatMap::heightForWidth(int width) const
{
    return HeatMapGeometry::fitting(m_last, m_weekStart, width).size().height();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_last.isValid()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const HeatMapGeometry geometry = geometryNow();
        if (const auto day = geometry.dayAt(help->pos()))
            QToolTip::showText(help->globalPos(), textOf(*day), this, geometry.rectOf(*day));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -7;
        break;
    case Qt::Key_Right:
        step = 7;
        break;
    case Qt::Key_Up:
        step = -1;
        break;
    case Qt::Key_Down:
        step = 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_last.isValid())
        return;
    const HeatMapGeometry geometry = geometryNow();
    const QDate next = m_current ? m_current->addDays(step) : m_last;
    if (next < geometry.first() || next > m_last)
        return;
    m_current = next;
    QToolTip::showText(mapToGlobal(geometry.rectOf(next).bottomRight()), textOf(next), this);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    m_current.reset();
    update();
    QWidget::focusOutEvent(event);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    if (!m_last.isValid())
        return;
    const theme::Colors &colors = theme::colors();
    const HeatMapGeometry geometry = geometryNow();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (QDate day = geometry.first(); day <= m_last; day = day.addDays(1)) {
        const int level = heatLevel(m_counts.value(day), m_largest);
        // The faintest of the full ones is far enough from the empty to be told apart.
        painter.setBrush(level == 0 ? colors.sunken : mixed(colors.sunken, colors.accent, 0.25 + 0.1875 * level));
        painter.drawRoundedRect(geometry.rectOf(day), 2, 2);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, 1.5));
        painter.drawRoundedRect(m_current ? QRectF(geometry.rectOf(*m_current)).adjusted(-1, -1, 1, 1)
                                          : QRectF(QRect(QPoint(), geometry.size())).adjusted(0.75, 0.75, -0.75, -0.75),
                                2, 2);
    }
}

} // namespace eventdesk
