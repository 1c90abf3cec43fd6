// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/export_button.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/explanation_view.h"
#include "ui/events/feed_tab.h"
#include "ui/events/parameter_details.h"
#include "ui/events/payload_tab.h"
#include "ui/events/payload_view.h"
#include "ui/events/people_tab.h"

#include <QAction>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const Instant now = at("2026-11-23T12:00:00Z");

// One tab over a store with ten days of one event.
template <typename Tab>
struct Desk
{
    MemoryEventStore store{now};
    FixedClock clock{now};
    Session session{&store, &clock, {{}, "UTC", Qt::Monday}};
    Tab tab{&session};
    EventScope scope;

    Desk()
    {
        std::vector<NewOccurrence> all;
        for (int i = 0; i < 10; ++i) {
            const std::string payload =
                R"({"url":"/p)" + std::to_string(i % 2) + R"(","total":)" + std::to_string(i) + "}";
            const std::string time = "2026-11-1" + std::to_string(i) + "T08:00:00Z";
            all.push_back(message("m" + std::to_string(i), "order", i % 3 == 0 ? "ann@example.com" : "=bob",
                                  time.c_str(), payload));
        }
        QSignalSpy told(&store, &EventStore::changed);
        store.take(std::move(all));
        scope.summary.event.name = u"order"_s;
        scope.summary.occurrences = 10;
        scope.summary.people = 2;
        tab.resize(1100, 640);
        tab.setVisible(true);
        told.wait();
        ask();
    }
    void ask()
    {
        tab.setScope(scope);
        QTRY_VERIFY(tab.isSettled());
    }
    TableView *table() const { return tab.template findChild<TableView *>(); }
    void trigger(const QString &title) const
    {
        for (QAction *action : table()->actions()) {
            if (action->text() == title)
                return action->trigger();
        }
        QFAIL(qPrintable(title));
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file";
}

} // namespace

class EventListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void chosenOccurrencesAreCopied()
    {
        Desk<FeedTab> desk;
        TableView *table = desk.table();
        QTRY_COMPARE(table->model()->rowCount(), 10);
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        table->setCurrentIndex(table->model()->index(0, table->currentIndex().column()));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"id\tevent\tsubscriber"_s));
        QVERIFY(lines[1].startsWith(u"m9\torder\tann@example.com\t2026-11-19T08:00:00.000Z"_s));
        QVERIFY(lines[2].startsWith(u"m8\torder\t'=bob\t"_s));
        desk.trigger(u"Copy rows as CSV"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"id,event,subscriber"_s));
        desk.trigger(u"Copy rows as JSON"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"[{\"id\":\"m9\""_s));
    }

    void theFeedGoesToATime()
    {
        Desk<FeedTab> desk;
        desk.tab.goTo(at("2026-11-14T10:00:00Z"));
        QTRY_VERIFY(desk.tab.isSettled());
        QCOMPARE(desk.table()->currentIndex().row(), 5); // of the 14th
        desk.tab.goTo(at("2026-11-14T08:00:00Z"));
        QTRY_VERIFY(desk.tab.isSettled());
        QCOMPARE(desk.table()->currentIndex().row(), 5);
        desk.tab.goTo(at("2020-01-01T00:00:00Z"));
        QTRY_VERIFY(desk.tab.isSettled());
        QCOMPARE(desk.table()->currentIndex().row(), 9);
        auto *time = desk.tab.findChild<QDateTimeEdit *>();
        time->setDateTime(toDateTime(at("2026-11-18T09:00:00Z"), QTimeZone::UTC));
        time->setFocus();
        QTRY_VERIFY(time->hasFocus());
        QTest::keyClick(time, Qt::Key_Return);
        QTRY_COMPARE(desk.table()->currentIndex().row(), 1);
    }

    void aClickedValueOfAPayloadIsACondition()
    {
        Desk<FeedTab> desk;
        auto *view = desk.tab.findChild<PayloadView *>();
        QTRY_VERIFY(view->toPlainText().contains(u"/p1"_s));
        QSignalSpy asked(&desk.tab, &FeedTab::conditionRequested);
        QTextCursor cursor(view->document());
        cursor.setPosition(int(view->toPlainText().indexOf(u"/p1"_s)) + 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center() + QPoint(2, 0));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Condition>(), Condition::test(u"url"_s, Operator::Is, u"/p1"_s, true));
        cursor.setPosition(int(view->toPlainText().indexOf(u"total"_s)));
        view->setTextCursor(cursor);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].value<Condition>().parameter.toString(), u"total"_s);
    }

    void whyAnOccurrenceMeetsTheConditionsIsSaidWithItsValues()
    {
        Desk<FeedTab> desk;
        auto *why = desk.tab.findChild<ExplanationView *>();
        QVERIFY(why->isHidden());
        const auto test = [](const QString &parameter, Operator op, const QJsonValue &value) {
            return Condition::test(parameter, op, value);
        };
        desk.scope.condition = Condition::all(
            {test(u"total"_s, Operator::GreaterOrEqual, 5),
             Condition::any({test(u"url"_s, Operator::Is, u"/p0"_s), test(u"url"_s, Operator::EndsWith, u"1"_s)}),
             test(u"coupon"_s, Operator::IsNot, u"spring"_s)});
        desk.ask();
        QTRY_VERIFY(!why->isHidden());
        const auto told = [why] {
            QStringList lines;
            for (const auto *line : why->findChildren<QWidget *>()) {
                if (!line->accessibleDescription().isEmpty() || line->accessibleName().contains(u": "_s))
                    lines.append((line->accessibleName() + u' ' + line->accessibleDescription()).trimmed());
            }
            return lines;
        };
        const QStringList expected{u"It holds: total is at least 5 Here: 9"_s, u"It holds: At least one of these:"_s,
                                   u"It does not hold: url is /p0 Here: \"/p1\""_s,
                                   u"It holds: url ends with 1 Here: \"/p1\""_s,
                                   u"It holds: coupon is not spring (or is missing) There is none."_s};
        QTRY_COMPARE(told(), expected);
        desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
        QTRY_COMPARE(told().first(), u"It holds: total is at least 5 Here: 8"_s);
        desk.scope.condition = {};
        desk.ask();
        QTRY_VERIFY(why->isHidden());
    }

    void theFeedIsExportedUnderItsConditionsAndSearch()
    {
        Desk<FeedTab> desk;
        desk.scope.condition = Condition::test(u"url"_s, Operator::Is, u"/p0"_s);
        desk.scope.range.from = at("2026-11-11T00:00:00Z");
        desk.ask();
        desk.tab.findChild<QLineEdit *>()->setText(u"ann"_s);
        const QTemporaryDir place;
        auto *button = desk.tab.findChild<ExportButton *>();
        const QString path = place.filePath(u"out.ndjson"_s);
        button->exportTo(ingest::ExportFormat::Ndjson, path);
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY(button->isEnabled());
        const QByteArray content = contentOf(path);
        QCOMPARE(content.count('\n'), 1);
        QVERIFY(content.startsWith(R"({"id":"m6")"));
        QVERIFY(button->message()->isVisibleTo(&desk.tab));
    }

    void aCancelledExportLeavesNoFile()
    {
        Desk<FeedTab> desk;
        const QTemporaryDir place;
        auto *button = desk.tab.findChild<ExportButton *>();
        desk.store.holdAnswers();
        const QString path = place.filePath(u"out.csv"_s);
        button->exportTo(ingest::ExportFormat::Csv, path);
        QVERIFY(button->isRunning());
        button->message()->action()->trigger();
        QTRY_VERIFY(!button->isRunning());
        QVERIFY(!QFile::exists(path));
        button->exportTo(ingest::ExportFormat::Csv, place.filePath(u"missing/out.csv"_s));
        QTRY_VERIFY(button->isEnabled());
        QCOMPARE(button->message()->messageType(), KMessageWidget::Error);
    }

    void peopleAreCopiedAndExported()
    {
        Desk<PeopleTab> desk;
        TableView *table = desk.table();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        desk.trigger(u"Copy rows"_s);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 3);
        QVERIFY(text.contains(u"ann@example.com\tann@example.com\t\t\t4\t2026-11-10T08:00:00.000Z\t"_s));
        const QTemporaryDir place;
        const QString path = place.filePath(u"people.csv"_s);
        desk.tab.findChild<ExportButton *>()->exportTo(ingest::ExportFormat::Csv, path);
        QTRY_VERIFY(QFile::exists(path));
        const QByteArrayList lines = contentOf(path).split('\n');
        QCOMPARE(lines[0], "subscriber,email,id,phone,occurrences,first,last\r");
        QVERIFY(lines[1].startsWith("'=bob,,'=bob,,6,"));
    }

    void theChosenParameterIsShownAndItsValuesAreConditions()
    {
        Desk<PayloadTab> desk;
        TableView *table = desk.table();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *details = desk.tab.findChild<ParameterDetails *>();
        QCOMPARE(details->parameter()->path, u"total"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QCOMPARE(details->parameter()->path, u"url"_s);
        QSignalSpy asked(&desk.tab, &PayloadTab::conditionRequested);
        auto *values = details->findChild<TableView *>();
        QTest::mouseClick(values->viewport(), Qt::LeftButton, {},
                          values->visualRect(values->model()->index(0, 0)).center());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Condition>(), Condition::test(u"url"_s, Operator::Is, u"/p0"_s, true));
        QSignalSpy brokenDown(&desk.tab, &PayloadTab::breakDownRequested);
        for (auto *button : details->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(brokenDown, (QList<QVariantList>{{u"url"_s}}));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].value<Condition>(), Condition::test(u"url"_s, Operator::IsSet));
    }

    void parametersAreThoseUnderTheConditions()
    {
        Desk<PayloadTab> desk;
        desk.scope.condition = Condition::test(u"total"_s, Operator::Less, 3);
        desk.ask();
        auto *details = desk.tab.findChild<ParameterDetails *>();
        QCOMPARE(details->parameter()->present, 3);
        desk.scope.condition = Condition::test(u"total"_s, Operator::Less, -3);
        desk.ask();
        QCOMPARE(desk.tab.findChild<StateView *>()->state(), StateView::State::Filtered);
        QSignalSpy cleared(&desk.tab, &PayloadTab::clearConditionsRequested);
        Q_EMIT desk.tab.findChild<StateView *>()->clearRequested();
        QCOMPARE(cleared.size(), 1);
    }

    void aFailureOffersToTryAgain()
    {
        Desk<PayloadTab> desk;
        desk.store.failNext({ErrorKind::Internal, u"No luck"_s, {}});
        desk.ask();
        auto *states = desk.tab.findChild<StateView *>();
        QCOMPARE(states->state(), StateView::State::Failed);
        Q_EMIT states->retryRequested();
        QTRY_COMPARE(states->state(), StateView::State::Content);
    }

    void everythingHasAName()
    {
        Desk<PayloadTab> payload;
        Desk<FeedTab> feed;
        Desk<PeopleTab> people;
        for (QWidget *each : {static_cast<QWidget *>(&payload.tab), static_cast<QWidget *>(&feed.tab),
                              static_cast<QWidget *>(&people.tab)})
            QCOMPARE(widgetsWithoutName(each), QStringList());
    }
};

QTEST_MAIN(EventListsTest)
#include "event_lists_test.moc"
