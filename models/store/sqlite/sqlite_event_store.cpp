// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/sqlite_event_store.h"

#include "models/store/sqlite/annotations.h"
#include "models/store/sqlite/background.h"
#include "models/store/sqlite/database.h"
#include "models/store/sqlite/event_commands.h"
#include "models/store/sqlite/queries.h"
#include "models/store/sqlite/removal.h"
#include "models/store/sqlite/verify.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace eventdesk {

using sqlite::Background;
using sqlite::Connection;
using sqlite::Database;
using sqlite::ImportWriter;

namespace {

using namespace std::chrono_literals;
constexpr auto leastBetweenChanges = 250ms;
constexpr auto lookForOthers = 1s;

// The database outlives the question, whatever becomes of the store meanwhile.
template <typename T, typename Work>
EventStore::Answer<T> ask(std::shared_ptr<Database> database, std::stop_token stop, Work work)
{
    Background<T> question(database->readers(),
                           [database, stop, work]() mutable { return database->read<T>(stop, work); });
    Result<T> answer = co_await question;
    if (stop.stop_requested())
        co_return failure(ErrorKind::Cancelled, {});
    co_return answer;
}

QString nameOf(const QString &path)
{
    return path == ":memory:"_L1 ? u"memory"_s : QFileInfo(path).completeBaseName();
}

} // namespace

struct SqliteEventStore::Private
{
    std::shared_ptr<Database> database;
    QTimer changed; // runs for a while after a signal; another change meanwhile waits for its end
    QTimer poll;
    bool changedAgain = false;
    bool polling = false;
    bool tending = false;

    void noteChange(SqliteEventStore *store)
    {
        if (changed.isActive()) {
            changedAgain = true;
            return;
        }
        changed.start();
        Q_EMIT store->changed();
    }

    template <typename T, typename Work>
    static Answer<T> command(QPointer<SqliteEventStore> store, std::shared_ptr<Database> database, Work work)
    {
        return inWriter<T>(store, database,
                           [database, work = std::move(work)]() mutable { return database->write<T>(work); });
    }

    // In the thread of writers().
    template <typename T, typename Work>
    static Answer<T> inWriter(QPointer<SqliteEventStore> store, std::shared_ptr<Database> database, Work work)
    {
        Background<T> job(database->writers(), std::move(work));
        Result<T> answer = co_await job;
        if (store && answer) {
            QMetaObject::invokeMethod(store.data(), [store] { store->d->noteChange(store); }, Qt::QueuedConnection);
        }
        co_return answer;
    }

    // Nobody waits for the end of these two: in place of coroutines, which nothing would free after the last event
    // loop.

    // Between other commands, a step at a time. What cannot be done now is tried again after the next arrival.
    void tendSoon(SqliteEventStore *store)
    {
        if (std::exchange(tending, true))
            return;
        QtConcurrent::run(&database->writers(), &Database::tend, database.get())
            .then(store, [this, store](const Result<bool> &more) {
                tending = false;
                if (more && *more)
                    tendSoon(store);
            });
    }

    void lookForChanges(SqliteEventStore *store)
    {
        if (std::exchange(polling, true))
            return;
        QtConcurrent::run(&database->writers(), &Database::changedByOthers, database.get())
            .then(store, [this, store](bool others) {
                polling = false;
                if (others)
                    noteChange(store);
            });
    }
};

QCoro::Task<Result<std::unique_ptr<SqliteEventStore>>> SqliteEventStore::open(QString path, Mode mode,
                                                                              const Clock *clock,
                                                                              eventlog::LogShape shape,
                                                                              StoreConversion conversion)
{
    Background<std::shared_ptr<Database>> opening(*QThreadPool::globalInstance(),
                                                  [=] { return Database::open(path, mode, clock, shape, conversion); });
    Result<std::shared_ptr<Database>> database = co_await opening;
    if (!database)
        co_return std::unexpected(database.error());
    auto state = std::make_unique<Private>();
    state->database = std::move(*database);
    co_return std::unique_ptr<SqliteEventStore>(new SqliteEventStore(std::move(state)));
}

SqliteEventStore::SqliteEventStore(std::unique_ptr<Private> state)
    : d(std::move(state))
{
    d->changed.setSingleShot(true);
    d->changed.setInterval(leastBetweenChanges);
    connect(&d->changed, &QTimer::timeout, this, [this] {
        if (std::exchange(d->changedAgain, false))
            d->noteChange(this);
    });
    if (d->database->path() == ":memory:"_L1)
        return;
    d->poll.setInterval(lookForOthers);
    connect(&d->poll, &QTimer::timeout, this, [this] { d->lookForChanges(this); });
    d->poll.start();
}

