// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_run.h"

#include "tests/bench/contenders/duckdb.h"
#include "tests/bench/contenders/our_store.h"
#include "tests/bench/contenders/plain_rows.h"
#include "tests/bench/desktop_start.h"
#include "tests/bench/log_files.h"
#include "tests/bench/longest_answer.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

// One log of a table is enough: it is parsed like any other.
constexpr qint64 csvLimit = 1'000'000;

QString megabytes(const QString &file)
{
    return u"%1 MB"_s.arg(double(QFileInfo(file).size()) / 1e6, 0, 'f', 1);
}

} // namespace

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

BenchRun::BenchRun(qint64 count, int runs, quint64 seed)
    : m_count(count)
    , m_runs(runs)
    , m_seed(seed)
    , m_hasDuckdb(duckdb::libraryVersion().has_value())
    , m_scene(count)
{
}

void BenchRun::writeLogs()
{
    QElapsedTimer timer;
    timer.start();
    const QString log = path(u"log.ndjson"_s);
    orEnd(writeLogFile({m_count, m_seed}, LogShape::Ndjson, log));
    say(u"the log: %1 occurrences, %2, written in %3 s"_s.arg(m_count)
            .arg(megabytes(log))
            .arg(double(timer.elapsed()) / 1e3, 0, 'f', 1));
    orEnd(writeLogFile({std::min(m_count, csvLimit), m_seed}, LogShape::Csv, path(u"log.csv"_s)));
    orEnd(packGzip(log, path(u"log.ndjson.gz"_s)));
    orEnd(packZstd(log, path(u"log.ndjson.zst"_s)));
    say(u"the same as gzip %1, as zstd %2; %3 of it as CSV, %4"_s
            .arg(megabytes(path(u"log.ndjson.gz"_s)), megabytes(path(u"log.ndjson.zst"_s)))
            .arg(std::min(m_count, csvLimit))
            .arg(megabytes(path(u"log.csv"_s))));
}

std::vector<double> BenchRun::importInTurns(const QString &log, const QStringList &who)
{
    std::vector<std::function<double()>> contenders;
    for (const QString &name : who) {
        contenders.emplace_back([this, log, name] {
            ::sync(); // what the one before left unwritten is not this one's
            if (name == u"rows"_s)
                return orEnd(PlainRows::import(log, databaseOf(name)));
            const ChildReport report = orEnd(runChild({u"import"_s, name, log, databaseOf(name)}));
            m_memory[name].push_back(report.peakBytes);
            m_processor[name].push_back(report.processorSeconds);
            return report.seconds;
        });
    }
    return mediansInTurns(m_runs, contenders);
}

void BenchRun::imports()
{
    importPacked(u"import.gz"_s, u"import gzip"_s, path(u"log.ndjson.gz"_s));
    importPacked(u"import.zst"_s, u"import zstd"_s, path(u"log.ndjson.zst"_s));
    importPacked(u"import.csv"_s, u"import CSV"_s, path(u"log.csv"_s));
    m_memory.clear();
    m_processor.clear();

    QStringList who{u"ours"_s, u"rows"_s};
    if (m_hasDuckdb)
        who += {u"json"_s, u"typed"_s, u"keyed"_s};
    const std::vector<double> seconds = importInTurns(path(u"log.ndjson"_s), who);
    const auto of = [&](const QString &name) {
        const qsizetype at = who.indexOf(name);
        return at < 0 ? std::optional<double>() : seconds[size_t(at)];
    };
    m_figures.prepend({.key = u"import.rows"_s,
                       .what = u"import against indexed rows"_s,
                       .ours = of(u"ours"_s),
                       .rows = of(u"rows"_s),
                       .against = Against::Rows});
    m_figures.prepend({.key = u"import.keyed"_s,
                       .what = u"import against a primary key on the id"_s,
                       .ours = of(u"ours"_s),
                       .json = of(u"keyed"_s)});
    m_figures.prepend({.key = u"import.ndjson"_s,
                       .what = u"import NDJSON (%1 k/s)"_s.arg(double(m_count) / 1e3 / *of(u"ours"_s), 0, 'f', 0),
                       .ours = of(u"ours"_s),
                       .json = of(u"json"_s),
                       .typed = of(u"typed"_s),
                       .against = Against::Json});

    const auto medianOf = [](const std::map<QString, std::vector<double>> &measured, const QString &name) {
        const auto found = measured.find(name);
        return found == measured.end() ? std::optional<double>() : median(found->second);
    };
    m_figures.append({.what = u"import, processor time of all threads"_s,
                      .ours = medianOf(m_processor, u"ours"_s),
                      .json = medianOf(m_processor, u"json"_s),
                      .typed = medianOf(m_processor, u"typed"_s),
                      .against = Against::Json});
    m_figures.append({.key = u"import.memory"_s,
                      .what = u"import, peak memory"_s,
                      .unit = Unit::Bytes,
                      .ours = medianOf(m_memory, u"ours"_s),
                      .json = medianOf(m_memory, u"json"_s),
                      .typed = medianOf(m_memory, u"typed"_s),
                      .against = Against::Json});
    const auto size = [&](const QString &name) {
        return who.contains(name) ? double(QFileInfo(databaseOf(name)).size()) / double(m_count)
                                  : std::optional<double>();
    };
    m_figures.append({.key = u"size"_s,
                      .what = u"file, per occurrence"_s,
                      .unit = Unit::Bytes,
                      .ours = size(u"ours"_s),
                      .json = size(u"json"_s),
                      .typed = size(u"typed"_s),
                      .rows = size(u"rows"_s),
                      .against = Against::Json});
    QFile::remove(databaseOf(u"keyed"_s));
}

