// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 10'000;

} // namespace

void declarePeople(QCommandLineParser &options)
{
    declareRange(options);
    declareWhere(options);
    declareLimit(options, u"At most so many; without it everybody."_s);
    declareZone(options);
}

QCoro::Task<Result<int>> runPeople(const Invocation *invocation)
{
    const auto limit = limitOption(*invocation);
    if (!limit)
        co_return std::unexpected(limit.error());
    const auto where = whereOption(*invocation);
    if (!where)
        co_return std::unexpected(where.error());
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto range = rangeOption(*invocation, open->local);
    if (!range)
        co_return std::unexpected(range.error());

    PeopleQuery query;
    query.event = invocation->arguments[0];
    query.range = *range;
    query.condition = open->asked(*where);
    Table table({u"SUBSCRIBER"_s, u">OCCURRENCES"_s, u"FIRST"_s, u"LAST"_s});
    json::Writer writer;
    writer.beginArray();
    qint64 left = limit->value_or(std::numeric_limits<int>::max());
    while (left > 0) {
        query.limit = int(std::min<qint64>(left, pageSize));
        const auto page = co_await (*open)->people(query, invocation->stop);
        if (!page)
            co_return std::unexpected(page.error());
        for (const PersonCount &row : page->rows) {
            const QString key = row.subscriber.key();
            writer.beginObject().key("subscriber").value(key).key("occurrences").value(row.occurrences);
            writer.key("first").value(open->time(row.first)).key("last").value(open->time(row.last)).endObject();
            table.add({key, QString::number(row.occurrences), open->time(row.first), open->time(row.last)});
        }
        left -= page->rows.size();
        query.skip += page->rows.size();
        if (page->rows.size() < query.limit)
            break;
    }
    if (invocation->json())
        printLine(writer.endArray().take());
    else
        table.print();
    co_return ExitDone;
}

QCoro::Task<Result<int>> runSubscribers(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    SubscriberQuery query;
    query.search = invocation->arguments.value(0);
    query.limit = pageSize;
    Table table({u"SUBSCRIBER"_s, u">OCCURRENCES"_s, u"FIRST"_s, u"LAST"_s, u"ID"_s, u"PHONE"_s});
    json::Writer writer;
    writer.beginArray();
    const auto orNull = [&writer](std::string_view key, const QString &text) {
        writer.key(key);
        if (text.isEmpty())
            writer.null();
        else
            writer.value(text);
    };
    while (true) {
        const auto page = co_await (*open)->subscribers(query, invocation->stop);
        if (!page)
            co_return std::unexpected(page.error());
        for (const SubscriberSummary &row : page->rows) {
            const Subscriber &person = row.subscriber;
            writer.beginObject().key("subscriber").value(person.key());
            orNull("email", person.email);
            orNull("id", person.id);
            orNull("phone", person.phone);
            writer.key("occurrences").value(row.occurrences);
            open->write(writer.key("first"), row.first);
            open->write(writer.key("last"), row.last);
            writer.endObject();
            table.add({person.key(), QString::number(row.occurrences), open->time(row.first), open->time(row.last),
                       person.id, person.phone});
        }
        query.skip += page->rows.size();
        if (page->rows.size() < query.limit)
            break;
    }
    if (invocation->json())
        printLine(writer.endArray().take());
    else
        table.print();
    co_return ExitDone;
}

} // namespace eventdesk::ctl
