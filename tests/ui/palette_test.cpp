// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/command_palette.h"

#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/shortcut_action.h"
#include "ui/common/theme.h"
#include "ui/events/event_page.h"
#include "ui/events/volume_chart.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_items.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/shortcuts_sheet.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const Instant now = at("2026-11-23T12:00:00Z");

struct Desk
{
    MemoryEventStore store{now};
    FixedClock clock{now};
    MainWindow window;

    Desk()
    {
        store.take({occurrence("order_placed", "ann@example.com", "2026-11-23T10:00:00Z"),
                    occurrence("Order Completed", "bob@example.com", "2026-11-22T10:00:00Z"),
                    occurrence("checkout_started", "orin@example.com", "2026-11-23T09:00:00Z")});
        window.showWorkspace(std::make_unique<Session>(&store, &clock, StoreSettings{{}, "UTC", Qt::Monday}));
        window.show();
        window.activateWindow();
    }
    Workspace *workspace() const { return window.workspace(); }
    CommandPalette *palette() const { return window.findChild<CommandPalette *>(); }
    QLineEdit *line() const { return palette()->findChild<QLineEdit *>(); }
    QListView *list() const { return palette()->findChild<QListView *>(); }
    // What the list says, by its titles.
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            found.append(list()->model()->index(row, 0).data().toString());
        return found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : workspace(), key, modifiers);
    }
    void openPalette() const
    {
        key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QTRY_VERIFY(palette()->isSettled());
    }
    ShortcutsSheet *sheet() const { return window.findChild<ShortcutsSheet *>(); }
};

// Itself or the first thing in it that takes the focus, which it has then; nullptr: nothing does.
QWidget *focusedIn(QWidget *widget)
{
    for (auto *each : QList<QWidget *>{widget} + widget->findChildren<QWidget *>()) {
        each->setFocus();
        if (each->hasFocus())
            return each;
    }
    return nullptr;
}

