// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/formats.h"
#include "ui/common/range_button.h"
#include "ui/common/segmented_control.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/conditions/completing_edit.h"
#include "ui/conditions/condition_bar.h"
#include "ui/events/event_page.h"
#include "ui/events/figures_card.h"
#include "ui/events/occurrence_details.h"
#include "ui/events/volume_chart.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const Instant now = at("2026-11-23T12:00:00Z");

// Two events of today, one of yesterday, one of three weeks ago, and an event whose history is long over.
void fill(MemoryEventStore &store)
{
    store.take({
        occurrence("checkout_started", "ada@example.com", "2026-11-23T09:30:00Z",
                   R"json({"url":"/checkout","total":89.90})json"),
        occurrence("checkout_started", "bob@example.com", "2026-11-23T08:30:00Z", R"json({"url":"/cart"})json"),
        occurrence("checkout_started", "ada@example.com", "2026-11-22T09:30:00Z"),
        occurrence("checkout_started", "", "2026-11-02T09:30:00Z"),
        occurrence("old_event", "ann@example.com", "2011-03-04T09:30:00Z"),
    });
}

// A page over a store, as the window makes it. Without translations, plurals stand as they are written.
struct Desk
{
    MemoryEventStore store{now};
    FixedClock clock{now};
    Session session{&store, &clock, {{}, "UTC", Qt::Monday}};
    EventPage page{&session};

    Desk()
    {
        QSignalSpy told(&store, &EventStore::changed);
        fill(store);
        page.resize(1150, 800);
        told.wait(); // so that nothing is asked again behind the test's back
    }
    void open(const QString &event)
    {
        page.showEvent(event);
        page.show();
        QTRY_VERIFY(page.isSettled());
    }
    // As in a window that is no wider, whatever the page would like.
    void setWidth(int width)
    {
        page.layout()->setSizeConstraint(QLayout::SetNoConstraint);
        page.setMinimumSize(0, 0);
        page.resize(width, 800);
        QCOMPARE(page.width(), width);
    }
    VolumeChart *chart() const { return page.findChild<VolumeChart *>(); }
    QTabBar *tabs() const { return page.findChild<QTabBar *>(); }
    TableView *table(const QString &name) const
    {
        for (auto *each : page.findChildren<TableView *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible()) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"There is no button "_s + text));
    }
    void openTab(int index) const { QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(index).center()); }
    QStringList labels() const
    {
        QStringList all;
        for (auto *each : page.findChildren<QLabel *>()) {
            if (each->isVisible())
                all.append(each->text());
        }
        return all;
    }
};

} // namespace

class EventPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void theLast30DaysAreShownByDay()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        const ChartGeometry &geometry = desk.chart()->geometryOfChart();
        QCOMPARE(geometry.count, 30);
        QCOMPARE(geometry.unfinished, 29);
        desk.chart()->setHoveredBucket(29);
        QCOMPARE(desk.chart()->hoverLines(),
                 (QStringList{u"Mon 23 November 2026"_s, u"2 occurrence(s)"_s, u"Not over yet"_s}));
        QVERIFY(desk.labels().contains(u"4"_s)); // the figure
    }

    void anotherGranularityAsksAndShowsItsBuckets()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.press(u"Hourly"_s);
        QTRY_COMPARE(desk.chart()->geometryOfChart().count, 29 * 24 + 13); // up to the hour that goes on
        desk.press(u"Weekly"_s);
        QTRY_COMPARE(desk.chart()->geometryOfChart().count, 6);
        desk.press(u"Monthly"_s);
        QTRY_COMPARE(desk.chart()->geometryOfChart().count, 2);
        desk.chart()->setHoveredBucket(1);
        QCOMPARE(desk.chart()->hoverLines().first(2), (QStringList{u"November 2026"_s, u"4 occurrence(s)"_s}));
    }

    void thePointerAndTheArrowsSayWhatABarIs()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        VolumeChart *chart = desk.chart();
        const ChartGeometry &geometry = chart->geometryOfChart();
        QTest::mouseMove(chart, QPointF(geometry.middleOf(28), geometry.plot.center().y()).toPoint());
        QTRY_COMPARE(chart->hoveredBucket(), 28);
        QCOMPARE(chart->hoverLines(), (QStringList{u"Sun 22 November 2026"_s, u"1 occurrence(s)"_s}));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->hoveredBucket(), 27);
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->hoveredBucket(), 29);
        QVERIFY(chart->accessibleDescription().startsWith(u"4 occurrence(s) from "_s));
    }

    void theTableHasTheSameFigures()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.press(u"Table"_s);
        TableView *table = desk.table(u"The chart's figures"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 30);
        QCOMPARE(table->model()->index(29, 1).data().toString(), u"2"_s);
    }

    void theNotesUnderTheFiguresAreThereWholeInANarrowWindow()
    {
        Desk desk;
        QSignalSpy told(&desk.store, &EventStore::changed);
        desk.store.take({occurrence("checkout_started", "ada@example.com", "2026-11-12T09:30:00Z")});
        QVERIFY(told.wait());
        EventView view;
        view.event = u"checkout_started"_s;
        view.range = RangeChoice(RangeChoice::Kind::Last7Days);
        desk.page.setView(view);
        desk.page.show();
        desk.setWidth(649); // as in the smallest window
        QTRY_VERIFY(desk.page.isSettled());
        QVERIFY(desk.labels().contains(u"▲ %1 on the 7 day(s) before"_s.arg(format::percent(2))));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        int notes = 0;
        for (const auto *label : desk.page.findChild<FiguresCard *>()->findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            ++notes;
            QVERIFY2(!label->text().contains(u'…'), qPrintable(label->text()));
            const int flags = label->wordWrap() ? Qt::TextWordWrap : 0;
            const QSize needed =
                label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 1000), flags, label->text()).size();
            QVERIFY2(needed.width() <= label->width() && needed.height() <= label->height(), qPrintable(label->text()));
        }
        QCOMPARE(notes, 15);
    }

    void noButtonIsCutOffInANarrowWindow()
    {
        Desk desk;
        EventView view;
        view.event = u"checkout_started"_s;
        view.range = RangeChoice::covering({at("2026-11-02T09:00:00Z"), at("2026-11-23T15:00:00Z")}, QTimeZone::UTC);
        desk.page.setView(view);
        desk.page.show();
        for (const int width : {649, 1200, 744}) {
            desk.setWidth(width);
            QTRY_VERIFY(desk.page.isSettled());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QTRY_COMPARE_GE(desk.tabs()->width(), desk.tabs()->sizeHint().width());
            for (const auto *button : desk.page.findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || qobject_cast<const RangeButton *>(button))
                    continue;
                const QString what = u"%1 at %2: %3"_s.arg(button->text()).arg(width).arg(button->width());
                QVERIFY2(button->width() >= button->sizeHint().width() - 16, qPrintable(what));
            }
            // The range says as much as there is room for.
            const auto *range = desk.page.findChild<RangeButton *>();
            QVERIFY(range->fontMetrics().horizontalAdvance(range->text()) <= range->width() - 20);
            QCOMPARE(range->text().contains(u'…'), !range->toolTip().isEmpty());
            QVERIFY(range->text().contains(u'…') || width != 649);
            QVERIFY(!range->text().contains(u'…') || width != 1200);
        }
    }

    void figuresOfHoursAreHeldAgainstAsManyHoursBefore()
    {
        Desk desk;
        EventView view;
        view.event = u"checkout_started"_s;
        // As many before: with the whole day before, which has one more, they would be less.
        for (const char *to : {"2026-11-23T10:00:00Z", "2026-11-24T01:00:00Z"}) {
            view.range = RangeChoice::covering({at("2026-11-23T09:00:00Z"), at(to)}, QTimeZone::UTC);
            desk.page.setView(view);
            desk.page.show();
            QTRY_VERIFY(desk.page.isSettled());
            QVERIFY(desk.labels().contains(u"%1 on the period before"_s.arg(format::percent(0))));
        }
    }

    void historyThatIsLongOverIsShownFromItsBeginning()
    {
        Desk desk;
        desk.open(u"old_event"_s);
        QCOMPARE(desk.page.findChild<RangeButton *>()->choice().kind(), RangeChoice::Kind::AllTime);
        QCOMPARE(desk.chart()->geometryOfChart().count, 1);
        QVERIFY(desk.chart()->isVisible());
    }

    void aClickOnABarListsItsEvents()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        VolumeChart *chart = desk.chart();
        const ChartGeometry &geometry = chart->geometryOfChart();
        QTest::mouseClick(chart, Qt::LeftButton, {},
                          QPointF(geometry.middleOf(28), geometry.plot.center().y()).toPoint());
        QTRY_COMPARE(desk.page.tab(), EventPage::Tab::ActivityFeed);
        TableView *feed = desk.table(u"Activity feed"_s);
        QTRY_COMPARE(feed->model()->rowCount(), 1);
        desk.press(u"22 Nov 2026"_s); // the chip goes
        QTRY_COMPARE(feed->model()->rowCount(), 4);
    }

    void theFeedIsSearchedAndShowsThePayload()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.openTab(1);
        TableView *feed = desk.table(u"Activity feed"_s);
        QTRY_COMPARE(feed->model()->rowCount(), 4);
        auto *details = desk.page.findChild<OccurrenceDetails *>();
        QTRY_VERIFY(details->occurrence().has_value());
        QCOMPARE(details->occurrence()->subscriberKey, u"ada@example.com"_s);
        desk.press(u"Copy JSON"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"89.90"_s));

        auto *search = desk.page.findChildren<QLineEdit *>().first();
        for (auto *each : desk.page.findChildren<QLineEdit *>()) {
            if (each->isVisible() && each->accessibleName() == "Search by subscriber"_L1)
                search = each;
        }
        QTest::keyClicks(search, u"BOB"_s);
        QTRY_COMPARE(feed->model()->rowCount(), 1);
        QTRY_COMPARE(details->occurrence()->subscriberKey, u"bob@example.com"_s);
        search->clear();
        QTest::keyClicks(search, u"zzz"_s);
        QTRY_VERIFY(!feed->isVisible());
        desk.press(u"Clear filter"_s);
        QTRY_COMPARE(feed->model()->rowCount(), 4);
    }

    void enterInTheFeedOpensTheSubscriber()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.openTab(1);
        TableView *feed = desk.table(u"Activity feed"_s);
        QTRY_COMPARE(feed->model()->rowCount(), 4);
        QSignalSpy asked(&desk.page, &EventPage::subscriberRequested);
        feed->setFocus();
        QTest::keyClick(feed, Qt::Key_Down);
        QTest::keyClick(feed, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"bob@example.com"_s);
        // Nobody's page can be opened for the anonymous.
        QTest::keyClick(feed, Qt::Key_End);
        QTest::keyClick(feed, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void newEventsWaitWhileTheReaderHasScrolled()
    {
        Desk desk;
        std::vector<NewOccurrence> many;
        for (int i = 0; i < 60; ++i)
            many.push_back(occurrence("checkout_started", "p" + std::to_string(i), "2026-11-20T09:30:00Z"));
        desk.store.take(std::move(many));
        desk.open(u"checkout_started"_s);
        desk.openTab(1);
        TableView *feed = desk.table(u"Activity feed"_s);
        QTRY_COMPARE(feed->model()->rowCount(), 64);
        feed->scrollToBottom();
        desk.store.take({occurrence("checkout_started", "new@example.com", "2026-11-23T11:00:00Z")});
        desk.store.emitChanged();
        auto *news = desk.page.findChild<QPushButton *>(u"news"_s);
        QTRY_VERIFY(news->isVisible());
        QCOMPARE(news->text(), u"1 new event(s)"_s);
        QCOMPARE(feed->model()->rowCount(), 64);
        QTest::mouseClick(news, Qt::LeftButton);
        QTRY_COMPARE(feed->model()->rowCount(), 65);
        QTRY_VERIFY(!news->isVisible());
    }

    void bestPeopleAreRankedAndOpened()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.openTab(2);
        TableView *people = desk.table(u"Best people"_s);
        QTRY_COMPARE(people->model()->rowCount(), 2);
        QCOMPARE(people->model()->index(0, 1).data().toString(), u"ada@example.com"_s);
        QSignalSpy asked(&desk.page, &EventPage::subscriberRequested);
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {},
                          people->visualRect(people->model()->index(1, 1)).center());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"bob@example.com"_s);
    }

    void aConditionHoldsInEveryTabAndCanBeCleared()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        QSignalSpy changed(&desk.page, &EventPage::viewChanged);
        const Condition inCart = Condition::test(u"url"_s, Operator::Is, u"/cart"_s);
        desk.page.addCondition(inCart);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.page.view().condition, Condition::all({inCart}));
        QTRY_VERIFY(desk.page.isSettled());
        QVERIFY(desk.labels().contains(u"1"_s)); // the figure
        desk.openTab(1);
        QTRY_COMPARE(desk.table(u"Activity feed"_s)->model()->rowCount(), 1);
        desk.openTab(2);
        QTRY_COMPARE(desk.table(u"Best people"_s)->model()->rowCount(), 1);
        desk.page.addCondition(Condition::test(u"url"_s, Operator::Is, u"/nowhere"_s));
        QTRY_VERIFY(desk.labels().contains(u"Nothing under these conditions"_s));
        desk.press(u"Clear conditions"_s);
        QVERIFY(desk.page.view().condition.isEverything());
        QTRY_COMPARE(desk.table(u"Best people"_s)->model()->rowCount(), 2);
        desk.openTab(0);
        QTRY_VERIFY(desk.page.isSettled());
        QCOMPARE(desk.chart()->accessibleDescription().section(u' ', 0, 0), u"4"_s);
    }

    void eachKeyAsksAnewAndCancelsTheQuestionBefore()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        desk.page.addCondition(Condition::test(u"url"_s, Operator::Contains, u"/"_s));
        QTRY_VERIFY(desk.page.isSettled());
        auto *bar = desk.page.findChild<ConditionBar *>();
        bar->unfold();
        CompletingEdit *value = nullptr;
        for (auto *edit : bar->findChildren<CompletingEdit *>()) {
            if (edit->accessibleName() == "Value"_L1)
                value = edit;
        }
        QVERIFY(value);
        QTRY_VERIFY(desk.page.isSettled());
        desk.store.holdAnswers();
        value->setFocus();
        QTest::keyClick(value, Qt::Key_End);
        const qsizetype before = desk.store.calls().size();
        const QString typed = u"checko"_s;
        for (const QChar c : typed)
            QTest::keyClick(value, c.toLatin1());
        // The figures and the chart, for every key.
        QCOMPARE(desk.store.calls().size() - before, 2 * typed.size());
        // Only the last two are still waited for.
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.heldAnswers(), 2, 50);
        QTest::keyClick(value, Qt::Key_Backspace);
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.heldAnswers(), 2, 50);
        // Answers that come in another order than they were asked for.
        while (desk.store.heldAnswers() > 0)
            desk.store.release(desk.store.heldAnswers() - 1);
        desk.store.holdAnswers(false);
        QTRY_VERIFY(desk.page.isSettled());
        QCOMPARE(desk.page.view().condition,
                 Condition::all({Condition::test(u"url"_s, Operator::Contains, u"/check"_s)}));
        QCOMPARE(desk.chart()->accessibleDescription().section(u' ', 0, 0), u"1"_s);
    }

    void aFailureSaysSoAndCanBeTriedAgain()
    {
        Desk desk;
        desk.store.failNext({ErrorKind::StoreBusy, u"Another program holds the store."_s, {}});
        desk.open(u"checkout_started"_s);
        QTRY_VERIFY(desk.labels().contains(u"Another program holds the store."_s));
        desk.press(u"Try again"_s);
        QTRY_VERIFY(desk.chart()->isVisible());
        QTRY_VERIFY(desk.page.isSettled());
        QCOMPARE(desk.chart()->geometryOfChart().count, 30);
    }

    void anAnswerForTheEventBeforeIsNotShown()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.store.holdAnswers();
        desk.press(u"Weekly"_s);
        QTRY_VERIFY(desk.store.heldAnswers() > 0);
        desk.page.showEvent(u"old_event"_s);
        while (desk.store.heldAnswers() > 0)
            desk.store.release(desk.store.heldAnswers() - 1);
        desk.store.holdAnswers(false);
        QTRY_VERIFY(desk.page.isSettled());
        QCOMPARE(desk.page.eventName(), u"old_event"_s);
        QTRY_COMPARE(desk.chart()->geometryOfChart().count, 1);
        QVERIFY(desk.labels().contains(u"old_event"_s));
        QVERIFY(!desk.labels().contains(u"ada@example.com"_s));
    }

    void thePageMayGoWhileAnswersAreUnderWay()
    {
        auto desk = std::make_unique<Desk>();
        MemoryEventStore store(now);
        FixedClock clock(now);
        fill(store);
        Session session(&store, &clock, {{}, "UTC", Qt::Monday});
        auto page = std::make_unique<EventPage>(&session);
        store.holdAnswers();
        page->showEvent(u"checkout_started"_s);
        store.release(0);
        QCoreApplication::processEvents();
        page.reset();
        store.holdAnswers(false);
        QTRY_COMPARE(store.heldAnswers(), 0);
    }

    void theDescriptionIsChanged()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.press(u"Edit description"_s);
        auto *dialog = desk.page.findChild<QDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"A checkout was opened"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(desk.labels().join(u' ').contains(u"A checkout was opened · "_s));
        QCOMPARE(desk.store.calls().count(u"describeEvent"_s), 1);
    }

    void theTabsAreReachedByKeyboard()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        desk.tabs()->setFocus();
        QTest::keyClick(desk.tabs(), Qt::Key_Right);
        QCOMPARE(desk.page.tab(), EventPage::Tab::ActivityFeed);
        QTest::keyClick(desk.tabs(), Qt::Key_Right);
        QCOMPARE(desk.page.tab(), EventPage::Tab::BestPeople);
    }

    void whateverTakesTheFocusHasAName()
    {
        Desk desk;
        desk.open(u"checkout_started"_s);
        for (const auto tab : {EventPage::Tab::Chart, EventPage::Tab::ActivityFeed, EventPage::Tab::BestPeople}) {
            desk.page.setTab(tab);
            QTRY_VERIFY(desk.page.isSettled());
            for (auto *each : desk.page.findChildren<QWidget *>()) {
                if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus)
                    continue;
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
                const bool isPart =
                    qobject_cast<QTabBar *>(each) || qobject_cast<QAbstractScrollArea *>(each->parent());
                const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
                QVERIFY2(isPart || !name.isEmpty(),
                         qPrintable(QLatin1StringView(each->metaObject()->className()) + u' ' + each->objectName()));
            }
        }
    }

    void tenYearsOfHoursArePaintedAsColumnsOfPixels()
    {
        VolumeQuery query;
        query.event = u"x"_s;
        query.bucketing.size = BucketSize::Hour;
        Volume volume;
        volume.buckets = bucketsBetween(query.bucketing, at("2016-01-01T00:00:00Z"), at("2025-12-29T00:00:00Z"));
        QList<double> values(volume.buckets.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            values[i] = double((i * 7919) % 500);
        volume.series.append({std::nullopt, values});
        VolumeChart chart;
        chart.resize(1100, 400);
        chart.setContent(chartContent(volume, query, {}, false, now));
        QImage image(chart.size(), QImage::Format_ARGB32_Premultiplied);
        chart.render(&image);
        const ChartGeometry &geometry = chart.geometryOfChart();
        QCOMPARE(geometry.style, ChartGeometry::Style::Columns);
        QVERIFY(geometry.columns.size() <= qCeil(geometry.plot.width())); // so that it costs pixels, not hours
        QSet<QRgb> inside;
        for (int x = qCeil(geometry.plot.left()); x < qFloor(geometry.plot.right()); ++x)
            inside.insert(image.pixel(x, qRound(geometry.plot.center().y())));
        QVERIFY(inside.contains(theme::colors().accent.rgb()));
    }
};

QTEST_MAIN(EventPageTest)
#include "event_page_test.moc"
