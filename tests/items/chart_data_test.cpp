// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/chart_data.h"
#include "models/items/figures_source.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

VolumeQuery views(BucketSize size)
{
    VolumeQuery query;
    query.event = u"view"_s;
    query.bucketing.size = size;
    return query;
}

void fill(MemoryEventStore &store)
{
    store.take({occurrence("view", "ann", "2026-03-01T10:00:00Z"), occurrence("view", "ann", "2026-03-01T22:00:00Z"),
                occurrence("view", "bob", "2026-03-03T10:00:00Z")});
}

} // namespace

class ChartDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerOfTheLastQuestionIsTheOneThatStays()
    {
        MemoryEventStore store;
        fill(store);
        ChartData data(&store);
        store.holdAnswers();
        data.ask(views(BucketSize::Month));
        data.ask(views(BucketSize::Day));
        while (store.heldAnswers() > 0)
            store.release(store.heldAnswers() - 1);
        QTRY_COMPARE(data.state(), ChartData::State::Ready);
        QCOMPARE(data.volume().buckets.size(), 3);
        QCOMPARE(data.volume().series.first().values, (QList<double>{2, 0, 1}));
        QCOMPARE(data.answered().bucketing.size, BucketSize::Day);
    }

    void theOldPictureStaysWhileTheNewOneIsAsked()
    {
        MemoryEventStore store;
        fill(store);
        ChartData data(&store);
        data.ask(views(BucketSize::Day));
        QTRY_COMPARE(data.state(), ChartData::State::Ready);
        store.holdAnswers();
        data.ask(views(BucketSize::Month));
        QCOMPARE(data.state(), ChartData::State::Loading);
        QCOMPARE(data.volume().buckets.size(), 3);
        store.holdAnswers(false);
        QTRY_COMPARE(data.volume().buckets.size(), 1);
    }

    void aFailureIsToldAndAskedAgain()
    {
        MemoryEventStore store;
        fill(store);
        ChartData data(&store);
        store.failNext({ErrorKind::StoreBusy, u"Another program holds the store."_s, {}});
        data.ask(views(BucketSize::Day));
        QTRY_COMPARE(data.state(), ChartData::State::Failed);
        QCOMPARE(data.error().sentence, u"Another program holds the store."_s);
        data.askAgain();
        QTRY_COMPARE(data.state(), ChartData::State::Ready);
    }

    void itMayGoWhileTheAnswerIsUnderWay()
    {
        MemoryEventStore store;
        fill(store);
        store.holdAnswers();
        auto data = std::make_unique<ChartData>(&store);
        auto figures = std::make_unique<FiguresSource>(&store);
        data->ask(views(BucketSize::Day));
        figures->ask({u"view"_s, {}, {}, QTimeZone::UTC});
        data.reset();
        figures.reset();
        store.holdAnswers(false);
        QTRY_COMPARE(store.heldAnswers(), 0);
    }

    void figuresComeWithThoseOfThePeriodBefore()
    {
        MemoryEventStore store;
        fill(store);
        FiguresSource source(&store);
        const Instant third = at("2026-03-03T00:00:00Z");
        source.ask({u"view"_s, {third, at("2026-03-05T00:00:00Z")}, {}, QTimeZone::UTC},
                   TimeRange{at("2026-03-01T00:00:00Z"), third});
        QTRY_COMPARE(source.state(), FiguresSource::State::Ready);
        QCOMPARE(source.figures().occurrences, 1);
        QVERIFY(source.before().has_value());
        QCOMPARE(source.before()->occurrences, 2);
        QCOMPARE(FiguresSource::change(1, 2), std::optional<double>(-0.5));
        QCOMPARE(FiguresSource::change(1, 0), std::optional<double>());
    }
};

QTEST_GUILESS_MAIN(ChartDataTest)
#include "chart_data_test.moc"
