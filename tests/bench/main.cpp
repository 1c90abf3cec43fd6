// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/desktop_start.h"
#include "tests/bench/log_generator.h"
#include "tests/bench/measure.h"
#include "tests/bench/our_store.h"
#include "tests/bench/plain_rows.h"
#include "tests/bench/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::bench;

namespace {

template <typename T>
T orEnd(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "eventdesk-bench: %s\n%s\n", qUtf8Printable(result.error().sentence),
                     qUtf8Printable(result.error().details));
        std::exit(2);
    }
    return std::move(*result);
}

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg(double(bytes) / 1e6, 0, 'f', 1);
}

Figure compared(const QString &what, double ours, double peer, const QString &aim = {})
{
    return {what, seconds(ours), seconds(peer), u"%1×"_s.arg(peer / ours, 0, 'f', 2), aim};
}

// One question asked both ways. That the answers differ is a fault, not a figure.
bool ask(const QString &what, int runs, QList<Figure> *figures, const std::function<qint64()> &ours,
         const std::function<qint64()> &peer)
{
    if (const qint64 our = ours(), their = peer(); our != their) {
        say(u"%1: the answers differ (%2 against %3)"_s.arg(what).arg(our).arg(their));
        return false;
    }
    const double ourSeconds = medianSeconds(runs, [&ours] { ours(); });
    const double peerSeconds = medianSeconds(runs, [&peer] { peer(); });
    figures->append(compared(what, ourSeconds, peerSeconds));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Eventdesk beside the sqlite3 program and plain SQL, on a generated log."_s);
    parser.addHelpOption();
    parser.addOption({u"quick"_s, u"200,000 occurrences in place of 1,000,000."_s});
    parser.addOption({u"count"_s, u"This many occurrences."_s, u"N"_s});
    parser.addOption({u"runs"_s, u"The median of so many runs (5)."_s, u"N"_s, u"5"_s});
    parser.addOption({u"seed"_s, u"Of the log (1)."_s, u"N"_s, u"1"_s});
    parser.addOption({u"generate"_s, u"Only writes the log into this file."_s, u"FILE"_s});
    parser.process(application);
    const qint64 count = parser.isSet(u"count"_s)   ? parser.value(u"count"_s).toLongLong()
                         : parser.isSet(u"quick"_s) ? 200'000
                                                    : 1'000'000;
    const int runs = parser.value(u"runs"_s).toInt();
    const quint64 seed = parser.value(u"seed"_s).toULongLong();
    if (count < 1 || runs < 1)
        parser.showHelp(2);

    const QTemporaryDir folder;
    const QString log = parser.isSet(u"generate"_s) ? parser.value(u"generate"_s) : folder.filePath(u"log.ndjson"_s);
    QFile file(log);
    if (!file.open(QIODevice::WriteOnly) || !writeLog(count, seed, &file)) {
        say(u"%1: %2"_s.arg(log, file.errorString()));
        return 2;
    }
    file.close();
    if (parser.isSet(u"generate"_s))
        return 0;
    say(u"the log: %1 occurrences, %2; medians of %3 after a warm-up"_s.arg(count)
            .arg(megabytes(file.size()))
            .arg(runs));

    const QString ourFile = folder.filePath(u"ours.eventdesk"_s);
    const QString peerFile = folder.filePath(u"peer.sqlite"_s);
    QList<Figure> figures;
    const double ourImport = medianOf(runs, [&] { return orEnd(OurStore::import(log, ourFile)); });
    const double peerImport = medianOf(runs, [&] { return orEnd(PlainRows::import(log, peerFile)); });
    figures.append(compared(u"import (deduplicated, indexed, counted)"_s, ourImport, peerImport));
    const auto rate = [count](double seconds) { return u"%1 k/s"_s.arg(double(count) / seconds / 1e3, 0, 'f', 0); };
    figures.append({u"  occurrences per second"_s, rate(ourImport), rate(peerImport), {}, {}});
    figures.append(
        {u"  size on disk"_s, megabytes(QFileInfo(ourFile).size()), megabytes(QFileInfo(peerFile).size()), {}, {}});

    const auto ours = orEnd(OurStore::open(ourFile));
    const auto peer = orEnd(PlainRows::open(peerFile));
    bool right = ours->occurrences() == count;
    if (!right)
        say(u"import: %1 of %2 occurrences are in the store"_s.arg(ours->occurrences()).arg(count));
    const QString event = LogGenerator::commonestEvent();
    const QString person = u"person0@example.com"_s;
    const SubscriberId number = ours->subscriber(person);
    const Instant to = LogGenerator::end();
    const Instant from = to - std::chrono::days(365);
    right &= ask(
        u"chart: a year by day"_s, runs, &figures, [&] { return ours->chartByDay(event, from, to); },
        [&] { return peer->chartByDay(event, from, to); });
    right &= ask(
        u"feed: the newest 100"_s, runs, &figures, [&] { return ours->newest(event, 100); },
        [&] { return peer->newest(event, 100); });
    right &= ask(
        u"people: the best 50"_s, runs, &figures, [&] { return ours->bestPeople(event, 50); },
        [&] { return peer->bestPeople(event, 50); });
    right &= ask(
        u"timeline: 100 of the busiest person"_s, runs, &figures, [&] { return ours->timeline(number, 100); },
        [&] { return peer->timeline(person, 100); });

    const QString desktop = QCoreApplication::applicationDirPath() + u"/eventdesk"_s;
    if (QFile::exists(desktop)) {
        double memory = 0;
        const double start = medianOf(runs, [&] {
            const DesktopStart measured = orEnd(startDesktop(desktop, ourFile));
            memory = measured.megabytes;
            return measured.secondsToWindow;
        });
        figures.append({u"desktop: start to the first painted window"_s, seconds(start), {}, {}, u"< 300 ms"_s});
        figures.append({u"desktop: memory at rest"_s, u"%1 MB"_s.arg(memory, 0, 'f', 0), {}, {}, u"< 150 MB"_s});
    } else {
        say(u"the desktop is not built: its start and memory are not measured"_s);
    }
    std::fputs(qUtf8Printable(table(figures)), stdout);
    std::fputs("peer: the sqlite3 program (.import and one INSERT … SELECT, then unique message ids and two indexes) "
               "and plain\n"
               "SQL over its rows; ratio: how many times faster ours is.\n",
               stdout);
    return right ? 0 : 1;
}
