// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "ui/common/guarded.h"
#include "ui/common/session.h"
#include "ui/events/custom_events_page.h"
#include "ui/events/event_page.h"
#include "ui/imports/import_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/file_choices.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/store_button.h"
#include "ui/subscribers/subscriber_activity_page.h"
#include "ui/subscribers/subscribers_page.h"

#include <QBoxLayout>
#include <QHash>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct Workspace::Private
{
    Session *session;
    PageHistory history;
    Sidebar *sidebar = nullptr;
    QStackedWidget *stack = nullptr;
    StatusLine *status = nullptr;
    QHash<int, QWidget *> pages; // by Page
    bool asking = false;
    bool askAgain = false;
};

Workspace::Workspace(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(session))
{
    d->sidebar = new Sidebar;
    d->stack = new QStackedWidget;
    d->status = new StatusLine;
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(d->sidebar);
    middle->addWidget(d->stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(d->status);

    connect(d->sidebar, &Sidebar::requested, this, [this](Page page) { goTo({page, {}}); });
    auto *store = d->sidebar->storeButton();
    connect(store, &StoreButton::storeChosen, this, &Workspace::storeChosen);
    connect(store, &StoreButton::openRequested, this,
            [this] { file_choices::chooseStore(this, this, [this](QString path) { Q_EMIT storeChosen(path); }); });
    connect(store, &StoreButton::newRequested, this, [this] {
        file_choices::chooseNewStore(this, this, [this](QString path) { Q_EMIT newStoreChosen(path); });
    });
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    shortcut(Qt::ALT | Qt::Key_Left, &Workspace::goBack);
    shortcut(Qt::ALT | Qt::Key_Right, &Workspace::goForward);
    shortcut(Qt::CTRL | Qt::Key_1, [this] { goTo({Page::CustomEvents, {}}); });
    shortcut(Qt::CTRL | Qt::Key_2, [this] { goTo({Page::Subscribers, {}}); });
    shortcut(Qt::CTRL | Qt::Key_O,
             [this] { file_choices::chooseLogs(this, this, [this](QStringList paths) { importFiles(paths); }); });
    shortcut(Qt::CTRL | Qt::Key_Comma, [this] { goTo({Page::Settings, {}}); });

    const auto showZone = [this] {
        d->status->setZone(d->session->zone());
        refreshInfo(); // the name is a setting, too
    };
    connect(session, &Session::settingsChanged, this, showZone);
    connect(session->store(), &EventStore::changed, this, &Workspace::refreshInfo);
    showZone();
    showPlace(d->history.current());
}

Workspace::~Workspace() = default;

Place Workspace::place() const
{
    return d->history.current();
}

QWidget *Workspace::currentPage() const
{
    return d->stack->currentWidget();
}

void Workspace::goTo(const Place &place)
{
    d->history.visit(place);
    showPlace(d->history.current());
}

void Workspace::goToEvent(const QString &name)
{
    goTo({Page::Event, name});
}

void Workspace::goToSubscriber(const QString &key)
{
    goTo({Page::Subscriber, key});
}

void Workspace::goBack()
{
    showPlace(d->history.back());
}

void Workspace::goForward()
{
    showPlace(d->history.forward());
}

void Workspace::importFiles(const QStringList &paths)
{
    goTo({Page::Import, {}});
    if (!paths.isEmpty())
        static_cast<ImportPage *>(pageFor(Page::Import))->openFiles(paths);
}

QWidget *Workspace::pageFor(Page page)
{
    QWidget *&widget = d->pages[int(page)];
    if (!widget) {
        widget = makePage(page);
        d->stack->addWidget(widget);
    }
    return widget;
}

QWidget *Workspace::makePage(Page page)
{
    switch (page) {
    case Page::CustomEvents: {
        auto *events = new CustomEventsPage(d->session);
        connect(events, &CustomEventsPage::eventRequested, this, &Workspace::goToEvent);
        connect(events, &CustomEventsPage::importRequested, this, [this] { goTo({Page::Import, {}}); });
        return events;
    }
    case Page::Event: {
        auto *event = new EventPage(d->session);
        connect(event, &EventPage::subscriberRequested, this, &Workspace::goToSubscriber);
        connect(event, &EventPage::eventsRequested, this, [this] { goTo({Page::CustomEvents, {}}); });
        return event;
    }
    case Page::Settings:
        return new SettingsPage(d->session);
    case Page::Subscribers: {
        auto *subscribers = new SubscribersPage(d->session);
        connect(subscribers, &SubscribersPage::subscriberRequested, this, &Workspace::goToSubscriber);
        connect(subscribers, &SubscribersPage::importRequested, this, [this] { goTo({Page::Import, {}}); });
        return subscribers;
    }
    case Page::Subscriber: {
        auto *subscriber = new SubscriberActivityPage(d->session);
        connect(subscriber, &SubscriberActivityPage::subscribersRequested, this,
                [this] { goTo({Page::Subscribers, {}}); });
        connect(subscriber, &SubscriberActivityPage::eventRequested, this, &Workspace::goToEvent);
        return subscriber;
    }
    case Page::Import: {
        auto *import = new ImportPage(d->session);
        connect(import, &ImportPage::eventRequested, this, &Workspace::goToEvent);
        connect(import, &ImportPage::eventsRequested, this, [this] { goTo({Page::CustomEvents, {}}); });
        return import;
    }
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void Workspace::showPlace(const Place &place)
{
    QWidget *page = pageFor(place.page);
    if (auto *subscriber = qobject_cast<SubscriberActivityPage *>(page))
        subscriber->showSubscriber(place.subscriber);
    else if (auto *event = qobject_cast<EventPage *>(page))
        event->showEvent(place.event.event);
    d->stack->setCurrentWidget(page);
    page->setFocus(); // the next Tab goes into the page, not to where the last one was left
    d->sidebar->setCurrent(place.page);
    Q_EMIT placeChanged(place);
}

// One question after the other: a store that changes all the time still gets its answers shown.
void Workspace::refreshInfo()
{
    if (d->asking) {
        d->askAgain = true;
        return;
    }
    d->asking = true;
    loadInfo(this);
}

QCoro::Task<> Workspace::loadInfo(QPointer<Workspace> self)
{
    const auto info = co_await self->d->session->store()->info();
    if (!self)
        co_return;
    self->d->asking = false;
    if (info) {
        self->d->sidebar->setInfo(*info);
        self->d->status->setTotals(info->totals);
        Q_EMIT self->storeRenamed(info->name);
    } else {
        // The pages say what is wrong with the store; the figures around them stay as they were.
        logError(info.error(), "the store's totals");
    }
    if (std::exchange(self->d->askAgain, false))
        self->refreshInfo();
}

} // namespace eventdesk
