// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/console.h"
#include "app/ctl/open_store.h"
#include "models/store/sqlite/sqlite_event_store.h"

#include <KCompressionDevice>
#include <QBuffer>

#include <sqlite3.h>

// Each part that a package may forget, proved by using it. The desktop's own parts (plug-ins, icons, highlighting) are
// proved by its --self-test; this program has no network, and so no TLS to prove.
namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

// Why it does not work; empty: it does.
using Finding = QString;

Finding sqliteWorks()
{
    if (sqlite3_libversion_number() < 3046000)
        return u"SQLite %1 is older than 3.46"_s.arg(QString::fromUtf8(sqlite3_libversion()));
    if (sqlite3_threadsafe() == 0)
        return u"SQLite was built without threads"_s;
    return {};
}

Finding zonesWork()
{
    const qsizetype count = QTimeZone::availableTimeZoneIds().size();
    if (count < 400)
        return u"only %1 time zones are known; is tzdata installed?"_s.arg(count);
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid() || !berlin.hasTransitions())
        return u"Europe/Berlin has no transitions; is tzdata installed?"_s;
    const Instant noon = fromMillis(1'774'785'600'000); // 2026-03-29 12:00 UTC, the day of 23 hours
    const Bucket day = bucketAt({BucketSize::Day, berlin, Qt::Monday}, noon);
    if (day.end - day.start != std::chrono::hours(23))
        return u"29 March 2026 does not have 23 hours in Berlin"_s;
    return {};
}

Finding compressionWorks(KCompressionDevice::CompressionType type)
{
    const QByteArray text = QByteArray("eventdesk ").repeated(10'000);
    QByteArray packed;
    QBuffer in(&packed);
    KCompressionDevice packer(&in, false, type);
    if (!packer.open(QIODevice::WriteOnly) || packer.write(text) != text.size())
        return u"it cannot be packed"_s;
    packer.close();
    QBuffer out(&packed);
    KCompressionDevice unpacker(&out, false, type);
    if (!unpacker.open(QIODevice::ReadOnly) || unpacker.readAll() != text)
        return u"what was packed does not come back"_s;
    return packed.size() < text.size() / 2 ? Finding() : u"it does not pack"_s;
}

QCoro::Task<Finding> storeWorks(std::stop_token stop)
{
    const SystemClock clock;
    auto opened = co_await SqliteEventStore::open(u":memory:"_s, SqliteEventStore::Mode::CreateNew, &clock);
    if (!opened)
        co_return opened.error().sentence;
    EventStore *store = opened->get();
    const ImportStart start{u"self-test"_s, u"csv"_s};
    const auto import = co_await store->beginImport(start);
    if (!import)
        co_return import.error().sentence;
    Batch batch;
    for (int i = 0; i < 1000; ++i) {
        NewOccurrence occurrence;
        occurrence.event = "self_test";
        occurrence.person.email = "person" + std::to_string(i % 10) + "@example.com";
        occurrence.time = clock.now();
        occurrence.messageId = "self-test:" + std::to_string(i % 900);
        occurrence.payload = "{\"n\":" + std::to_string(i) + "}";
        batch.occurrences.add(occurrence);
    }
    const auto counts = co_await store->append(*import, batch);
    if (!counts)
        co_return counts.error().sentence;
    const auto finished = co_await store->finishImport(*import);
    if (!finished)
        co_return finished.error().sentence;
    VolumeQuery query;
    query.event = u"self_test"_s;
    query.condition = Condition::test(u"n"_s, Operator::Less, 100);
    const auto volume = co_await store->volume(query, stop);
    if (!volume)
        co_return volume.error().sentence;
    double sum = 0;
    for (const VolumeSeries &series : volume->series)
        sum += std::accumulate(series.values.begin(), series.values.end(), 0.0);
    if (finished->counts != ImportCounts{1000, 900, 100, 0} || sum != 100)
        co_return u"it counts wrong"_s;
    co_return Finding();
}

} // namespace

QCoro::Task<Result<int>> runSelfTest(const Invocation *invocation)
{
    using Type = KCompressionDevice::CompressionType;
    QList<std::pair<QString, Finding>> findings{
        {u"sqlite"_s, sqliteWorks()},
        {u"time zones"_s, zonesWork()},
        {u"gzip"_s, compressionWorks(Type::GZip)},
        {u"zstd"_s, compressionWorks(Type::Zstd)},
        {u"xz"_s, compressionWorks(Type::Xz)},
        {u"bzip2"_s, compressionWorks(Type::BZip2)},
    };
    const Finding store = co_await storeWorks(invocation->stop);
    findings.append({u"store"_s, store});
    int exitCode = ExitDone;
    json::Writer writer;
    writer.beginArray();
    for (const auto &[name, finding] : findings) {
        if (!finding.isEmpty())
            exitCode = ExitNotClean;
        writer.beginObject()
            .key("name")
            .value(name)
            .key("ok")
            .value(finding.isEmpty())
            .key("why")
            .value(finding)
            .endObject();
        if (!invocation->json())
            printLine(finding.isEmpty() ? u"ok %1"_s.arg(name) : u"failed %1: %2"_s.arg(name, finding));
    }
    if (invocation->json())
        printLine(writer.endArray().take());
    co_return exitCode;
}

} // namespace eventdesk::ctl
