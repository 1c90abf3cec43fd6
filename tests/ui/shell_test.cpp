// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/inline_message.h"
#include "ui/common/plain_tool_tips.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/shell/sidebar_entry.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

class ShellTest : public QObject
{
    Q_OBJECT

    static SidebarEntry *entry(QWidget *root, const QString &name)
    {
        for (auto *entry : root->findChildren<SidebarEntry *>()) {
            if (entry->text() == name)
                return entry;
        }
        return nullptr;
    }

    static std::unique_ptr<MainWindow> windowOver(MemoryEventStore &store, const Clock &clock)
    {
        auto window = std::make_unique<MainWindow>();
        StoreSettings settings;
        settings.zone = "Europe/Vilnius";
        window->showWorkspace(std::make_unique<Session>(&store, &clock, settings));
        window->show();
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Eventdesk"_s);
        QCoreApplication::setApplicationName(u"shell_test"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void whatTakesLongSaysHowFarItIs()
    {
        MainWindow window;
        window.show();
        auto *bar = window.welcome()->findChild<QProgressBar *>();
        window.setBusy(u"Opening shop …"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 0);
        window.setBusy(u"Converting shop … 43 %"_s, 0.43);
        QCOMPARE(bar->maximum(), 100);
        QCOMPARE(bar->value(), 43);
        const auto labels = window.welcome()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *l) { return l->isVisible() && l->text().contains(u"43 %"); }));
        window.setBusy({});
        QVERIFY(!bar->isVisible());
    }

    void hintsAreShownAsTheyAreWritten()
    {
        showToolTipsPlain(*qApp);
        const QString name = u"<b>sale</b> &amp; more"_s;
        QToolTip::showText(QPoint(10, 10), name);
        const auto widgets = QApplication::topLevelWidgets();
        const auto hint = std::ranges::find_if(widgets, [](QWidget *w) { return w->inherits("QTipLabel"); });
        QVERIFY(hint != widgets.end());
        QCOMPARE(static_cast<QLabel *>(*hint)->textFormat(), Qt::PlainText);
        QCOMPARE(static_cast<QLabel *>(*hint)->text(), name);
        QToolTip::hideText();
    }

    void theFirstWindowFitsOnTheScreen()
    {
        QSettings().remove(u"window/geometry"_s);
        MainWindow window;
        const QSize available = window.screen()->availableSize();
        QVERIFY(window.width() > available.width()); // on this platform's small screen
        window.restoreGeometryOfLastTime();
        QVERIFY(window.width() <= std::max(available.width(), window.minimumWidth()));
        QVERIFY(window.height() < available.height());
    }

    void overAWorkspaceOnlyWhatTakesLongIsSaid()
    {
        MemoryEventStore store;
        const FixedClock clock(at("2026-11-23T12:00:00Z"));
        auto window = windowOver(store, clock);
        auto *message = window->centralWidget()->findChild<InlineMessage *>({}, Qt::FindDirectChildrenOnly);
        window->setBusy(u"Opening old …"_s);
        QVERIFY(!message->isVisible());
        window->setBusy(u"Converting old … 43 %"_s, 0.43);
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), u"Converting old … 43 %"_s);
        window->showNote(u"Converted"_s);
        QCOMPARE(message->text(), u"Converted"_s);
    }

    void historyForgetsWhatLayAhead()
    {
        PageHistory history;
        history.visit({Page::Event, u"a"_s});
        history.visit({Page::Event, u"a"_s});
        history.visit({Page::Subscriber, u"ann"_s});
        QCOMPARE(history.back(), (Place{Page::Event, u"a"_s}));
        QCOMPARE(history.back(), (Place{Page::CustomEvents, {}}));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.back(), (Place{Page::CustomEvents, {}}));
        history.visit({Page::Settings, {}});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.forward(), (Place{Page::Settings, {}}));
    }

    void theSidebarLeadsAndAltArrowsComeBack()
    {
        MemoryEventStore store;
        const FixedClock clock(at("2026-11-23T12:00:00Z"));
        auto window = windowOver(store, clock);
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        auto *workspace = window->workspace();
        QCOMPARE(window->focusWidget(), workspace->currentPage()); // the first Tab goes into the page
        QTest::mouseClick(entry(window.get(), u"Settings"_s), Qt::LeftButton);
        QCOMPARE(workspace->place().page, Page::Settings);
        QVERIFY(entry(window.get(), u"Settings"_s)->isChecked());
        QTest::mouseClick(entry(window.get(), u"Subscribers"_s), Qt::LeftButton);
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(workspace->place().page, Page::Settings);
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(workspace->place().page, Page::CustomEvents);
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(workspace->place().page, Page::Settings);
    }

    void theLineBelowSaysHowMuchAndWhoseClock()
    {
        MemoryEventStore store;
        const FixedClock clock(at("2026-11-23T12:00:00Z"));
        auto window = windowOver(store, clock);
        auto *line = window->findChild<QWidget *>(u"statusLine"_s);
        const auto texts = [line] {
            QStringList found;
            for (auto *label : line->findChildren<QLabel *>())
                found.append(label->text());
            return found.join(u'|');
        };
        QVERIFY(texts().contains(u"Times in Europe/Vilnius"_s));
        store.take({occurrence("order_placed", "ann@example.com", "2026-11-23T10:00:00Z"),
                    occurrence("order_placed", "bob@example.com", "2026-11-23T10:00:00Z")});
        QTRY_VERIFY(texts().contains(u"2 occurrence"_s));
        QTRY_COMPARE(entry(window.get(), u"Subscribers"_s)->accessibleDescription(), u"2"_s);
    }

    void droppedFilesAreHandedOver()
    {
        MainWindow window;
        window.show();
        QSignalSpy dropped(&window, &MainWindow::filesDropped);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/logs/a.csv"_s), QUrl(u"https://example.com/b"_s)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/logs/a.csv"_s});
    }

    void theWelcomeSaysWhatWentWrong()
    {
        MainWindow window;
        window.show();
        QSignalSpy demo(&window, &MainWindow::demoRequested);
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text() == u"Open the demo"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(demo.count(), 1);
        window.setBusy(u"Making the demo store …"_s);
        window.showError({ErrorKind::DiskFull, u"The disk is full. Free some space and try again."_s, {}});
        auto *message = window.welcome()->findChild<InlineMessage *>();
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), u"The disk is full. Free some space and try again."_s);
        QCOMPARE(widgetsWithoutName(&window), QStringList());
    }

    void anErrorOverAnOpenStoreLeavesItOpen()
    {
        MemoryEventStore store;
        const FixedClock clock(at("2026-11-23T12:00:00Z"));
        auto window = windowOver(store, clock);
        window->showError({ErrorKind::NotAStore, u"That file is another program's database."_s, {}});
        QVERIFY(window->workspace());
        auto *message = window->centralWidget()->findChild<InlineMessage *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(message && message->isVisible());
    }

    void everyPageNamesWhatTheKeyboardReaches()
    {
        MemoryEventStore store;
        store.take({occurrence("order_placed", "ann@example.com", "2026-11-23T10:00:00Z", R"({"plan":"team"})")});
        const FixedClock clock(at("2026-11-23T12:00:00Z"));
        auto window = windowOver(store, clock);
        const QList<Place> places{{Page::CustomEvents, {}}, {Page::Event, u"order_placed"_s},
                                  {Page::Subscribers, {}},  {Page::Subscriber, u"ann@example.com"_s},
                                  {Page::Import, {}},       {Page::Settings, {}}};
        for (const auto &place : places) {
            window->workspace()->goTo(place);
            QCoreApplication::processEvents();
            QCOMPARE(widgetsWithoutName(window.get()), QStringList());
        }
    }
};

QTEST_MAIN(ShellTest)

#include "shell_test.moc"
