// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/demo_shop.h"

#include "models/ingest/demo_catalogue.h"
#include "models/ingest/demo_generator.h"
#include "models/ingest/ingest_text.h"
#include "models/ingest/when_finished.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace eventdesk::ingest {

namespace {

constexpr qint64 batchRecords = 20'000;

using Generated = std::shared_ptr<std::vector<NewOccurrence>>;

Generated generate(Instant now, quint64 seed)
{
    return std::make_shared<std::vector<NewOccurrence>>(generateDemoShop(now, seed));
}

} // namespace

QCoro::Task<Result<ImportRecord>> fillDemoShop(EventStore *store, Instant now, quint64 seed)
{
    const QPointer<EventStore> target(store);
    const Generated all = co_await whenFinished(QtConcurrent::run(generate, now, seed));
    if (!target)
        co_return failure(ErrorKind::Cancelled, {});
    const ImportStart start{Ingest::tr("Demo shop"), QStringLiteral("demo")};
    const auto import = co_await target->beginImport(start);
    if (!import)
        co_return std::unexpected(import.error());

    std::optional<Error> error;
    for (auto from = all->begin(); from != all->end() && !error;) {
        const auto to = from + std::min<qint64>(batchRecords, all->end() - from);
        Batch batch;
        for (; from != to; ++from)
            batch.occurrences.add(*from);
        if (!target)
            co_return failure(ErrorKind::Cancelled, {});
        const auto counts = co_await target->append(*import, std::move(batch));
        if (!counts)
            error = counts.error();
    }
    if (!target)
        co_return failure(ErrorKind::Cancelled, {});
    if (error) {
        co_await target->undoImport(*import);
        co_return std::unexpected(*error);
    }
    const auto record = co_await target->finishImport(*import);
    for (const DemoEvent &event : demoEvents()) {
        if (!record || !target)
            break;
        const auto described = co_await target->describeEvent(QString::fromLatin1(event.name), event.description);
        if (!described)
            co_return std::unexpected(described.error());
    }
    co_return record;
}

} // namespace eventdesk::ingest
