// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <functional>
#include <memory>

namespace eventdesk::testing {

class MemoryModel;

// The EventStore of tests: plain lists in memory, answers through the event loop. A question is worked out when it is
// asked; what the knobs decide is when and how the answer comes.
class MemoryEventStore final : public EventStore
{
    Q_OBJECT

public:
    // The time that received, created and the catalogue's "today" are.
    explicit MemoryEventStore(Instant now = fromMillis(1'795'435'200'000) /* 2026-11-23 12:00 UTC */,
                              QObject *parent = nullptr);
    ~MemoryEventStore() override; // held answers come as Cancelled

    // --- knobs ---
    void setNow(Instant now);
    void setReadOnly(bool readOnly); // commands answer StoreReadOnly
    // From now on answers wait until they are released, in any order. Stopped ones come by themselves.
    void holdAnswers(bool hold = true); // false lets the waiting ones go, too
    qsizetype heldAnswers() const;
    void release(qsizetype index = 0); // in the order of asking
    void failNext(Error error);        // the next call answers this
    QStringList calls() const;         // the names of all calls so far: "feed", "append", …

    // --- without waiting ---
    ImportRecord take(std::vector<NewOccurrence> occurrences, const QString &format = QStringLiteral("csv"),
                      std::vector<Reject> rejects = {}); // one finished import
    MemoryModel &model();
    void emitChanged(); // as after a change by another program

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
    template <typename T, typename Work>
    Answer<T> ask(QString name, std::stop_token stop, Work work);
    template <typename T, typename Work>
    Answer<T> command(QString name, Work work);

    std::shared_ptr<Private> d;
};

} // namespace eventdesk::testing
