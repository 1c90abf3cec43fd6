// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/volume_chart.h"

#include "ui/common/shortcut_action.h"
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
    buildActions();
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
    if (m_content.buckets.isEmpty())
        return;
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

// Half of what is seen, around the chosen bucket.
void VolumeChart::zoomIn()
{
    const qsizetype count = m_content.buckets.size();
    if (count < 2)
        return;
    const qsizetype middle = m_hovered < 0 ? count / 2 : m_hovered;
    const qsizetype first = std::clamp<qsizetype>(middle - count / 4, 0, count - count / 2);
    Q_EMIT rangeRequested({m_content.buckets[first].start, m_content.buckets[first + count / 2 - 1].end});
}

void VolumeChart::moveTo(qsizetype bucket)
{
    if (m_content.buckets.isEmpty())
        return;
    setHoveredBucket(std::clamp<qsizetype>(bucket, 0, m_content.buckets.size() - 1));
    QAccessibleAnnouncementEvent announcement(this, hoverLines().join(u", "));
    QAccessible::updateAccessibility(&announcement);
}

void VolumeChart::buildActions()
{
    //: Heading over keyboard shortcuts that work while the chart has the focus
    const QString group = tr("On the chart");
    const auto add = [&](const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = addShortcutAction(this, group, text, keys, Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const auto unlisted = [](QAction *action) { action->setProperty("unlisted", true); }; // says nothing elsewhere
    const auto last = [this] { return m_content.buckets.size() - 1; };
    //: A key leads to the bar to the left in the chart
    unlisted(
        add(tr("The bar before"), {Qt::Key_Left}, [this, last] { moveTo(m_hovered < 0 ? last() : m_hovered - 1); }));
    //: A key leads to the bar to the right in the chart
    unlisted(add(tr("The bar after"), {Qt::Key_Right}, [this] { moveTo(m_hovered + 1); }));
    unlisted(add(tr("The first bar"), {Qt::Key_Home}, [this] { moveTo(0); }));
    unlisted(add(tr("The last bar"), {Qt::Key_End}, [this, last] { moveTo(last()); }));
    unlisted(add(tr("List the events of the bar"), {Qt::Key_Return, Qt::Key_Enter}, [this] { activate(m_hovered); }));
    //: Shows the time before what the chart shows
    add(tr("Earlier times"), {Qt::SHIFT | Qt::Key_Left}, [this] { pan(-1); });
    //: Shows the time after what the chart shows
    add(tr("Later times"), {Qt::SHIFT | Qt::Key_Right}, [this] { pan(1); });
    add(tr("Zoom in"), {Qt::Key_Plus}, &VolumeChart::zoomIn);
    m_zoomOut = add(tr("Back to the range before"), {Qt::Key_Escape, Qt::Key_Minus}, [this] {
        if (m_drag)
            giveUpDrag();
        else
            Q_EMIT zoomOutRequested();
    });
    m_zoomOut->setEnabled(false);
}

void VolumeChart::setCanZoomOut(bool can)
{
    m_canZoomOut = can;
    m_zoomOut->setEnabled(can);
}

void VolumeChart::giveUpDrag()
{
    m_drag.reset();
    update();
}

// Where there is no range to go back to.
void VolumeChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag)
        giveUpDrag();
    else if (event->key() == Qt::Key_Escape && m_hovered >= 0)
        setHoveredBucket(-1);
    else
        QWidget::keyPressEvent(event);
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
