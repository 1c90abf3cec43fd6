// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/subscriber.h"
#include "ui/subscribers/heat_map_geometry.h"

#include <QHash>
#include <QWidget>

namespace eventdesk {

// A person's activity over half a year, a square a day. The day under the mouse is told in a tool tip; with the arrow
// keys the days can be walked through.
class HeatMap : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    // Days outside of the half year that ends with `last` are passed over.
    void setDays(const QList<SubscriberProfile::DayCount> &days, QDate last, Qt::DayOfWeek weekStart);
    QString textOf(QDate day) const; // "14 events on 12 November"

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    HeatMapGeometry geometryNow() const;
    void describe();

    QHash<QDate, qint64> m_counts;
    qint64 m_largest = 0;
    QDate m_last;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    std::optional<QDate> m_current; // walked to by key
};

} // namespace eventdesk
