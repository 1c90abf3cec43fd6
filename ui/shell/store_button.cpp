// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/store_button.h"

#include "ui/common/theme.h"
#include "ui/settings/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace eventdesk {

StoreButton::StoreButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Store"));
    connect(this, &QAbstractButton::clicked, this, &StoreButton::showMenu);
}

void StoreButton::setStore(const QString &name, const QString &location, bool readOnly)
{
    setText(name);
    m_location = location;
    const bool inMemory = location.isEmpty() || location == ":memory:"_L1;
    const QString file = QFileInfo(location).fileName();
    if (inMemory)
        m_where = tr("In memory, gone at the end");
    else if (readOnly)
        //: %1 is a file's name
        m_where = tr("Read only · %1").arg(file);
    else
        //: %1 is a file's name
        m_where = tr("Local store · %1").arg(file);
    setToolTip(inMemory ? QString() : QDir::toNativeSeparators(location));
    setAccessibleName(tr("Store: %1").arg(name));
    setAccessibleDescription(m_where);
    update();
}

QSize StoreButton::sizeHint() const
{
    return {180, fontMetrics().height() + QFontMetrics(theme::smallFont()).height() + 20};
}

void StoreButton::paintEvent(QPaintEvent *)
{
    const auto &colors = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(colors.sunken) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);

    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const QFontMetrics nameMetrics(bold);
    const QFontMetrics smallMetrics(theme::smallFont());
    const int room = width() - 20 - 22;
    int y = (height() - nameMetrics.height() - 3 - smallMetrics.height()) / 2;
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(place({10, y, room, nameMetrics.height()}), align,
                     nameMetrics.elidedText(text(), Qt::ElideRight, room));
    y += nameMetrics.height() + 3;
    painter.setFont(theme::smallFont());
    painter.setPen(colors.textMuted);
    painter.drawText(place({10, y, room + 14, smallMetrics.height()}), align,
                     smallMetrics.elidedText(m_where, Qt::ElideMiddle, room + 14));
    theme::icon(u"chevron-down"_s).paint(&painter, place({width() - 26, 10, 16, 16}));
}

void StoreButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &path : preferences::recentStores()) {
        if (path == m_location || !QFileInfo::exists(path))
            continue;
        auto *action = menu->addAction(theme::icon(u"database"_s), QFileInfo(path).completeBaseName(), this,
                                       [this, path] { Q_EMIT storeChosen(path); });
        action->setToolTip(path);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(theme::icon(u"folder"_s), tr("Open a store …"), this, &StoreButton::openRequested);
    menu->addAction(theme::icon(u"plus"_s), tr("New store …"), this, &StoreButton::newRequested);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace eventdesk
