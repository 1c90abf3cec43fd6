// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/instructions.h"

#include "tests/bench/log_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

constexpr qint64 occurrences = 20'000;
constexpr double allowedGrowth = 0.03;

QString keptFile()
{
    return QStringLiteral(EVENTDESK_SOURCE_DIR "/tests/bench/instructions.txt");
}

// Lines of a name and a number; # begins a comment.
QHash<QString, qint64> readKept()
{
    QHash<QString, qint64> kept;
    QFile file(keptFile());
    if (!file.open(QIODevice::ReadOnly))
        return kept;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList parts = line.section(u'#', 0, 0).simplified().split(u' ');
        if (parts.size() == 2)
            kept.insert(parts.at(0), parts.at(1).toLongLong());
    }
    return kept;
}

bool writeKept(const QList<std::pair<QString, qint64>> &counted)
{
    QFile file(keptFile());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray text =
        "# Instructions of the release build under callgrind, 20,000 occurrences; a run may have 3 % more.\n"
        "# Written by `./dev bench --instructions --keep`, on x86-64 with AVX2.\n";
    for (const auto &[name, count] : counted)
        text += name.toUtf8() + ' ' + QByteArray::number(count) + '\n';
    return file.write(text) == text.size();
}

Result<qint64> count(const QString &folder, const QString &work, const QStringList &about)
{
    const QString out = folder + u'/' + work;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"valgrind"_s, QStringList{u"--tool=callgrind"_s, u"--callgrind-out-file="_s + out,
                                             QCoreApplication::applicationFilePath(), u"--child"_s, work, u"ours"_s} +
                                     about);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return failure(ErrorKind::Internal, u"The instructions of %1 could not be counted."_s.arg(work),
                       QString::fromUtf8(process.readAll()) + process.errorString());
    }
    // The child asks for one dump, behind what is counted; what callgrind writes at the end is the rest.
    QFile dump(out + u".1"_s);
    if (!dump.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, u"The bench was built without valgrind's headers."_s, dump.errorString());
    for (const QByteArray &line : dump.readAll().split('\n')) {
        if (line.startsWith("totals:"))
            return line.mid(7).trimmed().toLongLong();
    }
    return failure(ErrorKind::Internal, u"callgrind wrote no totals."_s, dump.fileName());
}

} // namespace

Result<bool> countInstructions(bool keep)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log.ndjson"_s);
    const QString database = folder.filePath(u"ours.database"_s);
    if (const auto written = writeLogFile({occurrences}, LogShape::Ndjson, log); !written)
        return std::unexpected(written.error());
    const QHash<QString, qint64> kept = readKept();
    QList<std::pair<QString, qint64>> counted;
    bool held = true;
    for (const auto &[name, work, about] :
         {std::tuple(u"import"_s, u"count-import"_s, QStringList{log, database}),
          std::tuple(u"Q2"_s, u"count-Q2"_s, QStringList{database, QString::number(occurrences)})}) {
        const Result<qint64> instructions = count(folder.path(), work, about);
        if (!instructions)
            return std::unexpected(instructions.error());
        counted.append({name, *instructions});
        const qint64 before = kept.value(name);
        const double change = before > 0 ? double(*instructions) / double(before) - 1 : 0;
        const bool grown = before == 0 || change > allowedGrowth;
        held &= grown == false;
        std::printf("%-8s %15lld instructions, kept %15lld, %+.2f %%%s\n", qUtf8Printable(name),
                    static_cast<long long>(*instructions), static_cast<long long>(before), change * 100,
                    grown                     ? "  GROWN"
                    : change < -allowedGrowth ? "  better: keep it with --keep"
                                              : "");
    }
    if (keep && !writeKept(counted))
        return failure(ErrorKind::Internal, u"The counts could not be written."_s, keptFile());
    return held || keep;
}

} // namespace eventdesk::bench
