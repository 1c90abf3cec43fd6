// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/avatar.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace eventdesk {

QString avatarInitials(const QString &key)
{
    static const QRegularExpression marks(u"[^\\p{L}\\p{N}]+"_s);
    const auto parts = key.section(u'@', 0, 0).split(marks, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return u"?"_s;
    if (parts.first().front().isDigit()) // an id: its end tells more people apart than its start
        return parts.first().right(2);
    QString initials = parts.first().left(1);
    if (parts.size() > 1)
        initials += parts[1].left(1);
    return initials.toUpper();
}

QColor avatarColor(const QString &key)
{
    // FNV-1a: qHash differs from run to run.
    quint32 hash = 2166136261u;
    for (const char byte : key.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619u;
    const auto &colors = theme::colors().categorical;
    return colors[qsizetype(hash) % colors.size()];
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &key)
{
    const QColor ground = avatarColor(key);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = theme::bodyFont();
    font.setPixelSize(qMax(8, rect.height() * 38 / 100));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const bool light = qGray(ground.rgb()) > 140;
    painter->setPen(light ? QColor(0x1b, 0x1b, 0x1e) : QColor(Qt::white));
    painter->drawText(rect, Qt::AlignCenter, avatarInitials(key));
    painter->restore();
}

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void Avatar::setKey(const QString &key)
{
    m_key = key;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_key);
}

} // namespace eventdesk
