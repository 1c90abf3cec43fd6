// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/volume_chart.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"
#include "ui/events/volume_words.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace eventdesk {

namespace {

constexpr int margin = 16;
constexpr int legendHeight = 28;

QColor lighter(QColor color)
{
    color.setAlphaF(0.45F);
    return color;
}

// What the eye cannot know; empty where the chart speaks for itself.
QString legendOf(const ChartGeometry &geometry)
{
    if (geometry.style == ChartGeometry::Style::Columns)
        return VolumeChart::tr("Several buckets share a pixel: each line goes from the least to the most of them");
    if (geometry.unfinished < 0)
        return {};
    if (geometry.style == ChartGeometry::Style::Line)
        return VolumeChart::tr("The time at the right end is not over yet");
    return geometry.unfinished == geometry.count - 1 ? VolumeChart::tr("The last bar is not over yet")
                                                     : VolumeChart::tr("The lighter bar is not over yet");
}

} // namespace

VolumeChart::VolumeChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    setAccessibleName(tr("Chart"));
}

void VolumeChart::setVolume(const Volume &volume, const VolumeQuery &query, Instant now)
{
    const bool sameBuckets = m_volume.buckets == volume.buckets;
    m_volume = volume;
    m_query = query;
    m_now = now;
    m_geometry.reset();
    if (!sameBuckets)
        setHoveredBucket(-1);
    describe();
    update();
}

double VolumeChart::valueOf(qsizetype bucket) const
{
    if (m_volume.series.isEmpty() || bucket < 0 || bucket >= m_volume.series.first().values.size())
        return 0;
    return m_volume.series.first().values[bucket];
}

const ChartGeometry &VolumeChart::geometryOfChart() const
{
    if (!m_geometry) {
        const QFontMetricsF metrics(theme::smallFont());
        ChartGeometry::Input input;
        input.size = QSizeF(width() - 2 * margin, height() - margin - 8);
        input.buckets = m_volume.buckets;
        if (!m_volume.series.isEmpty())
            input.values = m_volume.series.first().values;
        input.bucketing = m_query.bucketing;
        input.now = m_now;
        input.wholeNumbers =
            m_query.measure.kind == MeasureKind::Occurrences || m_query.measure.kind == MeasureKind::People;
        input.lineHeight = metrics.height();
        input.textWidth = [metrics](const QString &text) { return metrics.horizontalAdvance(text); };
        input.valueText = axisText;
        m_geometry = ChartGeometry::make(input);
        if (!legendOf(*m_geometry).isEmpty()) {
            input.size.rheight() -= legendHeight;
            m_geometry = ChartGeometry::make(input);
        }
        m_geometry->plot.translate(margin, margin);
        for (ChartGeometry::ValueTick &tick : m_geometry->valueTicks)
            tick.y += margin;
        for (ChartGeometry::TimeTick &tick : m_geometry->timeTicks) {
            tick.x += margin;
            tick.rect.translate(margin, margin);
        }
    }
    return *m_geometry;
}

void VolumeChart::setHoveredBucket(qsizetype bucket)
{
    if (bucket >= m_volume.buckets.size())
        bucket = -1;
    if (bucket == m_hovered)
        return;
    m_hovered = bucket;
    update();
    Q_EMIT hoveredChanged(bucket);
}

QStringList VolumeChart::hoverLines() const
{
    if (m_hovered < 0 || m_hovered >= m_volume.buckets.size())
        return {};
    QStringList lines{format::bucket(m_volume.buckets[m_hovered], m_query.bucketing),
                      measuredText(m_query.measure, valueOf(m_hovered))};
    if (m_hovered == geometryOfChart().unfinished)
        //: Of a day, week, … that still goes on
        lines.append(tr("Not over yet"));
    return lines;
}

void VolumeChart::describe()
{
    setAccessibleDescription(volumeSentence(m_volume, m_query));
}

void VolumeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    painter.setFont(theme::smallFont());
    if (m_volume.buckets.isEmpty())
        return;
    drawAxes(painter);
    switch (geometryOfChart().style) {
    case ChartGeometry::Style::Bars:
        drawBars(painter);
        break;
    case ChartGeometry::Style::Line:
        drawLine(painter);
        break;
    case ChartGeometry::Style::Columns:
        drawColumns(painter);
        break;
    }
    drawLegend(painter);
    drawHover(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::colors().accent, 2));
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 6, 6);
    }
}

