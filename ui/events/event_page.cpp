// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/event_page.h"

#include "models/core/condition_clock.h"
#include "ui/common/formats.h"
#include "ui/common/page_header.h"
#include "ui/common/range_button.h"
#include "ui/common/session.h"
#include "ui/common/shortcut_action.h"
#include "ui/common/state_view.h"
#include "ui/common/theme.h"
#include "ui/conditions/condition_bar.h"
#include "ui/events/chart_tab.h"
#include "ui/events/description_dialog.h"
#include "ui/events/event_scope.h"
#include "ui/events/feed_tab.h"
#include "ui/events/figures_card.h"
#include "ui/events/payload_tab.h"
#include "ui/events/people_tab.h"
#include "ui/events/source_title.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct EventPage::Private
{
    Session *session = nullptr;
    QString name;
    EventSummary summary;
    bool known = false;            // summary is of name
    bool rangeChosen = false;      // by the person or a view, for this event
    bool takesView = false;        // what changes is not the person's doing
    QList<RangeChoice> zoomedFrom; // the last one is gone back to first
    bool outdated = false;         // the store changed while the page was not seen
    bool asking = false;
    bool changedMeanwhile = false;
    quint64 generation = 0;
    std::stop_source stop;
    std::array<bool, 4> fresh{}; // tabs that have the scope

    PageHeader *header = nullptr;
    QPushButton *copy = nullptr;
    QPushButton *describe = nullptr;
    StateView *states = nullptr;
    FiguresCard *figures = nullptr;
    QTabBar *tabs = nullptr;
    QStackedWidget *pages = nullptr;
    ConditionBar *conditions = nullptr;
    RangeButton *range = nullptr;
    ChartTab *chart = nullptr;
    FeedTab *feed = nullptr;
    PeopleTab *people = nullptr;
    PayloadTab *payload = nullptr;

    // As it is now; what is kept and said is the condition as it was made.
    EventScope scope() const
    {
        return {summary, range->range(), pinned(conditions->condition(), {session->now(), session->zone()})};
    }
};

EventPage::EventPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    build();
    connect(session->store(), &EventStore::changed, this, &EventPage::storeChanged);
    connect(session, &Session::settingsChanged, this, [this] {
        if (!d->known)
            return;
        showHeader();
        applyScope();
    });
}

EventPage::~EventPage()
{
    d->stop.request_stop();
}

