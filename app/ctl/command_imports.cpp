// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

QString stateName(ImportState state)
{
    switch (state) {
    case ImportState::Running:
        return u"running"_s;
    case ImportState::Finished:
        return u"finished"_s;
    case ImportState::Undone:
        break;
    }
    return u"undone"_s;
}

QCoro::Task<Result<int>> undo(const Invocation *invocation)
{
    bool ok = false;
    const ImportId id = invocation->arguments[1].toLongLong(&ok);
    if (!ok)
        co_return wrongUse(
            u"“%1” is no import's number; eventdeskctl imports lists them."_s.arg(invocation->arguments[1]));
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto record = co_await (*open)->undoImport(id);
    if (!record)
        co_return std::unexpected(record.error());
    if (invocation->json()) {
        json::Writer writer;
        writer.beginObject().key("import").value(record->id).key("file").value(record->start.file);
        writer.key("removed").beginObject().key("occurrences").value(record->counts.added);
        writer.key("rejected").value(record->counts.rejected).endObject().endObject();
        printLine(writer.take());
    } else {
        printLine(u"Import %1 of %2 is undone: %3 occurrences and %4 rejected records are gone."_s.arg(record->id)
                      .arg(printable(record->start.file))
                      .arg(record->counts.added)
                      .arg(record->counts.rejected));
    }
    co_return ExitDone;
}

} // namespace

void declareImports(QCommandLineParser &options)
{
    declareZone(options);
}

QCoro::Task<Result<int>> runImports(const Invocation *invocation)
{
    if (!invocation->arguments.isEmpty()) {
        if (invocation->arguments.size() != 2 || invocation->arguments[0] != "undo"_L1)
            co_return wrongUse(u"Write eventdeskctl imports, or eventdeskctl imports undo ID."_s);
        co_return co_await undo(invocation);
    }
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto records = co_await (*open)->imports(invocation->stop);
    if (!records)
        co_return std::unexpected(records.error());
    if (invocation->json()) {
        json::Writer writer;
        writer.beginArray();
        for (const ImportRecord &record : *records) {
            writer.beginObject().key("import").value(record.id).key("file").value(record.start.file);
            writer.key("format").value(record.start.format).key("started").value(open->time(record.started));
            open->write(writer.key("ended"), record.ended);
            writer.key("state").value(stateName(record.state)).key("read").value(record.counts.read);
            writer.key("new").value(record.counts.added).key("duplicate").value(record.counts.duplicate);
            writer.key("rejected").value(record.counts.rejected).key("removed").value(record.removed).endObject();
        }
        printLine(writer.endArray().take());
        co_return ExitDone;
    }
    Table table({u">IMPORT"_s, u"STARTED"_s, u"STATE"_s, u"FORMAT"_s, u">READ"_s, u">NEW"_s, u">DUPLICATE"_s,
                 u">REJECTED"_s, u">REMOVED"_s, u"FILE"_s});
    for (const ImportRecord &record : *records) {
        table.add({QString::number(record.id), open->time(record.started), stateName(record.state), record.start.format,
                   QString::number(record.counts.read), QString::number(record.counts.added),
                   QString::number(record.counts.duplicate), QString::number(record.counts.rejected),
                   QString::number(record.removed), record.start.file});
    }
    table.print();
    co_return ExitDone;
}

void declareRejected(QCommandLineParser &options)
{
    options.addOption({u"import"_s, u"Of this import only."_s, u"ID"_s});
}

QCoro::Task<Result<int>> runRejected(const Invocation *invocation)
{
    RejectedQuery query;
    if (invocation->options.isSet(u"import"_s)) {
        bool ok = false;
        query.import = invocation->options.value(u"import"_s).toLongLong(&ok);
        if (!ok)
            co_return wrongUse(u"--import wants a number; eventdeskctl imports lists them."_s);
    }
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    Table table({u">IMPORT"_s, u"FILE"_s, u">LINE"_s, u"REASON"_s, u"TEXT"_s});
    // Written record by record: there may be millions.
    if (invocation->json())
        std::fputs("[", stdout);
    bool first = true;
    while (true) {
        const auto records = co_await (*open)->rejected(query, invocation->stop);
        if (!records)
            co_return std::unexpected(records.error());
        for (const RejectedRecord &record : *records) {
            const QByteArray &text = record.reject.text;
            if (invocation->json()) {
                json::Writer writer;
                writer.beginObject().key("import").value(record.import).key("file").value(record.file);
                writer.key("line").value(record.reject.line).key("reason").value(record.reject.reason);
                writer.key("text").value(std::string_view(text.constData(), size_t(text.size()))).endObject();
                std::fputs(((first ? "" : ",") + writer.take()).c_str(), stdout);
            } else {
                table.add({QString::number(record.import), record.file, QString::number(record.reject.line),
                           record.reject.reason, QString::fromUtf8(text.left(200))});
            }
            first = false;
        }
        if (records->size() < query.limit)
            break;
        query.after = records->back().number;
    }
    if (invocation->json())
        std::fputs("]\n", stdout);
    else
        table.print();
    co_return ExitDone;
}

} // namespace eventdesk::ctl
