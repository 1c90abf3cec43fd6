// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "ui/events/chart_content.h"

#include <QImage>
#include <QSizeF>
#include <QStringList>

class QPainter;
class QPagedPaintDevice;

// A chart outside of the program: with what it is of written over it, in light colours whatever the appearance.
namespace eventdesk {

enum class PictureFormat { Png, Svg, Pdf, Csv };

struct PictureCaption
{
    QString title;     // the event
    QStringList lines; // what is counted, the range and its zone, the conditions
};
PictureCaption pictureCaption(const ChartContent &content);

// In logical pixels, as high as caption, plot and legend need. A PNG has `scale` pixels to each.
QSizeF pictureSize(const ChartContent &content);
void paintPicture(QPainter &painter, const ChartContent &content); // fills pictureSize()
QImage chartImage(const ChartContent &content, int scale);

// The file is there when all of it is, and not before. `scale` is of a PNG. ErrorKind::FileUnreadable.
Result<void> saveChart(const ChartContent &content, const QString &path, PictureFormat format, int scale = 1);

// On one page of the device, as large as it fits. False where it takes nothing.
bool printChart(const ChartContent &content, QPagedPaintDevice &device);

} // namespace eventdesk