void BenchRun::importPacked(const QString &key, const QString &what, const QString &log)
{
    QStringList who{u"ours"_s};
    if (m_hasDuckdb)
        who.append(u"json"_s);
    const std::vector<double> seconds = importInTurns(log, who);
    m_figures.append({.key = key,
                      .what = what,
                      .ours = seconds.front(),
                      .json = m_hasDuckdb ? seconds.back() : std::optional<double>(),
                      .against = Against::Json});
    QFile::remove(log);
}

bool BenchRun::questions()
{
    const auto ours = orEnd(OurStore::open(databaseOf(u"ours"_s), m_scene));
    const auto rows = orEnd(PlainRows::open(databaseOf(u"rows"_s), m_scene));
    std::unique_ptr<Duckdb> json, typed;
    if (m_hasDuckdb) {
        json = std::make_unique<Duckdb>(databaseOf(u"json"_s), DuckdbShape::Json, m_scene);
        typed = std::make_unique<Duckdb>(databaseOf(u"typed"_s), DuckdbShape::Typed, m_scene);
    }
    bool right = ours->occurrences() == m_count && (!json || json->occurrences() == m_count);
    if (!right)
        say(u"import: %1 of %2 occurrences are in the store"_s.arg(ours->occurrences()).arg(m_count));
    for (const Question &question : bench::questions()) {
        const QString what = QString::fromUtf8(question.text.data(), qsizetype(question.text.size()));
        const Answer answer = (ours.get()->*question.ask)();
        const int askings = std::max(m_runs, leastAskings);
        const auto seconds = [&](Contender *contender, int runs) -> std::optional<double> {
            if (contender == nullptr)
                return {};
            if (const Answer other = (contender->*question.ask)(); other != answer || answer.rows() == 0) {
                say(u"%1: the answers differ: %2 against %3"_s.arg(what, answer.toString(), other.toString()));
                right = false;
            }
            return medianSeconds(runs, [&] { (contender->*question.ask)(); });
        };
        m_figures.append({.key = QString::fromLatin1(question.key.data(), qsizetype(question.key.size())),
                          .what = what,
                          .ours = seconds(ours.get(), askings),
                          .json = seconds(json.get(), askings),
                          .typed = seconds(typed.get(), askings),
                          .rows = seconds(rows.get(), m_runs)});
    }
    return right;
}

void BenchRun::store()
{
    const auto measured = [&](const QString &work, int runs, double ChildReport::*part) {
        const auto of = [&](const QString &who) -> std::optional<double> {
            if (who != u"ours"_s && !m_hasDuckdb)
                return {};
            std::vector<double> values;
            for (int run = 0; run < runs; ++run)
                values.push_back(orEnd(runChild({work, who, databaseOf(who), QString::number(m_count)})).*part);
            return median(values);
        };
        return Figure{.ours = of(u"ours"_s), .json = of(u"json"_s)};
    };
    Figure memory = measured(u"questions"_s, 1, &ChildReport::privateBytes);
    memory.key = u"questions.memory"_s;
    memory.what = u"memory of all questions, without mapped files"_s;
    memory.unit = Unit::Bytes;
    m_figures.append(memory);
    Figure open = measured(u"open"_s, m_runs, &ChildReport::seconds);
    open.key = u"open"_s;
    open.what = u"opening, to the first catalogue"_s;
    m_figures.append(open);
    Figure cold = measured(u"open-cold"_s, m_runs, &ChildReport::seconds);
    cold.key = u"open.cold"_s;
    cold.what = u"opening with a cold page cache"_s;
    m_figures.append(cold);
    scroll();
    addBeside();
}