void EventPage::build()
{
    d->header = new PageHeader;
    d->header->setBreadcrumb(tr("Custom events"));
    d->header->setMonospaceTitle(true);
    connect(d->header, &PageHeader::breadcrumbActivated, this, &EventPage::eventsRequested);
    d->copy = new QPushButton(tr("Copy name"));
    connect(d->copy, &QPushButton::clicked, this, &EventPage::copyName);
    d->describe = new QPushButton(tr("Edit description"));
    connect(d->describe, &QPushButton::clicked, this, &EventPage::editDescription);
    d->header->addAction(d->copy);
    d->header->addAction(d->describe);

    d->figures = new FiguresCard(d->session);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(d->figures);
    inside->addLayout(buildTabs(), 1);
    d->states = new StateView(content);
    connect(d->states, &StateView::retryRequested, this, [this] { ask(); });
    connect(d->states, &StateView::actionTriggered, this, &EventPage::eventsRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(d->header);
    column->addWidget(d->states, 1);
}

QLayout *EventPage::buildTabs()
{
    d->chart = new ChartTab(d->session);
    d->feed = new FeedTab(d->session);
    d->people = new PeopleTab(d->session);
    d->payload = new PayloadTab(d->session);
    d->range = new RangeButton(d->session);
    d->conditions = new ConditionBar(d->session);
    d->tabs = new QTabBar;
    d->tabs->setAccessibleName(tr("Views of the event"));
    // Whole in any width: the range beside them can say less.
    d->tabs->setUsesScrollButtons(false);
    d->tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    d->pages = new QStackedWidget;
    const auto addTab = [this](QWidget *page, const QString &title) {
        d->pages->addWidget(page);
        d->tabs->addTab(title);
    };
    addTab(d->chart, tr("Chart"));
    addTab(d->feed, tr("Activity feed"));
    addTab(d->people, tr("Best people"));
    addTab(d->payload, tr("Payload"));
    connect(d->tabs, &QTabBar::currentChanged, d->pages, &QStackedWidget::setCurrentIndex);
    connect(d->tabs, &QTabBar::currentChanged, this, [this] {
        if (d->takesView)
            return;
        applyToTab();
        Q_EMIT viewChanged();
    });
    connect(d->range, &RangeButton::choiceChanged, this, [this] {
        forgetZoom();
        d->rangeChosen = true;
        scopeChanged();
    });
    connect(d->conditions, &ConditionBar::conditionChanged, this, &EventPage::scopeChanged);
    connect(d->chart, &ChartTab::clearConditionsRequested, d->conditions, &ConditionBar::clear);
    connect(d->feed, &FeedTab::clearConditionsRequested, d->conditions, &ConditionBar::clear);
    connect(d->people, &PeopleTab::clearConditionsRequested, d->conditions, &ConditionBar::clear);
    connect(d->chart, &ChartTab::choicesChanged, this, &EventPage::viewChanged);
    connect(d->feed, &FeedTab::choicesChanged, this, &EventPage::viewChanged);
    connect(d->payload, &PayloadTab::clearConditionsRequested, d->conditions, &ConditionBar::clear);
    connect(d->payload, &PayloadTab::allTimeRequested, this, &EventPage::showAllTime);
    connect(d->payload, &PayloadTab::conditionRequested, this, &EventPage::addCondition);
    connect(d->feed, &FeedTab::conditionRequested, this, &EventPage::addCondition);
    connect(d->payload, &PayloadTab::breakDownRequested, this, [this](const QString &path) {
        setTab(Tab::Chart);
        d->chart->setBreakDown(path);
    });
    connect(d->chart, &ChartTab::allTimeRequested, this, &EventPage::showAllTime);
    connect(d->feed, &FeedTab::allTimeRequested, this, &EventPage::showAllTime);
    connect(d->people, &PeopleTab::allTimeRequested, this, &EventPage::showAllTime);
    connect(d->feed, &FeedTab::subscriberRequested, this, &EventPage::subscriberRequested);
    connect(d->people, &PeopleTab::subscriberRequested, this, &EventPage::subscriberRequested);
    connect(d->chart, &ChartTab::rangeRequested, this, [this](const TimeRange &range) {
        d->zoomedFrom.append(d->range->choice());
        zoomTo(RangeChoice::covering(range, d->session->zone()));
    });
    connect(d->chart, &ChartTab::panRequested, this, [this](const TimeRange &range) {
        if (d->zoomedFrom.isEmpty())
            d->zoomedFrom.append(d->range->choice());
        zoomTo(RangeChoice::covering(range, d->session->zone()));
    });
    connect(d->chart, &ChartTab::zoomOutRequested, this, [this] {
        if (!d->zoomedFrom.isEmpty())
            zoomTo(d->zoomedFrom.takeLast());
    });
    connect(d->chart, &ChartTab::bucketActivated, this, &EventPage::showOnly);
    for (const int step : {1, -1}) {
        auto *action = addShortcutAction(this, {}, step > 0 ? tr("Next tab") : tr("Previous tab"),
                                         {QKeySequence(step > 0 ? u"Ctrl+Tab"_s : u"Ctrl+Shift+Tab"_s)});
        connect(action, &QAction::triggered, d->tabs, [this, step] {
            d->tabs->setCurrentIndex((d->tabs->currentIndex() + step + d->tabs->count()) % d->tabs->count());
        });
    }

    auto *titles = new QHBoxLayout;
    titles->addWidget(d->tabs);
    titles->addStretch();
    titles->addWidget(d->range);
    auto *line = new QFrame;
    line->setProperty("rule", true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(titles);
    column->addWidget(line);
    column->addSpacing(12);
    column->addWidget(d->conditions);
    column->addWidget(d->pages, 1);
    return column;
}

void EventPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(d->outdated, false))
        storeChanged();
}

