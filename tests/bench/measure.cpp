// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measure.h"

#include <QFile>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

double medianSeconds(int runs, const std::function<void()> &work)
{
    const auto timed = [&work] {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    timed();
    std::vector<double> seconds;
    double sum = 0;
    while (seconds.size() < size_t(runs) || (sum < 0.01 * runs && seconds.size() < 100)) {
        seconds.push_back(timed());
        sum += seconds.back();
    }
    return median(seconds);
}

std::vector<double> mediansInTurns(int runs, const std::vector<std::function<double()>> &contenders)
{
    std::vector<std::vector<double>> seconds(contenders.size());
    for (int run = -1; run < runs; ++run) {
        for (size_t at = 0; at < contenders.size(); ++at) {
            const double took = contenders[at]();
            if (run >= 0)
                seconds[at].push_back(took);
        }
    }
    std::vector<double> medians;
    for (const std::vector<double> &of : seconds)
        medians.push_back(median(of));
    return medians;
}

ForeignLoad::ForeignLoad()
    : m_start(now())
{
}

ForeignLoad::Times ForeignLoad::now()
{
    Times times;
    const QList<QByteArray> fields = linesOf(u"/proc/stat"_s).value(0).simplified().split(' ');
    for (qsizetype at = 1; at < std::min<qsizetype>(fields.size(), 9); ++at) { // user to steal
        const double seconds = fields.at(at).toDouble() / double(sysconf(_SC_CLK_TCK));
        times.all += seconds;
        if (at != 4 && at != 5) // idle, iowait
            times.busy += seconds;
    }
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        times.own += secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    }
    return times;
}

double ForeignLoad::share() const
{
    const Times end = now();
    const double all = end.all - m_start.all;
    if (all <= 0)
        return 0;
    return std::clamp((end.busy - m_start.busy - (end.own - m_start.own)) / all, 0.0, 1.0);
}

QString machine()
{
    QString model = u"unknown processor"_s;
    for (const QByteArray &line : linesOf(u"/proc/cpuinfo"_s)) {
        if (line.startsWith("model name")) {
            model = QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
            break;
        }
    }
    const double gigabytes = double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE)) / double(1 << 30);
    return u"%1, %2 cores, %3 GiB"_s.arg(model).arg(QThread::idealThreadCount()).arg(gigabytes, 0, 'f', 0);
}

} // namespace eventdesk::bench