void BenchRun::scroll()
{
    double longest = 0, memory = 0;
    for (int run = 0; run < m_runs; ++run) {
        const ChildReport report =
            orEnd(runChild({u"scroll"_s, u"ours"_s, databaseOf(u"ours"_s), QString::number(m_count)}));
        longest = std::max(longest, report.seconds);
        memory = std::max(memory, report.peakBytes);
    }
    m_figures.append(
        {.key = u"scroll"_s, .what = u"feed: longest wait for a page, scrolled to the end"_s, .ours = longest});
    m_figures.append({.key = u"scroll.memory"_s,
                      .what = u"feed: memory meanwhile, with mapped files"_s,
                      .unit = Unit::Bytes,
                      .ours = memory});
}

void BenchRun::addBeside()
{
    // Half of them are there already.
    const qint64 half = std::min<qint64>(50'000, m_count);
    const QString mixed = path(u"mixed.ndjson"_s);
    {
        QFile file(mixed);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qUtf8Printable(file.errorString()));
        orEnd(writeLog({m_count, m_seed, half}, LogShape::Ndjson, &file));
        orEnd(writeLog({m_count, m_seed + 1, half}, LogShape::Ndjson, &file));
    }
    std::vector<double> seconds;
    for (int run = 0; run < m_runs; ++run) {
        const QString copy = databaseOf(u"copy"_s);
        QFile::remove(copy);
        QFile::copy(databaseOf(u"ours"_s), copy);
        ::sync();
        const auto ours = orEnd(OurStore::open(copy, m_scene));
        ours->catalogue();
        seconds.push_back(orEnd(ours->add(mixed)));
        if (ours->occurrences() != m_count + half)
            qFatal("added: %lld occurrences, not %lld", ours->occurrences(), m_count + half);
    }
    m_figures.append(
        {.key = u"add"_s, .what = u"adding %1, half of them there already"_s.arg(2 * half), .ours = median(seconds)});

    const QString other = path(u"other.ndjson"_s);
    orEnd(writeLogFile({std::clamp<qint64>(m_count, 200'000, 2'000'000), m_seed + 2}, LogShape::Ndjson, other));
    const auto ours = orEnd(OurStore::open(databaseOf(u"copy"_s), m_scene));
    LongestAnswer beside(ours.get());
    orEnd(ours->add(other, [&] {
        // What no click asks is left out: Q8 reads everything.
        beside.ask([](std::string_view key) { return key.starts_with('Q') && key != "Q8"; });
    }));
    m_figures.append(beside.figure(u"beside"_s, u"longest of %1 questions during an import (%2)"_s));

    const QString live = path(u"live.ndjson"_s);
    orEnd(writeLogFile({100'000, m_seed + 3}, LogShape::Ndjson, live));
    LongestAnswer sealing(ours.get());
    orEnd(ours->receive(live, 512, [&] {
        sealing.ask([](std::string_view key) { return key == "Q1" || key == "Q4" || key == "Q7"; });
    }));
    m_figures.append(sealing.figure(u"sealing"_s, u"longest of %1 while 100000 come in live and are sealed (%2)"_s));
    QFile::remove(databaseOf(u"copy"_s));
}

void BenchRun::desktop(const QString &program)
{
    double memory = 0;
    std::vector<double> seconds, secondsToList;
    for (int run = -1; run < m_runs; ++run) {
        const DesktopStart measured = orEnd(startDesktop(program, databaseOf(u"ours"_s)));
        memory = std::max(memory, measured.megabytes * 1e6);
        if (run < 0)
            continue;
        seconds.push_back(measured.secondsToWindow);
        secondsToList.push_back(measured.secondsToList);
    }
    m_figures.append(
        {.key = u"desktop.start"_s, .what = u"desktop: start to the first painted window"_s, .ours = median(seconds)});
    m_figures.append({.key = u"desktop.list"_s,
                      .what = u"desktop: start to the first painted list"_s,
                      .ours = median(secondsToList)});
    m_figures.append(
        {.key = u"desktop.memory"_s, .what = u"desktop: memory at rest"_s, .unit = Unit::Bytes, .ours = memory});
}

} // namespace eventdesk::bench
