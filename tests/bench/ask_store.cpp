// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/ask_store.h"

#include "models/store/sqlite/sqlite_event_store.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/contenders/our_store.h"
#include "tests/bench/measure.h"
#include "tests/bench/report.h"

#include <QElapsedTimer>

#include <sys/resource.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

const SystemClock systemClock;

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Asked
{
    QString what;
    std::function<void()> ask;
};

template <typename T>
void want(QCoro::Task<Result<T>> task)
{
    if (const Result<T> answer = QCoro::waitFor(std::move(task)); !answer)
        qFatal("%s (%s)", qUtf8Printable(answer.error().sentence), qUtf8Printable(answer.error().details));
}

QList<Asked> screens(EventStore &store, const Scene &scene)
{
    QList<Asked> all;
    for (const auto &[name, sort] : {std::pair(u"key"_s, SubscriberSort::Key),
                                     {u"last seen"_s, SubscriberSort::LastSeen},
                                     {u"occurrences"_s, SubscriberSort::Occurrences}}) {
        all.append({u"subscribers by "_s + name, [&store, sort] {
                        SubscriberQuery query;
                        query.sort = sort;
                        query.descending = sort != SubscriberSort::Key;
                        want(store.subscribers(query));
                    }});
    }
    const TimeRange year{scene.from, scene.to}, month{scene.monthBegin, scene.to};
    for (const auto &[name, range] :
         {std::pair(u"everything"_s, TimeRange()), {u"a year"_s, year}, {u"a month"_s, month}}) {
        all.append({u"figures of "_s + name, [&store, scene, range] {
                        FiguresQuery query;
                        query.event = scene.event;
                        query.range = range;
                        want(store.figures(query));
                    }});
        all.append({u"best people of "_s + name, [&store, scene, range] {
                        PeopleQuery query;
                        query.event = scene.event;
                        query.range = range;
                        want(store.people(query));
                    }});
    }
    for (const auto &[name, person] :
         {std::pair(u"a typical person"_s, scene.person), {u"the busiest person"_s, u"person0@example.com"_s}}) {
        all.append({u"profile of "_s + name, [&store, person, year] {
                        ProfileQuery query;
                        query.subscriber = person;
                        query.days = year;
                        want(store.profile(query));
                    }});
    }
    all.append({u"the catalogue with its last 30 days"_s, [&store] { want(store.catalogue({})); }});
    all.append({u"the newest of all events"_s, [&store] { want(store.feed({})); }});
    return all;
}

} // namespace

int askStore(const QString &file, qint64 count, int runs, const QString &only)
{
    const Scene scene(count);
    const double begin = processorSeconds();
    if (only.isEmpty()) {
        const double opening = medianSeconds(runs, [&] { orEnd(OurStore::open(file, scene))->catalogue(); });
        std::printf("%-52s %10s\n", "opening, to the first catalogue",
                    qUtf8Printable(formatted(opening, Unit::Seconds)));
    }
    const auto contender = orEnd(OurStore::open(file, scene));
    const auto store =
        orEnd(QCoro::waitFor(SqliteEventStore::open(file, SqliteEventStore::Mode::OpenExisting, &systemClock)));
    QList<Asked> all;
    for (const Question &question : questions()) {
        all.append({QString::fromUtf8(question.text.data(), qsizetype(question.text.size())),
                    [&contender, ask = question.ask] { (contender.get()->*ask)(); }});
    }
    all += screens(*store, scene);
    for (const Asked &question : std::as_const(all)) {
        if (!question.what.startsWith(only))
            continue;
        int times = 0;
        double first = 0, before = processorSeconds();
        const double seconds = medianSeconds(runs, [&] {
            const double start = processorSeconds();
            question.ask();
            if (times++ == 0) {
                before = processorSeconds();
                first = before - start;
            }
        });
        std::printf("%-52s %10s   first %10s   processor %10s\n", qUtf8Printable(question.what),
                    qUtf8Printable(formatted(seconds, Unit::Seconds)), qUtf8Printable(formatted(first, Unit::Seconds)),
                    qUtf8Printable(formatted((processorSeconds() - before) / std::max(1, times - 1), Unit::Seconds)));
    }
    std::printf("in all %s of processor time\n", qUtf8Printable(formatted(processorSeconds() - begin, Unit::Seconds)));
    return 0;
}

int askBeside(const QString &file, qint64 count, const QString &log)
{
    const auto store = orEnd(OurStore::open(file, Scene(count)));
    std::vector<double> longest(questions().size());
    int rounds = 0;
    const double seconds = orEnd(store->add(log, [&] {
        ++rounds;
        for (size_t i = 0; i < longest.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            (store.get()->*questions()[i].ask)();
            longest[i] = std::max(longest[i], double(timer.nsecsElapsed()) / 1e9);
        }
    }));
    for (size_t i = 0; i < longest.size(); ++i)
        std::printf("%-52s %10s\n", questions()[i].text.data(), qUtf8Printable(formatted(longest[i], Unit::Seconds)));
    std::printf("%d rounds in %s\n", rounds, qUtf8Printable(formatted(seconds, Unit::Seconds)));
    return 0;
}

} // namespace eventdesk::bench
