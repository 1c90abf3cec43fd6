// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "ui/common/guarded.h"
#include "ui/common/session.h"
#include "ui/common/shortcut_action.h"
#include "ui/common/theme.h"
#include "ui/events/custom_events_page.h"
#include "ui/events/event_page.h"
#include "ui/imports/import_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_choices.h"
#include "ui/shell/manage_views_dialog.h"
#include "ui/shell/save_view_dialog.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/shortcuts_sheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/store_button.h"
#include "ui/shell/trail_keeper.h"
#include "ui/subscribers/subscriber_activity_page.h"
#include "ui/subscribers/subscribers_page.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct Workspace::Private
{
    Session *session;
    PageHistory history;
    SavedViews *views = nullptr;
    std::unique_ptr<TrailKeeper> keeper;
    QElapsedTimer elapsed; // for what belongs to one step
    Sidebar *sidebar = nullptr;
    QStackedWidget *stack = nullptr;
    StatusLine *status = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *save = nullptr;
    QAction *copy = nullptr;
    QAction *manage = nullptr;
    QMenu *viewsMenu = nullptr;
    CommandPalette *palette = nullptr;
    QHash<int, QWidget *> pages; // by Page
    bool asking = false;
    bool askAgain = false;
};

Workspace::Workspace(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(session))
{
    d->views = new SavedViews({}, this);
    d->elapsed.start();
    build();
    buildActions();
    qApp->installEventFilter(this);

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

void Workspace::build()
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

    connect(d->sidebar, &Sidebar::requested, this, &Workspace::goToPage);
    auto *store = d->sidebar->storeButton();
    connect(store, &StoreButton::storeChosen, this, &Workspace::storeChosen);
    connect(store, &StoreButton::openRequested, this,
            [this] { file_choices::chooseStore(this, this, [this](QString path) { Q_EMIT storeChosen(path); }); });
    connect(store, &StoreButton::newRequested, this, [this] {
        file_choices::chooseNewStore(this, this, [this](QString path) { Q_EMIT newStoreChosen(path); });
    });
}

