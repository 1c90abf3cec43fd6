// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/annotation.h"
#include "models/core/batch.h"
#include "models/core/event_type.h"
#include "models/core/queries.h"
#include "models/core/removal.h"
#include "tests/support/memory_people.h"

#include <functional>
#include <set>

namespace eventdesk::testing {

// What a store means, without speed: every question walks through all records. Synchronous.
class MemoryModel
{
public:
    Instant now; // of received, created, started; the catalogue's today
    bool readOnly = false;
    StoreSettings settings;

    StoreInfo info() const;
    Result<QList<EventSummary>> catalogue(const CatalogueQuery &query) const;
    Result<Volume> volume(const VolumeQuery &query) const;
    Result<Figures> figures(const FiguresQuery &query) const;
    Result<OccurrencePage> feed(const FeedQuery &query) const;
    Result<qint64> feedSize(const FeedQuery &query) const;
    Result<PeoplePage> people(const PeopleQuery &query) const;
    Result<FrequencyPage> frequency(const FrequencyQuery &query) const;
    Result<SubscriberPage> subscribers(const SubscriberQuery &query) const;
    Result<SubscriberProfile> profile(const ProfileQuery &query) const;
    Result<QList<ParameterStats>> parameters(const ParameterQuery &query) const;
    Result<QList<Annotation>> annotations(const AnnotationQuery &query) const;
    Result<QList<ImportRecord>> imports() const;
    Result<QList<RejectedRecord>> rejected(const RejectedQuery &query) const;
    Result<VerifyReport> verify() const;
    Result<Removal> countBefore(Instant before) const;

    Result<StoreSettings> setSettings(StoreSettings changed);
    Result<EventType> createEvent(const QString &name, const QString &description);
    Result<EventType> describeEvent(const QString &name, const QString &description);
    Result<EventType> archiveEvent(const QString &name, bool archived);
    Result<Annotation> putAnnotation(Annotation annotation);
    Result<Annotation> removeAnnotation(qint64 id);
    Result<ImportId> beginImport(const ImportStart &start);
    Result<ImportCounts> receive(const PackedOccurrences &occurrences);
    Result<ImportCounts> append(ImportId import, const Batch &batch);
    Result<ImportRecord> finishImport(ImportId import);
    Result<ImportRecord> undoImport(ImportId import);
    Result<Removal> forget(const QString &subscriber);
    Result<Removal> removeBefore(Instant before);

private:
    struct Record
    {
        Occurrence occurrence; // subscriber and its key are found when asked
        Identity person;
        ImportId import = 0;
    };
    struct Event
    {
        EventType type;
        bool byHand = false;
    };
    struct Filter
    {
        QString event = {};
        TimeRange range = {};
        Condition condition = {};
        std::optional<SubscriberId> subscriber = {};
        QString search = {};
        bool withKeys = false;
        QByteArray payloadText = {};
    };

    Result<void> writable() const;
    const Event *event(const QString &name) const;
    Result<Event *> knownEvent(const QString &name);
    Result<void> mustKnow(const QString &event) const;
    Result<ImportRecord *> runningImport(ImportId import);
    void keepWhatIsLeft(); // of messages, people and events
    Removal countOf(const std::function<bool(const Record &)> &isGone) const;
    Removal remove(const std::function<bool(const Record &)> &isGone);
    Result<ImportCounts> take(const PackedOccurrences &occurrences, ImportId import, const QString &format);
    // In the order "newest first", whole.
    std::vector<Occurrence> matching(const Filter &filter) const;
    std::vector<Occurrence> matching(const FeedQuery &query) const; // in its own order

    QList<Annotation> m_annotations; // in the order in which they were made
    qint64 m_lastAnnotation = 0;
    std::vector<Event> m_events;
    std::vector<Record> m_records;
    std::set<QString> m_messageIds;
    MemoryPeople m_people;
    QList<ImportRecord> m_imports;
    QList<RejectedRecord> m_rejected;
    qint64 m_lastNumber = 0;
    qint64 m_lastReject = 0;
};

} // namespace eventdesk::testing