SqliteEventStore::~SqliteEventStore()
{
    d->database->close();
}

EventStore::Answer<StoreInfo> SqliteEventStore::info(std::stop_token stop)
{
    return ask<StoreInfo>(d->database, stop, [database = d->database](Connection &connection) {
        const QString name = sqlite::askSettings(connection).name;
        return StoreInfo{.name = name.isEmpty() ? nameOf(database->path()) : name,
                         .location = database->path(),
                         .readOnly = database->isReadOnly(),
                         .totals = sqlite::askTotals(connection)};
    });
}

EventStore::Answer<StoreSettings> SqliteEventStore::settings(std::stop_token stop)
{
    return ask<StoreSettings>(d->database, stop, sqlite::askSettings);
}

EventStore::Answer<QList<EventSummary>> SqliteEventStore::catalogue(CatalogueQuery query, std::stop_token stop)
{
    return ask<QList<EventSummary>>(d->database, stop,
                                    [query, now = d->database->clock()->now()](Connection &connection) {
                                        return sqlite::askCatalogue(connection, query, now);
                                    });
}

EventStore::Answer<Volume> SqliteEventStore::volume(VolumeQuery query, std::stop_token stop)
{
    return ask<Volume>(d->database, stop,
                       [query](Connection &connection) { return sqlite::askVolume(connection, query); });
}

EventStore::Answer<Figures> SqliteEventStore::figures(FiguresQuery query, std::stop_token stop)
{
    return ask<Figures>(d->database, stop,
                        [query](Connection &connection) { return sqlite::askFigures(connection, query); });
}

EventStore::Answer<OccurrencePage> SqliteEventStore::feed(FeedQuery query, std::stop_token stop)
{
    return ask<OccurrencePage>(d->database, stop,
                               [query](Connection &connection) { return sqlite::askFeed(connection, query); });
}

EventStore::Answer<qint64> SqliteEventStore::feedSize(FeedQuery query, std::stop_token stop)
{
    return ask<qint64>(d->database, stop,
                       [query](Connection &connection) { return sqlite::askFeedSize(connection, query); });
}

EventStore::Answer<PeoplePage> SqliteEventStore::people(PeopleQuery query, std::stop_token stop)
{
    return ask<PeoplePage>(d->database, stop,
                           [query](Connection &connection) { return sqlite::askPeople(connection, query); });
}

EventStore::Answer<qint64> SqliteEventStore::allPeople(PeopleQuery query, PeopleSink sink, std::stop_token stop)
{
    return ask<qint64>(d->database, stop,
                       [query, sink](Connection &connection) { return sqlite::askAllPeople(connection, query, sink); });
}

EventStore::Answer<FrequencyPage> SqliteEventStore::frequency(FrequencyQuery query, std::stop_token stop)
{
    return ask<FrequencyPage>(d->database, stop,
                              [query](Connection &connection) { return sqlite::askFrequency(connection, query); });
}

EventStore::Answer<SubscriberPage> SqliteEventStore::subscribers(SubscriberQuery query, std::stop_token stop)
{
    return ask<SubscriberPage>(d->database, stop,
                               [query](Connection &connection) { return sqlite::askSubscribers(connection, query); });
}

EventStore::Answer<SubscriberProfile> SqliteEventStore::profile(ProfileQuery query, std::stop_token stop)
{
    return ask<SubscriberProfile>(d->database, stop,
                                  [query](Connection &connection) { return sqlite::askProfile(connection, query); });
}

EventStore::Answer<QList<ParameterStats>> SqliteEventStore::parameters(ParameterQuery query, std::stop_token stop)
{
    return ask<QList<ParameterStats>>(
        d->database, stop, [query](Connection &connection) { return sqlite::askParameters(connection, query); });
}

EventStore::Answer<QList<Annotation>> SqliteEventStore::annotations(AnnotationQuery query, std::stop_token stop)
{
    return ask<QList<Annotation>>(
        d->database, stop, [query](Connection &connection) { return sqlite::askAnnotations(connection, query); });
}

EventStore::Answer<QList<ImportRecord>> SqliteEventStore::imports(std::stop_token stop)
{
    return ask<QList<ImportRecord>>(d->database, stop, sqlite::askImports);
}

