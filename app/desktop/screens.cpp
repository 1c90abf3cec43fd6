// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/screens.h"

#include "app/desktop/settled.h"
#include "models/core/clock.h"
#include "ui/common/session.h"
#include "ui/conditions/condition_bar.h"
#include "ui/events/connect_dialog.h"
#include "ui/events/new_event_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/shortcuts_sheet.h"
#include "ui/shell/workspace.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// Dialogs are closed and gone before the next screen.
template <typename Dialog>
QWidget *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

auto at(Place place)
{
    return [place](MainWindow &window) -> QWidget * {
        window.workspace()->goTo(place);
        return &window;
    };
}

auto eventTab(int tab)
{
    return [tab](MainWindow &window) -> QWidget * {
        window.workspace()->goTo({Page::Event, u"order_placed"_s});
        if (auto *tabs = window.workspace()->currentPage()->findChild<QTabBar *>())
            tabs->setCurrentIndex(tab);
        if (auto *bar = window.workspace()->currentPage()->findChild<ConditionBar *>())
            bar->fold(); // as it was left
        return &window;
    };
}

// The chart of an event under a few conditions, as chips or as rows.
auto underConditions(bool unfolded)
{
    return [unfolded](MainWindow &window) -> QWidget * {
        eventTab(0)(window);
        auto *bar = window.workspace()->currentPage()->findChild<ConditionBar *>();
        bar->clear();
        bar->addTest(Condition::test(u"cart.total"_s, Operator::GreaterOrEqual, 50));
        bar->addTest(Condition::any({Condition::test(u"cart.items[].category"_s, Operator::Contains, u"a"_s),
                                     Condition::test(u"device"_s, Operator::IsNot, u"mobile"_s)}));
        if (unfolded)
            bar->unfold();
        else
            bar->fold();
        return &window;
    };
}

} // namespace

Screens::Screens(EventStore *demo, EventStore *empty, EventStore *damaged, const Clock *clock)
    : m_demo(demo)
    , m_empty(empty)
    , m_damaged(damaged)
    , m_clock(clock)
    , m_screens(all())
{
}

Screens::~Screens() = default;

