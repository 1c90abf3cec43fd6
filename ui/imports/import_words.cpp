// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/import_words.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace eventdesk::import_words {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("eventdesk::import_words", text, comment, n);
}

const QString separator = u" · "_s;

} // namespace

QString recognised(const ingest::LogPreview &preview)
{
    //: The format of a file was recognised
    QStringList parts{tr("recognised"), format::bytes(preview.bytes)};
    parts += preview.containers;
    if (!preview.encoding.isEmpty())
        parts += preview.encoding;
    return parts.join(separator);
}

QString progress(const ingest::ImportProgress &progress)
{
    QStringList parts;
    if (progress.bytesTotal > 0)
        parts += format::percent(double(progress.bytesRead) / double(progress.bytesTotal));
    parts += tr("%Ln record(s)", "read so far", int(progress.counts.read));
    if (progress.recordsPerSecond >= 1) {
        //: A speed: so many records a second; %1 is a number such as 1.1 M
        parts += tr("%1/s").arg(format::compactCount(qint64(progress.recordsPerSecond)));
    }
    if (progress.timeLeft) {
        //: %1 is a duration such as 4 s
        parts += tr("%1 left").arg(format::duration(*progress.timeLeft));
    }
    return parts.join(separator);
}

QString counts(const ImportCounts &counts)
{
    return QStringList{tr("%Ln new", "records", int(counts.added)),
                       tr("%Ln already there", "records", int(counts.duplicate))}
        .join(separator);
}

QString sum(const ImportCounts &counts)
{
    //: A sum of numbers of records, each number with its word: %1 read, %2 new, %3 already there, %4 rejected
    return tr("%1 read = %2 new + %3 already there + %4 rejected")
        .arg(format::count(counts.read), format::count(counts.added), format::count(counts.duplicate),
             format::count(counts.rejected));
}

QString fieldTitle(ingest::Field field)
{
    switch (field) {
    case ingest::Field::Event:
        //: The column of a log that holds the event's name
        return tr("Event");
    case ingest::Field::Subscriber:
        return tr("Subscriber");
    case ingest::Field::Email:
        return tr("E-mail");
    case ingest::Field::Phone:
        return tr("Phone");
    case ingest::Field::Time:
        return tr("Time");
    case ingest::Field::MessageId:
        return tr("Message id");
    case ingest::Field::Value:
        //: An amount of money or the like
        return tr("Value");
    case ingest::Field::Currency:
        return tr("Currency");
    }
    return {};
}

QString whyNot(const ingest::LogPreview &preview)
{
    if (preview.needsTimeColumn)
        return tr("No column looks like a time. Choose the one that says when things happened.");
    if (preview.needsDayOrder)
        return tr("Dates such as 03/04/2026 can be read in two ways. Choose which.");
    if (preview.rows.isEmpty())
        return preview.rejects.isEmpty() ? tr("There is no record in the file.")
                                         : tr("None of the first records can be read as it is chosen now.");
    return {};
}

} // namespace eventdesk::import_words