void Workspace::buildActions()
{
    QString group;
    const auto add = [&](const QString &icon, const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = addShortcutAction(this, group, text, keys);
        action->setIcon(theme::icon(icon));
        action->setProperty("symbol", icon);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    //: Heading over keyboard shortcuts that lead to a screen
    group = tr("Go to");
    const auto screen = [&](Page page, const QString &icon, const QString &text, const QKeySequence &keys) {
        add(icon, text, {keys}, [this, page] { goToPage(page); })->setProperty("screen", true);
    };
    screen(Page::CustomEvents, u"events"_s, tr("Custom events"), Qt::CTRL | Qt::Key_1);
    screen(Page::Subscribers, u"subscribers"_s, tr("Subscribers"), Qt::CTRL | Qt::Key_2);
    screen(Page::Import, u"import"_s, tr("Import a log"), Qt::CTRL | Qt::Key_3);
    screen(Page::Settings, u"settings"_s, tr("Settings"), Qt::CTRL | Qt::Key_Comma);
    auto *anything = add(u"search"_s, tr("Find anything"), {Qt::CTRL | Qt::Key_K}, &Workspace::showPalette);
    anything->setProperty("unlisted", true); // who reads the list has found it
    d->back = add(u"arrow-left"_s, tr("Back"), {Qt::ALT | Qt::Key_Left}, &Workspace::goBack);
    d->forward = add(u"arrow-right"_s, tr("Forward"), {Qt::ALT | Qt::Key_Right}, &Workspace::goForward);
    //: Heading over keyboard shortcuts for what is on the screen
    group = tr("This screen");
    add(u"search"_s, tr("Search this screen"), {Qt::CTRL | Qt::Key_F, Qt::Key_Slash}, &Workspace::focusSearch);
    add(u"refresh"_s, tr("Refresh"), {Qt::Key_F5}, &Workspace::refresh);
    d->save = add(u"bookmark"_s, tr("Save this view …"), {Qt::CTRL | Qt::Key_D}, &Workspace::saveView);
    d->copy = add(u"link"_s, tr("Copy a link to this view"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &Workspace::copyLink);
    d->manage = add(u"bookmark"_s, tr("Rename and delete saved views …"), {}, &Workspace::manageViews);
    //: Heading over keyboard shortcuts that make something
    group = tr("Make, open, help");
    add(u"plus"_s, tr("New custom event"), {Qt::CTRL | Qt::Key_N}, [this] {
        goToPage(Page::CustomEvents);
        static_cast<CustomEventsPage *>(pageFor(Page::CustomEvents))->createEvent();
    });
    add(u"folder"_s, tr("Open logs …"), {Qt::CTRL | Qt::Key_O},
        [this] { file_choices::chooseLogs(this, this, [this](QStringList paths) { importFiles(paths); }); });

    auto *help =
        add(u"keyboard"_s, tr("Keyboard shortcuts"), {Qt::Key_Question, Qt::Key_F1}, &Workspace::showShortcuts);
    d->palette = new CommandPalette(d->session, this);
    connect(d->palette, &CommandPalette::placeRequested, this, &Workspace::goTo);
    connect(d->palette, &CommandPalette::linkRequested, this, &Workspace::openLink);

    d->viewsMenu = new QMenu(this);
    connect(d->viewsMenu, &QMenu::aboutToShow, this, &Workspace::fillViewsMenu);
    auto *views = new QAction(theme::icon(u"bookmark"_s), tr("Saved views"), this);
    views->setMenu(d->viewsMenu);
    d->sidebar->setTools({d->back, d->forward, anything, views, help});
}

Place Workspace::place() const
{
    return d->history.current();
}

QWidget *Workspace::currentPage() const
{
    return d->stack->currentWidget();
}

SavedViews *Workspace::savedViews() const
{
    return d->views;
}

QMenu *Workspace::viewsMenu() const
{
    return d->viewsMenu;
}

void Workspace::remember(const QString &store)
{
    delete d->views;
    d->views = new SavedViews(store, this);
    d->keeper = std::make_unique<TrailKeeper>(store);
    if (d->keeper->restore(d->history))
        showPlace(d->history.current());
    d->keeper->keep(d->history);
}

void Workspace::goTo(const Place &place)
{
    d->history.visit(place);
    showPlace(d->history.current());
}

// A list is as it was left.
void Workspace::goToPage(Page page)
{
    goTo(shownOn(page));
}

void Workspace::goToEvent(const QString &name)
{
    const Place shown = shownOn(Page::Event);
    goTo(shown.event.event == name ? shown : Place(Page::Event, name));
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

void Workspace::openLink(const QString &link)
{
    const auto place = placeFromLink(link);
    if (place)
        goTo(*place);
    else
        Q_EMIT linkRefused(place.error());
}

// A range that the page has found by itself is said: another day it would find another one.
void Workspace::copyLink()
{
    Place place = d->history.current();
    if (auto *event = qobject_cast<EventPage *>(currentPage()); event && !place.event.range)
        place.event.range = event->range();
    QGuiApplication::clipboard()->setText(linkTo(place));
    d->status->say(tr("The link to this view is copied."));
}

void Workspace::saveView()
{
    auto *dialog = new SaveViewDialog(d->views, d->history.current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { d->status->say(tr("The view is saved.")); });
    dialog->open();
}

void Workspace::manageViews()
{
    auto *dialog = new ManageViewsDialog(d->views, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::showPalette()
{
    if (d->palette->isVisible())
        d->palette->leave();
    else
        d->palette->open(*d->views);
}

void Workspace::showShortcuts()
{
    auto *sheet = new ShortcutsSheet(shortcutsOf(this), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void Workspace::fillViewsMenu()
{
    d->viewsMenu->clear();
    d->viewsMenu->addAction(d->save);
    d->viewsMenu->addAction(d->copy);
    d->viewsMenu->addSeparator();
    for (const auto &[name, place] : d->views->views()) {
        auto *action =
            d->viewsMenu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, place] { goTo(place); });
        action->setToolTip(titleOf(place));
        action->setProperty("unlisted", true); // the palette knows the views themselves
    }
    if (d->views->views().isEmpty())
        //: In the menu of saved views
        d->viewsMenu->addAction(tr("No view is saved yet"))->setEnabled(false);
    d->viewsMenu->addSeparator();
    d->viewsMenu->addAction(d->manage);
}

void Workspace::focusSearch()
{
    for (auto *field : currentPage()->findChildren<QLineEdit *>()) {
        if (field->property("searches").toBool() && field->isVisible() && field->isEnabled()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
    d->palette->open(*d->views);
}

// The screens ask anew whenever the store says that something may be different.
void Workspace::refresh()
{
    Q_EMIT d->session->store()->changed();
}

void Workspace::importFiles(const QStringList &paths)
{
    goTo({Page::Import, {}});
    if (!paths.isEmpty())
        static_cast<ImportPage *>(pageFor(Page::Import))->openFiles(paths);
}

// The buttons of a mouse for back and forward, wherever it is.
bool Workspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window() && (button == Qt::BackButton || button == Qt::ForwardButton)) {
            if (button == Qt::BackButton)
                goBack();
            else
                goForward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Escape in a search empties it, then leaves it; what nobody wants goes on to the window.
void Workspace::keyPressEvent(QKeyEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(focusWidget());
    if (event->key() != Qt::Key_Escape || !field || !field->property("searches").toBool()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (field->text().isEmpty()) {
        currentPage()->setFocus();
    } else {
        field->clear();
        Q_EMIT field->returnPressed(); // at once
    }
}

Place Workspace::shownOn(Page page) const
{
    Place place(page);
    QWidget *widget = d->pages.value(int(page));
    if (const auto *events = qobject_cast<CustomEventsPage *>(widget))
        place.search = events->search();
    else if (const auto *event = qobject_cast<EventPage *>(widget))
        place.event = event->view();
    else if (const auto *subscribers = qobject_cast<SubscribersPage *>(widget))
        place.search = subscribers->search();
    else if (const auto *subscriber = qobject_cast<SubscriberActivityPage *>(widget))
        place.subscriber = subscriber->subscriber();
    return place;
}

// By the person, and of the page that is seen.
void Workspace::pageChanged(Page page)
{
    if (d->history.current().page != page)
        return;
    d->history.change(shownOn(page), std::chrono::milliseconds(d->elapsed.elapsed()));
    tellPlace();
}

void Workspace::tellPlace()
{
    d->back->setEnabled(d->history.canGoBack());
    d->forward->setEnabled(d->history.canGoForward());
    if (d->keeper)
        d->keeper->keep(d->history);
    Q_EMIT placeChanged(d->history.current());
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
        connect(events, &CustomEventsPage::importRequested, this, [this] { goToPage(Page::Import); });
        connect(events, &CustomEventsPage::searchChanged, this, [this] { pageChanged(Page::CustomEvents); });
        return events;
    }
    case Page::Event: {
        auto *event = new EventPage(d->session);
        connect(event, &EventPage::subscriberRequested, this, &Workspace::goToSubscriber);
        connect(event, &EventPage::eventsRequested, this, [this] { goToPage(Page::CustomEvents); });
        connect(event, &EventPage::viewChanged, this, [this] { pageChanged(Page::Event); });
        return event;
    }
    case Page::Settings:
        return new SettingsPage(d->session);
    case Page::Subscribers: {
        auto *subscribers = new SubscribersPage(d->session);
        connect(subscribers, &SubscribersPage::subscriberRequested, this, &Workspace::goToSubscriber);
        connect(subscribers, &SubscribersPage::importRequested, this, [this] { goToPage(Page::Import); });
        connect(subscribers, &SubscribersPage::searchChanged, this, [this] { pageChanged(Page::Subscribers); });
        return subscribers;
    }
    case Page::Subscriber: {
        auto *subscriber = new SubscriberActivityPage(d->session);
        connect(subscriber, &SubscriberActivityPage::subscribersRequested, this,
                [this] { goToPage(Page::Subscribers); });
        connect(subscriber, &SubscriberActivityPage::eventRequested, this, &Workspace::goToEvent);
        return subscriber;
    }
    case Page::Import: {
        auto *import = new ImportPage(d->session);
        connect(import, &ImportPage::eventRequested, this, &Workspace::goToEvent);
        connect(import, &ImportPage::eventsRequested, this, [this] { goToPage(Page::CustomEvents); });
        return import;
    }
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void Workspace::showPlace(const Place &place)
{
    d->palette->leave();
    QWidget *page = pageFor(place.page);
    if (auto *subscriber = qobject_cast<SubscriberActivityPage *>(page))
        subscriber->showSubscriber(place.subscriber);
    else if (auto *event = qobject_cast<EventPage *>(page))
        event->setView(place.event);
    else if (auto *events = qobject_cast<CustomEventsPage *>(page))
        events->setSearch(place.search);
    else if (auto *subscribers = qobject_cast<SubscribersPage *>(page))
        subscribers->setSearch(place.search);
    d->stack->setCurrentWidget(page);
    page->setFocus(); // the next Tab goes into the page, not to where the last one was left
    d->sidebar->setCurrent(place.page);
    tellPlace();
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
