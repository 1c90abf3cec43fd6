// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/imports/drop_zone.h"
#include "ui/imports/import_card.h"
#include "ui/imports/import_page.h"
#include "ui/imports/old_occurrences_dialog.h"
#include "ui/imports/rejected_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

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
        page = std::make_unique<ImportPage>(session.get());
        page->resize(1200, 900);
        page->show();
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }

    ImportCard *card() const { return page->findChild<ImportCard *>(); }
    // A new card appears with the next turn of the event loop.
    bool shows(ImportCard::State state) const { return card() && card()->isVisible() && card()->state() == state; }
    Totals totals() { return QCoro::waitFor(store.info())->totals; }

    QTemporaryDir folder;
    FixedClock clock{at("2026-11-23T12:00:00Z")};
    MemoryEventStore store{at("2026-11-23T12:00:00Z")};
    std::unique_ptr<Session> session;
    std::unique_ptr<ImportPage> page;
};

const QByteArray orders = "event,email,timestamp,total\n"
                          "order_placed,ann@example.com,2026-03-01T10:00:00Z,12.50\n"
                          "order_placed,bob@example.com,2026-03-02T10:00:00Z,7\n";

QString shownText(const QWidget *in)
{
    QString text;
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

QPushButton *button(const QWidget *in, const QString &text)
{
    for (QPushButton *each : in->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().startsWith(text))
            return each;
    }
    return nullptr;
}

