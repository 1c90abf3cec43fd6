// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/import_job.h"

#include "models/core/process_memory.h"
#include "models/core/thread_priority.h"
#include "models/ingest/ingest_text.h"
#include "models/ingest/log_reader.h"
#include "models/ingest/when_finished.h"

#include <QCoroSignal>
#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace eventdesk::ingest {

namespace {

constexpr size_t batchRecords = 10'000;
constexpr size_t batchBytes = 4 * 1024 * 1024;
constexpr size_t previewRecords = 100;
constexpr qint64 progressPauseMs = 100;

Result<LogPreview> readPreview(QString path, ImportOptions options, std::stop_token stop)
{
    const auto reader = LogReader::open(path, options, stop);
    if (!reader)
        return std::unexpected(reader.error());
    return (*reader)->preview(previewRecords);
}

// What the reading thread works on: by one call at a time.
struct Reading
{
    std::stop_token stop;
    std::unique_ptr<LogReader> reader;
};

struct Piece
{
    Batch batch;
    Result<bool> more = false;
};

Result<void> openReader(std::shared_ptr<Reading> reading, QString path, ImportOptions options)
{
    giveWay();
    auto reader = LogReader::open(path, options, reading->stop);
    if (!reader)
        return std::unexpected(reader.error());
    reading->reader = std::move(*reader);
    return reading->reader->prepare();
}

std::shared_ptr<Piece> readPiece(std::shared_ptr<Reading> reading)
{
    auto piece = std::make_shared<Piece>();
    piece->more = reading->reader->read(piece->batch, batchRecords, batchBytes);
    return piece;
}

// Tells a paused import to go on.
class Gate : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void opened();
};

} // namespace

QCoro::Task<Result<LogPreview>> previewLog(QString path, ImportOptions options, std::stop_token stop)
{
    co_return co_await whenFinished(QtConcurrent::run(readPreview, path, options, stop));
}

// Shared with the coroutine, which outlives the job when that is destroyed: then `job` is null.
struct ImportJob::Private
{
    QPointer<ImportJob> job;
    QPointer<EventStore> store;
    QString path;
    ImportOptions options;
    std::stop_source stop;
    std::optional<OnCancel> cancelled;
    bool paused = false;
    Gate gate;
    ImportProgress progress;
    qint64 activeMs = 0; // without pauses
    QElapsedTimer active;
    QElapsedTimer sinceProgress;
    std::shared_ptr<Reading> reading = std::make_shared<Reading>();
    QThreadPool pool;

    static QCoro::Task<Result<ImportRecord>> run(std::shared_ptr<Private> d);
    static QCoro::Task<Result<ImportRecord>> end(std::shared_ptr<Private> d, ImportId import,
                                                 std::optional<Error> error);
    void report(bool last);
};

ImportJob::ImportJob(EventStore *store, QString path, ImportOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>())
{
    d->job = this;
    d->store = store;
    d->path = std::move(path);
    d->options = std::move(options);
    d->pool.setMaxThreadCount(1);
    d->reading->stop = d->stop.get_token();
}

ImportJob::~ImportJob()
{
    cancel(OnCancel::UndoAll);
}

QCoro::Task<Result<ImportRecord>> ImportJob::run()
{
    return Private::run(d);
}

void ImportJob::Private::report(bool last)
{
    if (!last && sinceProgress.isValid() && sinceProgress.elapsed() < progressPauseMs)
        return;
    sinceProgress.start();
    const LogReader &reader = *reading->reader;
    progress.bytesTotal = reader.bytesTotal();
    progress.bytesRead = last ? progress.bytesTotal : reader.bytesRead();
    const double seconds = double(activeMs + (active.isValid() ? active.elapsed() : 0)) / 1000;
    if (seconds > 0)
        progress.recordsPerSecond = double(progress.counts.read) / seconds;
    progress.timeLeft.reset();
    if (progress.bytesRead > 0 && seconds > 0) {
        const double left = seconds * double(progress.bytesTotal - progress.bytesRead) / double(progress.bytesRead);
        progress.timeLeft = std::chrono::seconds(qint64(left + 0.5));
    }
    if (job)
        Q_EMIT job->progressed();
}

