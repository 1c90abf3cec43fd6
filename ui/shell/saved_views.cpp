// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/saved_views.h"

#include "ui/common/formats.h"
#include "ui/common/guarded.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

QString keyOf(const QString &store)
{
    return u"views/"_s + QString::fromLatin1(QUrl::toPercentEncoding(store));
}

QString pageTitle(const Place &place)
{
    switch (place.page) {
    case Page::CustomEvents:
        return QCoreApplication::translate("Place", "Custom events");
    case Page::Event:
        return place.event.event;
    case Page::Subscribers:
        return QCoreApplication::translate("Place", "Subscribers");
    case Page::Subscriber:
        return place.subscriber;
    case Page::Import:
        return QCoreApplication::translate("Place", "Import a log");
    case Page::Settings:
        return QCoreApplication::translate("Place", "Settings");
    }
    return {};
}

QString tabTitle(EventTab tab)
{
    switch (tab) {
    case EventTab::Chart:
        return QCoreApplication::translate("Place", "Chart");
    case EventTab::ActivityFeed:
        return QCoreApplication::translate("Place", "Activity feed");
    case EventTab::BestPeople:
        return QCoreApplication::translate("Place", "Best people");
    case EventTab::Payload:
        return QCoreApplication::translate("Place", "Payload");
    }
    return {};
}

QString quoted(const QString &sought)
{
    //: What is searched for, as a part of the name of a view
    return sought.isEmpty() ? QString() : QCoreApplication::translate("Place", "“%1”").arg(sought);
}

QStringList titlesOf(const FeedChoices &feed)
{
    QStringList titles{quoted(feed.person)};
    if (feed.only)
        titles.append(feed.only->title());
    if (feed.goneTo)
        titles.append(format::dateTime(*feed.goneTo, QTimeZone::UTC) + u" UTC"_s);
    return titles;
}

} // namespace

SavedViews::SavedViews(const QString &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    if (store.isEmpty())
        return;
    // Pairs of a name and a link.
    const QStringList kept = QSettings().value(keyOf(store)).toStringList();
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2) {
        if (auto place = placeFromLink(kept[i + 1]))
            m_views.append({kept[i], std::move(*place)});
        else
            logError(place.error(), "a saved view");
    }
}

qsizetype SavedViews::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? -1 : found - m_views.begin();
}

void SavedViews::save(const QString &name, const Place &place)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    if (const qsizetype at = indexOf(trimmed); at >= 0)
        m_views[at].place = place;
    else
        m_views.append({trimmed, place});
    keep();
}

bool SavedViews::rename(qsizetype index, const QString &name)
{
    const QString trimmed = name.trimmed();
    const qsizetype taken = indexOf(trimmed);
    if (trimmed.isEmpty() || (taken >= 0 && taken != index))
        return false;
    m_views[index].name = trimmed;
    keep();
    return true;
}

SavedView SavedViews::remove(qsizetype index)
{
    SavedView view = m_views.takeAt(index);
    keep();
    return view;
}

void SavedViews::insert(qsizetype index, const SavedView &view)
{
    m_views.insert(qMin(index, m_views.size()), view);
    keep();
}

void SavedViews::keep()
{
    if (!m_store.isEmpty()) {
        QStringList pairs;
        for (const auto &[name, place] : m_views)
            pairs << name << linkTo(place);
        QSettings settings;
        settings.setValue(keyOf(m_store), pairs);
        settings.sync();
    }
    Q_EMIT changed();
}

QString titleOf(const Place &place)
{
    QStringList parts{pageTitle(place)};
    if (place.page == Page::Event) {
        parts.append(tabTitle(place.event.tab));
        if (place.event.range)
            parts.append(place.event.range->title());
        parts.append(conditionSentence(place.event.condition));
        if (place.event.tab == EventTab::ActivityFeed)
            parts += titlesOf(place.event.feed);
    } else {
        parts.append(quoted(place.search));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace eventdesk
