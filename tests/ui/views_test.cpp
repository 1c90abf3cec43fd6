// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/inline_message.h"
#include "ui/common/range_button.h"
#include "ui/common/search_field.h"
#include "ui/common/session.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/chart_tab.h"
#include "ui/events/event_page.h"
#include "ui/events/feed_tab.h"
#include "ui/events/volume_chart.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manage_views_dialog.h"
#include "ui/shell/save_view_dialog.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/trail_keeper.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const Instant now = at("2026-11-23T12:00:00Z");

// The window over a store with two events.
struct Desk
{
    MemoryEventStore store{now};
    FixedClock clock{now};
    MainWindow window;

    explicit Desk(const QString &remembered = {})
    {
        store.take({occurrence("order_placed", "ann@example.com", "2026-11-23T10:00:00Z"),
                    occurrence("order_placed", "bob@example.com", "2026-11-22T10:00:00Z"),
                    occurrence("checkout_started", "ann@example.com", "2026-11-23T09:00:00Z")});
        window.showWorkspace(std::make_unique<Session>(&store, &clock, StoreSettings{{}, "UTC", Qt::Monday}));
        if (!remembered.isEmpty())
            window.workspace()->remember(remembered);
        window.show();
        window.activateWindow();
    }
    Workspace *workspace() const { return window.workspace(); }
    EventPage *eventPage() const { return qobject_cast<EventPage *>(workspace()->currentPage()); }
    void openEvent(const QString &name) const
    {
        workspace()->goToEvent(name);
        QTRY_VERIFY(eventPage()->isSettled());
    }
    void openTab(int tab) const
    {
        auto *bar = eventPage()->findChild<QTabBar *>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }
    void chooseRange(const QString &title) const
    {
        auto *button = eventPage()->findChild<RangeButton *>();
        for (auto *action : button->menu()->actions()) {
            if (action->text() == title)
                action->trigger();
        }
    }
    QLineEdit *search() const { return workspace()->currentPage()->findChild<QLineEdit *>(); }
    QMenu *viewsMenu() const
    {
        for (auto *button : window.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Saved views")
                return button->defaultAction()->menu();
        }
        return nullptr;
    }
    QStringList viewsListed() const
    {
        Q_EMIT viewsMenu()->aboutToShow();
        QStringList texts;
        for (auto *action : viewsMenu()->actions())
            texts.append(action->text());
        return texts;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }
};

