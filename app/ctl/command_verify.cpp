// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/console.h"
#include "app/ctl/open_store.h"

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

QCoro::Task<Result<int>> runVerify(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto report = co_await (*open)->verify(invocation->stop);
    if (!report)
        co_return std::unexpected(report.error());
    if (invocation->json()) {
        json::Writer writer;
        writer.beginObject().key("occurrences").value(report->occurrences).key("differences").beginArray();
        for (const QString &difference : report->differences)
            writer.value(difference);
        printLine(writer.endArray().endObject().take());
    } else {
        for (const QString &difference : report->differences)
            printLine(difference);
        printLine(u"%1 occurrences counted again, %2 differences."_s.arg(report->occurrences)
                      .arg(report->differences.size()));
    }
    co_return report->differences.isEmpty() ? ExitDone : ExitNotClean;
}

} // namespace eventdesk::ctl
