// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memory_event_store.h"

#include "tests/support/memory_model.h"

#include <QTimer>

#include <coroutine>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

struct MemoryEventStore::Private
{
    struct Waiter
    {
        std::coroutine_handle<> handle;
        bool cancelled = false;
    };
    struct Turn;

    MemoryModel model;
    bool hold = false;
    std::optional<Error> failure;
    QStringList calls;
    QList<std::shared_ptr<Waiter>> waiters; // in the order of asking
    QTimer changed;

    // Only one way to go on: whoever takes it out of the list resumes it.
    void resume(const std::shared_ptr<Waiter> &waiter)
    {
        if (waiters.removeOne(waiter))
            waiter->handle.resume();
    }

    template <typename T>
    static Answer<T> deliver(std::shared_ptr<Private> d, Result<T> answer, std::stop_token stop);
};

// Suspends until the event loop, a release or a stopped token lets the answer go. True: it is no longer wanted.
struct MemoryEventStore::Private::Turn
{
    std::shared_ptr<Private> d;
    std::stop_token stop;
    std::shared_ptr<Waiter> waiter = std::make_shared<Waiter>();
    std::optional<std::stop_callback<std::function<void()>>> onStop = {};

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        waiter->handle = handle;
        d->waiters.append(waiter);
        const auto goOn = [weak = std::weak_ptr(d), waiter = waiter] {
            const auto d = weak.lock();
            if (!d)
                return;
            QMetaObject::invokeMethod(
                &d->changed,
                [weak, waiter] {
                    if (const auto d = weak.lock())
                        d->resume(waiter);
                },
                Qt::QueuedConnection);
        };
        if (!d->hold)
            goOn();
        onStop.emplace(stop, goOn);
    }
    bool await_resume()
    {
        onStop.reset();
        return waiter->cancelled || stop.stop_requested();
    }
};

template <typename T>
EventStore::Answer<T> MemoryEventStore::Private::deliver(std::shared_ptr<Private> d, Result<T> answer,
                                                         std::stop_token stop)
{
    if (co_await Turn{d, stop})
        co_return eventdesk::failure(ErrorKind::Cancelled, {});
    co_return answer;
}

template <typename T, typename Work>
EventStore::Answer<T> MemoryEventStore::ask(QString name, std::stop_token stop, Work work)
{
    d->calls.append(std::move(name));
    if (d->failure) {
        Result<T> answer = std::unexpected(*std::exchange(d->failure, std::nullopt));
        return Private::deliver<T>(d, std::move(answer), std::move(stop));
    }
    return Private::deliver<T>(d, work(), std::move(stop));
}

template <typename T, typename Work>
EventStore::Answer<T> MemoryEventStore::command(QString name, Work work)
{
    return ask<T>(std::move(name), {}, [&] {
        Result<T> answer = work();
        if (answer)
            d->changed.start();
        return answer;
    });
}

MemoryEventStore::MemoryEventStore(Instant now, QObject *parent)
    : EventStore(parent)
    , d(std::make_shared<Private>())
{
    d->model.now = now;
    d->changed.setSingleShot(true);
    d->changed.setInterval(0);
    connect(&d->changed, &QTimer::timeout, this, &EventStore::changed);
}

MemoryEventStore::~MemoryEventStore()
{
    while (!d->waiters.isEmpty()) {
        const auto waiter = d->waiters.first();
        waiter->cancelled = true;
        d->resume(waiter);
    }
}

void MemoryEventStore::setNow(Instant now)
{
    d->model.now = now;
}

void MemoryEventStore::setReadOnly(bool readOnly)
{
    d->model.readOnly = readOnly;
}

void MemoryEventStore::holdAnswers(bool hold)
{
    d->hold = hold;
    const auto state = d; // an answer may delete the store
    while (!hold && !state->waiters.isEmpty())
        state->resume(state->waiters.first());
}

qsizetype MemoryEventStore::heldAnswers() const
{
    return d->waiters.size();
}

void MemoryEventStore::release(qsizetype index)
{
    Q_ASSERT(index < d->waiters.size());
    const auto state = d;
    state->resume(state->waiters.at(index));
}

