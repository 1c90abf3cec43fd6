// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"
#include "models/ingest/demo_shop.h"

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

QCoro::Task<Result<int>> runDemo(const Invocation *invocation)
{
    if (!invocation->options.isSet(u"store"_s))
        co_return wrongUse(u"Name the store to fill: eventdeskctl demo --store FILE."_s);
    auto open = co_await openStore(invocation, Missing::Create);
    if (!open)
        co_return std::unexpected(open.error());
    const auto info = co_await (*open)->info(invocation->stop);
    if (!info)
        co_return std::unexpected(info.error());
    if (info->totals.occurrences > 0 || info->totals.events > 0)
        co_return wrongUse(u"There is something in %1 already; name a new file with --store."_s.arg(info->location));
    const auto record = co_await ingest::fillDemoShop(open->store.get(), open->clock->now());
    if (!record)
        co_return std::unexpected(record.error());
    if (invocation->json()) {
        json::Writer writer;
        writer.beginObject().key("store").value(info->location).key("new").value(record->counts.added);
        printLine(writer.key("import").value(record->id).endObject().take());
    } else {
        printLine(u"%1 occurrences are in %2."_s.arg(record->counts.added).arg(info->location));
    }
    co_return ExitDone;
}

} // namespace eventdesk::ctl
