// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"
#include "ui/events/chart_geometry.h"

#include <QWidget>

namespace eventdesk {

// The chart of one event's volume, painted by hand: bars, or a filled line where bars would be too narrow. The bucket
// under the pointer, or the one chosen with the arrow keys, is described in a box.
class VolumeChart : public QWidget
{
    Q_OBJECT

public:
    explicit VolumeChart(QWidget *parent = nullptr);

    void setVolume(const Volume &volume, const VolumeQuery &query, Instant now);

    const ChartGeometry &geometryOfChart() const;
    qsizetype hoveredBucket() const { return m_hovered; } // -1: none
    void setHoveredBucket(qsizetype bucket);
    QStringList hoverLines() const; // the bucket, its value, and what else is to be said of it

    QSize sizeHint() const override { return {900, 360}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void hoveredChanged(qsizetype bucket);
    void bucketActivated(eventdesk::Bucket bucket); // clicked, or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double valueOf(qsizetype bucket) const;
    void describe();
    void drawAxes(QPainter &painter) const;
    void drawBars(QPainter &painter) const;
    void drawLine(QPainter &painter) const;
    void drawColumns(QPainter &painter) const;
    void drawLegend(QPainter &painter) const;
    void drawHover(QPainter &painter) const;

    Volume m_volume;
    VolumeQuery m_query;
    Instant m_now;
    qsizetype m_hovered = -1;
    mutable std::optional<ChartGeometry> m_geometry; // made when it is needed, forgotten when something changes
};

} // namespace eventdesk
