// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/series_look.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace eventdesk {

namespace {

using Hatch = SeriesLook::Hatch;
using Marker = SeriesLook::Marker;

constexpr qreal hatchSpacing = 6;

// On dark the two dark ones are lightened until they stand out from the ground, at their own hue.
constexpr std::array<QRgb, 8> onLight{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                      0xff56b4e9, 0xffd55e00, 0xffd9ca1e, 0xff2b2b2b};
constexpr std::array<QRgb, 8> onDark{0xff3b9ede, 0xffe69f00, 0xff1fb98c, 0xffd98cb8,
                                     0xff8fd0f5, 0xfff07a2b, 0xfff0e442, 0xffe6e6e6};
constexpr QRgb restColor = 0xff8a8a8a;

constexpr std::array<Hatch, 8> hatches{Hatch::None,    Hatch::Rising, Hatch::Falling, Hatch::Level,
                                       Hatch::Upright, Hatch::None,   Hatch::Crossed, Hatch::Rising};
constexpr std::array<Marker, 5> markers{Marker::Circle, Marker::Square, Marker::Triangle, Marker::Diamond,
                                        Marker::Cross};

const std::array<QList<qreal>, 8> &dashes()
{
    static const std::array<QList<qreal>, 8> all{QList<qreal>{},     {6, 2},  {2, 2}, {8, 2, 2, 2},
                                                 {4, 2, 1, 2, 1, 2}, {10, 3}, {1, 2}, {3, 3}};
    return all;
}

bool isDark(const theme::Colors &colors)
{
    return colors.surface.lightness() < 128;
}

} // namespace

QPen SeriesLook::pen(qreal width) const
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

SeriesLook seriesLook(const ChartContent &content, qsizetype series, const theme::Colors &colors)
{
    SeriesLook look;
    look.hatchColor = colors.surface;
    look.hatchColor.setAlphaF(0.55F);
    if (!content.isBrokenDown()) {
        look.color = colors.accent;
        return look;
    }
    const auto place = size_t(series % 8);
    if (content.series[series].isRest) {
        look.color = QColor(restColor);
        look.hatch = Hatch::Crossed;
        look.marker = Marker::Cross;
        look.dashes = {1, 3};
        return look;
    }
    look.color = QColor(isDark(colors) ? onDark[place] : onLight[place]);
    look.hatch = hatches[place];
    look.marker = markers[size_t(series % 5)];
    look.dashes = dashes()[place];
    return look;
}

SeriesLook comparedLook(const ChartContent &content, const theme::Colors &colors)
{
    SeriesLook look;
    // Beside colours that mean something it is of none.
    look.color = content.isBrokenDown() ? colors.text : QColor(isDark(colors) ? onDark[5] : onLight[5]);
    look.dashes = {3, 2};
    look.marker = Marker::Diamond;
    return look;
}

QList<QLineF> hatchLines(const QRectF &bar, Hatch hatch, qreal spacing)
{
    QList<QLineF> lines;
    const auto steps = [spacing](qreal from, qreal to, auto add) {
        for (qreal at = std::ceil(from / spacing) * spacing; at < to; at += spacing)
            add(at);
    };
    switch (hatch) {
    case Hatch::None:
        break;
    case Hatch::Level:
        steps(bar.top(), bar.bottom(), [&](qreal y) { lines.append({bar.left(), y, bar.right(), y}); });
        break;
    case Hatch::Upright:
        steps(bar.left(), bar.right(), [&](qreal x) { lines.append({x, bar.top(), x, bar.bottom()}); });
        break;
    case Hatch::Rising: // x + y is the same all along
        steps(bar.left() + bar.top(), bar.right() + bar.bottom(), [&](qreal sum) {
            const qreal x1 = std::max(bar.left(), sum - bar.bottom());
            const qreal x2 = std::min(bar.right(), sum - bar.top());
            lines.append({x1, sum - x1, x2, sum - x2});
        });
        break;
    case Hatch::Falling: // y - x is
        steps(bar.top() - bar.right(), bar.bottom() - bar.left(), [&](qreal difference) {
            const qreal x1 = std::max(bar.left(), bar.top() - difference);
            const qreal x2 = std::min(bar.right(), bar.bottom() - difference);
            lines.append({x1, x1 + difference, x2, x2 + difference});
        });
        break;
    case Hatch::Crossed:
        lines = hatchLines(bar, Hatch::Rising, spacing) + hatchLines(bar, Hatch::Falling, spacing);
        break;
    }
    return lines;
}

void fillBar(QPainter &painter, const QRectF &bar, const SeriesLook &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    const bool small = bar.height() <= 4 || bar.width() <= 6;
    if (small || look.hatch != Hatch::None)
        painter.drawRect(bar);
    else
        painter.drawRoundedRect(bar, 2, 2);
    if (small || look.hatch == Hatch::None)
        return;
    painter.setPen(QPen(look.hatchColor, 1.2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatchLines(bar, look.hatch, hatchSpacing));
}

void drawMarker(QPainter &painter, QPointF middle, qreal radius, const SeriesLook &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    const qreal r = radius;
    switch (look.marker) {
    case Marker::Circle:
        painter.drawEllipse(middle, r, r);
        break;
    case Marker::Square:
        painter.drawRect(QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r));
        break;
    case Marker::Triangle:
        painter.drawPolygon(
            QPolygonF{middle + QPointF(0, -1.2 * r), middle + QPointF(1.2 * r, r), middle + QPointF(-1.2 * r, r)});
        break;
    case Marker::Diamond:
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -1.3 * r), middle + QPointF(1.3 * r, 0),
                                      middle + QPointF(0, 1.3 * r), middle + QPointF(-1.3 * r, 0)});
        break;
    case Marker::Cross:
        painter.setPen(QPen(look.color, 1.6));
        painter.drawLine(middle + QPointF(-r, -r), middle + QPointF(r, r));
        painter.drawLine(middle + QPointF(-r, r), middle + QPointF(r, -r));
        break;
    }
}

} // namespace eventdesk