int scoreOf(const QString &pattern, const QString &text)
{
    const auto match = fuzzyMatch(pattern, text);
    return match ? match->score : -1'000'000;
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Eventdesk"_s);
        QCoreApplication::setApplicationName(u"palette_test"_s);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void init() { QSettings().clear(); }

    // --- ranking ---

    void lettersMatchInTheirOrderOnly()
    {
        QCOMPARE(fuzzyMatch(u"op", u"order_placed")->positions, (QList<qsizetype>{0, 6}));
        QCOMPARE(fuzzyMatch(u"ORD pl", u"order_placed")->positions, (QList<qsizetype>{0, 1, 2, 6, 7}));
        QVERIFY(!fuzzyMatch(u"po", u"order"));
        QVERIFY(!fuzzyMatch(u"orderx", u"order"));
        QVERIFY(!fuzzyMatch(u"x", u""));
        QCOMPARE(fuzzyMatch(u" ", u"order")->positions, QList<qsizetype>());
        QCOMPARE(fuzzyMatch(u"ü注", u"GRÜN 注文")->positions, (QList<qsizetype>{2, 5}));
        QVERIFY(!fuzzyMatch(u"b", QString(5000, u'a') + u'b'));
    }

    void whatAReaderMeansComesFirst()
    {
        // The start of the text, starts of words, letters next to each other, in this order of weight.
        QVERIFY(scoreOf(u"order"_s, u"order_placed"_s) > scoreOf(u"order"_s, u"reorder_placed"_s));
        QVERIFY(scoreOf(u"cs"_s, u"checkout_started"_s) > scoreOf(u"cs"_s, u"access"_s));
        QVERIFY(scoreOf(u"oc"_s, u"Order Completed"_s) > scoreOf(u"oc"_s, u"invoice"_s));
        QVERIFY(scoreOf(u"oc"_s, u"orderCompleted"_s) > scoreOf(u"oc"_s, u"Docs"_s));
        QVERIFY(scoreOf(u"start"_s, u"checkout_started"_s) > scoreOf(u"start"_s, u"s_t_a_r_t"_s.replace(u'_', u'x')));
        // Of two ways the better one is marked, not the first.
        QCOMPARE(fuzzyMatch(u"sta", u"sxtxa_sta")->positions, (QList<qsizetype>{6, 7, 8}));
    }

    void rankingFindsTheBestOfAllWays()
    {
        QRandomGenerator random(7);
        const auto letters = [&](int most) {
            QString text;
            for (int i = random.bounded(most + 1); i > 0; --i)
                text.append(u"abA _"[random.bounded(5)]);
            return text;
        };
        for (int i = 0; i < 3000; ++i) {
            const QString text = letters(9);
            const QString pattern = letters(4).remove(u' ');
            const auto match = fuzzyMatch(pattern, text);
            // Every subset of positions, as a bit mask.
            bool possible = false;
            for (uint mask = 0; mask < (1U << text.size()); ++mask) {
                QString chosen;
                for (qsizetype at = 0; at < text.size(); ++at) {
                    if (mask & (1U << at))
                        chosen.append(text[at]);
                }
                possible = possible || chosen.compare(pattern, Qt::CaseInsensitive) == 0;
            }
            QCOMPARE(match.has_value(), possible);
            if (!match)
                continue;
            QCOMPARE(match->positions.size(), pattern.size());
            for (qsizetype at = 0; at < pattern.size(); ++at) {
                QCOMPARE(text[match->positions[at]].toLower(), pattern[at].toLower());
                QVERIFY(at == 0 || match->positions[at] > match->positions[at - 1]);
            }
        }
    }

    // --- model ---

    void theModelIsAListOfWhatFits()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto event = [](const QString &name) {
            return PaletteItem{.kind = PaletteItem::Kind::Event,
                               .title = name,
                               .detail = u"from the shop"_s,
                               .icon = u"events"_s,
                               .place = Place(Page::Event, name)};
        };
        const auto titles = [&] {
            QStringList found;
            for (int row = 0; row < model.rowCount(); ++row)
                found.append(model.index(row, 0).data().toString());
            return found;
        };
        model.setItems({{.kind = PaletteItem::Kind::View,
                         .title = u"Orders of May"_s,
                         .detail = {},
                         .icon = {},
                         .place = Place(Page::Settings)}});
        model.setEvents({event(u"order_placed"_s), event(u"reorder"_s), event(u"Order Completed"_s)});
        QCOMPARE(titles(), QStringList{u"Orders of May"_s}); // events come with the first letter
        model.setRecent({event(u"reorder"_s).key()});
        QCOMPARE(titles(), (QStringList{u"reorder"_s, u"Orders of May"_s}));
        model.setWords(u"order"_s);
        QCOMPARE(titles(), (QStringList{u"order_placed"_s, u"Orders of May"_s, u"Order Completed"_s, u"reorder"_s}));
        model.setFound({{.kind = PaletteItem::Kind::Subscriber,
                         .title = u"zoe"_s,
                         .detail = {},
                         .icon = {},
                         .place = Place(Page::Subscriber, u"zoe"_s)}});
        QCOMPARE(titles().last(), u"zoe"_s); // the store knows why
        model.setFound({});
        model.setWords(u"shop"_s); // in the detail
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data(PaletteModel::PositionsRole).value<QList<qsizetype>>(), QList<qsizetype>());
        model.setWords(u"eventdesk://settings"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).kind, PaletteItem::Kind::Link);
        model.setWords(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
        QList<PaletteItem> many;
        for (int i = 0; i < 10'000; ++i)
            many.append(event(u"event_%1"_s.arg(i)));
        model.setEvents(many);
        model.setWords(u"e9"_s);
        QCOMPARE(model.rowCount(), PaletteModel::most);
    }

    // --- palette ---

    void aFewLettersLeadToAnEvent()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        desk.openPalette();
        QCOMPARE(desk.window.focusWidget(), desk.line());
        QVERIFY(desk.titles().contains(u"Custom events"_s));
        QVERIFY(desk.titles().contains(u"Refresh"_s));
        QVERIFY(!desk.titles().contains(u"Find anything"_s));
        QCOMPARE(widgetsWithoutName(desk.palette()), QStringList());
        QTest::keyClicks(desk.line(), u"chst"_s);
        QTRY_VERIFY(desk.palette()->isSettled());
        QCOMPARE(desk.titles().first(), u"checkout_started"_s);
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QVERIFY(!desk.palette()->isVisible());
        QCOMPARE(desk.workspace()->place(), Place(Page::Event, u"checkout_started"_s));
        // And is the first thing offered the next time.
        desk.openPalette();
        QCOMPARE(desk.titles().first(), u"checkout_started"_s);
    }

    void arrowsMoveAndEscapeLeaves()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        QWidget *before = desk.window.focusWidget();
        desk.openPalette();
        const int count = desk.list()->model()->rowCount();
        QCOMPARE(desk.list()->currentIndex().row(), 0);
        QTest::keyClick(desk.line(), Qt::Key_Down);
        QCOMPARE(desk.list()->currentIndex().row(), 1);
        QTest::keyClick(desk.line(), Qt::Key_Up);
        QTest::keyClick(desk.line(), Qt::Key_Up);
        QCOMPARE(desk.list()->currentIndex().row(), count - 1);
        QTest::keyClick(desk.line(), Qt::Key_PageUp);
        QVERIFY(desk.list()->currentIndex().row() < count - 2);
        QTest::keyClick(desk.line(), Qt::Key_Tab);
        QCOMPARE(desk.window.focusWidget(), desk.line());
        QTest::keyClick(desk.line(), Qt::Key_Escape);
        QVERIFY(!desk.palette()->isVisible());
        QCOMPARE(desk.window.focusWidget(), before);
        desk.openPalette();
        QTest::mouseClick(desk.palette(), Qt::LeftButton, {}, {5, 5});
        QVERIFY(!desk.palette()->isVisible());
    }

    void thePageBelowDoesNotTakeThePalettesKeys()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        QShortcut below(Qt::Key_Escape, desk.workspace()->currentPage());
        QSignalSpy taken(&below, &QShortcut::activated);
        desk.openPalette();
        QTest::keyClick(desk.line(), Qt::Key_Escape);
        QVERIFY(!desk.palette()->isVisible());
        QCOMPARE(taken.count(), 0);
    }

    void clicksRunActionsAndOpenViews()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        desk.workspace()->savedViews()->save(u"My people"_s, Page::Subscribers);
        desk.openPalette();
        QTest::keyClicks(desk.line(), u"my peo"_s);
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {},
                          desk.list()->visualRect(desk.list()->model()->index(0, 0)).center());
        QCOMPARE(desk.workspace()->place(), Place(Page::Subscribers));
        desk.openPalette();
        QTest::keyClicks(desk.line(), u"keyb"_s);
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QVERIFY(desk.sheet());
    }

    void peopleAreAskedFromTheStoreAndAnOvertakenQuestionIsStopped()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        desk.openPalette();
        desk.store.holdAnswers();
        const qsizetype before = desk.store.heldAnswers();
        QTest::keyClicks(desk.line(), u"ord"_s);
        QTest::keyClick(desk.line(), Qt::Key_Backspace);
        QTRY_COMPARE(desk.store.heldAnswers(), before + 1); // those before the last are stopped
        QVERIFY(!desk.titles().contains(u"orin@example.com"_s));
        QTest::keyClick(desk.line(), Qt::Key_Down);
        const QString chosen = desk.list()->currentIndex().data().toString();
        desk.store.holdAnswers(false);
        QTRY_VERIFY(desk.titles().contains(u"orin@example.com"_s));
        // What comes late does not move the row under the key.
        QCOMPARE(desk.list()->currentIndex().data().toString(), chosen);
        desk.line()->clear();
        QTest::keyClicks(desk.line(), u"bob@"_s);
        QTRY_COMPARE(desk.titles(), QStringList{u"bob@example.com"_s});
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QCOMPARE(desk.workspace()->place(), Place(Page::Subscriber, u"bob@example.com"_s));
    }

    void aPastedLinkIsOpened()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        desk.openPalette();
        desk.line()->setText(u"  eventdesk://event/order_placed?tab=feed "_s);
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QCOMPARE(desk.workspace()->place().event.tab, EventTab::ActivityFeed);
        desk.openPalette();
        desk.line()->setText(u"eventdesk://event/order_placed?tab=never"_s);
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QVERIFY(desk.window.centralWidget()->findChild<InlineMessage *>({}, Qt::FindDirectChildrenOnly)->isVisible());
    }

    // --- shortcuts ---

    void theSheetTellsAllKeysOfTheWindow()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        desk.workspace()->goToEvent(u"order_placed"_s);
        // Platforms tell that the letter has taken the shift key.
        QTest::keyClick(desk.workspace(), Qt::Key_Question);
        QVERIFY(desk.sheet());
        QStringList shown;
        for (auto *label : desk.sheet()->findChildren<QLabel *>())
            shown.append(label->text());
        for (auto *action : desk.window.findChildren<QAction *>()) {
            for (const auto &keys : action->shortcuts()) {
                const auto *owner = qobject_cast<QWidget *>(action->parent());
                if (owner && owner->isVisible() && action->shortcutContext() == Qt::WindowShortcut)
                    QVERIFY2(shown.contains(keys.toString(QKeySequence::NativeText)), qPrintable(action->text()));
            }
        }
        QCOMPARE(widgetsWithoutName(desk.sheet()), QStringList());
        QTest::keyClick(desk.sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.sheet());
        desk.window.activateWindow(); // as a window manager does it
        QTRY_VERIFY(desk.window.isActiveWindow());
        QTest::keyClick(desk.workspace(), Qt::Key_F1);
        QVERIFY(desk.sheet());
    }

    // Such a key would be missing in the sheet; what works in one widget alone may be without.
    void noKeyOfTheWindowIsWithoutAnAction()
    {
        Desk desk;
        for (const Place &place :
             {Place(Page::CustomEvents), Place(Page::Event, u"order_placed"_s), Place(Page::Subscribers),
              Place(Page::Subscriber, u"ann@example.com"_s), Place(Page::Import), Place(Page::Settings)})
            desk.workspace()->goTo(place);
        for (const auto *shortcut : desk.window.findChildren<QShortcut *>())
            QVERIFY2(shortcut->context() != Qt::WindowShortcut, qPrintable(shortcut->key().toString()));
    }

    void noTwoActionsHaveTheSameKey()
    {
        Desk desk;
        QStringList keys;
        for (const auto &group : shortcutsOf(desk.workspace())) {
            for (const auto &shortcut : group.shortcuts)
                keys += shortcut.keys;
        }
        QVERIFY(keys.size() > 12);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    // On each screen and tab, from the page itself; what works in one widget alone, from there.
    void everyKeyOfTheSheetReachesItsAction()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        QList<Place> places{{Page::CustomEvents},
                            {Page::Subscribers},
                            {Page::Subscriber, u"ann@example.com"_s},
                            {Page::Import},
                            {Page::Settings}};
        for (int tab = 0; tab < 4; ++tab)
            places.append(EventView{.event = u"order_placed"_s, .tab = EventTab(tab)});
        QSet<QString> reached;
        for (const auto &place : places) {
            desk.workspace()->goTo(place);
            if (auto *event = qobject_cast<EventPage *>(desk.workspace()->currentPage())) {
                QTRY_VERIFY(event->isSettled());
                desk.workspace()->currentPage()->findChild<VolumeChart *>()->setCanZoomOut(true);
            }
            QStringList listed;
            for (const auto &group : shortcutsOf(desk.workspace())) {
                for (const auto &shortcut : group.shortcuts)
                    listed.append(shortcut.text);
            }
            QVERIFY(listed.size() > 12);
            for (auto *action : desk.workspace()->findChildren<QAction *>()) {
                // What lies in a menu, too, belongs to the widget that has the menu.
                auto *owner = qobject_cast<QWidget *>(action->parent());
                while (qobject_cast<QMenu *>(owner))
                    owner = owner->parentWidget();
                if (!owner || !owner->isVisible() || !listed.contains(plainText(action)) || !action->isEnabled())
                    continue;
                // That it is told is enough here; what it does is tested where it is done.
                action->disconnect(SIGNAL(triggered(bool)));
                QSignalSpy told(action, &QAction::triggered);
                for (const auto &keys : action->shortcuts()) {
                    const bool anywhere = action->shortcutContext() == Qt::WindowShortcut;
                    QWidget *from = focusedIn(anywhere ? desk.workspace()->currentPage() : owner);
                    QVERIFY2(from, qPrintable(plainText(action)));
                    QTest::keySequence(from, keys);
                    QVERIFY2(told.count() == 1, qPrintable(plainText(action) + u": "_s + keys.toString()));
                    told.clear();
                    reached.insert(plainText(action));
                }
            }
        }
        for (const auto &text :
             {u"Back"_s, u"Zoom in"_s, u"Paste JSON"_s, u"Earlier times"_s, u"Back to the range before"_s,
              u"Go to a time"_s, u"Next tab"_s, u"Keyboard shortcuts"_s})
            QVERIFY2(reached.contains(text), qPrintable(text));
    }

    void everyKeyWorksOnEveryScreen()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        const QList<Place> places{{Page::CustomEvents}, {Page::Event, u"order_placed"_s},
                                  {Page::Subscribers},  {Page::Subscriber, u"ann@example.com"_s},
                                  {Page::Import},       {Page::Settings}};
        for (const auto &place : places) {
            const auto start = [&] {
                desk.workspace()->goTo(place);
                QCOMPARE(desk.workspace()->place(), place);
            };
            const QList<std::pair<Qt::Key, Page>> screens{{Qt::Key_1, Page::CustomEvents},
                                                          {Qt::Key_2, Page::Subscribers},
                                                          {Qt::Key_3, Page::Import},
                                                          {Qt::Key_Comma, Page::Settings}};
            for (const auto &[key, page] : screens) {
                start();
                desk.key(key, Qt::ControlModifier);
                QCOMPARE(desk.workspace()->place().page, page);
            }
            start();
            desk.workspace()->goTo(place.page == Page::Settings ? Page::Import : Page::Settings);
            desk.key(Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(desk.workspace()->place(), place);
            QSignalSpy asked(&desk.store, &EventStore::changed);
            desk.key(Qt::Key_F5);
            QVERIFY(asked.count() > 0);
            for (const auto &[key, modifiers] : {std::pair(Qt::Key_F, Qt::KeyboardModifiers(Qt::ControlModifier)),
                                                 std::pair(Qt::Key_Slash, Qt::KeyboardModifiers())}) {
                start();
                desk.workspace()->currentPage()->setFocus();
                desk.key(key, modifiers);
                auto *field = qobject_cast<QLineEdit *>(desk.window.focusWidget());
                QVERIFY(field); // the screen's own search, or the palette
                QVERIFY(field->text().isEmpty());
                desk.palette()->leave();
            }
            start();
            desk.openPalette();
            QTest::keyClick(desk.line(), Qt::Key_Escape);
            desk.key(Qt::Key_Question);
            QVERIFY(desk.sheet());
            delete desk.sheet();
            desk.window.activateWindow();
            QTRY_VERIFY(desk.window.isActiveWindow());
        }
    }

    void keysOfOneLetterAreTextWhileTyping()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        auto *page = desk.workspace()->currentPage();
        QLineEdit line(page);
        QPlainTextEdit text(page);
        QComboBox editable(page);
        editable.setEditable(true);
        for (QWidget *field : QList<QWidget *>{&line, &text, &editable}) {
            field->show();
            field->setFocus();
            QWidget *focus = desk.window.focusWidget();
            QTest::keyClick(focus, '/');
            QTest::keyClick(focus, '?', Qt::ShiftModifier);
            QVERIFY(!desk.sheet());
            QCOMPARE(desk.window.focusWidget(), focus);
        }
        QCOMPARE(line.text(), u"/?"_s);
        QCOMPARE(text.toPlainText(), u"/?"_s);
        QCOMPARE(editable.currentText(), u"/?"_s);
        // Others work there, too, although fields know some of them.
        for (QWidget *field : QList<QWidget *>{&line, &text, &editable}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
            QVERIFY(desk.palette()->isVisible());
            desk.palette()->leave();
            QCOMPARE(desk.window.focusWidget(), field);
        }
    }

    void escapeLeavesASearchAndClosesWhatWasSaid()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        for (const Page page : {Page::CustomEvents, Page::Subscribers}) {
            desk.workspace()->goTo(page);
            desk.key(Qt::Key_Slash);
            auto *field = qobject_cast<QLineEdit *>(desk.window.focusWidget());
            QVERIFY(field);
            QTest::keyClicks(field, u"order"_s);
            QTest::keyClick(field, Qt::Key_Escape);
            QCOMPARE(field->text(), QString());
            QCOMPARE(desk.window.focusWidget(), field);
            QTest::keyClick(field, Qt::Key_Escape);
            QCOMPARE(desk.window.focusWidget(), desk.workspace()->currentPage());
        }
        desk.window.showNote(u"Done"_s);
        auto *message = desk.window.centralWidget()->findChild<InlineMessage *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(message->isVisible());
        desk.key(Qt::Key_Escape);
        QVERIFY(!message->isVisible());
    }
};

QTEST_MAIN(PaletteTest)

#include "palette_test.moc"
