// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/drop_zone.h"

#include "ui/common/symbol.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
{
    auto *icon = new Symbol;
    icon->setIcon(u"import"_s, &theme::Colors::accent);
    auto *title = new QLabel(tr("Drop a log here"));
    title->setFont(theme::headingFont());
    auto *text =
        new QLabel(tr("CSV, TSV, NDJSON and JSON, exports of Segment and its kin, also packed as gz, zst, xz, bz2 "
                      "or zip. The format is recognised, and nothing is written before you have seen it."));
    text->setProperty("tone", u"muted"_s);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    // A label that breaks its lines does not get the height for them from a layout that centres it.
    constexpr int width = 520;
    const QRect room(0, 0, width, 1000);
    text->setFixedSize(width, text->fontMetrics().boundingRect(room, Qt::TextWordWrap, text->text()).height() + 4);
    auto *choose = new QPushButton(tr("Choose files…"));
    choose->setProperty("role", u"primary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 48, 32, 48);
    layout->setSpacing(12);
    layout->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(icon), static_cast<QWidget *>(title), static_cast<QWidget *>(text),
                            static_cast<QWidget *>(choose)})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, &DropZone::chooseRequested);
}

void DropZone::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_hovered ? colors.accent : colors.textFaint, 1.5, Qt::DashLine));
    painter.setBrush(m_hovered ? colors.accentSoft : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

} // namespace eventdesk
