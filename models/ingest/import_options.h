// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/import_record.h"
#include "models/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace eventdesk::ingest {

// What a record's parts are called in the mapping of the plain formats and on the screen.
enum class Field { Event, Subscriber, Email, Phone, Time, MessageId, Value, Currency };
QString fieldName(Field field); // "event", "subscriber", "email", "phone", "time", "message-id", "value", "currency"
std::optional<Field> fieldFromName(const QString &name);

// Which column (CSV) or path (NDJSON) each field is read from; a field that is not in it is read from nowhere.
using Mapping = QHash<Field, QString>;

// The choices of the person. Everything left empty is recognised from the content.
struct ImportOptions
{
    QString format;                 // LogFormat::name()
    std::optional<Mapping> mapping; // in place of the recognised one; the plain formats only
    Mapping overrides;              // single fields in place of the recognised or given ones
    QString eventName;              // the event of every record, in place of what they say
    QByteArray zone;                // of times without an offset; an IANA name; empty: UTC
    QString encoding;               // an encoding name; empty: recognised
    enum class DayOrder { Recognised, DayFirst, MonthFirst };
    DayOrder dayOrder = DayOrder::Recognised; // of 03/04/2026
};

// What a log turned out to be, with its first records as they would land.
struct LogPreview
{
    QString file;
    qint64 bytes = 0;       // on disk
    QStringList containers; // outermost first: "zstd", "zip", …; empty: none
    QString encoding;
    QString format;      // LogFormat::name()
    QString formatTitle; // for the person, translated: "Segment", "CSV"
    QStringList columns; // what a mapping can choose from, in file order; empty where the format fixes it
    Mapping mapping;
    QString eventName;             // of every record, when the mapping has no Field::Event
    bool needsTimeColumn = false;  // nothing looks like a time: the person must choose
    bool needsDayOrder = false;    // 03/04/2026 and nothing that decides
    bool hasZonelessTimes = false; // the zone of the options matters
    QList<NewOccurrence> rows;     // the first ones, at most 100; without the ids that the source does not have
    QList<Reject> rejects;         // among them
    qint64 repairedLines = 0;      // of the head, in which bytes that were no text became U+FFFD
};

struct ImportProgress
{
    qint64 bytesRead = 0; // of the file on disk
    qint64 bytesTotal = 0;
    ImportCounts counts;
    double recordsPerSecond = 0;
    std::optional<std::chrono::seconds> timeLeft;
    qint64 repairedLines = 0; // in which bytes that were no text became U+FFFD
};

} // namespace eventdesk::ingest