void EventPage::showEvent(const QString &name)
{
    if (name != d->name)
        setView({.event = name});
    else
        ask();
}

void EventPage::setView(const EventView &view)
{
    const EventView before = this->view();
    const bool sameScope = before.range == view.range && before.condition == view.condition;
    if (view.event != d->name) {
        d->name = view.event;
        d->known = false;
        d->summary = {};
        d->header->setTitle(view.event);
        d->header->setSubtitle({});
        d->describe->setEnabled(false);
        d->states->showLoading();
    }
    d->conditions->setEvent(view.event);
    d->conditions->setCondition(view.condition);
    if (view.event != before.event || view.range != before.range)
        forgetZoom();
    setFeedChoices(view.feed);
    d->chart->setChoices(view.chart);
    d->rangeChosen = view.range.has_value();
    if (view.range)
        d->range->setChoice(*view.range);
    else if (d->known)
        chooseRange(d->summary);
    d->takesView = true;
    setTab(view.tab);
    d->takesView = false;
    if (!d->known || sameScope)
        applyToTab();
    else
        applyScope();
    ask();
}

EventView EventPage::view() const
{
    return {.event = d->name,
            .range = d->rangeChosen ? std::optional(d->range->choice()) : std::nullopt,
            .condition = d->conditions->condition(),
            .tab = tab(),
            .chart = d->chart->choices(),
            .feed = d->feed->choices()};
}

void EventPage::addCondition(const Condition &test)
{
    d->conditions->addTest(test);
}

void EventPage::setTab(Tab tab)
{
    d->tabs->setCurrentIndex(int(tab));
}

EventPage::Tab EventPage::tab() const
{
    return Tab(d->tabs->currentIndex());
}

RangeChoice EventPage::range() const
{
    return d->range->choice();
}

QString EventPage::eventName() const
{
    return d->name;
}

bool EventPage::isSettled() const
{
    if (d->asking)
        return false;
    if (!d->known)
        return true;
    const std::array<bool, 4> settled{d->chart->isSettled(), d->feed->isSettled(), d->people->isSettled(),
                                      d->payload->isSettled()};
    return d->figures->isSettled() && settled[size_t(d->tabs->currentIndex())];
}

void EventPage::ask()
{
    d->stop.request_stop();
    d->stop = {};
    d->asking = true;
    d->changedMeanwhile = false;
    askSummary(this, d->name, ++d->generation, d->stop.get_token());
}

QCoro::Task<> EventPage::askSummary(QPointer<EventPage> self, QString name, quint64 generation, std::stop_token stop)
{
    CatalogueQuery query;
    query.includeArchived = true;
    query.recentDays = 0;
    const auto answer = co_await self->d->session->store()->catalogue(query, stop);
    if (!self || self->d->generation != generation)
        co_return;
    self->d->asking = false;
    if (!answer) {
        // A page that is already there stays; its parts say themselves what they could not read.
        if (!self->d->known)
            self->d->states->showFailed(answer.error());
        co_return;
    }
    const auto found = std::ranges::find(*answer, name, [](const EventSummary &each) { return each.event.name; });
    if (found != answer->end()) {
        self->take(*found);
    } else {
        self->d->known = false;
        self->d->describe->setEnabled(false);
        self->d->states->showEmpty(u"events"_s, tr("There is no event of this name any more"),
                                   tr("The import that brought it may have been taken back."), tr("All custom events"));
    }
    if (self->d->changedMeanwhile)
        self->ask();
}

void EventPage::take(const EventSummary &summary)
{
    const bool first = !d->known;
    d->summary = summary;
    d->known = true;
    d->describe->setEnabled(true);
    showHeader();
    d->states->showContent();
    if (first) {
        if (!d->rangeChosen)
            chooseRange(summary);
        applyScope();
        return;
    }
    if (!d->rangeChosen) {
        const RangeChoice before = d->range->choice();
        chooseRange(summary);
        if (d->range->choice() != before) {
            applyScope();
            return;
        }
    }
    // The feed and the people look after themselves.
    d->figures->refresh();
    if (tab() == Tab::Chart)
        d->chart->refresh();
    else
        d->fresh[size_t(Tab::Chart)] = false;
}

