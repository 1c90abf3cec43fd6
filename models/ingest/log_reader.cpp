// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/log_reader.h"

#include "models/ingest/content_id.h"
#include "models/ingest/ingest_text.h"
#include "models/ingest/log_file.h"
#include "models/ingest/log_head.h"
#include "models/ingest/read_ahead_source.h"
#include "models/ingest/record_checks.h"

#include <QScopeGuard>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

constexpr size_t headSize = 1024 * 1024;

std::unexpected<Error> stopped()
{
    return failure(ErrorKind::Cancelled, {});
}

QByteArray keptText(std::string_view text)
{
    if (qsizetype(text.size()) > maxRejectText) {
        text = text.substr(0, size_t(maxRejectText));
        while (!text.empty() && (uchar(text.back()) & 0xc0) == 0x80)
            text.remove_suffix(1);
        if (!text.empty() && uchar(text.back()) >= 0xc0)
            text.remove_suffix(1);
    }
    return {text.data(), qsizetype(text.size())};
}

// Unpacking goes on beside parsing; a plain file has nothing to do ahead.
std::unique_ptr<ByteSource> readAhead(std::unique_ptr<ByteSource> stream, const LogFile &file)
{
    if (file.containers().isEmpty())
        return stream;
    return std::make_unique<ReadAheadSource>(std::move(stream));
}

// The reader with the fewer rejects for dates like 03/04/2026, where all of the text decides.
qint64 countRejects(const LogFormat &format, const LogPlan &plan, std::string head, TextStream *rest,
                    std::stop_token stop)
{
    const auto records = format.reader(plan, std::move(head), rest);
    qint64 rejects = 0;
    LogRecord record;
    while (!stop.stop_requested()) {
        const auto more = records->next(record);
        if (!more || !*more)
            break;
        rejects += !record.reason.isEmpty();
    }
    return rejects;
}

} // namespace

struct LogReader::Private
{
    QString path;
    ImportOptions options;
    std::stop_token stop;
    std::unique_ptr<LogFile> file;
    LogPreview description;
    bool prepared = false;
    bool previewing = false;

    int member = -1;
    std::unique_ptr<TextStream> text;
    const LogFormat *format = nullptr;
    LogPlan plan;
    std::string head;
    std::unique_ptr<RecordReader> records;
    qint64 repairedBefore = 0; // in earlier members
    std::string idPrefix;
    std::string contentId; // of the member; made when the first record has no id
    qint64 lastLine = 0;
    int onSameLine = 0;
    LogRecord record;
    size_t lastCount = 0; // of the occurrences in the batch before, and the bytes of their texts
    size_t lastBytes = 0;

    Result<void> openMember(int number);
    Result<std::string> readHead(TextStream &stream) const;
    Result<const LogFormat *> recognise(const LogHead &logHead) const;
    Result<void> decideDayOrder();
    Result<void> assignId(LogRecord &taken);
    QString placed(const QString &reason) const;
};

