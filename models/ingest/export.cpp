// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/export.h"

#include "models/ingest/ingest_text.h"

#include <QPointer>

namespace eventdesk::ingest {

namespace {

constexpr int pageSize = 5000;

Result<void> writeAll(QIODevice *out, const std::string &text)
{
    const qint64 size = qint64(text.size());
    if (out->write(text.data(), size) == size)
        return {};
    return failure(
        ErrorKind::DiskFull,
        Ingest::tr("The export could not be written: %1. Make room or choose another place.").arg(out->errorString()),
        out->errorString());
}

} // namespace

QCoro::Task<Result<qint64>> exportOccurrences(EventStore *store, ExportOptions options, QIODevice *out,
                                              std::stop_token stop, std::function<void(qint64)> progress)
{
    const QPointer<EventStore> source(store);
    const QPointer<QIODevice> target(out);
    FeedQuery query = options.query;
    query.after.reset();
    query.skip = 0;
    query.limit = pageSize;
    query.oldestFirst = query.withKeys = options.format == ExportFormat::Ndjson;
    qint64 done = 0;
    std::string text = occurrenceTitles(options.format);
    for (;;) {
        const auto page = co_await source->feed(query, stop);
        if (!page)
            co_return std::unexpected(page.error());
        if (stop.stop_requested() || !source || !target)
            co_return failure(ErrorKind::Cancelled, {});
        for (const Occurrence &occurrence : page->rows)
            appendOccurrence(text, occurrence, options.format, options.defuseFormulas);
        if (const auto written = writeAll(target, text); !written)
            co_return std::unexpected(written.error());
        text.clear();
        done += page->rows.size();
        if (progress)
            progress(done);
        if (!page->next)
            co_return done;
        query.after = page->next;
    }
}

QCoro::Task<Result<qint64>> exportPeople(EventStore *store, PeopleExportOptions options, QIODevice *out,
                                         std::stop_token stop, std::function<void(qint64)> progress)
{
    // As long as this frame, with all that the sink refers to: it comes back when the sink has seen the last.
    QObject here;
    qint64 done = 0;
    std::string text = personTitles(options.format);
    if (const auto written = writeAll(out, text); !written)
        co_return std::unexpected(written.error());
    co_return co_await store->allPeople(
        options.query,
        [&](const QList<PersonCount> &people) -> Result<void> {
            text.clear();
            for (const PersonCount &person : people)
                appendPerson(text, person, options.format, options.defuseFormulas);
            done += people.size();
            if (progress)
                QMetaObject::invokeMethod(&here, [&progress, done] { progress(done); }, Qt::QueuedConnection);
            return writeAll(out, text);
        },
        stop);
}

} // namespace eventdesk::ingest