QAbstractButton *button(QWidget *root, const QString &text)
{
    for (auto *each : root->findChildren<QAbstractButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QString storePath()
{
    return u"/stores/shop of ann, 100 %.eventdesk"_s;
}

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void backGoesThroughWhatAPageHasShown()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        desk.openEvent(u"order_placed"_s);
        desk.openTab(1);
        desk.chooseRange(u"Last 7 days"_s);
        desk.openTab(2);
        QCOMPARE(desk.eventPage()->view().tab, EventTab::BestPeople);
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.eventPage()->view().tab, EventTab::ActivityFeed);
        QCOMPARE(desk.eventPage()->view().range, RangeChoice(RangeChoice::Kind::Last7Days));
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!desk.eventPage()->view().range);
        QCOMPARE(desk.eventPage()->range(), RangeChoice(RangeChoice::Kind::Last30Days));
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.eventPage()->view().tab, EventTab::Chart);
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.workspace()->place(), Place(Page::CustomEvents));
        for (int i = 0; i < 4; ++i)
            desk.key(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(desk.eventPage()->isSettled());
        QCOMPARE(desk.eventPage()->view().tab, EventTab::BestPeople);
        QCOMPARE(desk.eventPage()->view().range, RangeChoice(RangeChoice::Kind::Last7Days));
    }

    void whatTheChartShowsIsPartOfTheView()
    {
        Desk desk;
        desk.openEvent(u"order_placed"_s);
        auto *chart = desk.eventPage()->findChild<ChartTab *>();
        QTest::mouseClick(button(desk.eventPage(), u"Weekly"_s), Qt::LeftButton);
        QCOMPARE(desk.workspace()->place().event.chart.size, BucketSize::Week);
        desk.workspace()->copyLink();
        desk.openEvent(u"checkout_started"_s);
        QCOMPARE(chart->choices(), ChartChoices());
        desk.workspace()->goBack();
        QTRY_VERIFY(desk.eventPage()->isSettled());
        QCOMPARE(chart->choices().size, BucketSize::Week);
        desk.workspace()->goBack();
        QCOMPARE(chart->choices(), ChartChoices());
        Desk other;
        other.workspace()->openLink(QGuiApplication::clipboard()->text());
        QTRY_VERIFY(other.eventPage()->isSettled());
        QCOMPARE(other.eventPage()->findChild<ChartTab *>()->choices().size, BucketSize::Week);
    }

    void whatTheFeedIsNarrowedToIsPartOfTheView()
    {
        Desk desk;
        desk.openEvent(u"order_placed"_s);
        desk.openTab(1);
        TableView *table = desk.eventPage()->findChild<FeedTab *>()->findChild<TableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *search = desk.eventPage()->findChild<FeedTab *>()->findChild<SearchField *>();
        QTest::keyClicks(search, u"bob"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(desk.workspace()->place().event.feed.person, u"bob"_s);
        QCOMPARE(titleOf(desk.workspace()->place()), u"order_placed · Activity feed · “bob”"_s);
        desk.workspace()->copyLink();
        desk.workspace()->goBack();
        QCOMPARE(search->text(), QString());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        desk.workspace()->goForward();
        QCOMPARE(search->text(), u"bob"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        Desk other;
        other.workspace()->openLink(QGuiApplication::clipboard()->text());
        QTRY_VERIFY(other.eventPage() && other.eventPage()->isSettled());
        table = other.eventPage()->findChild<FeedTab *>()->findChild<TableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        // Another event is not searched for the same person.
        other.openEvent(u"checkout_started"_s);
        QCOMPARE(other.workspace()->place().event.feed, FeedChoices());
    }

    void aBucketOfTheChartIsOneStep()
    {
        Desk desk;
        desk.openEvent(u"order_placed"_s);
        auto *chart = desk.eventPage()->findChild<VolumeChart *>();
        QTRY_VERIFY(!chart->content().buckets.isEmpty());
        Q_EMIT chart->bucketActivated(chart->content().buckets[28]); // the 22nd
        auto *feed = desk.eventPage()->findChild<FeedTab *>();
        QTRY_COMPARE(feed->findChild<TableView *>()->model()->rowCount(), 1);
        const Place narrowed = desk.workspace()->place();
        QCOMPARE(narrowed.event.feed.only->toString(), u"2026-11-22/2026-11-22"_s);
        desk.workspace()->goBack();
        QCOMPARE(desk.eventPage()->tab(), EventTab::Chart);
        QVERIFY(!desk.eventPage()->view().feed.only);
        desk.workspace()->goForward();
        QTRY_COMPARE(feed->findChild<TableView *>()->model()->rowCount(), 1);
        QVERIFY(button(feed, u"22 Nov 2026"_s)->isVisible());
        // Another range ends it, in the view as in the list.
        desk.chooseRange(u"Today"_s);
        QVERIFY(!desk.workspace()->place().event.feed.only);
        QVERIFY(!button(feed, u"22 Nov 2026"_s));
        desk.workspace()->goBack();
        QCOMPARE(desk.workspace()->place(), narrowed);
        QTRY_VERIFY(desk.eventPage()->isSettled());
        QTest::mouseClick(button(feed, u"22 Nov 2026"_s), Qt::LeftButton);
        QTRY_COMPARE(feed->findChild<TableView *>()->model()->rowCount(), 2);
        QVERIFY(!desk.workspace()->place().event.feed.only);
    }

    void aTimeThatWasGoneToIsGoneToAgain()
    {
        Desk desk;
        desk.openEvent(u"order_placed"_s);
        desk.openTab(1);
        auto *feed = desk.eventPage()->findChild<FeedTab *>();
        auto *table = feed->findChild<TableView *>();
        QTRY_VERIFY(feed->isSettled());
        QCOMPARE(table->currentIndex().row(), 0);
        feed->goTo(at("2026-11-22T23:00:00Z"));
        QTRY_COMPARE(table->currentIndex().row(), 1);
        QCOMPARE(desk.workspace()->place().event.feed.goneTo, at("2026-11-22T23:00:00Z"));
        desk.workspace()->copyLink();
        desk.workspace()->goBack();
        QTRY_COMPARE(table->currentIndex().row(), 0);
        desk.workspace()->goForward();
        QTRY_COMPARE(table->currentIndex().row(), 1);
        Desk other;
        other.workspace()->openLink(QGuiApplication::clipboard()->text());
        QTRY_VERIFY(other.eventPage() && other.eventPage()->isSettled());
        QTRY_COMPARE(other.eventPage()->findChild<FeedTab *>()->findChild<TableView *>()->currentIndex().row(), 1);
    }

    void conditionsAreSteps()
    {
        Desk desk;
        desk.openEvent(u"order_placed"_s);
        const auto mine = Condition::test(u"plan"_s, Operator::Is, u"team"_s);
        desk.eventPage()->addCondition(mine);
        const Condition kept = desk.workspace()->place().event.condition;
        QVERIFY(!kept.isEverything());
        desk.workspace()->goBack();
        QVERIFY(desk.eventPage()->view().condition.isEverything());
        desk.workspace()->goForward();
        QCOMPARE(desk.eventPage()->view().condition, kept);
        desk.workspace()->copyLink();
        Desk other;
        other.workspace()->openLink(QGuiApplication::clipboard()->text());
        QCOMPARE(other.eventPage()->view().condition, kept);
    }

    void theMouseHasBackAndForward()
    {
        Desk desk;
        desk.openEvent(u"order_placed"_s);
        QTest::mouseClick(desk.eventPage()->findChild<QTabBar *>(), Qt::BackButton);
        QCOMPARE(desk.workspace()->place().page, Page::CustomEvents);
        QTest::mouseClick(&desk.window, Qt::ForwardButton);
        QCOMPARE(desk.workspace()->place(), Place(Page::Event, u"order_placed"_s));
    }

    void aSearchIsOneStepHoweverManyLettersItHas()
    {
        Desk desk;
        QTest::keyClicks(desk.search(), u"order"_s);
        QCOMPARE(desk.workspace()->place().search, u"order"_s);
        desk.openEvent(u"order_placed"_s);
        desk.workspace()->goBack();
        QCOMPARE(desk.search()->text(), u"order"_s);
        desk.workspace()->goBack();
        QCOMPARE(desk.search()->text(), QString());
        QCOMPARE(desk.workspace()->place(), Place(Page::CustomEvents));
        // The way up from an event leads to the list as it was left.
        desk.workspace()->goForward();
        desk.workspace()->goForward();
        Q_EMIT desk.eventPage()->eventsRequested();
        QCOMPARE(desk.search()->text(), u"order"_s);
    }

    void theSearchOfSubscribersIsPartOfTheView()
    {
        Desk desk;
        desk.workspace()->openLink(u"eventdesk://subscribers?search=bob"_s);
        QCOMPARE(desk.search()->text(), u"bob"_s);
        desk.search()->selectAll();
        QTest::keyClicks(desk.search(), u"ann"_s);
        QTest::keyClick(desk.search(), Qt::Key_Return);
        QCOMPARE(desk.workspace()->place().search, u"ann"_s);
        desk.workspace()->goBack();
        QCOMPARE(desk.search()->text(), u"bob"_s);
    }

    void aLinkOpensTheSameView()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        desk.openEvent(u"order_placed"_s);
        desk.openTab(2);
        desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        // The range that the page found by itself is said.
        const QString link = QGuiApplication::clipboard()->text();
        QCOMPARE(link, u"eventdesk://event/order_placed?range=last-30-days&tab=people"_s);
        Desk other;
        other.workspace()->openLink(link);
        QTRY_VERIFY(other.eventPage() && other.eventPage()->isSettled());
        QCOMPARE(other.eventPage()->view(), placeFromLink(link)->event);
    }

    void aWrongLinkIsSaidAndChangesNothing()
    {
        Desk desk;
        desk.openEvent(u"order_placed"_s);
        desk.chooseRange(u"Today"_s);
        const Place before = desk.workspace()->place();
        for (const auto &link : {u"eventdesk://event/order_placed?range=never"_s, u"eventdesk://event/a%zz"_s,
                                 u"eventdesk://event/order_placed?tab=feed&where=%7B%22all%22:0%7D"_s, u"nonsense"_s}) {
            desk.workspace()->openLink(link);
            auto *message = desk.window.centralWidget()->findChild<InlineMessage *>({}, Qt::FindDirectChildrenOnly);
            QVERIFY(message->isVisible());
            QCOMPARE(message->text(), placeFromLink(link).error().sentence);
            QCOMPARE(desk.workspace()->place(), before);
            QCOMPARE(desk.eventPage()->view(), before.event);
            // It goes with the next step.
            desk.workspace()->openLink(u"eventdesk://settings"_s);
            QVERIFY(!message->isVisible());
            desk.workspace()->goBack();
        }
    }

    void aViewIsSavedOpenedRenamedAndDeleted()
    {
        {
            Desk desk(storePath());
            QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
            desk.openEvent(u"order_placed"_s);
            desk.chooseRange(u"Yesterday"_s);
            desk.key(Qt::Key_D, Qt::ControlModifier);
            auto *dialog = desk.window.findChild<SaveViewDialog *>();
            QVERIFY(dialog);
            QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"order_placed · Chart · Yesterday"_s);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"A & B"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
            QVERIFY(desk.viewsListed().contains(u"A && B"_s));
            desk.workspace()->savedViews()->save(u"Second"_s, Page::Subscribers);
        }
        Desk desk(storePath()); // as after a new start
        desk.workspace()->goTo(Page::Settings);
        QVERIFY(desk.viewsListed().contains(u"A && B"_s));
        for (auto *action : desk.viewsMenu()->actions()) {
            if (action->text() == u"A && B"_s)
                action->trigger();
        }
        QCOMPARE(desk.workspace()->place().event.range, RangeChoice(RangeChoice::Kind::Yesterday));

        ManageViewsDialog dialog(desk.workspace()->savedViews());
        dialog.show();
        QCOMPARE(widgetsWithoutName(&dialog), QStringList());
        auto *list = dialog.findChild<QListWidget *>();
        auto *message = dialog.findChild<InlineMessage *>();
        list->item(0)->setText(u" Second "_s);
        QVERIFY(message->isVisible());
        QCOMPARE(list->item(0)->text(), u"A & B"_s);
        list->item(0)->setText(u"First"_s);
        QVERIFY(!message->isVisible());
        QCOMPARE(desk.workspace()->savedViews()->views().first().name, u"First"_s);
        list->setCurrentRow(0);
        list->setFocus();
        QTest::mouseClick(button(&dialog, u"Delete"_s), Qt::LeftButton);
        QCOMPARE(SavedViews(storePath()).views().size(), 1);
        message->action()->trigger();
        const SavedViews again(storePath());
        QCOMPARE(again.views(), desk.workspace()->savedViews()->views());
        QCOMPARE(again.views().first().name, u"First"_s);
        // Views of another store are not mixed up with them.
        QVERIFY(SavedViews(u"/stores/other.eventdesk"_s).views().isEmpty());
    }

    void theNextStartIsWhereTheLastOneWas()
    {
        {
            Desk desk(storePath());
            desk.openEvent(u"order_placed"_s);
            desk.openTab(1);
        }
        Desk desk(storePath());
        QCOMPARE(desk.workspace()->place(),
                 Place(EventView{.event = u"order_placed"_s, .tab = EventTab::ActivityFeed}));
        desk.workspace()->goBack();
        QCOMPARE(desk.workspace()->place(), Place(Page::Event, u"order_placed"_s));
        Desk other(u"/stores/other.eventdesk"_s);
        QCOMPARE(other.workspace()->place(), Place(Page::CustomEvents));
    }

    void aKilledProgramComesBackToWhereItWas()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--linger"_s});
        QVERIFY(child.waitForStarted());
        const auto kept = [] {
            QSettings settings;
            settings.sync();
            return settings.value("trail/links"_L1).toStringList().join(u' ');
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains(u"tab=people"), 20'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        Desk desk(storePath());
        QCOMPARE(desk.workspace()->place(), Place(EventView{.event = u"checkout_started"_s,
                                                            .range = RangeChoice(RangeChoice::Kind::ThisMonth),
                                                            .tab = EventTab::BestPeople}));
        QTRY_VERIFY(desk.eventPage()->isSettled());
    }

    void whatCannotBeReadIsNotRestored()
    {
        QSettings settings;
        settings.setValue("trail/store"_L1, storePath());
        settings.setValue("trail/links"_L1, QStringList{u"eventdesk://settings"_s, u"eventdesk://nowhere"_s});
        settings.setValue("trail/at"_L1, 0);
        settings.sync();
        Desk desk(storePath());
        QCOMPARE(desk.workspace()->place(), Place(Page::CustomEvents));
    }

    void onlyTheStepsAroundAreKept()
    {
        PageHistory history;
        for (int i = 0; i < 150; ++i)
            history.visit({Page::Event, QString::number(i)});
        for (int i = 0; i < 70; ++i)
            history.back();
        const Place where = history.current();
        {
            TrailKeeper keeper(storePath());
            keeper.keep(history);
        }
        PageHistory later;
        QVERIFY(TrailKeeper(storePath()).restore(later));
        QCOMPARE(later.current(), where);
        QCOMPARE(later.places().size(), TrailKeeper::steps);
        QVERIFY(later.canGoBack() && later.canGoForward());
    }
};

// Goes somewhere and then does nothing until it is killed.
int linger()
{
    Desk desk(storePath());
    desk.workspace()->goTo(Page::Subscribers);
    desk.workspace()->goTo(EventView{.event = u"checkout_started"_s,
                                     .range = RangeChoice(RangeChoice::Kind::ThisMonth),
                                     .tab = EventTab::BestPeople});
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Eventdesk"_s);
    QCoreApplication::setApplicationName(u"views_test"_s);
    theme::apply(application, theme::Appearance::Light);
    if (application.arguments().contains(u"--linger"_s))
        return linger();
    ViewsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "views_test.moc"