// The last 30 days, unless the event's history ends before them.
void EventPage::chooseRange(const EventSummary &summary)
{
    const RangeChoice usual(RangeChoice::Kind::Last30Days);
    const TimeRange range = usual.resolve(d->session->now(), d->session->zone());
    const bool recent = !summary.last || !range.from || *summary.last >= *range.from;
    d->range->setChoice(recent ? usual : RangeChoice(RangeChoice::Kind::AllTime));
}

void EventPage::showHeader()
{
    const EventType &event = d->summary.event;
    //: When an event was made. %1: a date
    const QString created =
        tr("created %1")
            .arg(format::range({event.created, event.created + std::chrono::milliseconds(1)}, d->session->zone()));
    QStringList parts{event.description, sourceTitle(event.source), created};
    if (event.archived)
        //: Of an event that was put away
        parts.append(tr("archived"));
    parts.removeAll(QString());
    d->header->setTitle(event.name);
    d->header->setSubtitle(parts.join(u" · "_s));
}

void EventPage::applyScope()
{
    d->fresh = {};
    const EventScope scope = d->scope();
    d->figures->setScope(scope);
    d->conditions->setRange(scope.range);
    applyToTab();
}

void EventPage::applyToTab()
{
    const auto current = size_t(d->tabs->currentIndex());
    if (!d->known || d->fresh[current])
        return;
    d->fresh[current] = true;
    switch (tab()) {
    case Tab::Chart:
        d->chart->setScope(d->scope());
        break;
    case Tab::ActivityFeed:
        d->feed->setScope(d->scope());
        break;
    case Tab::BestPeople:
        d->people->setScope(d->scope());
        break;
    case Tab::Payload:
        d->payload->setScope(d->scope());
        break;
    }
}

void EventPage::setFeedChoices(const FeedChoices &choices)
{
    if (choices == d->feed->choices())
        return;
    d->feed->setChoices(choices);
    d->fresh[size_t(Tab::ActivityFeed)] = false;
}

// By the person. A bucket or a time that the feed was narrowed to belongs to what was seen before.
void EventPage::scopeChanged()
{
    setFeedChoices({.person = d->feed->choices().person});
    applyScope();
    Q_EMIT viewChanged();
}

// One step, though it is another tab and another list.
void EventPage::showOnly(const Bucket &bucket)
{
    setFeedChoices({.person = d->feed->choices().person,
                    .only = RangeChoice::covering({bucket.start, bucket.end}, d->session->zone())});
    setTab(Tab::ActivityFeed);
}

void EventPage::zoomTo(const RangeChoice &range)
{
    d->chart->setCanZoomOut(!d->zoomedFrom.isEmpty());
    d->rangeChosen = true;
    d->range->setChoice(range);
    scopeChanged();
}

void EventPage::forgetZoom()
{
    d->zoomedFrom.clear();
    d->chart->setCanZoomOut(false);
}

void EventPage::showAllTime()
{
    forgetZoom();
    d->rangeChosen = true;
    d->range->setChoice(RangeChoice::Kind::AllTime);
    scopeChanged();
}

void EventPage::storeChanged()
{
    if (d->name.isEmpty())
        return;
    if (!isVisible())
        d->outdated = true;
    else if (d->asking)
        d->changedMeanwhile = true;
    else
        ask();
}

void EventPage::copyName()
{
    QGuiApplication::clipboard()->setText(d->name);
    //: Said on the button for a moment after something was copied
    d->copy->setText(tr("Copied"));
    QTimer::singleShot(1500, d->copy, [this] { d->copy->setText(tr("Copy name")); });
}

void EventPage::editDescription()
{
    if (!d->known)
        return;
    auto *dialog = new DescriptionDialog(d->session, d->summary.event, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DescriptionDialog::described, this, [this](const EventType &event) {
        if (event.name != d->name)
            return;
        d->summary.event = event;
        showHeader();
    });
    dialog->open();
}

} // namespace eventdesk
