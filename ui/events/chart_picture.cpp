// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_picture.h"

#include "ui/common/formats.h"
#include "ui/events/chart_figure.h"
#include "ui/events/volume_table_model.h"
#include "ui/events/volume_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFontInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qreal width = 1200;
constexpr qreal plotHeight = 440;
constexpr qreal margin = 28;
constexpr qreal lineGap = 4;

// In pixels: the same on every device, whatever its resolution.
QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

struct Caption
{
    struct Line
    {
        QString text;
        QFont font;
        QRectF rect;
        bool isTitle;
    };
    QList<Line> lines;
    qreal height = 0;
};

// Long conditions take as many rows as they need.
Caption placedCaption(const ChartContent &content)
{
    const PictureCaption words = pictureCaption(content);
    Caption caption;
    qreal y = margin;
    const auto add = [&](const QString &text, const QFont &font, bool isTitle) {
        const QRectF room(margin, y, width - 2 * margin, 100'000);
        const QRectF needed = QFontMetricsF(font).boundingRect(room, Qt::TextWrapAnywhere | Qt::AlignLeft, text);
        caption.lines.append(
            {text, font, QRectF(room.topLeft(), QSizeF(room.width(), std::ceil(needed.height()))), isTitle});
        y += std::ceil(needed.height()) + lineGap;
    };
    add(words.title, inPixels(theme::titleFont()), true);
    for (const QString &line : words.lines)
        add(line, inPixels(theme::smallFont()), false);
    caption.height = y + 8;
    return caption;
}

ChartFigure placedFigure(const ChartContent &content, qreal top)
{
    const QFont font = inPixels(theme::smallFont());
    // A legend of many rows must not eat the plot up.
    const ChartFigure tried = ChartFigure::make(content, QRectF(margin, top, width - 2 * margin, plotHeight), font);
    return ChartFigure::make(content, QRectF(margin, top, width - 2 * margin, plotHeight + tried.legend.height), font);
}

Error unwritable(const QString &path, const QString &details)
{
    return {ErrorKind::FileUnreadable,
            QCoreApplication::translate("ChartPicture", "%1 cannot be written. Choose another place.")
                .arg(QDir::toNativeSeparators(path)),
            details};
}

QByteArray svgOf(const ChartContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = pictureSize(content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    const PictureCaption caption = pictureCaption(content);
    generator.setTitle(caption.title);
    generator.setDescription(caption.lines.join(u" · "_s));
    QPainter painter(&generator);
    paintPicture(painter, content);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const ChartContent &content)
{
    constexpr int resolution = 288; // dots per inch; 96 of ours are an inch
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF inches = pictureSize(content) / 96.0;
    writer.setPageSize(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(resolution);
    writer.setTitle(pictureCaption(content).title);
    writer.setCreator(u"Eventdesk"_s);
    QPainter painter(&writer);
    painter.scale(resolution / 96.0, resolution / 96.0);
    paintPicture(painter, content);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const ChartContent &content, int scale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(content, scale).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

PictureCaption pictureCaption(const ChartContent &content)
{
    PictureCaption caption;
    caption.title = content.query.event;
    QString counted = measureTitle(content.query.measure);
    if (content.isBrokenDown())
        //: Over a picture of a chart. %1: what is counted, "Sum of total"; %2: the parameter that it is broken down by
        counted = QCoreApplication::translate("ChartPicture", "%1 by %2").arg(counted, content.query.breakDown);
    TimeRange range = content.query.range;
    if (!content.buckets.isEmpty()) {
        range.from = range.from.value_or(content.buckets.first().start);
        range.to = range.to.value_or(content.buckets.last().end);
    }
    const QTimeZone &zone = content.query.bucketing.zone;
    caption.lines.append(counted);
    //: Over a picture of a chart. %1: days; %2: a time zone
    caption.lines.append(QCoreApplication::translate("ChartPicture", "%1, times in %2")
                             .arg(format::exactRange(range, zone), format::zoneName(zone)));
    if (!content.query.condition.isEverything())
        //: Over a picture of a chart. %1: conditions as a sentence
        caption.lines.append(QCoreApplication::translate("ChartPicture", "Only where %1")
                                 .arg(conditionSentence(content.query.condition)));
    for (const Annotation &annotation : content.annotations) {
        const qsizetype bucket = bucketIndex(content.buckets, annotation.time);
        if (bucket >= 0)
            //: Over a picture of a chart. %1: a day, week, …; %2: what was noted about it
            caption.lines.append(QCoreApplication::translate("ChartPicture", "%1: %2")
                                     .arg(format::bucket(content.buckets[bucket], content.query.bucketing),
                                          annotation.text.simplified()));
    }
    return caption;
}

QSizeF pictureSize(const ChartContent &content)
{
    const qreal top = placedCaption(content).height;
    return {width, std::ceil(top + plotHeight + placedFigure(content, top).legend.height + margin)};
}

void paintPicture(QPainter &painter, const ChartContent &content)
{
    const theme::Colors &colors = theme::printColors();
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), pictureSize(content)), colors.surface);
    const Caption caption = placedCaption(content);
    for (const Caption::Line &line : caption.lines) {
        painter.setFont(line.font);
        painter.setPen(line.isTitle ? colors.text : colors.textMuted);
        painter.drawText(line.rect, Qt::TextWrapAnywhere | Qt::AlignLeft, line.text);
    }
    placedFigure(content, caption.height).paint(painter, content, colors);
}

QImage chartImage(const ChartContent &content, int scale)
{
    QImage image((pictureSize(content) * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(96 * scale / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(painter, content);
    return image;
}

Result<void> saveChart(const ChartContent &content, const QString &path, PictureFormat format, int scale)
{
    QByteArray bytes;
    switch (format) {
    case PictureFormat::Png:
        bytes = pngOf(content, scale);
        break;
    case PictureFormat::Svg:
        bytes = svgOf(content);
        break;
    case PictureFormat::Pdf:
        bytes = pdfOf(content);
        break;
    case PictureFormat::Csv:
        bytes = chartCsv(content);
        break;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(unwritable(path, file.errorString()));
    return {};
}

bool printChart(const ChartContent &content, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF size = pictureSize(content);
    const qreal scale = std::min(device.width() / size.width(), device.height() / size.height());
    painter.scale(scale, scale);
    paintPicture(painter, content);
    return painter.end();
}

} // namespace eventdesk
