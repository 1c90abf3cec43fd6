// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/child.h"

#include "tests/bench/contenders/duckdb.h"
#include "tests/bench/contenders/our_store.h"
#include "tests/bench/scroll_feed.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <thread>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS
#endif

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

// The highest private memory while it lives.
class MemoryWatch
{
public:
    MemoryWatch()
        : m_thread([this](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                look();
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        })
    {
    }

    double highest()
    {
        look();
        return double(m_highest) * double(sysconf(_SC_PAGESIZE));
    }

private:
    void look()
    {
        QFile file(u"/proc/self/statm"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QList<QByteArray> pages = file.readAll().split(' ');
        const qint64 now = pages.value(1).toLongLong() - pages.value(2).toLongLong();
        for (qint64 known = m_highest; now > known && !m_highest.compare_exchange_weak(known, now);)
            continue;
    }

    std::atomic<qint64> m_highest = 0;
    std::jthread m_thread;
};

// Not ru_maxrss: that one remembers the parent's memory across fork and exec.
double peakResident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

template <typename T>
T orEnd(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qUtf8Printable(result.error().sentence), qUtf8Printable(result.error().details));
    return std::move(*result);
}

DuckdbShape shapeOf(const QString &who)
{
    return who == u"typed"_s ? DuckdbShape::Typed : who == u"keyed"_s ? DuckdbShape::Keyed : DuckdbShape::Json;
}

std::unique_ptr<Contender> open(const QString &who, const QString &database, const Scene &scene)
{
    if (who == u"ours"_s)
        return orEnd(OurStore::open(database, scene));
    return std::make_unique<Duckdb>(database, shapeOf(who), scene);
}

double importLog(const QString &who, const QString &log, const QString &database)
{
    return who == u"ours"_s ? orEnd(OurStore::import(log, database)) : Duckdb::import(log, database, shapeOf(who));
}

void forgetPages(const QString &database)
{
    const int file = ::open(QFile::encodeName(database).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || fsync(file) != 0 || posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) != 0)
        qFatal("%s: cannot be taken out of the page cache", qUtf8Printable(database));
    close(file);
}

double doWork(const QString &work, const QString &who, const QString &first, const QString &second)
{
    QElapsedTimer timer;
    if (work == u"import"_s)
        return importLog(who, first, second);
    if (work == u"count-import"_s) {
        CALLGRIND_ZERO_STATS;
        const double seconds = importLog(who, first, second);
        CALLGRIND_DUMP_STATS;
        return seconds;
    }
    const Scene scene(second.toLongLong());
    if (work == u"open-cold"_s)
        forgetPages(first);
    if (work == u"scroll"_s)
        return scrollFeed(first, scene);
    timer.start();
    const std::unique_ptr<Contender> contender = open(who, first, scene);
    if (work.startsWith(u"open"_s)) {
        contender->catalogue();
        return double(timer.nsecsElapsed()) / 1e9;
    }
    if (work == u"count-Q2"_s) {
        contender->checkoutsByHour(); // what is made ready once
        CALLGRIND_ZERO_STATS;
        contender->checkoutsByHour();
        CALLGRIND_DUMP_STATS;
        return 0;
    }
    for (int round = 0; round < 2; ++round) {
        for (const Question &question : questions())
            (contender.get()->*question.ask)();
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

Result<ChildReport> runChild(const QStringList &work)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + work);
    const bool ended = process.waitForFinished(-1);
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || report.isEmpty())
        return failure(ErrorKind::Internal, u"A part of the bench failed: %1."_s.arg(work.join(u' ')),
                       process.errorString());
    return ChildReport{.seconds = report.value(u"seconds"_s).toDouble(),
                       .processorSeconds = report.value(u"processor"_s).toDouble(),
                       .peakBytes = report.value(u"peak"_s).toDouble(),
                       .privateBytes = report.value(u"private"_s).toDouble()};
}

int beChild(const QStringList &work)
{
    if (work.size() != 4)
        return 2;
    QJsonObject report;
    if (work.at(0).startsWith(u"count-"_s)) { // nothing beside what is counted
        report.insert(u"seconds"_s, doWork(work.at(0), work.at(1), work.at(2), work.at(3)));
    } else {
        MemoryWatch memory;
        report.insert(u"seconds"_s, doWork(work.at(0), work.at(1), work.at(2), work.at(3)));
        report.insert(u"private"_s, memory.highest());
        report.insert(u"peak"_s, peakResident());
        report.insert(u"processor"_s, processorSeconds());
    }
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace eventdesk::bench
