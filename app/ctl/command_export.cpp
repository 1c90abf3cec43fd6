// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"
#include "models/ingest/export.h"

#include <QFile>
#include <QSaveFile>

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ingest::ExportOptions> readOptions(const Invocation &invocation, const OpenStore &open)
{
    const auto range = rangeOption(invocation, open.local);
    if (!range)
        return std::unexpected(range.error());
    const auto where = whereOption(invocation);
    if (!where)
        return std::unexpected(where.error());
    ingest::ExportOptions options;
    options.query.event = invocation.arguments.value(0);
    options.query.range = *range;
    options.query.condition = open.asked(*where);
    options.defuseFormulas = !invocation.options.isSet(u"keep-formulas"_s);
    const QString format = invocation.options.value(u"format"_s);
    if (format == "csv"_L1)
        options.format = ingest::ExportFormat::Csv;
    else if (format != "ndjson"_L1)
        return wrongUse(u"--format is ndjson or csv, not “%1”."_s.arg(format));
    return options;
}

} // namespace

void declareExport(QCommandLineParser &options)
{
    declareWhere(options);
    declareRange(options);
    options.addOption(
        {u"zone"_s, u"The time zone of --from and --to; without it the store's, else the system's."_s, u"ZONE"_s});
    options.addOption({u"format"_s, u"ndjson, which imports again without a loss, or csv; without it ndjson."_s,
                       u"FORMAT"_s, u"ndjson"_s});
    options.addOption({u"out"_s, u"The file to write; without it standard output."_s, u"FILE"_s});
    options.addOption({u"keep-formulas"_s, u"CSV: leave texts that a spreadsheet would run as they are."_s});
}

QCoro::Task<Result<int>> runExport(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto options = readOptions(*invocation, *open);
    if (!options)
        co_return std::unexpected(options.error());

    const QString path = invocation->options.value(u"out"_s);
    // A file appears when it is whole, or not at all.
    QSaveFile file(path);
    QFile standardOutput;
    QIODevice *out = &standardOutput;
    if (path.isEmpty()) {
        if (!standardOutput.open(stdout, QIODevice::WriteOnly))
            co_return wrongUse(u"Standard output cannot be written."_s);
    } else {
        out = &file;
        if (!file.open(QIODevice::WriteOnly))
            co_return wrongUse(
                u"%1 cannot be written: %2. Name another file with --out."_s.arg(path, file.errorString()));
    }
    const auto progress = [](qint64 done) { showProgress(u"%1 occurrences"_s.arg(done)); };
    const auto done = co_await ingest::exportOccurrences(open->store.get(), *options, out, invocation->stop,
                                                         path.isEmpty() ? std::function<void(qint64)>() : progress);
    clearProgress();
    if (!done)
        co_return std::unexpected(done.error());
    if (!path.isEmpty()) {
        if (!file.commit())
            co_return wrongUse(
                u"%1 cannot be written: %2. Name another file with --out."_s.arg(path, file.errorString()));
        complain(u"%1 occurrences are in %2."_s.arg(*done).arg(path));
    }
    co_return ExitDone;
}

} // namespace eventdesk::ctl
