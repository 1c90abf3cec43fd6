// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"
#include "models/ingest/import_job.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    QString file;
    ImportRecord record;
};

Result<ingest::ImportOptions> readOptions(const Invocation &invocation)
{
    const QCommandLineParser &given = invocation.options;
    ingest::ImportOptions options;
    options.format = given.value(u"format"_s);
    options.eventName = given.value(u"event"_s);
    options.encoding = given.value(u"encoding"_s);
    for (const QString &text : given.values(u"map"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        const auto field = ingest::fieldFromName(text.left(equals));
        if (equals < 1 || !field || equals + 1 == text.size()) {
            return wrongUse(
                u"--map “%1” is not understood; write FIELD=COLUMN with one of event, subscriber, email, phone, "
                "time, message-id, value, currency."_s.arg(text));
        }
        options.overrides.insert(*field, text.sliced(equals + 1));
    }
    const QString dates = given.value(u"dates"_s);
    if (dates == "day-first"_L1)
        options.dayOrder = ingest::ImportOptions::DayOrder::DayFirst;
    else if (dates == "month-first"_L1)
        options.dayOrder = ingest::ImportOptions::DayOrder::MonthFirst;
    else if (!dates.isEmpty())
        return wrongUse(u"--dates is day-first or month-first, not “%1”."_s.arg(dates));
    return options;
}

// A folder stands for the files in it, by name.
Result<QStringList> expand(const QStringList &given)
{
    QStringList files;
    for (const QString &path : given) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        const QStringList names = QDir(path).entryList(QDir::Files, QDir::Name);
        if (names.isEmpty())
            return wrongUse(u"There are no files in the folder %1."_s.arg(path));
        for (const QString &name : names)
            files += QDir(path).filePath(name);
    }
    return files;
}

QString progressText(const ingest::ImportJob &job)
{
    const ingest::ImportProgress &progress = job.progress();
    const qint64 percent = progress.bytesTotal > 0 ? progress.bytesRead * 100 / progress.bytesTotal : 0;
    QString text = u"%1: %2 %, %3 records, %4 a second"_s.arg(QFileInfo(job.path()).fileName())
                       .arg(percent)
                       .arg(progress.counts.read)
                       .arg(qint64(progress.recordsPerSecond));
    if (progress.timeLeft)
        text += u", %1 s left"_s.arg(progress.timeLeft->count());
    return text;
}

void printJson(const QList<Ended> &ended, qint64 millis)
{
    json::Writer writer;
    writer.beginObject().key("files").beginArray();
    for (const auto &[file, record] : ended) {
        writer.beginObject().key("file").value(file).key("format").value(record.start.format);
        writer.key("read").value(record.counts.read).key("new").value(record.counts.added);
        writer.key("duplicate").value(record.counts.duplicate).key("rejected").value(record.counts.rejected);
        writer.key("import").value(record.id).endObject();
    }
    writer.endArray().key("seconds").value(double(millis) / 1000).endObject();
    printLine(writer.take());
}

void printTable(const QList<Ended> &ended, qint64 millis)
{
    Table table({u"FILE"_s, u"FORMAT"_s, u">READ"_s, u">NEW"_s, u">DUPLICATE"_s, u">REJECTED"_s, u">IMPORT"_s});
    for (const auto &[file, record] : ended) {
        table.add({file, record.start.format, QString::number(record.counts.read), QString::number(record.counts.added),
                   QString::number(record.counts.duplicate), QString::number(record.counts.rejected),
                   QString::number(record.id)});
    }
    table.print();
    printLine(u"in %1 s"_s.arg(double(millis) / 1000, 0, 'f', 1));
}

} // namespace

void declareImport(QCommandLineParser &options)
{
    options.addOption(
        {u"format"_s, u"The format, in place of the recognised one: csv, ndjson, segment, …"_s, u"NAME"_s});
    options.addOption(
        {u"map"_s,
         u"The column of a field, for example time=InvoiceDate; once for each of event, subscriber, email, "
         "phone, time, message-id, value, currency."_s,
         u"FIELD=COLUMN"_s});
    options.addOption({u"event"_s, u"The event of every record."_s, u"NAME"_s});
    options.addOption(
        {u"zone"_s, u"The zone of times without an offset; without it the store's, else UTC."_s, u"ZONE"_s});
    options.addOption({u"encoding"_s, u"The encoding, in place of the recognised one."_s, u"NAME"_s});
    options.addOption({u"dates"_s, u"How 03/04/2026 is meant: day-first or month-first."_s, u"ORDER"_s});
    options.addOption({u"strict"_s, u"Exit with 1 when a record was rejected."_s});
}

QCoro::Task<Result<int>> runImport(const Invocation *invocation)
{
    auto options = readOptions(*invocation);
    if (!options)
        co_return std::unexpected(options.error());
    const Result<QStringList> files = expand(invocation->arguments);
    if (!files)
        co_return std::unexpected(files.error());
    auto open = co_await openStore(invocation, Missing::Create);
    if (!open)
        co_return std::unexpected(open.error());
    options->zone = invocation->options.isSet(u"zone"_s) ? open->local.id() : open->settings.zone;

    QElapsedTimer timer;
    timer.start();
    QList<Ended> ended;
    int exitCode = ExitDone;
    for (const QString &file : *files) {
        ingest::ImportJob job(open->store.get(), file, *options);
        const std::stop_callback onStop(invocation->stop, [&job] { job.cancel(ingest::ImportJob::OnCancel::UndoAll); });
        QObject::connect(&job, &ingest::ImportJob::progressed, &job, [&job] { showProgress(progressText(job)); });
        const Result<ImportRecord> record = co_await job.run();
        clearProgress();
        if (invocation->stop.stop_requested() && (!record || record->state != ImportState::Finished)) {
            complain(u"Interrupted. Nothing of %1 was kept."_s.arg(file));
            exitCode = ExitInterrupted;
            break;
        }
        if (!record) {
            const QString &sentence = record.error().sentence;
            complain(sentence.contains(file) ? sentence : u"%1: %2"_s.arg(file, sentence));
            const bool ofTheFile = record.error().kind == ErrorKind::FileUnreadable;
            exitCode = ofTheFile ? ExitWrongUse : exitCodeOf(record.error().kind);
            if (exitCode == ExitStore)
                break;
            continue;
        }
        ended.append({file, *record});
        if (record->counts.rejected > 0) {
            const QString what =
                record->counts.rejected == 1 ? u"one record"_s : u"%1 records"_s.arg(record->counts.rejected);
            complain(u"%1: %2 did not fit; see eventdeskctl rejected --import %3."_s.arg(file, what).arg(record->id));
            if (invocation->options.isSet(u"strict"_s) && exitCode == ExitDone)
                exitCode = ExitNotClean;
        }
    }
    if (invocation->json())
        printJson(ended, timer.elapsed());
    else if (!ended.isEmpty())
        printTable(ended, timer.elapsed());
    co_return exitCode;
}

} // namespace eventdesk::ctl
