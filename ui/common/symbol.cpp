// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/symbol.h"

#include <QPainter>

namespace eventdesk {

Symbol::Symbol(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(40, 40);
}

void Symbol::setIcon(const QString &name, Color color)
{
    m_name = name;
    m_color = color;
    update();
}

void Symbol::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    theme::icon(m_name, theme::colors().*m_color).paint(&painter, rect());
}

} // namespace eventdesk
