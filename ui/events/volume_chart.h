// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/chart_figure.h"

#include <QTimer>
#include <QWidget>

namespace eventdesk {

// The chart of one event's volume, painted by hand: bars or lines. The bucket under the pointer, or the one chosen with
// the arrow keys, is described in a box. Dragging over buckets asks for their range, Shift with an arrow for the range
// beside it. What its keys do are actions, while it has the focus.
class VolumeChart : public QWidget
{
    Q_OBJECT

public:
    explicit VolumeChart(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }
    // There is a wider range to go back to: a click waits for the second one of a double click.
    void setCanZoomOut(bool can);

    const ChartFigure &figure() const;
    const ChartGeometry &geometryOfChart() const { return figure().geometry; }
    qsizetype hoveredBucket() const { return m_hovered; } // -1: none
    void setHoveredBucket(qsizetype bucket);
    QStringList hoverLines() const; // the bucket, its values, and what else is to be said of it

    QSize sizeHint() const override { return {900, 360}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void hoveredChanged(qsizetype bucket);
    void bucketActivated(const eventdesk::Bucket &bucket);  // clicked, or Enter
    void rangeRequested(const eventdesk::TimeRange &range); // dragged over, or zoomed into by key
    void panRequested(const eventdesk::TimeRange &range);
    void menuRequested(const eventdesk::Bucket &bucket, QPoint globalPosition); // also by key, for the chosen bucket
    void zoomOutRequested();                                                    // a double click or Esc

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Drag
    {
        QPointF start;
        qsizetype first; // bucket
        qsizetype last;
        bool moved = false; // far enough to be no click
    };

    qsizetype nearestBucket(QPointF point) const;
    void dragTo(QPointF point);
    void buildActions();
    void pan(int direction);
    void zoomIn();
    void moveTo(qsizetype bucket);
    void activate(qsizetype bucket);
    void giveUpDrag();
    void describe();

    ChartContent m_content;
    qsizetype m_hovered = -1;
    bool m_canZoomOut = false;
    QAction *m_zoomOut = nullptr;
    std::optional<Drag> m_drag;
    QTimer m_click; // until it is known to be no double click
    qsizetype m_clicked = -1;
    mutable std::optional<ChartFigure> m_figure; // made when it is needed, forgotten when something changes
};

} // namespace eventdesk
