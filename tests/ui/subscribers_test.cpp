// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/subscribers_model.h"
#include "models/items/timeline_model.h"
#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/code_view.h"
#include "ui/common/inline_message.h"
#include "ui/common/removal_dialog.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/theme.h"
#include "ui/subscribers/heat_map.h"
#include "ui/subscribers/payload_pane.h"
#include "ui/subscribers/subscriber_activity_page.h"
#include "ui/subscribers/subscribers_page.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

struct Desk
{
    Desk()
    {
        StoreSettings settings;
        settings.zone = "Europe/Vilnius";
        session = std::make_unique<Session>(&store, &clock, settings);
    }

    FixedClock clock{at("2026-11-23T12:00:00Z")};
    MemoryEventStore store{at("2026-11-23T12:00:00Z")};
    std::unique_ptr<Session> session;
};

void fill(MemoryEventStore &store)
{
    store.take({occurrence("checkout_started", "ann@example.com 17", "2026-11-23T10:07:00Z",
                           R"({"url":"/checkout","total":89.90})"),
                occurrence("product_viewed", "ann@example.com", "2026-11-22T22:30:00Z", R"({"sku":"TRAIL-42"})"),
                occurrence("product_viewed", "ann@example.com", "2026-11-12T09:00:00Z", R"({"sku":"TRAIL-41"})"),
                occurrence("product_viewed", "bob@example.com", "2026-11-20T09:00:00Z")});
}