QComboBox *box(const QWidget *in, const QString &name)
{
    for (QComboBox *each : in->findChildren<QComboBox *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

// As a person does it: the list opens, the row is chosen.
void choose(QComboBox *box, const QString &text)
{
    box->setFocus();
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void withoutFilesThePageSaysWhatToDo()
    {
        Desk desk;
        QVERIFY(desk.page->findChild<DropZone *>()->isVisible());
        QVERIFY(button(desk.page.get(), u"Choose files…"_s));
        QVERIFY(!desk.page->isImporting());
    }

    void aLogIsRecognisedImportedAndTheSumIsShown()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"orders.csv"_s, orders)});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QCOMPARE(box(desk.card(), u"Event"_s)->currentText(), u"event"_s);
        QCOMPARE(box(desk.card(), u"Time"_s)->currentText(), u"timestamp"_s);
        QCOMPARE(box(desk.card(), u"Phone"_s)->currentText(), u"not used"_s);
        auto *rows = desk.card()->findChild<QTableView *>();
        QCOMPARE(rows->model()->rowCount(), 2);
        QCOMPARE(rows->model()->index(0, 3).data().toString(), u"ann@example.com"_s);

        QTest::mouseClick(button(desk.card(), u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.card()->state(), ImportCard::State::Ended);
        QVERIFY2(shownText(desk.card()).contains(u"2 read = 2 new + 0 already there + 0 rejected"_s),
                 qPrintable(shownText(desk.card())));
        QCOMPARE(desk.totals().occurrences, 2);
        QSignalSpy viewed(desk.page.get(), &ImportPage::eventsRequested);
        QTest::mouseClick(button(desk.card(), u"View"_s), Qt::LeftButton);
        QCOMPARE(viewed.count(), 1);
    }

    void theFocusGoesOnToWhatComesNext()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"orders.csv"_s, orders)});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QStringList focused;
        const auto note = [&] {
            const auto *focus = qobject_cast<const QPushButton *>(desk.page->focusWidget());
            const QString text = focus ? focus->text() : QString();
            const auto state = desk.card()->state();
            if ((state == ImportCard::State::Running || state == ImportCard::State::Ended) && !focused.endsWith(text))
                focused.append(text);
        };
        connect(desk.card(), &ImportCard::stateChanged, desk.page.get(), note);
        button(desk.card(), u"Import"_s)->setFocus();
        QTest::keyClick(button(desk.card(), u"Import"_s), Qt::Key_Space);
        QTRY_COMPARE(desk.card()->state(), ImportCard::State::Ended);
        QCOMPARE(focused, (QStringList{u"Cancel"_s, u"View"_s}));

        button(desk.card(), u"Undo this import"_s)->setFocus();
        QTest::keyClick(button(desk.card(), u"Undo this import"_s), Qt::Key_Space);
        QTRY_VERIFY(button(desk.card(), u"Import again"_s));
        QCOMPARE(desk.page->focusWidget(), button(desk.card(), u"Import again"_s));
    }

    void aLogWithoutAnEventColumnIsOneEventThatCanBeNamed()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"signups.csv"_s, "email,timestamp\nann@example.com,2026-03-01T10:00:00Z\n")});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QLineEdit *name = nullptr;
        for (QLineEdit *edit : desk.card()->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == u"Name of the event"_s)
                name = edit;
        }
        QVERIFY(name);
        QCOMPARE(name->text(), u"signups"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"newsletter_signup"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QTest::mouseClick(button(desk.card(), u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.card()->state(), ImportCard::State::Ended);
        QSignalSpy viewed(desk.page.get(), &ImportPage::eventRequested);
        QTest::mouseClick(button(desk.card(), u"View"_s), Qt::LeftButton);
        QCOMPARE(viewed.first().first().toString(), u"newsletter_signup"_s);
        const auto catalogue = QCoro::waitFor(desk.store.catalogue({}));
        QCOMPARE(catalogue->first().event.name, u"newsletter_signup"_s);
    }

    void withoutATimeTheButtonWaitsAndSaysWhy()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"odd.csv"_s, "who,what,about\nann,x,hello\nbob,y,world\n")});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QVERIFY(!desk.card()->canImport());
        QVERIFY(!button(desk.card(), u"Import"_s)->isEnabled());
        QVERIFY(shownText(desk.card()).contains(u"No column looks like a time."_s));
    }

    void aColumnCanBeChosenForATime()
    {
        Desk desk;
        // Nothing in the name says so, and the other column looks more like one.
        desk.page->openFiles({desk.write(u"odd.csv"_s, "email,seen,timestamp\n"
                                                       "ann@example.com,2025-01-01T00:00:00Z,2026-03-01T10:00:00Z\n"
                                                       "bob@example.com,2025-01-02T00:00:00Z,2026-03-02T10:00:00Z\n")});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QCOMPARE(box(desk.card(), u"Time"_s)->currentText(), u"timestamp"_s);
        choose(box(desk.card(), u"Time"_s), u"seen"_s);
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        auto *rows = desk.card()->findChild<QTableView *>();
        QVERIFY(rows->model()->index(0, 1).data().toString().startsWith(u"2025-01-01T02:00:00"_s));
    }

    void whatIsRejectedCanBeSeen()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"orders.csv"_s, orders + "order_placed,eve@example.com,not a time,1\n")});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QTest::mouseClick(button(desk.card(), u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.card()->state(), ImportCard::State::Ended);
        QVERIFY(shownText(desk.card()).contains(u"3 read = 2 new + 0 already there + 1 rejected"_s));
        QTest::mouseClick(button(desk.card(), u"1 line(s) could not be read"_s), Qt::LeftButton);
        auto *dialog = desk.page->findChild<RejectedDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toLongLong(), 4);
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"eve@example.com"_s));

        QTest::mouseClick(button(dialog, u"Save all…"_s), Qt::LeftButton);
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        auto *name = files->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"orders-rejected"_s);
        name->setText(desk.folder.filePath(u"rejects"_s)); // the suffix comes by itself
        QTest::mouseClick(files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        auto *message = dialog->findChild<InlineMessage *>();
        QTRY_VERIFY2(message->text().startsWith(u"1 line(s) are in "_s), qPrintable(message->text()));
        QFile file(desk.folder.filePath(u"rejects.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.first(), "line,reason,text\r");
        QVERIFY(lines[1].startsWith("4,"));
        QVERIFY(lines[1].contains("eve@example.com"));
    }

    void anImportCanBeUndoneAndDoneAgain()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"orders.csv"_s, orders)});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QTest::mouseClick(button(desk.card(), u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.card()->state(), ImportCard::State::Ended);
        QTest::mouseClick(button(desk.card(), u"Undo this import"_s), Qt::LeftButton);
        QTRY_VERIFY(button(desk.card(), u"Import again"_s));
        QCOMPARE(desk.totals().occurrences, 0);
        QTest::mouseClick(button(desk.card(), u"Import again"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
    }

    void theSameFileTwiceAddsNothingAndSaysSo()
    {
        Desk desk;
        const QString path = desk.write(u"orders.csv"_s, orders);
        for (int i = 0; i < 2; ++i) {
            desk.page->openFiles({path});
            QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
            QTest::mouseClick(button(desk.card(), u"Import"_s), Qt::LeftButton);
            QTRY_COMPARE(desk.card()->state(), ImportCard::State::Ended);
            if (i == 0) {
                QTest::mouseClick(desk.card()->findChild<QToolButton *>(), Qt::LeftButton);
                QTRY_VERIFY(!desk.card());
            }
        }
        QVERIFY(shownText(desk.card()).contains(u"2 read = 0 new + 2 already there + 0 rejected"_s));
        QCOMPARE(desk.totals().occurrences, 2);
    }

    void aFileThatCannotBeReadSaysWhyAndOffersAWayOut()
    {
        Desk desk;
        desk.page->openFiles({desk.folder.filePath(u"missing.csv"_s)});
        QTRY_VERIFY(desk.shows(ImportCard::State::Unreadable));
        QVERIFY(button(desk.card(), u"Choose another file…"_s));
        QVERIFY(button(desk.card(), u"Try again"_s));
        desk.write(u"missing.csv"_s, orders);
        QTest::mouseClick(button(desk.card(), u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
    }

    void severalFilesGoInOneAfterTheOther()
    {
        Desk desk;
        const QByteArray other = "event,email,timestamp\nlogin,ann@example.com,2026-03-01T11:00:00Z\n";
        desk.page->openFiles({desk.write(u"a.csv"_s, orders), desk.write(u"b.csv"_s, other)});
        QTRY_VERIFY(button(desk.page.get(), u"Import 2 file(s)"_s));
        desk.store.holdAnswers();
        QTest::mouseClick(button(desk.page.get(), u"Import 2 file(s)"_s), Qt::LeftButton);
        QList<ImportCard::State> states;
        for (const ImportCard *card : desk.page->findChildren<ImportCard *>())
            states.append(card->state());
        QCOMPARE(states.count(ImportCard::State::Running), 1);
        QCOMPARE(states.count(ImportCard::State::Waiting), 1);
        QVERIFY(desk.page->isImporting());
        desk.store.holdAnswers(false);
        QTRY_VERIFY(!desk.page->isImporting());
        QCOMPARE(desk.totals().occurrences, 3);
    }

    void whileItIsPausedNothingIsTakenIn()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"orders.csv"_s, orders)});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        ImportCard *first = desk.card();
        desk.store.holdAnswers();
        QTest::mouseClick(button(first, u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.store.calls().contains(u"beginImport"_s));
        QTest::mouseClick(button(first, u"Pause"_s), Qt::LeftButton);
        QVERIFY(!button(first, u"Pause"_s));
        desk.store.holdAnswers(false);
        // A second file is read meanwhile, which takes at least as long as reading on would.
        desk.page->openFiles({desk.write(u"more.csv"_s, orders)});
        const auto ready = [](const ImportCard *card) { return card->state() == ImportCard::State::Ready; };
        QTRY_VERIFY(std::ranges::any_of(desk.page->findChildren<ImportCard *>(), ready));
        QVERIFY(!desk.store.calls().contains(u"append"_s));
        QCOMPARE(first->state(), ImportCard::State::Running);

        QTest::mouseClick(button(first, u"Resume"_s), Qt::LeftButton);
        QTRY_COMPARE(first->state(), ImportCard::State::Ended);
        QCOMPARE(desk.totals().occurrences, 2);
    }

    void whileItRunsItCanBeCancelledAndTakenBack()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"orders.csv"_s, orders)});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        desk.store.holdAnswers();
        QTest::mouseClick(button(desk.card(), u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.store.calls().contains(u"beginImport"_s));
        QTest::mouseClick(button(desk.card(), u"Cancel"_s), Qt::LeftButton);
        QVERIFY(button(desk.card(), u"Keep it"_s));
        QTest::mouseClick(button(desk.card(), u"Take everything back"_s), Qt::LeftButton);
        desk.store.holdAnswers(false);
        QTRY_VERIFY(desk.card()->state() == ImportCard::State::Ended);
        QTRY_VERIFY(button(desk.card(), u"Import again"_s));
        QCOMPARE(desk.totals().occurrences, 0);
    }

    void oneThatIsCancelledAtOnceCanBeStartedAgain()
    {
        Desk desk;
        desk.page->openFiles({desk.write(u"orders.csv"_s, orders)});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QTest::mouseClick(button(desk.card(), u"Import"_s), Qt::LeftButton);
        QTest::mouseClick(button(desk.card(), u"Cancel"_s), Qt::LeftButton);
        QTest::mouseClick(button(desk.card(), u"Take everything back"_s), Qt::LeftButton);
        // It may have begun meanwhile, and is an ended one then.
        const auto hasEnded = [&] {
            return desk.shows(ImportCard::State::Ended) && button(desk.card(), u"Import again"_s);
        };
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready) || hasEnded());
        QCOMPARE(desk.totals().occurrences, 0);
        QTest::mouseClick(button(desk.card(), hasEnded() ? u"Import again"_s : u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.totals().occurrences > 0);
    }

    void filesAreDroppedAnywhereOnThePage()
    {
        Desk desk;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(desk.write(u"orders.csv"_s, orders))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page.get(), &drop);
        QVERIFY(desk.card());
        QVERIFY(!desk.page->findChild<DropZone *>()->isVisible());
    }

    void everythingThatTheKeyboardReachesHasAName()
    {
        Desk desk;
        desk.store.take({occurrence("a", "ann", "2026-03-01T10:00:00Z")});
        desk.page->openFiles({desk.write(u"orders.csv"_s, orders)});
        QTRY_VERIFY(desk.shows(ImportCard::State::Ready));
        QCOMPARE(widgetsWithoutName(desk.page.get()), QStringList());
        QTest::mouseClick(button(desk.card(), u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.shows(ImportCard::State::Ended));
        QCOMPARE(widgetsWithoutName(desk.page.get()), QStringList());
    }

    void aRejectedLineIsOneRecordOfACsv()
    {
        const Reject reject{7, u"It says \"no\"."_s, "a,\"b\"\nc"};
        QCOMPARE(RejectedDialog::csvLine(reject), QByteArray("7,\"It says \"\"no\"\".\",\"a,\"\"b\"\"\nc\"\r\n"));
    }

    void whatIsOldIsRemovedAfterAQuestion()
    {
        Desk desk;
        desk.store.take({occurrence("order", "ann@example.com", "2024-03-01T10:00:00Z"),
                         occurrence("order", "bob@example.com", "2025-11-22T21:00:00Z"),
                         occurrence("order", "bob@example.com", "2025-11-22T23:00:00Z")}); // the 23rd in Vilnius
        QTRY_VERIFY(button(desk.page.get(), u"Remove old events…"_s));
        QTest::mouseClick(button(desk.page.get(), u"Remove old events…"_s), Qt::LeftButton);
        auto *dialog = desk.page->findChild<OldOccurrencesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        auto *date = dialog->findChild<QDateEdit *>();
        QCOMPARE(date->date(), QDate(2025, 11, 23)); // a year ago
        QPushButton *remove = button(dialog, u"Remove for good"_s);
        QTRY_VERIFY(remove->isEnabled());
        QVERIFY2(shownText(dialog).contains(
                     u"2 event(s) will be removed; 1 person(s) did nothing since and will be gone."_s),
                 qPrintable(shownText(dialog)));
        QVERIFY(shownText(dialog).contains(u"cannot be undone"_s));
        date->setDate(QDate(2024, 3, 1));
        QVERIFY(!remove->isEnabled()); // nothing goes that was not said
        QTRY_VERIFY(shownText(dialog).contains(u"Nothing happened before that day."_s));
        QVERIFY(!remove->isEnabled());
        date->setDate(QDate(2024, 3, 2));
        QTRY_VERIFY(remove->isEnabled());

        desk.store.failNext({ErrorKind::StoreBusy, u"An import is running."_s, {}});
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_COMPARE(dialog->findChild<InlineMessage *>()->text(), u"An import is running."_s);
        desk.store.emitChanged(); // as the import does
        QTRY_VERIFY(desk.store.calls().last() == u"countBefore"_s);
        QTRY_VERIFY(remove->isEnabled());
        QVERIFY(dialog->findChild<InlineMessage *>()->isVisible());

        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(!desk.page->findChild<OldOccurrencesDialog *>());
        QTRY_COMPARE(desk.totals().occurrences, 2);
        const auto messages = desk.page->findChildren<InlineMessage *>();
        QVERIFY(std::ranges::any_of(messages, [](const InlineMessage *each) {
            return each->isVisible() && each->text() == u"1 old event(s) were removed."_s;
        }));
    }
};

QTEST_MAIN(ImportsTest)
#include "imports_test.moc"
