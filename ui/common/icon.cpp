// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace eventdesk::theme {

namespace {

// Draws the picture anew in the colour of the moment, so that a change between light and dark needs nobody's help.
class SymbolicEngine final : public QIconEngine
{
public:
    SymbolicEngine(QString name, QColor color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colorFor(mode).name().toLatin1()));
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // The size is in the widget's pixels, the picture in the screen's.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QString key = u"symbol/%1/%2/%3x%4/%5"_s.arg(m_name, colorFor(mode).name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap((QSizeF(size) * scale).toSize());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, picture.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QIconEngine *clone() const override { return new SymbolicEngine(*this); }
    QString key() const override { return u"eventdesk-symbolic"_s; }
    bool isNull() override { return !QFile::exists(path()); }

private:
    QString path() const { return u":/icons/%1.svg"_s.arg(m_name); }

    QColor colorFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return colors().textFaint;
        return m_color.isValid() ? m_color : colors().textMuted;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name, QColor color)
{
    Q_ASSERT_X(QFile::exists(u":/icons/%1.svg"_s.arg(name)), "theme::icon", qPrintable(name));
    return QIcon(new SymbolicEngine(name, color));
}

} // namespace eventdesk::theme
