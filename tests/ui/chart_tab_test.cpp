// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/inline_message.h"
#include "ui/common/range_button.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/events/annotation_dialog.h"
#include "ui/events/chart_tab.h"
#include "ui/events/chart_tools.h"
#include "ui/events/event_page.h"
#include "ui/events/parameter_picker.h"
#include "ui/events/save_picture_button.h"
#include "ui/events/volume_chart.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const Instant now = at("2026-11-23T12:00:00Z");

void fill(MemoryEventStore &store)
{
    store.take({
        occurrence("order", "ada@example.com", "2026-11-23T09:30:00Z", R"({"plan":"pro","total":10,"tags":["a","b"]})"),
        occurrence("order", "bob@example.com", "2026-11-22T08:30:00Z", R"({"plan":"free","total":-4})"),
        occurrence("order", "ada@example.com", "2026-11-22T09:30:00Z", R"({"plan":"pro","total":20})"),
        occurrence("order", "eve@example.com", "2026-10-18T09:30:00Z", R"({"plan":"pro"})"),
        occurrence("order", "eve@example.com", "2015-01-01T09:30:00Z", R"({"plan":"pro"})"),
        occurrence("old", "eve@example.com", "1990-01-01T09:30:00Z"),
        occurrence("old", "eve@example.com", "2026-11-01T09:30:00Z"),
    });
}

struct Desk
{
    MemoryEventStore store{now};
    FixedClock clock{now};
    Session session{&store, &clock, {{}, "UTC", Qt::Monday}};
    EventPage page{&session};

    explicit Desk(const QString &event = u"order"_s)
    {
        QSignalSpy told(&store, &EventStore::changed);
        fill(store);
        page.resize(1150, 800);
        told.wait(); // so that nothing is asked again behind the test's back
        page.showEvent(event);
        page.show();
        settle();
    }
    void settle() const { QTRY_VERIFY(page.isSettled()); }
    ChartTab *tab() const { return page.findChild<ChartTab *>(); }
    VolumeChart *chart() const { return page.findChild<VolumeChart *>(); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    void choose(const QString &buttonName, const QString &text) const
    {
        for (QAction *action : button(buttonName)->menu()->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"There is no choice "_s + text));
    }
    // The list pops up and is narrowed down to the path.
    void pick(const QString &path) const
    {
        QTRY_VERIFY(page.findChild<ParameterPicker *>());
        auto *picker = page.findChild<ParameterPicker *>();
        QTRY_VERIFY(picker->findChild<QTreeWidget *>()->topLevelItemCount() > 0);
        auto *filter = picker->findChild<QLineEdit *>();
        QTest::keyClicks(filter, path);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_VERIFY(!page.findChild<ParameterPicker *>());
        settle();
    }
    QStringList titles() const
    {
        QStringList all;
        for (const auto &series : chart()->content().series)
            all.append(series.title);
        return all;
    }
    void drag(qsizetype from, qsizetype to) const
    {
        const ChartGeometry &geometry = chart()->geometryOfChart();
        const qreal y = geometry.plot.center().y();
        const QPoint start = QPointF(geometry.middleOf(from), y).toPoint();
        const QPoint end = QPointF(geometry.middleOf(to), y).toPoint();
        QTest::mousePress(chart(), Qt::LeftButton, {}, start);
        QTest::mouseMove(chart(), end);
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, end);
        settle();
    }
};

} // namespace

class ChartTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void aSumOfANumberIsChosenFromThoseSeen()
    {
        Desk desk;
        desk.choose(u"measure"_s, u"Sum of a number …"_s);
        desk.pick(u"tot"_s);
        QCOMPARE(desk.tab()->choices().measure, (Measure{MeasureKind::Sum, u"total"_s}));
        QCOMPARE(desk.chart()->content().series[0].values.last(), 10.0);
        QCOMPARE(desk.chart()->content().series[0].values.at(28), 16.0);
        desk.choose(u"measure"_s, u"Average of a number …"_s);
        desk.pick(u"total"_s);
        QCOMPARE(desk.chart()->content().series[0].values.at(28), 8.0);
        QVERIFY(qIsNaN(desk.chart()->content().series[0].values.at(5)));
        desk.choose(u"measure"_s, u"People"_s);
        desk.settle();
        QCOMPARE(desk.chart()->content().series[0].values.at(28), 2.0);
    }

    void aBreakDownHasASeriesForEachValueAndAListForEachItem()
    {
        Desk desk;
        desk.choose(u"breakDown"_s, u"By a parameter …"_s);
        desk.pick(u"plan"_s);
        QCOMPARE(desk.titles(), (QStringList{u"pro"_s, u"free"_s}));
        desk.choose(u"breakDown"_s, u"By a parameter …"_s);
        desk.pick(u"tags[]"_s);
        QCOMPARE(desk.titles(), (QStringList{u"a"_s, u"b"_s, u"Other or none"_s}));
        desk.choose(u"breakDown"_s, u"No break-down"_s);
        desk.settle();
        QCOMPARE(desk.titles(), QStringList{u"Occurrences"_s});
    }

    void aPathThatWasNotSeenCanBeTyped()
    {
        Desk desk;
        desk.choose(u"breakDown"_s, u"By a parameter …"_s);
        desk.pick(u"nowhere.seen"_s);
        QCOMPARE(desk.tab()->choices().breakDown, u"nowhere.seen"_s);
        QCOMPARE(desk.titles(), QStringList{u"Other or none"_s});
    }

    void thePeriodBeforeStandsUnderTheSameWeekdays()
    {
        Desk desk;
        desk.choose(u"comparison"_s, u"With the period before"_s);
        desk.settle();
        const ChartContent &content = desk.chart()->content();
        QCOMPARE(content.compared.size(), content.buckets.size());
        for (qsizetype i = 0; i < content.buckets.size(); ++i)
            QCOMPARE(content.buckets[i].start - content.comparedBuckets[i].start, std::chrono::days(35));
        // 18 October is 35 days before 22 November.
        QCOMPARE(content.compared[28], 1.0);
        QCOMPARE(content.compared[29], 0.0);
    }

    void choicesAreAValueAndGoWithTheEvent()
    {
        Desk desk;
        const ChartChoices choices{
            BucketSize::Week, {MeasureKind::People, {}}, u"plan"_s, Comparison::YearBefore, true};
        desk.tab()->setChoices(choices);
        desk.settle();
        QCOMPARE(desk.tab()->choices(), choices);
        QCOMPARE(desk.chart()->content().query.bucketing.size, BucketSize::Week);
        QVERIFY(desk.chart()->content().lines);
        desk.page.showEvent(u"old"_s);
        desk.settle();
        QCOMPARE(desk.tab()->choices(), ChartChoices());
    }

    void draggingZoomsAndEscapeGoesBack()
    {
        Desk desk;
        desk.drag(25, 29);
        QCOMPARE(desk.chart()->content().buckets.size(), 5);
        QCOMPARE(desk.page.findChild<RangeButton *>()->text(), u"19 Nov – 23 Nov 2026"_s);
        QVERIFY(desk.button(u"zoomOut"_s)->isVisible());
        desk.page.activateWindow();
        desk.chart()->setFocus();
        QTRY_VERIFY(desk.chart()->hasFocus());
        QTest::keyClick(desk.chart(), Qt::Key_Left, Qt::ShiftModifier);
        desk.settle();
        QCOMPARE(desk.chart()->content().buckets.first().start, at("2026-11-18T00:00:00Z"));
        QTest::keyClick(desk.chart(), Qt::Key_Escape);
        desk.settle();
        QCOMPARE(desk.page.findChild<RangeButton *>()->choice().kind(), RangeChoice::Kind::Last30Days);
        QVERIFY(!desk.button(u"zoomOut"_s)->isVisible());
    }

    void hoursOfADayAreARangeToo()
    {
        Desk desk;
        desk.drag(28, 29);
        QCOMPARE(desk.chart()->content().query.bucketing.size, BucketSize::Hour); // suits two days
        desk.drag(8, 9);
        const TimeRange range = desk.page.findChild<RangeButton *>()->range();
        QCOMPARE(range, TimeRange(at("2026-11-22T08:00:00Z"), at("2026-11-22T10:00:00Z")));
        QCOMPARE(desk.page.findChild<RangeButton *>()->text(), u"22 Nov 2026, 08:00–10:00"_s);
        QCOMPARE(desk.chart()->content().series[0].values, (QList<double>{1, 1}));
    }

    void tooManyBucketsAreNotAskedFor()
    {
        Desk desk(u"old"_s);
        desk.page.findChild<RangeButton *>()->setChoice(RangeChoice::Kind::AllTime);
        Q_EMIT desk.tab()->allTimeRequested();
        desk.settle();
        const auto asked = desk.store.calls().count(u"volume"_s);
        desk.tab()->setChoices({.size = BucketSize::Hour});
        QCOMPARE(desk.store.calls().count(u"volume"_s), asked);
        QPushButton *way = nullptr;
        for (auto *each : desk.page.findChildren<QPushButton *>()) {
            if (each->text() == u"Show coarser bars"_s && each->isVisible())
                way = each;
        }
        QVERIFY(way);
        way->click();
        desk.settle();
        QTRY_VERIFY(desk.chart()->isVisible());
        QCOMPARE(desk.chart()->content().query.bucketing.size, BucketSize::Month);
    }

    void theToolsFitANarrowWindow()
    {
        Desk desk;
        desk.tab()->setChoices({.measure = {MeasureKind::Average, u"a.rather.long.path.of.a.parameter"_s},
                                .breakDown = u"items[].another.rather.long.path"_s,
                                .comparison = Comparison::PeriodBefore});
        auto *tools = desk.page.findChild<ChartTools *>();
        desk.page.resize(1024 - 232, 700);
        desk.settle();
        QVERIFY2(tools->minimumSizeHint().width() <= 1024 - 232 - 48,
                 qPrintable(QString::number(tools->minimumSizeHint().width())));
        for (auto *each : tools->findChildren<QPushButton *>()) {
            if (each->isVisible())
                QVERIFY(tools->rect().contains(QRect(each->mapTo(tools, QPoint()), each->size())));
        }
    }

    void aChartIsSavedInEveryFormat()
    {
        Desk desk;
        desk.tab()->setChoices({.breakDown = u"plan"_s});
        desk.settle();
        const QTemporaryDir folder;
        auto *save = desk.page.findChild<SavePictureButton *>();
        const QSizeF size = pictureSize(desk.chart()->content());
        for (const int scale : {1, 4}) {
            const QString path = folder.filePath(u"a.png"_s);
            save->save(path, PictureFormat::Png, scale);
            QCOMPARE(QImage(path).size(), (size * scale).toSize());
        }
        const auto written = [&](const QString &name, PictureFormat format) {
            save->save(folder.filePath(name), format, 1);
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray svg = written(u"a.svg"_s, PictureFormat::Svg);
        QVERIFY(svg.contains("<text"));
        QVERIFY(svg.contains("order"));
        QVERIFY(svg.contains("pro: 2"));
        QVERIFY(svg.contains("times in UTC"));
        QVERIFY(written(u"a.pdf"_s, PictureFormat::Pdf).startsWith("%PDF-"));
        QVERIFY(written(u"a.csv"_s, PictureFormat::Csv).startsWith("start,end,pro,free\r\n2026-10-25T00:00:00.000Z,"));
        if (const QString pictures = qEnvironmentVariable("EVENTDESK_PICTURES"); !pictures.isEmpty()) {
            for (const auto &name : {u"a.png"_s, u"a.svg"_s, u"a.pdf"_s})
                QFile::copy(folder.filePath(name), QDir(pictures).filePath(name));
            desk.page.grab().save(QDir(pictures).filePath(u"page.png"_s));
        }
    }

    void aPictureIsLightWhateverTheAppearance()
    {
        Desk desk;
        const QImage light = chartImage(desk.chart()->content(), 1);
        theme::apply(*qApp, theme::Appearance::Dark);
        const QImage dark = chartImage(desk.chart()->content(), 1);
        theme::apply(*qApp, theme::Appearance::Light);
        QCOMPARE(dark, light);
    }

    void whatCannotBeWrittenIsSaidWithAWayOut()
    {
        Desk desk;
        desk.page.findChild<SavePictureButton *>()->save(u"/nowhere/at/all/a.png"_s, PictureFormat::Png, 1);
        InlineMessage *message = nullptr;
        for (auto *each : desk.tab()->findChildren<InlineMessage *>()) {
            if (each->isVisible())
                message = each;
        }
        QVERIFY(message);
        QCOMPARE(message->text(), u"/nowhere/at/all/a.png cannot be written. Choose another place."_s);
        QCOMPARE(message->action()->text(), u"Choose another place …"_s);
    }

    void aNoteIsWrittenChangedDeletedAndBroughtBack()
    {
        Desk desk;
        const auto flags = [&] { return desk.chart()->content().annotations.size(); };
        const auto menu = [&](const QString &start) {
            desk.page.activateWindow(); // a dialog may have been there before
            desk.chart()->setFocus();
            QTRY_VERIFY(desk.chart()->hasFocus());
            QTest::keyClick(desk.chart(), Qt::Key_End); // the bucket of today
            QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
            QCoreApplication::sendEvent(desk.chart(), &byKey);
            auto *popped = desk.tab()->findChild<QMenu *>(u"notesMenu"_s);
            QVERIFY(popped);
            for (QAction *action : popped->actions()) {
                if (action->text().startsWith(start)) {
                    action->trigger();
                    popped->close();
                    QTRY_VERIFY(!desk.tab()->findChild<QMenu *>(u"notesMenu"_s));
                    return;
                }
            }
            QFAIL(qPrintable(u"There is nothing to "_s + start));
        };
        menu(u"New note at Mon 23 November 2026"_s);
        auto *dialog = desk.tab()->findChild<AnnotationDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Newsletter & sale"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(flags(), 1);
        const Annotation kept = desk.chart()->content().annotations.first();
        QCOMPARE(kept.event, u"order"_s);
        QCOMPARE(kept.time, at("2026-11-23T00:00:00Z"));
        desk.chart()->setHoveredBucket(29);
        QCOMPARE(desk.chart()->hoverLines().last(), u"Newsletter & sale"_s);
        QVERIFY(pictureCaption(desk.chart()->content()).lines.contains(u"Mon 23 November 2026: Newsletter & sale"_s));

        QTRY_VERIFY(!desk.tab()->findChild<AnnotationDialog *>());
        menu(u"Change"_s);
        dialog = desk.tab()->findChild<AnnotationDialog *>();
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(desk.chart()->content().annotations.first().event, QString());

        menu(u"Delete"_s);
        QTRY_COMPARE(flags(), 0);
        for (auto *message : desk.tab()->findChildren<InlineMessage *>()) {
            if (message->isVisible())
                message->action()->trigger();
        }
        QTRY_COMPARE(flags(), 1);
    }

    void aPictureIsCopied()
    {
        Desk desk;
        desk.choose(u"savePicture"_s, u"Copy as a picture"_s);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), (pictureSize(desk.chart()->content()) * 2).toSize());
    }
};

QTEST_MAIN(ChartTabTest)
#include "chart_tab_test.moc"