EventStore::Answer<QList<RejectedRecord>> SqliteEventStore::rejected(RejectedQuery query, std::stop_token stop)
{
    return ask<QList<RejectedRecord>>(
        d->database, stop, [query](Connection &connection) { return sqlite::askRejected(connection, query); });
}

EventStore::Answer<VerifyReport> SqliteEventStore::verify(std::stop_token stop)
{
    return ask<VerifyReport>(d->database, stop, sqlite::verifyStore);
}

EventStore::Answer<Removal> SqliteEventStore::countBefore(Instant before, std::stop_token stop)
{
    return ask<Removal>(d->database, stop,
                        [before](Connection &connection) { return sqlite::countBefore(connection, before); });
}

EventStore::Answer<StoreSettings> SqliteEventStore::setSettings(StoreSettings settings)
{
    return Private::command<StoreSettings>(this, d->database, [settings](Connection &connection, ImportWriter &) {
        return sqlite::writeSettings(connection, settings);
    });
}

EventStore::Answer<EventType> SqliteEventStore::createEvent(QString name, QString description)
{
    return Private::command<EventType>(this, d->database,
                                       [=, now = d->database->clock()->now()](Connection &connection, ImportWriter &) {
                                           return sqlite::createEvent(connection, name, description, now);
                                       });
}

EventStore::Answer<EventType> SqliteEventStore::describeEvent(QString name, QString description)
{
    return Private::command<EventType>(this, d->database, [=](Connection &connection, ImportWriter &) {
        return sqlite::describeEvent(connection, name, description);
    });
}

EventStore::Answer<EventType> SqliteEventStore::archiveEvent(QString name, bool archived)
{
    return Private::command<EventType>(this, d->database, [=](Connection &connection, ImportWriter &) {
        return sqlite::archiveEvent(connection, name, archived);
    });
}

EventStore::Answer<Annotation> SqliteEventStore::putAnnotation(Annotation annotation)
{
    return Private::command<Annotation>(this, d->database, [=](Connection &connection, ImportWriter &) {
        return sqlite::putAnnotation(connection, annotation);
    });
}

EventStore::Answer<Annotation> SqliteEventStore::removeAnnotation(qint64 id)
{
    return Private::command<Annotation>(this, d->database, [id](Connection &connection, ImportWriter &) {
        return sqlite::removeAnnotation(connection, id);
    });
}

EventStore::Answer<ImportCounts> SqliteEventStore::receive(PackedOccurrences occurrences)
{
    const QPointer<SqliteEventStore> store(this);
    const auto database = d->database;
    const auto shared = std::make_shared<const PackedOccurrences>(std::move(occurrences));
    const Result<ImportCounts> counts = co_await Private::inWriter<ImportCounts>(
        store, database, [database, shared] { return database->receive(*shared); });
    if (store && counts)
        store->d->tendSoon(store);
    co_return counts;
}

EventStore::Answer<ImportId> SqliteEventStore::beginImport(ImportStart start)
{
    return Private::command<ImportId>(this, d->database,
                                      [start](Connection &, ImportWriter &imports) { return imports.begin(start); });
}

EventStore::Answer<ImportCounts> SqliteEventStore::append(ImportId import, Batch batch)
{
    return Private::inWriter<ImportCounts>(
        this, d->database, [database = d->database, import, shared = std::make_shared<const Batch>(std::move(batch))] {
            return database->append(import, shared);
        });
}

EventStore::Answer<ImportRecord> SqliteEventStore::finishImport(ImportId import)
{
    return Private::inWriter<ImportRecord>(this, d->database,
                                           [database = d->database, import] { return database->finish(import); });
}

EventStore::Answer<ImportRecord> SqliteEventStore::undoImport(ImportId import)
{
    return Private::command<ImportRecord>(
        this, d->database, [import](Connection &, ImportWriter &imports) { return imports.undo(import); });
}

EventStore::Answer<Removal> SqliteEventStore::forget(QString subscriber)
{
    return Private::inWriter<Removal>(this, d->database,
                                      [database = d->database, subscriber] { return database->forget(subscriber); });
}

EventStore::Answer<Removal> SqliteEventStore::removeBefore(Instant before)
{
    return Private::command<Removal>(this, d->database, [before](Connection &connection, ImportWriter &imports) {
        return sqlite::removeBefore(connection, imports, before);
    });
}

} // namespace eventdesk
