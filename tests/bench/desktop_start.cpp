// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/desktop_start.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

double residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

Result<DesktopStart> startDesktop(const QString &program, const QString &store)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"EVENTDESK_PRINT_START"_s, u"1"_s);
    // The person's own settings stay as they are.
    const QTemporaryDir home;
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, {u"--store"_s, store});
    QByteArray output;
    const auto secondsTo = [&](const char *line) {
        while (!output.contains(line) && timer.elapsed() < 30'000) {
            if (!process.waitForReadyRead(30'000))
                break;
            output += process.readAll();
        }
        return double(timer.nsecsElapsed()) / 1e9;
    };
    DesktopStart start{.secondsToWindow = secondsTo("first window painted"),
                       .secondsToList = secondsTo("first list painted")};
    const bool painted = output.contains("first list painted");
    if (painted) {
        QThread::sleep(2); // measuring, not testing: at rest is what comes after the last answer
        start.megabytes = residentMegabytes(process.processId());
    }
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(5000);
    if (!painted)
        return failure(ErrorKind::Internal, u"The desktop did not say that it has painted a window and its list."_s,
                       QString::fromUtf8(output) + process.errorString());
    return start;
}

} // namespace eventdesk::bench