void VolumeChart::drawAxes(QPainter &painter) const
{
    const ChartGeometry &geometry = geometryOfChart();
    const theme::Colors &colors = theme::colors();
    for (const ChartGeometry::ValueTick &tick : geometry.valueTicks) {
        const qreal y = std::round(tick.y) + 0.5;
        painter.setPen(tick.value == 0 ? colors.textFaint : colors.border);
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(colors.textMuted);
        painter.drawText(QRectF(0, y - 12, geometry.plot.left() - 8, 24), Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    for (const ChartGeometry::TimeTick &tick : geometry.timeTicks) {
        painter.setPen(colors.border);
        const qreal x = std::round(tick.x) + 0.5;
        painter.drawLine(QPointF(x, geometry.plot.bottom() + 1), QPointF(x, geometry.plot.bottom() + 5));
        painter.setPen(colors.textMuted);
        painter.drawText(tick.rect.adjusted(-2, 0, 2, 0), Qt::AlignCenter, tick.text);
    }
}

void VolumeChart::drawBars(QPainter &painter) const
{
    const ChartGeometry &geometry = geometryOfChart();
    const QColor accent = theme::colors().accent;
    if (m_hovered >= 0) {
        QColor track = theme::colors().accentSoft;
        painter.fillRect(geometry.slotOf(m_hovered), track);
    }
    painter.setRenderHint(QPainter::Antialiasing, geometry.slot > 6);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < geometry.count; ++i) {
        const QRectF bar = geometry.barOf(i, valueOf(i));
        if (bar.isEmpty())
            continue;
        if (i == geometry.unfinished)
            painter.fillRect(bar, theme::colors().surface); // no rule shines through
        painter.setBrush(i == geometry.unfinished ? lighter(accent) : accent);
        const qreal radius = bar.height() > 4 && bar.width() > 6 ? 2 : 0;
        if (radius > 0)
            painter.drawRoundedRect(bar, radius, radius);
        else
            painter.drawRect(bar);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void VolumeChart::drawLine(QPainter &painter) const
{
    const ChartGeometry &geometry = geometryOfChart();
    const QColor accent = theme::colors().accent;
    QColor fill = accent;
    fill.setAlphaF(0.16F);
    const auto draw = [&](const QPolygonF &line) {
        if (line.isEmpty())
            return;
        QPolygonF area = line;
        area.append({line.last().x(), geometry.yOf(0)});
        area.append({line.first().x(), geometry.yOf(0)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setPen(QPen(accent, 1.5, Qt::SolidLine, line.size() == 1 ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin));
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line; // up to the next gap
    line.reserve(geometry.count);
    for (qsizetype i = 0; i < geometry.count; ++i) {
        const double value = valueOf(i);
        if (std::isfinite(value)) {
            line.append({geometry.middleOf(i), geometry.yOf(value)});
        } else {
            draw(line);
            line.clear();
        }
    }
    draw(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Each column of pixels shows what its buckets hold: light up to the largest, full between least and largest.
void VolumeChart::drawColumns(QPainter &painter) const
{
    const ChartGeometry &geometry = geometryOfChart();
    const QColor accent = theme::colors().accent;
    QColor fill = accent;
    fill.setAlphaF(0.28F);
    // Rectangles in whole pixels: the raster engine draws them many times faster than lines.
    const int zero = qRound(geometry.yOf(0));
    const int left = int(std::floor(geometry.plot.left()));
    QList<QRect> reach;
    QList<QRect> spread;
    reach.reserve(geometry.columns.size());
    spread.reserve(geometry.columns.size());
    for (qsizetype i = 0; i < geometry.columns.size(); ++i) {
        const ChartGeometry::Column &column = geometry.columns[i];
        const int x = left + int(i);
        const int top = qRound(geometry.yOf(column.max));
        const int bottom = std::max(qRound(geometry.yOf(column.min)), top + 1);
        spread.append({x, top, 1, bottom - top});
        // What the spread does not cover, on the way to zero.
        if (top > zero)
            reach.append({x, zero, 1, top - zero});
        else if (bottom < zero)
            reach.append({x, bottom, 1, zero - bottom});
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRects(reach);
    painter.setBrush(accent);
    painter.drawRects(spread);
}

void VolumeChart::drawLegend(QPainter &painter) const
{
    const QString text = legendOf(geometryOfChart());
    if (text.isEmpty())
        return;
    painter.setPen(theme::colors().textMuted);
    painter.drawText(QRectF(margin, height() - legendHeight - 4, width() - 2 * margin, legendHeight), Qt::AlignCenter,
                     text);
}

void VolumeChart::drawHover(QPainter &painter) const
{
    const QStringList lines = hoverLines();
    if (lines.isEmpty())
        return;
    const ChartGeometry &geometry = geometryOfChart();
    const theme::Colors &colors = theme::colors();
    const qreal x = geometry.middleOf(m_hovered);
    const double value = valueOf(m_hovered);
    const qreal y = geometry.yOf(std::isfinite(value) ? value : 0);
    painter.setRenderHint(QPainter::Antialiasing);
    if (geometry.style != ChartGeometry::Style::Bars) {
        painter.setPen(colors.textFaint);
        painter.drawLine(QPointF(std::round(x) + 0.5, geometry.plot.top()),
                         QPointF(std::round(x) + 0.5, geometry.plot.bottom()));
        if (std::isfinite(value)) {
            painter.setPen(QPen(colors.surface, 2));
            painter.setBrush(colors.accent);
            painter.drawEllipse(QPointF(x, y), 4.5, 4.5);
        }
    }

    QFont bold = theme::smallFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF titleMetrics(bold);
    const QFontMetricsF metrics(theme::smallFont());
    qreal textWidth = titleMetrics.horizontalAdvance(lines.first());
    for (const QString &line : lines.sliced(1))
        textWidth = std::max(textWidth, metrics.horizontalAdvance(line));
    const qreal lineHeight = metrics.height() + 3;
    QRectF box(0, 0, std::ceil(textWidth) + 24, std::ceil(lineHeight * qreal(lines.size())) + 16);
    const bool onRight = x + 14 + box.width() <= width() - 4;
    box.moveLeft(onRight ? x + 14 : std::max(x - 14 - box.width(), 4.0));
    box.moveTop(std::clamp(y - box.height() - 8, 6.0, std::max(geometry.plot.bottom() - box.height() - 6, 6.0)));

    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.shadow);
    painter.drawRoundedRect(box.translated(0, 2), 6, 6);
    painter.setPen(colors.border);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRectF row(box.left() + 12, box.top() + 8, textWidth + 4, lineHeight);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? bold : theme::smallFont());
        painter.setPen(i < 2 ? colors.text : colors.textMuted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
        row.translate(0, lineHeight);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void VolumeChart::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredBucket(geometryOfChart().bucketAt(event->position()));
}

void VolumeChart::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype bucket = geometryOfChart().bucketAt(event->position());
    if (event->button() == Qt::LeftButton && bucket >= 0)
        Q_EMIT bucketActivated(m_volume.buckets[bucket]);
}

void VolumeChart::leaveEvent(QEvent *)
{
    setHoveredBucket(-1);
}

void VolumeChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = geometryOfChart().count;
    qsizetype bucket = m_hovered;
    switch (event->key()) {
    case Qt::Key_Left:
        bucket = m_hovered < 0 ? count - 1 : std::max<qsizetype>(m_hovered - 1, 0);
        break;
    case Qt::Key_Right:
        bucket = m_hovered < 0 ? 0 : std::min(m_hovered + 1, count - 1);
        break;
    case Qt::Key_Home:
        bucket = 0;
        break;
    case Qt::Key_End:
        bucket = count - 1;
        break;
    case Qt::Key_Escape:
        bucket = -1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hovered >= 0)
            Q_EMIT bucketActivated(m_volume.buckets[m_hovered]);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (count == 0)
        return;
    setHoveredBucket(bucket);
    if (m_hovered >= 0) {
        QAccessibleAnnouncementEvent announcement(this, hoverLines().join(u", "));
        QAccessible::updateAccessibility(&announcement);
    }
}

void VolumeChart::resizeEvent(QResizeEvent *)
{
    m_geometry.reset();
}

void VolumeChart::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        m_geometry.reset();
        describe();
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace eventdesk
