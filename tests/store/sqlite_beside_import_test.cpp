// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/sqlite_support.h"
#include "tests/support/builders.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <semaphore>
#include <set>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

// Questions beside an import: each answer is of one state, with whole groups and nothing else in it.
class SqliteBesideImportTest : public QObject
{
    Q_OBJECT

    static constexpr int perGroup = 50, batches = 40;

    // One occurrence of each of 50 people, whom every third batch knows by another key, too.
    static Batch batch(int number)
    {
        Batch batch;
        for (int i = 0; i < perGroup; ++i) {
            const std::string n = std::to_string(i);
            NewOccurrence row = message("m" + std::to_string(number) + "-" + n, "order",
                                        number % 3 ? "id" + n : "p" + n + "@example.com id" + n, "2026-01-01T00:00:00Z",
                                        R"({"price":1})");
            row.time += std::chrono::minutes(7 * number + i);
            batch.occurrences.add(row);
        }
        return batch;
    }

    static double sum(const Volume &volume)
    {
        return volume.series.isEmpty()
                   ? 0
                   : std::accumulate(volume.series[0].values.begin(), volume.series[0].values.end(), 0.0);
    }

private Q_SLOTS:
    void everyAnswerIsOfWholeGroups()
    {
        const QTemporaryDir folder;
        const auto store = open(folder.filePath(u"store"_s), SqliteEventStore::Mode::CreateNew,
                                {.blockRows = 8, .segmentRows = 20, .groupRows = perGroup})
                               .value();
        QVERIFY(wait(store->createEvent(u"order"_s, {})));
        PeopleQuery people, peopleBy;
        people.event = peopleBy.event = u"order"_s;
        peopleBy.condition = Condition::test(u"price"_s, Operator::IsSet);
        VolumeQuery kept, read;
        kept.event = read.event = u"order"_s;
        read.measure = {MeasureKind::Sum, u"price"_s};
        FiguresQuery figures;
        figures.event = u"order"_s;
        figures.range.from = at("2026-01-01T00:00:00Z");
        FeedQuery feed;
        feed.limit = 100'000;

        const ImportId import = wait(store->beginImport({u"log"_s, u"csv"_s})).value();
        std::set<qint64> seen;
        const auto isWhole = [&seen](qint64 occurrences) {
            seen.insert(occurrences);
            return occurrences % perGroup == 0;
        };
        for (int number = 0; number < batches; ++number) {
            std::vector<QCoro::Task<Result<PeoplePage>>> pages;
            auto appended = store->append(import, batch(number));
            pages.push_back(store->people(people));
            pages.push_back(store->people(peopleBy));
            auto keptVolume = store->volume(kept), readVolume = store->volume(read);
            auto someFigures = store->figures(figures);
            auto rows = store->feed(feed);
            auto size = store->feedSize(feed);
            for (auto &each : pages) {
                const auto page = wait(std::move(each));
                QVERIFY(page && isWhole(page->occurrences));
                QVERIFY(page->people == 0 || page->people == perGroup);
                qint64 theirs = 0;
                for (const PersonCount &person : page->rows)
                    theirs += person.occurrences;
                QCOMPARE(theirs, page->occurrences);
            }
            const auto a = wait(std::move(keptVolume)), b = wait(std::move(readVolume));
            QVERIFY(a && isWhole(qint64(sum(*a))));
            QVERIFY(b && isWhole(qint64(sum(*b))));
            const auto found = wait(std::move(someFigures));
            QVERIFY(found && isWhole(found->occurrences));
            QVERIFY(found->people == (found->occurrences == 0 ? 0 : perGroup));
            QCOMPARE(found->last.has_value(), found->occurrences > 0);
            const auto page = wait(std::move(rows));
            QVERIFY(page && isWhole(page->rows.size()));
            const auto all = wait(std::move(size));
            QVERIFY(all && isWhole(*all));
            QVERIFY(wait(std::move(appended)));
        }
        QVERIFY(wait(store->finishImport(import)));
        QCOMPARE(wait(store->info())->totals, (Totals{1, batches * perGroup, 0, perGroup, 0}));
        QCOMPARE(wait(store->verify())->differences, QStringList());
        QVERIFY(seen.size() > 3);

        // And beside its undo: all of it or nothing.
        auto undone = store->undoImport(import);
        std::vector<QCoro::Task<Result<PeoplePage>>> pages;
        for (int i = 0; i < 50; ++i)
            pages.push_back(store->people(i % 2 ? people : peopleBy));
        for (auto &each : pages) {
            const auto page = wait(std::move(each));
            QVERIFY(page && (page->occurrences == 0 || page->occurrences == batches * perGroup));
            QCOMPARE(page->people, page->occurrences == 0 ? 0 : perGroup);
        }
        QVERIFY(wait(std::move(undone)));
    }

    void arrivalsBetweenTwoPiecesOfAllPeopleChangeNothing()
    {
        constexpr int people = 12'000;
        const QTemporaryDir folder;
        const auto store = open(folder.filePath(u"store"_s), SqliteEventStore::Mode::CreateNew).value();
        const auto receive = [&store](std::string_view keys) {
            PackedOccurrences arrivals;
            arrivals.add(occurrence("order", keys, "2026-01-02T00:00:00Z"));
            return wait(store->receive(std::move(arrivals)));
        };
        PackedOccurrences first;
        for (int i = 0; i < people; ++i)
            first.add(occurrence("order", "id" + std::to_string(i), "2026-01-01T00:00:00Z"));
        QVERIFY(wait(store->receive(std::move(first))));
        PeopleQuery query;
        query.event = u"order"_s;
        query.limit = people + 10;
        const QList<PersonCount> before = wait(store->people(query)).value().rows;
        QCOMPARE(before.size(), people);

        QList<PersonCount> all;
        std::counting_semaphore<2> begun(0), goOn(0);
        auto answer = store->allPeople(query, [&](const QList<PersonCount> &piece) -> Result<void> {
            if (all.isEmpty()) {
                begun.release();
                goOn.acquire();
            }
            all += piece;
            return {};
        });
        begun.acquire();
        const auto letGo = qScopeGuard([&] { goOn.release(); });
        // Somebody new, the last one becomes the first, and two become one.
        const QString last = before.last().subscriber.key();
        const std::string two = (before[1].subscriber.key() + u' ' + before[people - 2].subscriber.key()).toStdString();
        for (const std::string &keys : {std::string("new"), last.toStdString(), two})
            QVERIFY(receive(keys));
        const QList<PersonCount> now = wait(store->people(query)).value().rows;
        QVERIFY(now != before);
        QCOMPARE(now[0].occurrences, 2);
        goOn.release();
        QCOMPARE(wait(std::move(answer)).value(), people);
        QCOMPARE(all, before);
    }
};

} // namespace eventdesk::testing

QTEST_GUILESS_MAIN(eventdesk::testing::SqliteBesideImportTest)
#include "sqlite_beside_import_test.moc"
