// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"
#include "models/core/event_name.h"

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

void write(json::Writer &writer, const OpenStore &open, const EventSummary &summary)
{
    writer.beginObject().key("event").value(summary.event.name).key("description").value(summary.event.description);
    writer.key("source").value(summary.event.source).key("occurrences").value(summary.occurrences);
    writer.key("people").value(summary.people);
    open.write(writer.key("first"), summary.first);
    open.write(writer.key("last"), summary.last);
    writer.key("archived").value(summary.event.archived).endObject();
}

QCoro::Task<Result<QList<EventSummary>>> catalogue(const OpenStore *open, std::stop_token stop)
{
    CatalogueQuery query;
    query.includeArchived = true;
    query.recentDays = 0;
    co_return co_await open->store->catalogue(query, stop);
}

void print(const Invocation &invocation, const OpenStore &open, const QList<EventSummary> &rows)
{
    Table table({u"EVENT"_s, u"SOURCE"_s, u">OCCURRENCES"_s, u">PEOPLE"_s, u"FIRST"_s, u"LAST"_s, u"DESCRIPTION"_s});
    json::Writer writer;
    writer.beginArray();
    for (const EventSummary &row : rows) {
        write(writer, open, row);
        table.add({row.event.archived ? row.event.name + u" (archived)"_s : row.event.name, row.event.source,
                   QString::number(row.occurrences), QString::number(row.people), open.time(row.first),
                   open.time(row.last), row.event.description});
    }
    if (invocation.json())
        printLine(writer.endArray().take());
    else
        table.print();
}

// The event as it is now.
QCoro::Task<Result<int>> show(const Invocation *invocation, const OpenStore *open, QString name)
{
    const auto rows = co_await catalogue(open, invocation->stop);
    if (!rows)
        co_return std::unexpected(rows.error());
    for (const EventSummary &row : *rows) {
        if (row.event.name != name)
            continue;
        json::Writer writer;
        write(writer, *open, row);
        if (invocation->json())
            printLine(writer.take());
        else
            print(*invocation, *open, {row});
    }
    co_return ExitDone;
}

} // namespace

void declareCreate(QCommandLineParser &options)
{
    options.addOption({u"description"_s, u"What the event means."_s, u"TEXT"_s});
    declareZone(options);
}

void declareArchive(QCommandLineParser &options)
{
    options.addOption({u"undo"_s, u"Bring it back."_s});
    declareZone(options);
}

QCoro::Task<Result<int>> runEvents(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto rows = co_await catalogue(&*open, invocation->stop);
    if (!rows)
        co_return std::unexpected(rows.error());
    print(*invocation, *open, *rows);
    co_return ExitDone;
}

QCoro::Task<Result<int>> runCreate(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Create);
    if (!open)
        co_return std::unexpected(open.error());
    const QString name = invocation->arguments[0];
    const auto event = co_await (*open)->createEvent(name, invocation->options.value(u"description"_s));
    if (!event) {
        const QString repaired = judgeEventName(name, {}).repaired;
        if (event.error().kind == ErrorKind::InvalidInput && !repaired.isEmpty() && repaired != name)
            co_return wrongUse(u"%1 For example: %2"_s.arg(event.error().sentence, repaired));
        co_return std::unexpected(event.error());
    }
    co_return co_await show(invocation, &*open, event->name);
}

QCoro::Task<Result<int>> runDescribe(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto event = co_await (*open)->describeEvent(invocation->arguments[0], invocation->arguments[1]);
    if (!event)
        co_return std::unexpected(event.error());
    co_return co_await show(invocation, &*open, event->name);
}

QCoro::Task<Result<int>> runArchive(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto event = co_await (*open)->archiveEvent(invocation->arguments[0], !invocation->options.isSet(u"undo"_s));
    if (!event)
        co_return std::unexpected(event.error());
    co_return co_await show(invocation, &*open, event->name);
}

} // namespace eventdesk::ctl