QString shownText(const StateView *view)
{
    QString text;
    for (const QLabel *label : view->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

QPushButton *button(const QWidget *in, const QString &text)
{
    for (QPushButton *each : in->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

// In a window that has room for all of the page's parts.
void show(SubscriberActivityPage *page, const QString &subscriber)
{
    page->resize(1200, 800);
    page->show();
    page->showSubscriber(subscriber);
}

void click(const QTableView *table, int row)
{
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
}

} // namespace

class SubscribersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void aClickOpensThePerson()
    {
        Desk desk;
        fill(desk.store);
        SubscribersPage page(desk.session.get());
        page.resize(1000, 600);
        page.show();
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QSignalSpy opened(&page, &SubscribersPage::subscriberRequested);
        QTRY_VERIFY(table->isVisible());
        click(table, 1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"bob@example.com"_s);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.last().first().toString(), u"ann@example.com"_s);
    }

    void whatIsTypedIsSearchedAndCanBeCleared()
    {
        Desk desk;
        fill(desk.store);
        SubscribersPage page(desk.session.get());
        page.show();
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::keyClicks(page.findChild<QLineEdit *>(), u"BOB"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClicks(page.findChild<QLineEdit *>(), u"zz"_s);
        auto *states = page.findChild<StateView *>();
        QTRY_COMPARE(states->state(), StateView::State::Filtered);
        QTRY_VERIFY(shownText(states).contains(u"BOBzz"_s));
        Q_EMIT states->clearRequested();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(page.findChild<QLineEdit *>()->text().isEmpty());
    }

    void anEmptyStoreSaysWhatToDoNext()
    {
        Desk desk;
        SubscribersPage page(desk.session.get());
        page.show();
        auto *states = page.findChild<StateView *>();
        QTRY_COMPARE(states->state(), StateView::State::Empty);
        QSignalSpy asked(&page, &SubscribersPage::importRequested);
        QTRY_VERIFY(button(states, u"Import a log"_s));
        QTest::mouseClick(button(states, u"Import a log"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void aFailureCanBeTriedAgain()
    {
        Desk desk;
        QSignalSpy changed(&desk.store, &EventStore::changed);
        fill(desk.store);
        QTRY_VERIFY(changed.count() > 0); // which would ask again by itself
        desk.store.failNext({ErrorKind::StoreBusy, u"Another program holds the store."_s, {}});
        SubscribersPage page(desk.session.get());
        page.show();
        auto *states = page.findChild<StateView *>();
        QTRY_COMPARE(states->state(), StateView::State::Failed);
        Q_EMIT states->retryRequested();
        QTRY_COMPARE(states->state(), StateView::State::Content);
    }

    void rowsThatCouldNotBeReadAreAskedForAgain()
    {
        Desk desk;
        QSignalSpy changed(&desk.store, &EventStore::changed);
        std::vector<NewOccurrence> many;
        for (int i = 0; i < 500; ++i)
            many.push_back(occurrence("login", "person" + std::to_string(i) + "@example.com", "2026-11-20T09:00:00Z"));
        desk.store.take(std::move(many));
        QTRY_VERIFY(changed.count() > 0);
        SubscribersPage page(desk.session.get());
        page.resize(1000, 600);
        page.show();
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 500);
        QTRY_VERIFY(table->isVisible());
        desk.store.failNext({ErrorKind::StoreBusy, u"Another program holds the store."_s, {}});
        table->scrollToBottom();
        auto *message = page.findChild<InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->text(), u"Another program holds the store."_s);
        for (QToolButton *each : message->findChildren<QToolButton *>()) {
            if (each->text() == u"Try again"_s)
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QTRY_VERIFY(table->model()->index(499, 0).data().toString().startsWith(u"person"_s));
        QTRY_VERIFY(message->isHidden());
    }

    void theTimelineIsExportedIntoAFile_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("lines");
        QTest::newRow("NDJSON") << 0 << u"ndjson"_s << 3;
        QTest::newRow("CSV") << 1 << u"csv"_s << 4; // the first one names the columns
    }

    void theTimelineIsExportedIntoAFile()
    {
        QFETCH(const int, entry);
        QFETCH(const QString, suffix);
        QFETCH(const int, lines);
        const QTemporaryDir folder;
        Desk desk;
        fill(desk.store);
        SubscriberActivityPage page(desk.session.get());
        show(&page, u"ann@example.com"_s);
        QTRY_COMPARE(page.findChild<QTableView *>()->model()->rowCount(), 3);
        QPushButton *exporting = button(&page, u"Export"_s);
        QVERIFY(exporting);
        QMenu *menu = exporting->menu();
        menu->popup(exporting->mapToGlobal(QPoint()));
        for (int i = 0; i <= entry; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"ann@example.com"_s);
        name->setText(folder.filePath(u"timeline"_s)); // the suffix comes by itself
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);

        auto *message = page.findChild<InlineMessage *>();
        QTRY_VERIFY2(message->text().startsWith(u"3 event(s) are in "_s), qPrintable(message->text()));
        QFile file(folder.filePath(u"timeline."_s + suffix));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), lines);
        QVERIFY(text.contains("TRAIL-42"));
        QVERIFY(!text.contains("bob@example.com"));
        QVERIFY(exporting->isEnabled());
    }

    void thePersonsDaysAreThoseOfTheStoresZone()
    {
        Desk desk;
        fill(desk.store);
        SubscriberActivityPage page(desk.session.get());
        show(&page, u"17"_s);
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        // 22:30 UTC is the next day in Vilnius.
        QCOMPARE(table->model()->index(1, 0).data(TimelineModel::DayRole).toDate(), QDate(2026, 11, 23));
        auto *map = page.findChild<HeatMap *>();
        QCOMPARE(map->textOf(QDate(2026, 11, 23)), u"2 event(s) on 23 November 2026"_s);
        QVERIFY(!map->accessibleDescription().isEmpty());
    }

    void aClickShowsThePayloadInFull()
    {
        Desk desk;
        fill(desk.store);
        SubscriberActivityPage page(desk.session.get());
        show(&page, u"ann@example.com"_s);
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(table->isVisible());
        auto *pane = page.findChild<PayloadPane *>();
        QVERIFY(!pane->isVisible());
        click(table, 0);
        QVERIFY(pane->isVisible());
        QVERIFY(pane->findChild<CodeView *>()->toPlainText().contains(u"\"total\": 89.90"_s));
        QSignalSpy opened(&page, &SubscriberActivityPage::eventRequested);
        QTest::mouseClick(button(pane, u"checkout_started"_s), Qt::LeftButton);
        QCOMPARE(opened.first().first().toString(), u"checkout_started"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(pane->findChild<CodeView *>()->toPlainText().contains(u"TRAIL-42"_s));
    }

    void aPersonIsForgottenAfterAQuestion()
    {
        Desk desk;
        fill(desk.store);
        SubscriberActivityPage page(desk.session.get());
        show(&page, u"17"_s);
        QVERIFY(!button(&page, u"Forget this person…"_s));
        QTRY_VERIFY(button(&page, u"Forget this person…"_s));
        QPushButton *forget = button(&page, u"Forget this person…"_s);
        QSignalSpy left(&page, &SubscriberActivityPage::subscribersRequested);

        QTest::mouseClick(forget, Qt::LeftButton);
        auto *dialog = page.findChild<RemovalDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        QString text;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            text += label->text() + u'\n';
        QVERIFY2(text.contains(u"Everything that ann@example.com did will be removed: 3 event(s)."_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"cannot be undone"_s));
        QTest::keyClick(dialog, Qt::Key_Return); // the safe one is the default
        QTRY_VERIFY(!page.findChild<RemovalDialog *>());
        QVERIFY(!desk.store.calls().contains(u"forget"_s));

        QTest::mouseClick(forget, Qt::LeftButton);
        dialog = page.findChild<RemovalDialog *>();
        QVERIFY(button(dialog, u"Forget for good"_s));
        desk.store.failNext({ErrorKind::StoreBusy, u"An import is running."_s, {}});
        QTest::mouseClick(button(dialog, u"Forget for good"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<InlineMessage *>()->isVisible());
        QCOMPARE(dialog->findChild<InlineMessage *>()->text(), u"An import is running."_s);
        QCOMPARE(left.count(), 0);

        desk.store.holdAnswers();
        QTest::mouseClick(button(dialog, u"Forget for good"_s), Qt::LeftButton);
        QVERIFY(!button(dialog, u"Forget for good"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape); // it goes on and says how it ended
        QVERIFY(dialog->isVisible());
        desk.store.holdAnswers(false);
        QTRY_COMPARE(left.count(), 1);
        QTRY_VERIFY(!page.findChild<RemovalDialog *>());
        QVERIFY(page.subscriber().isEmpty());
        QTRY_VERIFY(!forget->isVisible());
        QCOMPARE(QCoro::waitFor(desk.store.info())->totals.occurrences, 1);
    }

    void whoIsNotThereCannotBeForgotten()
    {
        Desk desk;
        fill(desk.store);
        SubscriberActivityPage page(desk.session.get());
        show(&page, u"ann@example.com"_s);
        QTRY_VERIFY(button(&page, u"Forget this person…"_s));
        page.showSubscriber(u"nobody"_s);
        // The page before is still seen for a moment.
        QTest::mouseClick(button(&page, u"Forget this person…"_s), Qt::LeftButton);
        QVERIFY(!page.findChild<RemovalDialog *>());
        QTRY_VERIFY(button(&page, u"All subscribers"_s));
        QVERIFY(!button(&page, u"Forget this person…"_s));
    }

    void oneEventCanBeChosen()
    {
        Desk desk;
        fill(desk.store);
        SubscriberActivityPage page(desk.session.get());
        show(&page, u"ann@example.com"_s);
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        auto *events = page.findChild<QComboBox *>();
        QCOMPARE(events->itemText(0), u"All events"_s);
        QCOMPARE(events->itemText(1), u"product_viewed (2)"_s);
        events->setFocus();
        QTest::keyClick(events, Qt::Key_Down);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void everythingThatTheKeyboardReachesHasAName()
    {
        Desk desk;
        fill(desk.store);
        SubscribersPage list(desk.session.get());
        list.show();
        QTRY_COMPARE(list.findChild<QTableView *>()->model()->rowCount(), 2);
        QCOMPARE(widgetsWithoutName(&list), QStringList());
        SubscriberActivityPage page(desk.session.get());
        show(&page, u"ann@example.com"_s);
        QTRY_COMPARE(page.findChild<QTableView *>()->model()->rowCount(), 3);
        QTRY_VERIFY(page.findChild<QTableView *>()->isVisible());
        click(page.findChild<QTableView *>(), 0);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void somebodyUnknownIsSaidSo()
    {
        Desk desk;
        SubscriberActivityPage page(desk.session.get());
        page.show();
        page.showSubscriber(u"nobody@example.com"_s);
        auto *states = page.findChild<StateView *>();
        QTRY_COMPARE(states->state(), StateView::State::Empty);
        QTRY_VERIFY(shownText(states).contains(u"nobody@example.com"_s));
    }

    void anAnswerAboutThePersonBeforeIsDropped()
    {
        Desk desk;
        fill(desk.store);
        SubscriberActivityPage page(desk.session.get());
        page.resize(1200, 800);
        page.show();
        desk.store.holdAnswers();
        page.showSubscriber(u"ann@example.com"_s);
        page.showSubscriber(u"bob@example.com"_s);
        desk.store.holdAnswers(false);
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, OccurrenceFeedModel::SubscriberColumn).data().toString(),
                 u"bob@example.com"_s);
    }
};

QTEST_MAIN(SubscribersTest)
#include "subscribers_test.moc"