LogReader::LogReader(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

LogReader::~LogReader() = default;

Result<std::unique_ptr<LogReader>> LogReader::open(const QString &path, const ImportOptions &options,
                                                   std::stop_token stop)
{
    auto state = std::make_unique<Private>();
    state->path = path;
    state->options = options;
    state->stop = stop;
    auto file = LogFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    state->file = std::move(*file);
    if (const auto opened = state->openMember(0); !opened)
        return std::unexpected(opened.error());

    LogPreview &description = state->description;
    const LogPlan &plan = state->plan;
    description.file = path;
    description.bytes = state->file->size();
    description.containers = state->file->containers();
    description.encoding = state->text->encoding();
    description.format = plan.format;
    description.formatTitle = state->format->title();
    description.columns = plan.columns;
    description.mapping = plan.mapping;
    description.eventName = plan.eventName;
    description.needsTimeColumn = plan.needsTimeColumn;
    description.needsDayOrder = plan.needsDayOrder;
    description.hasZonelessTimes = plan.hasZonelessTimes;
    return std::unique_ptr<LogReader>(new LogReader(std::move(state)));
}

const LogPreview &LogReader::description() const
{
    return d->description;
}

Result<std::string> LogReader::Private::readHead(TextStream &stream) const
{
    std::string out;
    while (out.size() < headSize) {
        if (stop.stop_requested())
            return stopped();
        const auto more = stream.more(out);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
    }
    return out;
}

Result<const LogFormat *> LogReader::Private::recognise(const LogHead &logHead) const
{
    if (!options.format.isEmpty()) {
        if (const LogFormat *chosen = logFormat(options.format))
            return chosen;
        QStringList names;
        for (const LogFormat *each : logFormats())
            names.append(each->name());
        return failure(
            ErrorKind::InvalidInput,
            Ingest::tr("There is no log format “%1”. There are: %2.").arg(options.format, names.join(u", "_s)));
    }
    const LogFormat *best = nullptr;
    int bestScore = 0;
    for (const LogFormat *each : logFormats()) {
        if (const int score = each->sniff(logHead); score > bestScore) {
            best = each;
            bestScore = score;
        }
    }
    if (best)
        return best;
    return failure(
        ErrorKind::InvalidInput,
        Ingest::tr("“%1” is text, but neither a table nor JSON records. Choose its format if it is one.").arg(path));
}

Result<void> LogReader::Private::openMember(int number)
{
    member = number;
    if (text)
        repairedBefore += text->repairedLines();
    records.reset();
    text.reset(); // it may be reading ahead: one stream at a time
    auto stream = file->stream(member);
    if (!stream)
        return std::unexpected(stream.error());
    auto opened = TextStream::open(readAhead(std::move(*stream), *file), options.encoding);
    if (!opened)
        return std::unexpected(opened.error());
    text = std::move(*opened);
    auto start = readHead(*text);
    if (!start)
        return std::unexpected(start.error());
    head = std::move(*start);
    if (head.find_first_not_of(" \t\r\n") == std::string::npos) {
        if (number > 0 || file->memberCount() > 1) {
            format = nullptr; // an empty member among others has no records
            return {};
        }
        return failure(ErrorKind::FileUnreadable, Ingest::tr("“%1” is empty: there is nothing to import.").arg(path));
    }
    if (isBinary(head)) {
        return failure(ErrorKind::FileUnreadable,
                       Ingest::tr("“%1” is not a text log, but a program's own file or something packed in a way that "
                                  "is not known. Export the log as CSV or JSON.")
                           .arg(path));
    }
    const LogHead logHead{head, head.size() < headSize, logBaseName(path)};
    const auto recognised = recognise(logHead);
    if (!recognised)
        return std::unexpected(recognised.error());
    format = *recognised;
    auto planned = format->plan(logHead, options);
    if (!planned)
        return std::unexpected(planned.error());
    plan = std::move(*planned);
    idPrefix = plan.format == "eventdesk"_L1 ? std::string() : plan.format.toStdString() + ':';
    contentId.clear();
    lastLine = 0;
    return {};
}

Result<LogPreview> LogReader::preview(size_t records)
{
    LogPreview preview = d->description;
    if (preview.needsTimeColumn)
        return preview;
    d->previewing = true;
    d->prepared = true;
    Batch batch;
    if (const auto done = read(batch, records, headSize); !done)
        return std::unexpected(done.error());
    for (const OccurrenceView &occurrence : batch.occurrences)
        preview.rows.append(occurrence.copy());
    preview.rejects = QList<Reject>(batch.rejects.begin(), batch.rejects.end());
    preview.repairedLines = repairedLines();
    return preview;
}

Result<void> LogReader::prepare()
{
    const LogPlan &plan = d->plan;
    if (d->format && plan.needsTimeColumn) {
        return failure(ErrorKind::InvalidInput,
                       //: %1: a file, %2: a list of columns
                       Ingest::tr("None of the columns of “%1” looks like a time. Say which one is it, as in --map "
                                  "time=COLUMN. The columns are: %2.")
                           .arg(d->path, plan.columns.join(u", "_s)));
    }
    if (d->format && plan.needsDayOrder) {
        if (const auto decided = d->decideDayOrder(); !decided)
            return std::unexpected(decided.error());
    }
    d->prepared = true;
    return {};
}

Result<void> LogReader::Private::decideDayOrder()
{
    qint64 rejects[2] = {};
    for (const DayOrder order : {DayOrder::DayFirst, DayOrder::MonthFirst}) {
        auto again = LogFile::open(path);
        if (!again)
            return std::unexpected(again.error());
        auto stream = (*again)->stream(member);
        if (!stream)
            return std::unexpected(stream.error());
        auto opened = TextStream::open(readAhead(std::move(*stream), **again), options.encoding);
        if (!opened)
            return std::unexpected(opened.error());
        LogPlan attempt = plan;
        attempt.dayOrder = order;
        rejects[order == DayOrder::MonthFirst] = countRejects(*format, attempt, {}, opened->get(), stop);
    }
    if (stop.stop_requested())
        return stopped();
    if (rejects[0] == rejects[1]) {
        return failure(
            ErrorKind::InvalidInput,
            Ingest::tr("The times in “%1” are like 03/04/2026, and nothing in the file says which number is "
                       "the day. Choose one (on the command line: --dates day-first or --dates month-first).")
                .arg(path));
    }
    plan.dayOrder = rejects[0] < rejects[1] ? DayOrder::DayFirst : DayOrder::MonthFirst;
    plan.needsDayOrder = false;
    return {};
}

// Where the source has no id: its content and the line.
Result<void> LogReader::Private::assignId(LogRecord &taken)
{
    if (previewing)
        return {};
    if (contentId.empty()) {
        auto computed = computeContentId(path, member, stop);
        if (!computed)
            return std::unexpected(computed.error());
        contentId = std::move(*computed);
    }
    std::string &id = taken.room.messageId;
    id = idPrefix.empty() ? std::string_view("eventdesk:") : std::string_view(idPrefix);
    id += contentId;
    const auto number = [&id](qint64 count) {
        std::array<char, 24> digits;
        digits[0] = '.';
        id.append(digits.data(), std::to_chars(digits.data() + 1, digits.data() + digits.size(), count).ptr);
    };
    number(taken.line);
    if (onSameLine > 0)
        number(onSameLine);
    taken.occurrence.messageId = id;
    return {};
}

// In an archive of several files, the file belongs to the line.
QString LogReader::Private::placed(const QString &reason) const
{
    return file->memberCount() < 2 ? reason : u"%1: %2"_s.arg(file->memberName(member), reason);
}

Result<bool> LogReader::read(Batch &batch, size_t maxRecords, size_t maxBytes)
{
    if (!d->prepared) {
        if (const auto ready = prepare(); !ready)
            return std::unexpected(ready.error());
    }
    size_t bytes = 0;
    LogRecord &record = d->record;
    if (batch.occurrences.empty())
        batch.occurrences.reserve(std::min(maxRecords, d->lastCount), d->lastBytes + d->lastBytes / 16);
    const auto note = qScopeGuard([this, &batch] {
        d->lastCount = batch.occurrences.size();
        d->lastBytes = batch.occurrences.textBytes();
    });
    const bool own = d->plan.format == "eventdesk"_L1;
    for (size_t count = 0; count < maxRecords && bytes < maxBytes; ++count) {
        if (count % 256 == 0 && d->stop.stop_requested())
            return stopped();
        if (!d->records && d->format)
            d->records = d->format->reader(d->plan, std::move(d->head), d->text.get());
        Result<bool> more = d->records ? d->records->next(record) : Result<bool>(false);
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            if (d->member + 1 == d->file->memberCount())
                return false;
            if (const auto opened = d->openMember(d->member + 1); !opened) {
                Error error = opened.error();
                error.sentence = d->placed(error.sentence);
                return std::unexpected(error);
            }
            d->prepared = false;
            if (const auto ready = prepare(); !ready)
                return std::unexpected(ready.error());
            continue;
        }
        if (record.reason.isEmpty())
            record.reason = checkOccurrence(record.occurrence, record.room.person.email, !own);
        bytes += record.text.size();
        if (record.reason.isEmpty()) {
            d->onSameLine = record.line == d->lastLine ? d->onSameLine + 1 : 0;
            d->lastLine = record.line;
            const bool hasId = !record.occurrence.messageId.empty();
            if (!hasId) {
                if (const auto assigned = d->assignId(record); !assigned)
                    return std::unexpected(assigned.error());
            }
            batch.occurrences.add(record.occurrence, hasId ? std::string_view(d->idPrefix) : std::string_view());
        } else {
            batch.rejects.push_back({record.line, d->placed(record.reason), keptText(record.text)});
        }
    }
    return true;
}

qint64 LogReader::bytesRead() const
{
    return d->file->position();
}

qint64 LogReader::bytesTotal() const
{
    return d->file->size();
}

qint64 LogReader::repairedLines() const
{
    return d->repairedBefore + (d->text ? d->text->repairedLines() : 0);
}

} // namespace eventdesk::ingest
