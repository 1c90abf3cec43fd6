// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace eventdesk {

// "ada.lovelace@example.com" → AL; one letter where there is only one part; the last two
// digits of a number; ? for nobody.
QString avatarInitials(const QString &key);
// The same key has the same colour everywhere and always.
QColor avatarColor(const QString &key);
void paintAvatar(QPainter *painter, const QRect &rect, const QString &key);

class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int side, QWidget *parent = nullptr);

    void setKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace eventdesk
