// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/process_memory.h"
#include "tests/bench/ask_store.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/contenders/duckdb_library.h"
#include "tests/bench/instructions.h"
#include "tests/bench/log_files.h"
#include "tests/bench/measure.h"
#include "tests/bench/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::bench;

namespace {

const auto foot =
    u"Medians of %1 after a warm-up, of what ours and DuckDB are asked of %2 at least; imports in turns. Ratio: how "
    "many\n"
    "times faster ours is; of memory and size, ours as a share of theirs. DuckDB as it comes, from a file database: "
    "the\n"
    "payload a JSON column, or every parameter a column typed by hand; questions are held against the faster. SQLite "
    "rows:\n"
    "the sqlite3 program, then unique message ids and two indexes, and plain SQL.\n"_s;

int measureAll(qint64 count, int runs, quint64 seed, bool onlyCheck)
{
    const ForeignLoad foreign;
    BenchRun run(count, runs, seed);
    const auto version = duckdb::libraryVersion();
    const QString peer = version ? u"DuckDB "_s + *version : u"no DuckDB ("_s + version.error().details + u')';
    say(machine() + u"; "_s + peer);
    run.writeLogs();
    run.imports();
    const bool right = run.questions();
    if (onlyCheck)
        return right ? 0 : 1;
    run.store();
    const QString desktop = QCoreApplication::applicationDirPath() + u"/eventdesk"_s;
    if (QFile::exists(desktop))
        run.desktop(desktop);

    std::fputs(qUtf8Printable(u"%1 occurrences · %2 · %3 · foreign load %4 %\n"_s.arg(count)
                                  .arg(machine(), peer)
                                  .arg(foreign.share() * 100, 0, 'f', 0)),
               stdout);
    std::fputs(qUtf8Printable(table(run.figures(), count)), stdout);
    std::fputs(qUtf8Printable(foot.arg(runs).arg(BenchRun::leastAskings)), stdout);
    const QStringList broken = complaints(run.figures(), count);
    for (const QString &complaint : broken)
        say(u"not held: "_s + complaint);
    return right && broken.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory(); // as the programs do; the others use the same malloc
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Eventdesk beside DuckDB and the sqlite3 program on a generated log, and fails where a ratio falls "
        "under what the design holds."_s);
    parser.addHelpOption();
    parser.addOption({u"quick"_s, u"200,000 occurrences in place of 1,000,000."_s});
    parser.addOption({u"count"_s, u"This many occurrences."_s, u"N"_s});
    parser.addOption({u"runs"_s, u"The median of so many runs (5)."_s, u"N"_s, u"5"_s});
    parser.addOption({u"seed"_s, u"Of the log (1)."_s, u"N"_s, u"1"_s});
    parser.addOption({u"generate"_s, u"Only writes the log into this file; *.csv as a table."_s, u"FILE"_s});
    parser.addOption(
        {u"ask"_s, u"Only asks this store of a log of --count, and what screens ask beside."_s, u"FILE"_s});
    parser.addOption({u"only"_s, u"With --ask: the questions whose name begins so."_s, u"NAME"_s});
    parser.addOption({u"beside"_s,
                      u"With --ask: brings this log into the store, where it stays, and tells how long each question "
                      "takes at most meanwhile."_s,
                      u"LOG"_s});
    parser.addOption({u"check"_s, u"Only compares the answers."_s});
    parser.addOption({u"instructions"_s, u"Counts instructions under callgrind, beside those that are kept."_s});
    parser.addOption({u"keep"_s, u"With --instructions: these are the ones to keep."_s});
    QCommandLineOption child(u"child"_s);
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(child);
    parser.addPositionalArgument(u"work"_s, {}, u"[--]"_s);
    parser.process(application);
    if (parser.isSet(child))
        return beChild(parser.positionalArguments());
    if (parser.isSet(u"instructions"_s))
        return orEnd(countInstructions(parser.isSet(u"keep"_s))) ? 0 : 1;

    const qint64 count = parser.isSet(u"count"_s)   ? parser.value(u"count"_s).toLongLong()
                         : parser.isSet(u"quick"_s) ? 200'000
                                                    : 1'000'000;
    const int runs = parser.value(u"runs"_s).toInt();
    const quint64 seed = parser.value(u"seed"_s).toULongLong();
    if (count < 1 || runs < 1 || !parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    if (const QString file = parser.value(u"generate"_s); !file.isEmpty()) {
        orEnd(writeLogFile({count, seed}, file.endsWith(u".csv"_s) ? LogShape::Csv : LogShape::Ndjson, file));
        return 0;
    }
    if (const QString file = parser.value(u"ask"_s); !file.isEmpty())
        return parser.isSet(u"beside"_s) ? askBeside(file, count, parser.value(u"beside"_s))
                                         : askStore(file, count, runs, parser.value(u"only"_s));
    return measureAll(count, runs, seed, parser.isSet(u"check"_s));
}
