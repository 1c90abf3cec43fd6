// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"
#include "models/ingest/export.h"

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 100;
constexpr int pageSize = 1000;

void declarePaging(QCommandLineParser &options)
{
    declareLimit(options, u"At most so many, the newest; without it 100."_s);
    options.addOption({u"cursor"_s, u"Go on where the answer before ended: its \"next\"."_s, u"CURSOR"_s});
    declareZone(options);
}

Result<std::optional<FeedCursor>> cursorOption(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"cursor"_s))
        return std::optional<FeedCursor>();
    const auto cursor = FeedCursor::fromString(invocation.options.value(u"cursor"_s));
    if (!cursor)
        return wrongUse(u"--cursor is not understood; give what stands behind \"next\" in an answer."_s);
    return cursor;
}

void printRow(const Occurrence &row, const OpenStore &open)
{
    const QString value = row.value.isEmpty() ? QString() : QString::fromUtf8(row.value) + u' ' + row.currency;
    const QStringList words{open.time(row.time), row.event, row.subscriberKey.isEmpty() ? u"–"_s : row.subscriberKey,
                            value.trimmed(), QString::fromUtf8(row.payload)};
    printLine(printable(words.join(u"  "_s)));
}

// Page by page: a limit of millions takes no more memory than one page.
QCoro::Task<Result<int>> printFeed(const Invocation *invocation, const OpenStore *open, FeedQuery query)
{
    int left = query.limit;
    std::optional<FeedCursor> next;
    while (true) {
        query.limit = std::min(left, pageSize);
        const auto page = co_await open->store->feed(query, invocation->stop);
        if (!page)
            co_return std::unexpected(page.error());
        for (const Occurrence &row : page->rows) {
            if (invocation->json())
                printLine(ingest::occurrenceToJson(row, open->shown));
            else
                printRow(row, *open);
        }
        left -= int(page->rows.size());
        next = page->next;
        if (!next || left <= 0 || page->rows.isEmpty())
            break;
        query.after = next;
    }
    if (invocation->json()) {
        json::Writer writer;
        writer.beginObject().key("next");
        if (next)
            writer.value(next->toString());
        else
            writer.null();
        printLine(writer.endObject().take());
    } else if (next) {
        flushOutput();
        complain(u"There is more: --cursor %1"_s.arg(next->toString()));
    }
    co_return ExitDone;
}

QCoro::Task<Result<SubscriberId>> subscriberBy(EventStore *store, QString key, std::stop_token stop)
{
    ProfileQuery query;
    query.subscriber = key;
    const auto profile = co_await store->profile(query, stop);
    if (!profile)
        co_return std::unexpected(profile.error());
    co_return profile->summary.subscriber.number;
}

} // namespace

void declareFeed(QCommandLineParser &options)
{
    declareWhere(options);
    options.addOption({u"subscriber"_s, u"Only of this person: an e-mail, id or phone."_s, u"SUBSCRIBER"_s});
    declarePaging(options);
}

void declareTimeline(QCommandLineParser &options)
{
    declarePaging(options);
}

QCoro::Task<Result<int>> runFeed(const Invocation *invocation)
{
    const auto limit = limitOption(*invocation);
    if (!limit)
        co_return std::unexpected(limit.error());
    const auto cursor = cursorOption(*invocation);
    if (!cursor)
        co_return std::unexpected(cursor.error());
    const auto where = whereOption(*invocation);
    if (!where)
        co_return std::unexpected(where.error());
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    FeedQuery query;
    query.event = invocation->arguments.value(0);
    query.condition = open->asked(*where);
    query.after = *cursor;
    query.limit = limit->value_or(defaultLimit);
    if (invocation->options.isSet(u"subscriber"_s)) {
        const auto person =
            co_await subscriberBy(open->store.get(), invocation->options.value(u"subscriber"_s), invocation->stop);
        if (!person)
            co_return std::unexpected(person.error());
        query.subscriber = *person;
    }
    co_return co_await printFeed(invocation, &*open, query);
}

QCoro::Task<Result<int>> runTimeline(const Invocation *invocation)
{
    const auto limit = limitOption(*invocation);
    if (!limit)
        co_return std::unexpected(limit.error());
    const auto cursor = cursorOption(*invocation);
    if (!cursor)
        co_return std::unexpected(cursor.error());
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto person = co_await subscriberBy(open->store.get(), invocation->arguments[0], invocation->stop);
    if (!person)
        co_return std::unexpected(person.error());
    FeedQuery query;
    query.subscriber = *person;
    query.after = *cursor;
    query.limit = limit->value_or(defaultLimit);
    co_return co_await printFeed(invocation, &*open, query);
}

} // namespace eventdesk::ctl