QCoro::Task<Result<ImportRecord>> ImportJob::Private::run(std::shared_ptr<Private> d)
{
    d->active.start();
    const auto opened = co_await whenFinished(QtConcurrent::run(&d->pool, openReader, d->reading, d->path, d->options));
    if (!opened)
        co_return std::unexpected(opened.error());
    if (d->cancelled || !d->store)
        co_return failure(ErrorKind::Cancelled, {});
    const ImportStart start{d->path, d->reading->reader->description().format};
    const auto import = co_await d->store->beginImport(start);
    if (!import)
        co_return std::unexpected(import.error());
    d->report(false);

    bool more = true;
    QFuture<std::shared_ptr<Piece>> parsing = QtConcurrent::run(&d->pool, readPiece, d->reading);
    std::optional<Error> error;
    while (more) {
        const std::shared_ptr<Piece> piece = co_await whenFinished(parsing);
        more = piece->more.value_or(false);
        if (!piece->more)
            error = piece->more.error();
        if (more && !d->cancelled)
            parsing = QtConcurrent::run(&d->pool, readPiece, d->reading); // while the store takes this piece in
        while (d->paused && !d->cancelled)
            co_await qCoro(&d->gate, &Gate::opened);
        if (d->cancelled || error || !d->store)
            break;
        if (piece->batch.occurrences.empty() && piece->batch.rejects.empty())
            continue;
        const qint64 repaired = more ? 0 : d->reading->reader->repairedLines();
        const auto counts = co_await d->store->append(*import, std::move(piece->batch));
        if (!counts) {
            error = counts.error();
            break;
        }
        d->progress.counts += *counts;
        d->progress.repairedLines = std::max(d->progress.repairedLines, repaired);
        d->report(false);
    }
    if (!parsing.isFinished()) {
        d->stop.request_stop();
        co_await whenFinished(parsing);
    }
    co_return co_await end(d, *import, error);
}

QCoro::Task<Result<ImportRecord>> ImportJob::Private::end(std::shared_ptr<Private> d, ImportId import,
                                                          std::optional<Error> error)
{
    if (!d->store) {
        // Opening the store again undoes what still ran.
        co_return failure(ErrorKind::Cancelled, {});
    }
    if (error && error->kind == ErrorKind::Cancelled && d->cancelled)
        error.reset();
    const bool keep = !error && d->cancelled.value_or(OnCancel::KeepWhatIsIn) == OnCancel::KeepWhatIsIn;
    const auto record = keep ? co_await d->store->finishImport(import) : co_await d->store->undoImport(import);
    giveBackFreedMemory();
    if (error) {
        if (!record) {
            error->details += QStringLiteral("; undoing failed: ") + record.error().details;
            if (error->kind == ErrorKind::DiskFull) {
                error->sentence =
                    Ingest::tr("The disk is full, and the first part of the log is in the store. Free some "
                               "space: opening the store or importing again takes that part back.");
            }
        }
        co_return std::unexpected(*error);
    }
    if (record && !d->cancelled)
        d->report(true);
    co_return record;
}

void ImportJob::pause()
{
    if (d->paused)
        return;
    d->paused = true;
    d->activeMs += d->active.isValid() ? d->active.elapsed() : 0;
    d->active.invalidate();
}

void ImportJob::resume()
{
    if (!d->paused)
        return;
    d->paused = false;
    d->active.start();
    Q_EMIT d->gate.opened();
}

bool ImportJob::isPaused() const
{
    return d->paused;
}

void ImportJob::cancel(OnCancel what)
{
    if (d->cancelled && what == OnCancel::KeepWhatIsIn)
        return;
    d->cancelled = what;
    d->stop.request_stop();
    Q_EMIT d->gate.opened();
}

const ImportProgress &ImportJob::progress() const
{
    return d->progress;
}

QString ImportJob::path() const
{
    return d->path;
}

} // namespace eventdesk::ingest

#include "import_job.moc"
