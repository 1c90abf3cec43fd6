// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/contract_support.h"
#include "tests/store/random_questions.h"
#include "tests/support/memory_model.h"

#include <random>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

void EventStoreContract::aStoppedQuestionIsCancelled()
{
    take({occurrence("a", "1", "2026-01-01T00:00:00Z")});
    std::stop_source before;
    before.request_stop();
    QCOMPARE(error(m_store->feed({}, before.get_token())).kind, ErrorKind::Cancelled);
    QCOMPARE(error(m_store->info(before.get_token())).kind, ErrorKind::Cancelled);
    QVERIFY(error(m_store->info(before.get_token())).sentence.isEmpty());

    std::stop_source meanwhile;
    auto answer = m_store->feed({}, meanwhile.get_token());
    meanwhile.request_stop();
    QCOMPARE(error(std::move(answer)).kind, ErrorKind::Cancelled);
    QCOMPARE(get(m_store->feed({})).rows.size(), 1);
}

void EventStoreContract::manyQuestionsAtOnceAreAllAnswered()
{
    take({occurrence("a", "1", "2026-01-01T00:00:00Z")});
    std::vector<QCoro::Task<Result<OccurrencePage>>> feeds;
    std::vector<QCoro::Task<Result<QList<EventSummary>>>> catalogues;
    for (int i = 0; i < 50; ++i) {
        feeds.push_back(m_store->feed({}));
        catalogues.push_back(m_store->catalogue({}));
    }
    for (auto &feed : feeds)
        QCOMPARE(get(std::move(feed)).rows.size(), 1);
    for (auto &catalogue : catalogues)
        QCOMPARE(get(std::move(catalogue)).size(), 1);
}

void EventStoreContract::commandsRunInTheOrderOfTheCalls()
{
    std::vector<QCoro::Task<Result<EventType>>> commands;
    commands.push_back(m_store->createEvent(u"a"_s, {}));
    for (int i = 0; i < 20; ++i)
        commands.push_back(m_store->describeEvent(u"a"_s, QString::number(i)));
    for (auto &command : commands)
        get(std::move(command));
    QCOMPARE(get(m_store->catalogue({}))[0].event.description, u"19"_s);
}

// Random imports and undoes, seeded; every answer as plain lists give it.
void EventStoreContract::aLargeLogAnswersAsASmallModelDoes()
{
    std::mt19937 random(2026);
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    MemoryModel model;
    model.now = at("2026-11-23T12:00:00Z");
    const auto key = [&](const char *prefix, const char *suffix, int of) {
        return below(3) ? std::string() : prefix + std::to_string(below(of)) + suffix;
    };
    for (int round = 0; round < 12; ++round) {
        std::vector<NewOccurrence> rows;
        for (int i = 0; i < 120; ++i) {
            NewOccurrence row = message("m" + std::to_string(below(2000)), "e" + std::to_string(below(4)), "",
                                        "2026-01-01T00:00:00Z", R"({"price":)" + std::to_string(below(9)) + "}");
            row.person = {key("p", "@example.com", 12), key("i", "", 15), key("+", "", 10)};
            row.time += std::chrono::minutes(below(500'000));
            rows.push_back(std::move(row));
        }
        const ImportStart start{u"log"_s, u"csv"_s};
        const ImportId expected = model.beginImport(start).value();
        const ImportCounts counts = model.append(expected, {rows, {}}).value();
        model.finishImport(expected).value();
        const ImportId import = take(rows, u"csv"_s);
        QCOMPARE(get(m_store->imports())[0].counts, counts);
        QCOMPARE(import, expected);
        if (round % 3 == 2) {
            const ImportId victim = import - below(3);
            if (model.undoImport(victim))
                get(m_store->undoImport(victim));
        }
        QCOMPARE(get(m_store->verify()).differences, QStringList());

        QCOMPARE(get(m_store->info()).totals, model.info().totals);
        QCOMPARE(get(m_store->catalogue({})), *model.catalogue({}));
        for (int e = 0; e < 4; ++e) {
            PeopleQuery people;
            people.event = u"e%1"_s.arg(e);
            // Numbers of people are each store's own.
            const auto plain = [](QList<PersonCount> rows) {
                for (PersonCount &row : rows)
                    row.subscriber.number = 0;
                return rows;
            };
            QCOMPARE(plain(get(m_store->people(people)).rows), plain(model.people(people)->rows));
            people.range.from = at("2026-04-01T00:00:00Z");
            QCOMPARE(plain(get(m_store->people(people)).rows), plain(model.people(people)->rows));
            VolumeQuery volume;
            volume.event = people.event;
            volume.bucketing = {BucketSize::Week, QTimeZone("Europe/Berlin"), Qt::Monday};
            for (const MeasureKind kind :
                 {MeasureKind::Occurrences, MeasureKind::People, MeasureKind::Sum, MeasureKind::Average}) {
                volume.measure = {kind, u"price"_s};
                volume.breakDown.clear();
                QCOMPARE(get(m_store->volume(volume)), *model.volume(volume));
                volume.breakDown = u"price"_s;
                volume.seriesLimit = 4;
                QCOMPARE(get(m_store->volume(volume)), *model.volume(volume));
            }
        }
        SubscriberQuery everybody;
        everybody.limit = 1000;
        const auto found = get(m_store->subscribers(everybody)).rows, wanted = model.subscribers(everybody)->rows;
        QCOMPARE(found.size(), wanted.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            SubscriberProfile profile = get(m_store->profile({wanted[i].subscriber.key(), {}, QTimeZone::UTC}));
            SubscriberProfile same = *model.profile({wanted[i].subscriber.key(), {}, QTimeZone::UTC});
            profile.summary.subscriber.number = same.summary.subscriber.number = 0;
            QCOMPARE(profile, same);
        }
    }
}

void EventStoreContract::randomLogsAnswerAsPlainListsDo()
{
    const Instant now = at("2026-11-23T12:00:00Z");
    for (unsigned seed = 1001; seed <= 1004; ++seed) {
        m_store = m_factory(now);
        const QString difference = differenceFromPlainLists(*m_store, now, seed, 5, 15);
        QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + difference));
    }
}

} // namespace eventdesk::testing
