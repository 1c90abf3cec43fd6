// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/clock.h"
#include "models/core/event_store.h"
#include "models/store/log/log_shape.h"
#include "models/store/sqlite/store_conversion.h"

#include <memory>

namespace eventdesk {

// The embedded store: one SQLite file.
class SqliteEventStore final : public EventStore
{
    Q_OBJECT

public:
    enum class Mode { OpenExisting, CreateNew, OpenOrCreate };

    // Opens in another thread: checks that the file is a store of ours, converts an older one and keeps it beside it,
    // undoes imports that a crash left running. ":memory:" is a store that dies with the object. The clock must outlive
    // the store. A file that may only be read opens read-only; commands then answer StoreReadOnly. The shape is that of
    // what is written from now on.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<SqliteEventStore>>>
    open(QString path, Mode mode, const Clock *clock, eventlog::LogShape shape = {}, StoreConversion conversion = {});
    ~SqliteEventStore() override; // questions under way answer Cancelled first

    Answer<StoreInfo> info(std::stop_token stop = {}) override;
    Answer<StoreSettings> settings(std::stop_token stop = {}) override;
    Answer<QList<EventSummary>> catalogue(CatalogueQuery query, std::stop_token stop = {}) override;
    Answer<Volume> volume(VolumeQuery query, std::stop_token stop = {}) override;
    Answer<Figures> figures(FiguresQuery query, std::stop_token stop = {}) override;
    Answer<OccurrencePage> feed(FeedQuery query, std::stop_token stop = {}) override;
    Answer<qint64> feedSize(FeedQuery query, std::stop_token stop = {}) override;
    Answer<PeoplePage> people(PeopleQuery query, std::stop_token stop = {}) override;
    Answer<qint64> allPeople(PeopleQuery query, PeopleSink sink, std::stop_token stop = {}) override;
    Answer<FrequencyPage> frequency(FrequencyQuery query, std::stop_token stop = {}) override;
    Answer<SubscriberPage> subscribers(SubscriberQuery query, std::stop_token stop = {}) override;
    Answer<SubscriberProfile> profile(ProfileQuery query, std::stop_token stop = {}) override;
    Answer<QList<ParameterStats>> parameters(ParameterQuery query, std::stop_token stop = {}) override;
    Answer<QList<Annotation>> annotations(AnnotationQuery query, std::stop_token stop = {}) override;
    Answer<QList<ImportRecord>> imports(std::stop_token stop = {}) override;
    Answer<QList<RejectedRecord>> rejected(RejectedQuery query, std::stop_token stop = {}) override;
    Answer<VerifyReport> verify(std::stop_token stop = {}) override;
    Answer<Removal> countBefore(Instant before, std::stop_token stop = {}) override;

    Answer<StoreSettings> setSettings(StoreSettings settings) override;
    Answer<EventType> createEvent(QString name, QString description) override;
    Answer<EventType> describeEvent(QString name, QString description) override;
    Answer<EventType> archiveEvent(QString name, bool archived) override;
    Answer<Annotation> putAnnotation(Annotation annotation) override;
    Answer<Annotation> removeAnnotation(qint64 id) override;
    Answer<ImportCounts> receive(PackedOccurrences occurrences) override;
    Answer<ImportId> beginImport(ImportStart start) override;
    Answer<ImportCounts> append(ImportId import, Batch batch) override;
    Answer<ImportRecord> finishImport(ImportId import) override;
    Answer<ImportRecord> undoImport(ImportId import) override;
    Answer<Removal> forget(QString subscriber) override;
    Answer<Removal> removeBefore(Instant before) override;

private:
    struct Private;
    explicit SqliteEventStore(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