QList<Screens::Screen> Screens::all()
{
    const auto search = [](MainWindow &window) -> QWidget * {
        window.workspace()->goTo({Page::CustomEvents, {}});
        window.workspace()->currentPage()->findChild<QLineEdit *>()->setText(u"no such event"_s);
        return &window;
    };
    const auto newEvent = [this](MainWindow &window) {
        auto *dialog = new NewEventDialog(m_demo, {u"order_placed"_s}, &window);
        dialog->setName(u"Plan Upgraded"_s);
        return opened(dialog);
    };
    const auto connectEvent = [](MainWindow &window) { return opened(new ConnectDialog(u"plan_upgraded"_s, &window)); };
    const auto importing = [log = writeSampleLog()](MainWindow &window) -> QWidget * {
        window.workspace()->importFiles({log});
        return &window;
    };
    const auto palette = [](MainWindow &window) -> QWidget * {
        window.workspace()->goTo({Page::Event, u"order_placed"_s});
        window.workspace()->showPalette();
        window.workspace()->findChild<CommandPalette *>()->findChild<QLineEdit *>()->setText(u"or"_s);
        return &window;
    };
    const auto savedViews = [](MainWindow &window) -> QWidget * {
        window.workspace()->goTo({Page::Event, u"order_placed"_s});
        auto *views = window.workspace()->savedViews();
        EventView view{.event = u"order_placed"_s, .range = RangeChoice(RangeChoice::Kind::ThisMonth)};
        views->save(u"Orders of this month"_s, view);
        view.tab = EventTab::BestPeople;
        views->save(u"Who orders most"_s, view);
        auto *menu = window.workspace()->viewsMenu();
        menu->popup(window.mapToGlobal(QPoint(60, 100)));
        return menu;
    };
    const auto shortcuts = [](MainWindow &window) {
        window.workspace()->goTo({Page::Event, u"order_placed"_s});
        return opened(new ShortcutsSheet(shortcutsOf(window.workspace()), &window));
    };
    return {
        {u"custom-events"_s, m_demo, at({Page::CustomEvents, {}})},
        {u"new-event"_s, m_demo, newEvent},
        {u"connect"_s, m_demo, connectEvent},
        {u"event-chart"_s, m_demo, eventTab(0)},
        {u"event-conditions"_s, m_demo, underConditions(false)},
        {u"event-conditions-edited"_s, m_demo, underConditions(true)},
        {u"event-feed"_s, m_demo, eventTab(1)},
        {u"event-people"_s, m_demo, eventTab(2)},
        {u"event-payload"_s, m_demo, eventTab(3)},
        {u"event-gone"_s, m_demo, at({Page::Event, u"no_such_event"_s})},
        {u"subscribers"_s, m_demo, at({Page::Subscribers, {}})},
        {u"subscriber"_s, m_demo, at({Page::Subscriber, {}})},
        {u"import"_s, m_demo, at({Page::Import, {}})},
        {u"import-preview"_s, m_demo, importing},
        {u"settings"_s, m_demo, at({Page::Settings, {}})},
        {u"custom-events-filtered"_s, m_demo, search},
        {u"custom-events-empty"_s, m_empty, at({Page::CustomEvents, {}})},
        {u"subscribers-empty"_s, m_empty, at({Page::Subscribers, {}})},
        {u"event-failed"_s, m_damaged, at({Page::Event, u"order_placed"_s})},
        {u"custom-events-failed"_s, m_damaged, at({Page::CustomEvents, {}})},
        {u"command-palette"_s, m_demo, palette},
        {u"shortcuts"_s, m_demo, shortcuts},
        {u"saved-views"_s, m_demo, savedViews},
        {u"welcome"_s, nullptr, [](MainWindow &window) -> QWidget * { return &window; }},
    };
}

QString Screens::writeSampleLog()
{
    const QString path = m_folder.filePath(u"webinar.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("event,email,timestamp,plan,seats\n");
        for (int i = 0; i < 40; ++i)
            file.write("webinar_registered,person" + QByteArray::number(i) + "@example.com,2026-11-" +
                       QByteArray::number(1 + i / 2).rightJustified(2, '0') + "T10:15:00Z," +
                       (i % 3 ? "team" : "solo") + ',' + QByteArray::number(1 + i % 9) + '\n');
    }
    return path;
}

bool Screens::next()
{
    return ++m_at < m_screens.size();
}

QString Screens::name() const
{
    return m_screens[m_at].name;
}

QWidget *Screens::widget() const
{
    return m_widget;
}

QCoro::Task<bool> Screens::openWindow(EventStore *store)
{
    m_window = std::make_unique<MainWindow>();
    m_shown = store;
    if (store) {
        const auto settings = co_await store->settings();
        if (!settings && store != m_damaged)
            co_return false;
        m_window->showWorkspace(std::make_unique<Session>(store, m_clock, settings.value_or(StoreSettings())));
    }
    m_window->show();
    co_return true;
}

QCoro::Task<bool> Screens::show()
{
    const Screen &screen = m_screens[m_at];
    if (m_widget && m_widget != m_window.get())
        m_widget->close();
    if (!m_window || m_shown != screen.store) {
        if (!co_await openWindow(screen.store))
            co_return false;
    }
    // The most active person of the demo shop stands for all.
    if (screen.name == "subscriber"_L1) {
        const auto people =
            co_await m_demo->subscribers({.search = u"@"_s, .sort = SubscriberSort::Occurrences, .limit = 1});
        if (!people || people->rows.isEmpty())
            co_return false;
        m_window->workspace()->goToSubscriber(people->rows.first().subscriber.key());
        m_widget = m_window.get();
    } else {
        m_widget = screen.arrange(*m_window);
    }
    co_return co_await settled(m_widget.data(), screen.store ? screen.store : m_demo);
}

} // namespace eventdesk
