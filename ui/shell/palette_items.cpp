// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_items.h"

#include "ui/common/shortcut_action.h"
#include "ui/shell/saved_views.h"

#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// The widget whose action it is; what lies in a menu belongs to who opens the menu.
const QWidget *ownerOf(const QAction *action)
{
    const QObject *owner = action->parent();
    while (owner && (!owner->isWidgetType() || qobject_cast<const QMenu *>(owner)))
        owner = owner->parent();
    return static_cast<const QWidget *>(owner);
}

} // namespace

QList<QAction *> usableActions(const QWidget *root)
{
    QList<QAction *> found;
    QSet<QString> texts;
    QList<QAction *> all = root->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    all += root->findChildren<QAction *>();
    for (auto *action : all) {
        const QWidget *owner = ownerOf(action);
        const bool usable = action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu() &&
                            !action->property("unlisted").toBool() && owner && owner->isVisible();
        if (!usable || plainText(action).isEmpty() || texts.contains(plainText(action)))
            continue;
        texts.insert(plainText(action));
        found.append(action);
    }
    return found;
}

QList<PaletteItem> paletteItems(const QWidget *root, const SavedViews &views)
{
    QList<PaletteItem> screens;
    QList<PaletteItem> actions;
    for (auto *action : usableActions(root)) {
        const bool screen = action->property("screen").toBool();
        (screen ? screens : actions)
            .append({.kind = screen ? PaletteItem::Kind::Screen : PaletteItem::Kind::Action,
                     .title = plainText(action),
                     .detail = {},
                     .icon = action->property("symbol").toString(),
                     .action = action});
    }
    for (const auto &[name, place] : views.views()) {
        const QString title = titleOf(place);
        screens.append({.kind = PaletteItem::Kind::View,
                        .title = name,
                        .detail = title == name ? QString() : title,
                        .icon = u"bookmark"_s,
                        .place = place});
    }
    return screens + actions;
}

} // namespace eventdesk
