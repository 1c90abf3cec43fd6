// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/volume_chart.h"

#include "ui/events/chart_hover.h"
#include "ui/events/volume_words.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace eventdesk {

namespace {

constexpr int margin = 16;

} // namespace

VolumeChart::VolumeChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    setAccessibleName(tr("Chart"));
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, [this] { activate(m_clicked); });
}

void VolumeChart::setContent(const ChartContent &content)
{
    const bool sameBuckets = m_content.buckets == content.buckets;
    m_content = content;
    m_figure.reset();
    if (!sameBuckets) {
        m_drag.reset();
        m_click.stop();
        setHoveredBucket(-1);
    }
    describe();
    update();
}

const ChartFigure &VolumeChart::figure() const
{
    if (!m_figure) {
        const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -8);
        m_figure = ChartFigure::make(m_content, room, theme::smallFont());
    }
    return *m_figure;
}

void VolumeChart::setHoveredBucket(qsizetype bucket)
{
    if (bucket >= m_content.buckets.size())
        bucket = -1;
    if (bucket == m_hovered)
        return;
    m_hovered = bucket;
    update();
    Q_EMIT hoveredChanged(bucket);
}

QStringList VolumeChart::hoverLines() const
{
    QStringList lines;
    for (const HoverLine &line : eventdesk::hoverLines(m_content, m_hovered))
        lines.append(line.text);
    return lines;
}

void VolumeChart::describe()
{
    setAccessibleDescription(chartSentence(m_content));
}

void VolumeChart::paintEvent(QPaintEvent *)
{
    if (m_content.buckets.isEmpty())
        return;
    QPainter painter(this);
    const theme::Colors &colors = theme::colors();
    const bool dragging = m_drag && m_drag->moved;
    figure().paint(painter, m_content, colors, dragging ? -1 : m_hovered);
    if (dragging) {
        QRectF chosen = geometryOfChart().slotOf(std::min(m_drag->first, m_drag->last));
        chosen.setRight(geometryOfChart().slotOf(std::max(m_drag->first, m_drag->last)).right());
        QColor veil = colors.accent;
        veil.setAlphaF(0.18F);
        painter.fillRect(chosen, veil);
        painter.setPen(colors.accent);
        painter.drawLine(chosen.topLeft(), chosen.bottomLeft());
        painter.drawLine(chosen.topRight(), chosen.bottomRight());
    } else {
        paintHover(painter, figure(), m_content, m_hovered, QRectF(rect()), colors);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 6, 6);
    }
}

// Also beside the plot: a drag may end there.
qsizetype VolumeChart::nearestBucket(QPointF point) const
{
    const ChartGeometry &geometry = geometryOfChart();
    const qreal x = std::clamp(point.x(), geometry.plot.left(), geometry.plot.right());
    return std::clamp<qsizetype>(qsizetype((x - geometry.plot.left()) / geometry.slot), 0, geometry.count - 1);
}

void VolumeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || geometryOfChart().bucketAt(event->position()) < 0)
        return QWidget::mousePressEvent(event);
    const qsizetype bucket = nearestBucket(event->position());
    m_drag = Drag{event->position(), bucket, bucket};
}

void VolumeChart::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredBucket(geometryOfChart().bucketAt(event->position()));
    if (!m_drag)
        return;
    dragTo(event->position());
    update();
}

void VolumeChart::dragTo(QPointF point)
{
    m_drag->last = nearestBucket(point);
    if (std::abs(point.x() - m_drag->start.x()) >= QApplication::startDragDistance())
        m_drag->moved = true;
}

void VolumeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    dragTo(event->position()); // a quick hand may let go before a move is told
    const Drag drag = *m_drag;
    m_drag.reset();
    update();
    if (drag.moved) {
        const Bucket &first = m_content.buckets[std::min(drag.first, drag.last)];
        const Bucket &last = m_content.buckets[std::max(drag.first, drag.last)];
        Q_EMIT rangeRequested({first.start, last.end});
        return;
    }
    m_clicked = geometryOfChart().bucketAt(event->position());
    if (m_canZoomOut)
        m_click.start(QApplication::doubleClickInterval());
    else
        activate(m_clicked);
}

void VolumeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_click.stop();
    m_drag.reset();
    Q_EMIT zoomOutRequested();
}

void VolumeChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype bucket = byKey ? m_hovered : geometryOfChart().bucketAt(event->pos());
    if (bucket < 0)
        return;
    const QPoint place(qRound(geometryOfChart().middleOf(bucket)), qRound(geometryOfChart().plot.center().y()));
    Q_EMIT menuRequested(m_content.buckets[bucket], byKey ? mapToGlobal(place) : event->globalPos());
}

void VolumeChart::leaveEvent(QEvent *)
{
    setHoveredBucket(-1);
}

void VolumeChart::activate(qsizetype bucket)
{
    if (bucket >= 0 && bucket < m_content.buckets.size())
        Q_EMIT bucketActivated(m_content.buckets[bucket]);
}

// By a quarter of what is seen, in whole buckets.
void VolumeChart::pan(int direction)
{
    const Bucketing &bucketing = m_content.query.bucketing;
    const qsizetype steps = std::max<qsizetype>(m_content.buckets.size() / 4, 1);
    Bucket first = m_content.buckets.first();
    Bucket last = m_content.buckets.last();
    for (qsizetype i = 0; i < steps; ++i) {
        // Nothing is known of what comes after now.
        if (direction > 0 && last.end > m_content.now)
            break;
        if (direction > 0) {
            first = bucketAfter(bucketing, first);
            last = bucketAfter(bucketing, last);
        } else {
            first = bucketAt(bucketing, first.start - std::chrono::milliseconds(1));
            last = bucketAt(bucketing, last.start - std::chrono::milliseconds(1));
        }
    }
    if (first != m_content.buckets.first())
        Q_EMIT panRequested({first.start, last.end});
}

void VolumeChart::moveByKey(int key)
{
    const qsizetype last = geometryOfChart().count - 1;
    qsizetype bucket = m_hovered;
    if (key == Qt::Key_Left)
        bucket = m_hovered < 0 ? last : std::max<qsizetype>(m_hovered - 1, 0);
    else if (key == Qt::Key_Right)
        bucket = m_hovered < 0 ? 0 : std::min(m_hovered + 1, last);
    else
        bucket = key == Qt::Key_Home ? 0 : last;
    setHoveredBucket(bucket);
    QAccessibleAnnouncementEvent announcement(this, hoverLines().join(u", "));
    QAccessible::updateAccessibility(&announcement);
}

void VolumeChart::keyPressEvent(QKeyEvent *event)
{
    if (geometryOfChart().count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ShiftModifier)
            pan(event->key() == Qt::Key_Right ? 1 : -1);
        else if (event->modifiers() & Qt::AltModifier)
            QWidget::keyPressEvent(event); // back and forward
        else
            moveByKey(event->key());
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        moveByKey(event->key());
        return;
    case Qt::Key_Escape:
        if (m_drag)
            m_drag.reset();
        else if (m_hovered >= 0 && !m_canZoomOut)
            setHoveredBucket(-1);
        else
            Q_EMIT zoomOutRequested();
        update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_hovered);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void VolumeChart::resizeEvent(QResizeEvent *)
{
    m_figure.reset();
}

void VolumeChart::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        m_figure.reset();
        describe();
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace eventdesk
