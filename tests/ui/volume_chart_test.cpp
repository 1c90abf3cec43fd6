// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "ui/events/volume_chart.h"
#include "ui/events/volume_table_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const Instant now = at("2026-11-23T12:00:00Z");
constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

struct Recipe
{
    BucketSize size = BucketSize::Day;
    const char *from = "2026-10-25T00:00:00Z";
    const char *to = "2026-11-24T00:00:00Z";
    int parts = 0; // of a break-down
    Measure measure = {};
    Comparison comparison = Comparison::None;
    bool lines = false;
    bool negative = false;
    bool gaps = false;
    QTimeZone zone = QTimeZone::UTC;
};

QList<double> someValues(qsizetype count, int seed, const Recipe &recipe)
{
    QList<double> values(count);
    for (qsizetype i = 0; i < count; ++i) {
        values[i] = std::round(300 + 180 * std::sin(double(i) * 0.9 + seed) + double((i * 7919 + seed * 104729) % 97));
        if (recipe.parts > 0)
            values[i] = std::round(values[i] / (seed + 1));
        if (recipe.negative && (i + seed) % 4 == 0)
            values[i] = -values[i] / 2;
        if (recipe.gaps && (i + seed) % 6 == 2)
            values[i] = noValue;
    }
    return values;
}

ChartContent made(const Recipe &recipe)
{
    VolumeQuery query;
    query.event = u"checkout_started"_s;
    query.bucketing = {recipe.size, recipe.zone, Qt::Monday};
    query.range = {at(recipe.from), at(recipe.to)};
    query.measure = recipe.measure;
    query.breakDown = recipe.parts > 0 ? u"utm.source"_s : QString();
    Volume volume;
    volume.buckets = bucketsBetween(query.bucketing, *query.range.from, *query.range.to);
    const QStringList names{u"newsletter"_s, u"search"_s,   u"affiliate"_s, u"direct"_s,
                            u"social"_s,     u"referral"_s, u"podcast"_s,   u"a source with quite a long name in it"_s};
    for (int k = 0; k < std::max(recipe.parts, 1); ++k) {
        const bool named = recipe.parts > 0 && k < 8;
        volume.series.append(
            {named ? std::optional(names[k]) : std::nullopt, someValues(volume.buckets.size(), k, recipe)});
    }
    std::optional<ComparedVolume> earlier;
    if (const auto period = comparedPeriod(query.range, query.bucketing, recipe.comparison)) {
        Volume before;
        before.buckets = bucketsBetween(query.bucketing, *period->range.from, *period->range.to);
        before.series.append({std::nullopt, someValues(before.buckets.size(), 3, Recipe{})});
        earlier = ComparedVolume{recipe.comparison, *period, before};
    }
    return chartContent(volume, query, earlier, recipe.lines, now);
}

struct Shown
{
    VolumeChart chart;

    explicit Shown(const Recipe &recipe)
    {
        chart.resize(1000, 380);
        chart.setContent(made(recipe));
        chart.show();
        // What keys do is done where the focus is.
        chart.activateWindow();
        chart.setFocus();
        QTRY_VERIFY(chart.hasFocus());
    }
    QPoint middleOf(qsizetype bucket) const
    {
        const ChartGeometry &geometry = chart.geometryOfChart();
        return QPointF(geometry.middleOf(bucket), geometry.plot.center().y()).toPoint();
    }
};

} // namespace

class VolumeChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void theBoxSaysEachSeriesItsSumAndTheEarlierTime()
    {
        Shown shown({.parts = 2, .comparison = Comparison::PeriodBefore});
        const ChartContent &content = shown.chart.content();
        shown.chart.setHoveredBucket(3);
        const double first = content.series[0].values[3];
        const double second = content.series[1].values[3];
        QCOMPARE(shown.chart.hoverLines(),
                 (QStringList{u"Wed 28 October 2026"_s, u"%1 occurrence(s)"_s.arg(first + second),
                              u"newsletter: %1"_s.arg(first), u"search: %1"_s.arg(second),
                              u"%1 occurrence(s) on Wed 23 September 2026"_s.arg(content.compared[3])}));
    }

    void aWeekThatTheRangeCutsSaysSo()
    {
        // 25 October is a Sunday.
        Shown shown({.size = BucketSize::Week});
        shown.chart.setHoveredBucket(0);
        QCOMPARE(shown.chart.hoverLines().last(), u"Cut off by the range"_s);
        shown.chart.setHoveredBucket(1);
        QCOMPARE(shown.chart.hoverLines().size(), 2);
        const auto &entries = shown.chart.figure().legend.entries;
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].text, u"What is drawn lighter is cut off by the range, or not over yet"_s);
    }

    void legendEntriesNeverMeetAndStayInside_data()
    {
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("width");
        for (const int parts : {0, 1, 3, 9}) {
            for (const int width : {240, 400, 777, 1000, 2400})
                QTest::addRow("%d parts, %d px", parts, width) << parts << width;
        }
    }
    void legendEntriesNeverMeetAndStayInside()
    {
        QFETCH(int, parts);
        QFETCH(int, width);
        const ChartContent content = made({.parts = parts, .comparison = Comparison::YearBefore});
        const QRectF room(16, 16, width, 420);
        const ChartFigure figure = ChartFigure::make(content, room, theme::smallFont());
        QVERIFY(figure.legend.entries.size() >= 3);
        for (qsizetype i = 0; i < figure.legend.entries.size(); ++i) {
            const QRectF &rect = figure.legend.entries[i].rect;
            QVERIFY(room.adjusted(-1, -1, 1, 1).contains(rect));
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY(!figure.legend.entries[k].rect.intersects(rect));
            for (const auto &tick : figure.geometry.timeTicks)
                QVERIFY(!tick.rect.intersects(rect));
        }
    }

    void partsThatAddUpStandOnEachOtherAndOthersSideBySide()
    {
        Shown stacked({.parts = 3});
        const auto &bars = stacked.chart.geometryOfChart().bars;
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars[0][5].left(), bars[1][5].left());
        QVERIFY(std::abs(bars[1][5].bottom() - bars[0][5].top()) <= 1);
        Shown grouped({.size = BucketSize::Week, .parts = 3, .measure = {MeasureKind::People, {}}});
        const auto &beside = grouped.chart.geometryOfChart().bars;
        QVERIFY(beside[0][2].right() <= beside[1][2].left() + 1);
        QVERIFY(beside[1][2].right() <= beside[2][2].left() + 1);
    }

    void negativeSumsHangBelowZero()
    {
        Shown shown({.parts = 2, .measure = {MeasureKind::Sum, u"total"_s}, .negative = true});
        const ChartGeometry &geometry = shown.chart.geometryOfChart();
        const qreal zero = geometry.yOf(0);
        QVERIFY(geometry.low < 0);
        QVERIFY(zero < geometry.plot.bottom() - 10);
        for (qsizetype k = 0; k < 2; ++k) {
            for (qsizetype i = 0; i < geometry.count; ++i) {
                const double value = shown.chart.content().series[k].values[i];
                const QRectF bar = geometry.bars[k][i];
                QVERIFY(bar.isEmpty() || (value > 0 ? bar.bottom() <= zero + 1 : bar.top() >= zero - 1));
                QVERIFY(bar.isEmpty() || geometry.plot.adjusted(-1, -1, 1, 1).contains(bar));
            }
        }
    }

    void draggingAsksForTheBucketsUnderIt()
    {
        Shown shown({});
        QSignalSpy ranges(&shown.chart, &VolumeChart::rangeRequested);
        QSignalSpy clicks(&shown.chart, &VolumeChart::bucketActivated);
        QTest::mousePress(&shown.chart, Qt::LeftButton, {}, shown.middleOf(9));
        QTest::mouseMove(&shown.chart, shown.middleOf(7));
        QTest::mouseMove(&shown.chart, shown.middleOf(4));
        QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, shown.middleOf(4));
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges[0][0].value<TimeRange>(), TimeRange(at("2026-10-29T00:00:00Z"), at("2026-11-04T00:00:00Z")));
        QCOMPARE(clicks.size(), 0);
    }

    void escapeGivesUpADrag()
    {
        Shown shown({});
        QSignalSpy ranges(&shown.chart, &VolumeChart::rangeRequested);
        QTest::mousePress(&shown.chart, Qt::LeftButton, {}, shown.middleOf(9));
        QTest::mouseMove(&shown.chart, shown.middleOf(4));
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, shown.middleOf(4));
        QCOMPARE(ranges.size(), 0);
    }

    void aDoubleClickGoesBackInsteadOfOpeningABucket()
    {
        Shown shown({});
        shown.chart.setCanZoomOut(true);
        QSignalSpy back(&shown.chart, &VolumeChart::zoomOutRequested);
        QSignalSpy clicks(&shown.chart, &VolumeChart::bucketActivated);
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.middleOf(9));
        QTest::mouseDClick(&shown.chart, Qt::LeftButton, {}, shown.middleOf(9));
        QCOMPARE(back.size(), 1);
        QTest::keyClick(&shown.chart, Qt::Key_Escape);
        QCOMPARE(back.size(), 2);
        QCOMPARE(clicks.size(), 0);
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.middleOf(9));
        QTRY_COMPARE(clicks.size(), 1); // once it is known to have been one click
    }

    void shiftAndArrowsAskForTheTimeBeside()
    {
        Shown shown({.from = "2026-10-01T00:00:00Z", .to = "2026-10-13T00:00:00Z"});
        QSignalSpy pans(&shown.chart, &VolumeChart::panRequested);
        QTest::keyClick(&shown.chart, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&shown.chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(pans.size(), 2);
        QCOMPARE(pans[0][0].value<TimeRange>(), TimeRange(at("2026-09-28T00:00:00Z"), at("2026-10-10T00:00:00Z")));
        QCOMPARE(pans[1][0].value<TimeRange>(), TimeRange(at("2026-10-04T00:00:00Z"), at("2026-10-16T00:00:00Z")));
        Shown atTheEnd({});
        QSignalSpy none(&atTheEnd.chart, &VolumeChart::panRequested);
        QTest::keyClick(&atTheEnd.chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(none.size(), 0); // nothing is known of what comes
    }

    void plusZoomsIntoTheMiddleOrAroundTheChosenBar()
    {
        Shown shown({.from = "2026-10-01T00:00:00Z", .to = "2026-10-13T00:00:00Z"});
        QSignalSpy ranges(&shown.chart, &VolumeChart::rangeRequested);
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QCOMPARE(shown.chart.hoveredBucket(), 0);
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.hoveredBucket(), 0);
        QTest::keyClick(&shown.chart, Qt::Key_End);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
        QCOMPARE(ranges.size(), 3);
        QCOMPARE(ranges[0][0].value<TimeRange>(), TimeRange(at("2026-10-04T00:00:00Z"), at("2026-10-10T00:00:00Z")));
        QCOMPARE(ranges[1][0].value<TimeRange>(), TimeRange(at("2026-10-01T00:00:00Z"), at("2026-10-07T00:00:00Z")));
        QCOMPARE(ranges[2][0].value<TimeRange>(), TimeRange(at("2026-10-07T00:00:00Z"), at("2026-10-13T00:00:00Z")));
        Shown one({.from = "2026-10-01T00:00:00Z", .to = "2026-10-02T00:00:00Z"});
        QSignalSpy none(&one.chart, &VolumeChart::rangeRequested);
        QTest::keyClick(&one.chart, Qt::Key_Plus);
        QCOMPARE(none.size(), 0); // a bar is no finer
        Shown empty({});
        empty.chart.setContent({});
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Left, Qt::Key_End, Qt::Key_Return})
            QTest::keyClick(&empty.chart, key);
        QTest::keyClick(&empty.chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(empty.chart.hoveredBucket(), -1);
    }

    void theTableHasAColumnForEachSeriesTheirSumAndTheEarlierTime()
    {
        VolumeTableModel model;
        QAbstractItemModelTester tester(&model);
        const ChartContent content = made({.parts = 2, .comparison = Comparison::PeriodBefore});
        model.setContent(content);
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"search"_s);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"All"_s);
        QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"The period before (20 Sept – 19 Oct 2026)"_s);
        const auto number = [&](int column) { return model.index(7, column).data(Qt::EditRole).toString().toDouble(); };
        QCOMPARE(number(3), number(1) + number(2));
        QCOMPARE(number(4), content.compared[7]);
        const QString text = tabSeparated(model, {7});
        QCOMPARE(text.count(u'\n'), 2);
        QCOMPARE(text.split(u'\n')[1].split(u'\t').size(), 5);
    }

    void aChartAsCsvHasStartsThatAProgramReads()
    {
        ChartContent content = made({.from = "2026-10-24T22:00:00Z",
                                     .to = "2026-10-26T23:00:00Z",
                                     .parts = 1,
                                     .zone = QTimeZone("Europe/Berlin")});
        content.series[0].title = u"a \"b\", c"_s;
        content.series[0].values = {1234567.5, noValue};
        QCOMPARE(chartCsv(content), "start,end,\"a \"\"b\"\", c\"\r\n"
                                    "2026-10-25T00:00:00.000+02:00,2026-10-26T00:00:00.000+01:00,1234567.5\r\n"
                                    "2026-10-26T00:00:00.000+01:00,2026-10-27T00:00:00.000+01:00,\r\n");
    }

    void hatchesStayInTheirBars()
    {
        using Hatch = SeriesLook::Hatch;
        for (const Hatch hatch :
             {Hatch::None, Hatch::Rising, Hatch::Falling, Hatch::Level, Hatch::Upright, Hatch::Crossed}) {
            for (const QRectF bar : {QRectF(10.5, 20, 17, 90), QRectF(0, 0, 3, 3), QRectF(100, 7, 60, 5)}) {
                for (const QLineF &line : hatchLines(bar, hatch, 6)) {
                    const QRectF around = bar.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
                    QVERIFY(around.contains(line.p1()) && around.contains(line.p2()));
                }
            }
        }
    }

    // For people to look at: EVENTDESK_PICTURES names a folder.
    void everyKindOfChartIsPainted_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(recipes().size()); ++i)
            QTest::addRow("%d", i) << i;
    }
    void everyKindOfChartIsPainted()
    {
        QFETCH(int, which);
        for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
            theme::apply(*qApp, appearance);
            Shown shown(recipes()[which]);
            shown.chart.setHoveredBucket(std::min<qsizetype>(shown.chart.content().buckets.size() / 2, 14));
            QImage image(shown.chart.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(theme::colors().surface);
            shown.chart.render(&image);
            QSet<QRgb> colors;
            for (int x = 0; x < image.width(); x += 3) {
                for (int y = 0; y < image.height(); y += 3)
                    colors.insert(image.pixel(x, y));
            }
            QVERIFY(colors.size() > 8);
            if (const QString folder = qEnvironmentVariable("EVENTDESK_PICTURES"); !folder.isEmpty())
                QVERIFY(image.save(QDir(folder).filePath(
                    u"chart-%1-%2.png"_s.arg(which).arg(theme::isDark() ? u"dark"_s : u"light"_s))));
        }
        theme::apply(*qApp, theme::Appearance::Light);
    }

private:
    static const QList<Recipe> &recipes()
    {
        static const QList<Recipe> all{
            {.comparison = Comparison::PeriodBefore},
            {.parts = 9, .comparison = Comparison::PeriodBefore},
            {.parts = 9, .lines = true},
            {.size = BucketSize::Week, .parts = 4, .measure = {MeasureKind::People, {}}},
            {.measure = {MeasureKind::Average, u"total"_s},
             .comparison = Comparison::YearBefore,
             .lines = true,
             .gaps = true},
            {.parts = 3, .measure = {MeasureKind::Sum, u"total"_s}, .negative = true},
            {.size = BucketSize::Hour, .from = "2016-01-01T00:00:00Z", .to = "2025-12-29T00:00:00Z", .parts = 2},
            {.from = "2026-11-23T00:00:00Z", .to = "2026-11-24T00:00:00Z", .parts = 3},
        };
        return all;
    }
};

QTEST_MAIN(VolumeChartTest)
#include "volume_chart_test.moc"
