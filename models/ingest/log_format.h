// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/batch.h"
#include "models/ingest/import_options.h"
#include "models/ingest/json_records.h"
#include "models/ingest/text_stream.h"
#include "models/ingest/time_text.h"

#include <memory>
#include <span>
#include <string_view>

namespace eventdesk::ingest {

// The first megabyte or so of a log's text.
struct LogHead
{
    std::string_view text; // may end inside a record
    bool whole = false;    // there is no more
    QString baseName;      // the file's name without its known endings: "orders" of orders.csv.zst
};

// How one log will be read: what was recognised, with the person's choices in.
struct LogPlan
{
    QString format;
    QStringList columns;
    Mapping mapping;
    QString eventName; // of every record; empty: each says its own
    bool needsTimeColumn = false;
    bool needsDayOrder = false;
    bool hasZonelessTimes = false;
    QTimeZone zone = QTimeZone::UTC;
    DayOrder dayOrder = DayOrder::Unknown;

    // CSV
    char delimiter = ',';
    bool hasHeader = true;
    // JSON
    JsonLayout layout = JsonLayout::Lines;
};

// One record of a log. The reader of records leaves to its caller what all formats have in common: names that are
// missing or too long, payloads that are too large, message ids where the source has none.
struct LogRecord
{
    qint64 line = 0;
    OccurrenceView occurrence; // valid until the next record; messageId empty: the source has none
    NewOccurrence room;        // for those of its texts that do not stand in the file as they are
    QString reason;            // not empty: rejected
    std::string_view text;     // as it stands in the file; valid until the next record
};

class RecordReader
{
public:
    virtual ~RecordReader() = default;
    virtual Result<bool> next(LogRecord &record) = 0; // false at the end
};

// One kind of log. Adding a kind is one such class and one line in log_formats.cpp. Stateless, used from any thread.
class LogFormat
{
public:
    virtual ~LogFormat() = default;

    virtual QString name() const = 0;  // "segment"; the source of its occurrences
    virtual QString title() const = 0; // for the person, translated

    // How sure it is that this is its kind, from 0 to 100. Never by the file's name alone.
    virtual int sniff(const LogHead &head) const = 0;

    // A choice that cannot be followed is InvalidInput. A log without a time column is a plan that says so.
    virtual Result<LogPlan> plan(const LogHead &head, const ImportOptions &options) const = 0;

    // Reads `head` and then what the stream gives. The stream outlives the reader.
    virtual std::unique_ptr<RecordReader> reader(const LogPlan &plan, std::string head, TextStream *rest) const = 0;
};

// Every kind there is, the surest judges first.
std::span<const LogFormat *const> logFormats();
const LogFormat *logFormat(const QString &name); // null where there is none

} // namespace eventdesk::ingest
