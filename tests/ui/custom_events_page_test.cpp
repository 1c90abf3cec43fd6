// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/custom_events_page.h"

#include "models/items/event_catalogue_model.h"
#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/code_view.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/connect_dialog.h"
#include "ui/events/new_event_dialog.h"
#include "ui/events/row_action_delegate.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

class CustomEventsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemoryEventStore> m_store;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CustomEventsPage> m_page;

    void open()
    {
        m_page = std::make_unique<CustomEventsPage>(m_session.get());
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
    }

    TableView *table() const { return m_page->findChild<TableView *>(); }
    StateView *view() const { return m_page->findChild<StateView *>(); }
    template <typename T>
    T *named(const QString &accessibleName, QWidget *root = nullptr) const
    {
        for (auto *widget : (root ? root : m_page.get())->findChildren<T *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    static QPushButton *button(QWidget *root, const QString &text)
    {
        for (auto *button : root->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QString nameAt(int row) const { return table()->model()->index(row, 0).data().toString(); }

    QStyleOptionViewItem optionAt(int row) const
    {
        QStyleOptionViewItem option;
        option.rect = table()->visualRect(table()->model()->index(row, EventCatalogueModel::ActionColumn));
        option.direction = Qt::LeftToRight;
        return option;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void init()
    {
        const Instant now = at("2026-11-23T12:00:00Z");
        m_store = std::make_unique<MemoryEventStore>(now);
        m_clock = std::make_unique<FixedClock>(now);
        StoreSettings settings;
        settings.zone = "Europe/Vilnius";
        m_session = std::make_unique<Session>(m_store.get(), m_clock.get(), settings);
        QSignalSpy changes(m_store.get(), &EventStore::changed);
        m_store->take({occurrence("order_placed", "ann@example.com", "2026-11-23T10:00:00Z"),
                       occurrence("order_placed", "bob@example.com", "2026-11-22T10:00:00Z"),
                       occurrence("cart_abandoned", "ann@example.com", "2026-11-23T11:00:00Z")});
        QTRY_VERIFY(changes.count() > 0); // so that nothing is asked for once more later
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_store.reset();
    }

    void viewOpensTheEventOfItsRow()
    {
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Content);
        QSignalSpy requested(m_page.get(), &CustomEventsPage::eventRequested);
        const auto index = table()->model()->index(1, EventCatalogueModel::ActionColumn);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          RowActionDelegate::buttonRect(optionAt(1), index).center());
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), nameAt(1));
    }

    void enterDoesWhatTheButtonDoes()
    {
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Content);
        QSignalSpy requested(m_page.get(), &CustomEventsPage::eventRequested);
        table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), u"cart_abandoned"_s);
    }

    void typingFindsAndClearFilterBringsBack()
    {
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Content);
        auto *search = named<QLineEdit>(u"Search events"_s);
        QTest::keyClicks(search, u"cart"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(search, u"nothing"_s);
        QCOMPARE(view()->state(), StateView::State::Filtered);
        QTest::mouseClick(button(view(), u"Clear filter"_s), Qt::LeftButton);
        QCOMPARE(view()->state(), StateView::State::Content);
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void aClickOnTheHeaderSorts()
    {
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Content);
        QCOMPARE(nameAt(0), u"order_placed"_s);
        auto *header = table()->horizontalHeader();
        const int x = header->sectionViewportPosition(EventCatalogueModel::NameColumn) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QCOMPARE(nameAt(0), u"cart_abandoned"_s);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QCOMPARE(nameAt(0), u"order_placed"_s);
    }

    void aNewEventIsMadeAndConnected()
    {
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Content);
        QTest::mouseClick(button(m_page.get(), u"New custom event"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<NewEventDialog *>();
        QVERIFY(dialog);
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        auto *create = button(dialog, u"Create"_s);
        QVERIFY(!create->isEnabled());
        auto *name = named<QLineEdit>(u"Event name"_s, dialog);
        QTest::keyClicks(name, u"Plan Upgraded"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY(name->property("invalid").toBool());
        auto *repair = button(dialog, u"Use plan_upgraded"_s);
        QVERIFY(repair && repair->isVisible());
        QTest::mouseClick(repair, Qt::LeftButton);
        QCOMPARE(name->text(), u"plan_upgraded"_s);
        QVERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<ConnectDialog *>());
        auto *connectDialog = m_page->findChild<ConnectDialog *>();
        QTRY_VERIFY(connectDialog->isVisible());
        QCOMPARE(widgetsWithoutName(connectDialog), QStringList());
        auto *code = connectDialog->findChild<QTabWidget *>()->currentWidget()->findChild<CodeView *>();
        QVERIFY(code->toPlainText().contains(u"\"type\": \"plan_upgraded\""_s));
        QVERIFY(code->isHighlighted());
        QTest::mouseClick(button(connectDialog, u"Copy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), code->toPlainText());
        connectDialog->close();
        // In the catalogue it waits, and its button connects.
        m_store->emitChanged();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QSignalSpy requested(m_page.get(), &CustomEventsPage::eventRequested);
        const auto index = table()->model()->index(2, EventCatalogueModel::ActionColumn);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          RowActionDelegate::buttonRect(optionAt(2), index).center());
        QCOMPARE(requested.count(), 0);
    }

    void aNameCloseToAnotherIsWarnedAbout()
    {
        NewEventDialog dialog(m_store.get(), {u"checkout_started"_s});
        dialog.setName(u"checkout_start"_s);
        QVERIFY(button(&dialog, u"Create"_s)->isEnabled());
        QVERIFY(named<QLineEdit>(u"Event name"_s, &dialog)->accessibleDescription().contains(u"checkout_started"_s));
        dialog.setName(u"checkout_started"_s);
        QVERIFY(!button(&dialog, u"Create"_s)->isEnabled());
    }

    void whatTheStoreRefusesIsSaidInTheDialog()
    {
        NewEventDialog dialog(m_store.get(), {});
        dialog.show();
        dialog.setName(u"plan_upgraded"_s);
        m_store->setReadOnly(true);
        QTest::mouseClick(button(&dialog, u"Create"_s), Qt::LeftButton);
        auto *message = dialog.findChild<InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(!message->text().isEmpty());
        QVERIFY(dialog.isVisible());
        QVERIFY(button(&dialog, u"Create"_s)->isEnabled());
    }

    void archivingCanBeUndone()
    {
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Content);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, RowActionDelegate::moreRect(optionAt(0)).center());
        auto *menu = m_page->findChild<QMenu *>();
        QVERIFY(menu);
        QAction *archive = nullptr;
        for (auto *action : menu->actions()) {
            if (action->text() == u"Archive"_s)
                archive = action;
        }
        QVERIFY(archive);
        menu->setActiveAction(archive);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        auto *message = m_page->findChild<InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        message->action()->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void withoutEventsItSaysWhatToDoNext()
    {
        m_store = std::make_unique<MemoryEventStore>(m_clock->now());
        m_session = std::make_unique<Session>(m_store.get(), m_clock.get(), StoreSettings());
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Empty);
        QSignalSpy import(m_page.get(), &CustomEventsPage::importRequested);
        QTest::mouseClick(button(view(), u"Import a log"_s), Qt::LeftButton);
        QCOMPARE(import.count(), 1);
    }

    void aFailureHasAWayOut()
    {
        m_store->failNext({ErrorKind::StoreDamaged, u"The store is damaged."_s, {}});
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Failed);
        QTest::mouseClick(button(view(), u"Try again"_s), Qt::LeftButton);
        QTRY_COMPARE(view()->state(), StateView::State::Content);
    }

    void everythingHasAName()
    {
        open();
        QTRY_COMPARE(view()->state(), StateView::State::Content);
        QCOMPARE(widgetsWithoutName(m_page.get()), QStringList());
    }
};

QTEST_MAIN(CustomEventsPageTest)

#include "custom_events_page_test.moc"
