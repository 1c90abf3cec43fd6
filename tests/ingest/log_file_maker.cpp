// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ingest/log_file_maker.h"

#include <QFile>
#include <QFileInfo>

namespace eventdesk::testing {

QStringList ReadLog::reasons() const
{
    QStringList texts;
    for (const Reject &reject : rejects)
        texts.append(QStringLiteral("%1: %2").arg(reject.line).arg(reject.reason));
    return texts;
}

QString LogFileMaker::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

ReadLog LogFileMaker::read(const QString &name, const QByteArray &content, const ingest::ImportOptions &options) const
{
    return readFile(write(name, content), options);
}

ReadLog LogFileMaker::readFile(const QString &path, const ingest::ImportOptions &options)
{
    ReadLog log;
    const auto reader = ingest::LogReader::open(path, options);
    if (!reader) {
        log.error = reader.error();
        return log;
    }
    log.description = (*reader)->description();
    for (;;) {
        Batch batch;
        const auto more = (*reader)->read(batch, 1000, 1'000'000);
        if (!more) {
            log.error = more.error();
            return log;
        }
        for (const OccurrenceView &occurrence : batch.occurrences)
            log.occurrences.push_back(occurrence.copy());
        std::ranges::move(batch.rejects, std::back_inserter(log.rejects));
        if (!*more)
            break;
    }
    log.repairedLines = (*reader)->repairedLines();
    return log;
}

QString sampleLog(const char *name)
{
    const QString path = QStringLiteral(EVENTDESK_SAMPLE_LOGS "/") + QString::fromLatin1(name);
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace eventdesk::testing