void MemoryEventStore::failNext(Error error)
{
    d->failure = std::move(error);
}

QStringList MemoryEventStore::calls() const
{
    return d->calls;
}

ImportRecord MemoryEventStore::take(std::vector<NewOccurrence> occurrences, const QString &format,
                                    std::vector<Reject> rejects)
{
    const ImportId import = d->model.beginImport({.file = u"test."_s + format, .format = format}).value();
    d->model.append(import, {std::move(occurrences), std::move(rejects)}).value();
    emitChanged();
    return d->model.finishImport(import).value();
}

MemoryModel &MemoryEventStore::model()
{
    return d->model;
}

void MemoryEventStore::emitChanged()
{
    d->changed.start();
}

EventStore::Answer<StoreInfo> MemoryEventStore::info(std::stop_token stop)
{
    return ask<StoreInfo>(u"info"_s, stop, [&] { return Result<StoreInfo>(d->model.info()); });
}

EventStore::Answer<StoreSettings> MemoryEventStore::settings(std::stop_token stop)
{
    return ask<StoreSettings>(u"settings"_s, stop, [&] { return Result<StoreSettings>(d->model.settings); });
}

EventStore::Answer<QList<EventSummary>> MemoryEventStore::catalogue(CatalogueQuery query, std::stop_token stop)
{
    return ask<QList<EventSummary>>(u"catalogue"_s, stop, [&] { return d->model.catalogue(query); });
}

EventStore::Answer<Volume> MemoryEventStore::volume(VolumeQuery query, std::stop_token stop)
{
    return ask<Volume>(u"volume"_s, stop, [&] { return d->model.volume(query); });
}

EventStore::Answer<Figures> MemoryEventStore::figures(FiguresQuery query, std::stop_token stop)
{
    return ask<Figures>(u"figures"_s, stop, [&] { return d->model.figures(query); });
}

EventStore::Answer<OccurrencePage> MemoryEventStore::feed(FeedQuery query, std::stop_token stop)
{
    return ask<OccurrencePage>(u"feed"_s, stop, [&] { return d->model.feed(query); });
}

EventStore::Answer<qint64> MemoryEventStore::feedSize(FeedQuery query, std::stop_token stop)
{
    return ask<qint64>(u"feedSize"_s, stop, [&] { return d->model.feedSize(query); });
}

EventStore::Answer<PeoplePage> MemoryEventStore::people(PeopleQuery query, std::stop_token stop)
{
    return ask<PeoplePage>(u"people"_s, stop, [&] { return d->model.people(query); });
}

EventStore::Answer<qint64> MemoryEventStore::allPeople(PeopleQuery query, PeopleSink sink, std::stop_token stop)
{
    return ask<qint64>(u"allPeople"_s, stop, [&]() -> Result<qint64> {
        query.skip = 0;
        query.limit = std::numeric_limits<int>::max();
        const auto page = d->model.people(query);
        if (!page)
            return std::unexpected(page.error());
        constexpr qsizetype pieceSize = 2;
        for (qsizetype at = 0; at < page->rows.size(); at += pieceSize) {
            if (const auto taken = sink(page->rows.mid(at, pieceSize)); !taken)
                return std::unexpected(taken.error());
        }
        return page->people;
    });
}

EventStore::Answer<FrequencyPage> MemoryEventStore::frequency(FrequencyQuery query, std::stop_token stop)
{
    return ask<FrequencyPage>(u"frequency"_s, stop, [&] { return d->model.frequency(query); });
}

EventStore::Answer<SubscriberPage> MemoryEventStore::subscribers(SubscriberQuery query, std::stop_token stop)
{
    return ask<SubscriberPage>(u"subscribers"_s, stop, [&] { return d->model.subscribers(query); });
}

EventStore::Answer<SubscriberProfile> MemoryEventStore::profile(ProfileQuery query, std::stop_token stop)
{
    return ask<SubscriberProfile>(u"profile"_s, stop, [&] { return d->model.profile(query); });
}

