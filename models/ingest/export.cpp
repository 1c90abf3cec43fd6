// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/export.h"

#include "models/ingest/ingest_text.h"

#include <QPointer>

namespace eventdesk::ingest {

namespace {

constexpr int pageSize = 5000;
constexpr int peoplePageSize = 100'000; // each page counts and ranks everybody anew

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
    const QPointer<EventStore> source(store);
    const QPointer<QIODevice> target(out);
    PeopleQuery query = options.query;
    query.skip = 0;
    query.limit = peoplePageSize;
    std::string text = personTitles(options.format);
    for (;;) {
        const auto page = co_await source->people(query, stop);
        if (!page)
            co_return std::unexpected(page.error());
        if (stop.stop_requested() || !source || !target)
            co_return failure(ErrorKind::Cancelled, {});
        for (const PersonCount &person : page->rows)
            appendPerson(text, person, options.format, options.defuseFormulas);
        if (const auto written = writeAll(target, text); !written)
            co_return std::unexpected(written.error());
        text.clear();
        query.skip += page->rows.size();
        if (progress)
            progress(query.skip);
        if (page->rows.isEmpty() || query.skip >= page->people)
            co_return query.skip;
    }
}

} // namespace eventdesk::ingest
