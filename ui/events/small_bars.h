// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace eventdesk {

// A few bars beside each other, as high as their values, with texts under them; what each says is its tool tip, and the
// whole is said to screen readers. The keys ← and → go from bar to bar.
class SmallBars : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        double value = 0;
        QString says; // "20 to 30: 412 values"
    };

    explicit SmallBars(const QString &accessibleName, QWidget *parent = nullptr);

    struct Mark
    {
        double at = 0; // in bars from the start; 1.5 is the middle of the second
        QString text;
    };

    // The highest bar fills the height, or `full` does where it is given. Of marks that have no room beside each other
    // the earlier ones in the list are shown.
    void setBars(const QList<Bar> &bars, const QList<Mark> &marks, double full = 0);
    const QList<Bar> &bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF place(qsizetype bar) const;
    qsizetype barAt(qreal x) const;
    void setHovered(qsizetype bar);
    void paintMarks(QPainter &painter, const QRect &below) const;

    QList<Bar> m_bars;
    QList<Mark> m_marks;
    double m_full = 0;
    qsizetype m_hovered = -1;
};

} // namespace eventdesk