EventStore::Answer<QList<ParameterStats>> MemoryEventStore::parameters(ParameterQuery query, std::stop_token stop)
{
    return ask<QList<ParameterStats>>(u"parameters"_s, stop, [&] { return d->model.parameters(query); });
}

EventStore::Answer<QList<Annotation>> MemoryEventStore::annotations(AnnotationQuery query, std::stop_token stop)
{
    return ask<QList<Annotation>>(u"annotations"_s, stop, [&] { return d->model.annotations(query); });
}

EventStore::Answer<QList<ImportRecord>> MemoryEventStore::imports(std::stop_token stop)
{
    return ask<QList<ImportRecord>>(u"imports"_s, stop, [&] { return d->model.imports(); });
}

EventStore::Answer<QList<RejectedRecord>> MemoryEventStore::rejected(RejectedQuery query, std::stop_token stop)
{
    return ask<QList<RejectedRecord>>(u"rejected"_s, stop, [&] { return d->model.rejected(query); });
}

EventStore::Answer<VerifyReport> MemoryEventStore::verify(std::stop_token stop)
{
    return ask<VerifyReport>(u"verify"_s, stop, [&] { return d->model.verify(); });
}

EventStore::Answer<Removal> MemoryEventStore::countBefore(Instant before, std::stop_token stop)
{
    return ask<Removal>(u"countBefore"_s, stop, [&] { return d->model.countBefore(before); });
}

EventStore::Answer<StoreSettings> MemoryEventStore::setSettings(StoreSettings settings)
{
    return command<StoreSettings>(u"setSettings"_s, [&] { return d->model.setSettings(settings); });
}

EventStore::Answer<EventType> MemoryEventStore::createEvent(QString name, QString description)
{
    return command<EventType>(u"createEvent"_s, [&] { return d->model.createEvent(name, description); });
}

EventStore::Answer<EventType> MemoryEventStore::describeEvent(QString name, QString description)
{
    return command<EventType>(u"describeEvent"_s, [&] { return d->model.describeEvent(name, description); });
}

EventStore::Answer<EventType> MemoryEventStore::archiveEvent(QString name, bool archived)
{
    return command<EventType>(u"archiveEvent"_s, [&] { return d->model.archiveEvent(name, archived); });
}

EventStore::Answer<Annotation> MemoryEventStore::putAnnotation(Annotation annotation)
{
    return command<Annotation>(u"putAnnotation"_s, [&] { return d->model.putAnnotation(annotation); });
}

EventStore::Answer<Annotation> MemoryEventStore::removeAnnotation(qint64 id)
{
    return command<Annotation>(u"removeAnnotation"_s, [&] { return d->model.removeAnnotation(id); });
}

EventStore::Answer<ImportCounts> MemoryEventStore::receive(PackedOccurrences occurrences)
{
    return command<ImportCounts>(u"receive"_s, [&] { return d->model.receive(occurrences); });
}

EventStore::Answer<ImportId> MemoryEventStore::beginImport(ImportStart start)
{
    return command<ImportId>(u"beginImport"_s, [&] { return d->model.beginImport(start); });
}

EventStore::Answer<ImportCounts> MemoryEventStore::append(ImportId import, Batch batch)
{
    return command<ImportCounts>(u"append"_s, [&] { return d->model.append(import, batch); });
}

EventStore::Answer<ImportRecord> MemoryEventStore::finishImport(ImportId import)
{
    return command<ImportRecord>(u"finishImport"_s, [&] { return d->model.finishImport(import); });
}

EventStore::Answer<ImportRecord> MemoryEventStore::undoImport(ImportId import)
{
    return command<ImportRecord>(u"undoImport"_s, [&] { return d->model.undoImport(import); });
}

EventStore::Answer<Removal> MemoryEventStore::forget(QString subscriber)
{
    return command<Removal>(u"forget"_s, [&] { return d->model.forget(subscriber); });
}

EventStore::Answer<Removal> MemoryEventStore::removeBefore(Instant before)
{
    return command<Removal>(u"removeBefore"_s, [&] { return d->model.removeBefore(before); });
}

} // namespace eventdesk::testing
