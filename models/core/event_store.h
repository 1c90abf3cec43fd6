// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/annotation.h"
#include "models/core/batch.h"
#include "models/core/event_type.h"
#include "models/core/import_record.h"
#include "models/core/queries.h"
#include "models/core/removal.h"
#include "models/core/result.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <stop_token>

namespace eventdesk {

// Where events are kept: a local file, a collector, or a fake. The only thing that screens and importers know of it.
//
// Every call returns at once and answers in the thread that called, through its event loop; the work is done elsewhere.
// Questions run beside each other and beside a running import, each over one consistent state. A question whose token
// is stopped answers ErrorKind::Cancelled soon; asking again is cheap. Commands run one after the other in the order of
// the calls. Texts are compared as they are (event names with case). Every implementation passes
// tests/store/event_store_contract.
class EventStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    template <typename T>
    using Answer = QCoro::Task<Result<T>>;
    // Takes the next piece of a long answer; a failure ends it.
    using PeopleSink = std::function<Result<void>(const QList<PersonCount> &people)>;

    // --- questions ---
    [[nodiscard]] virtual Answer<StoreInfo> info(std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Answer<StoreSettings> settings(std::stop_token stop = {}) = 0;
    // By occurrences descending, then by name.
    [[nodiscard]] virtual Answer<QList<EventSummary>> catalogue(CatalogueQuery query, std::stop_token stop = {}) = 0;
    // An unknown event is NotFound, here and in all questions about one event.
    [[nodiscard]] virtual Answer<Volume> volume(VolumeQuery query, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Answer<Figures> figures(FiguresQuery query, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Answer<OccurrencePage> feed(FeedQuery query, std::stop_token stop = {}) = 0;
    // How many occurrences FeedQuery would walk through in all (after, skip and limit do not count).
    [[nodiscard]] virtual Answer<qint64> feedSize(FeedQuery query, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Answer<PeoplePage> people(PeopleQuery query, std::stop_token stop = {}) = 0;
    // Everybody of the query in its order, whatever comes meanwhile: the sink gets them in pieces, one after the other
    // and before the answer, which is how many they were or the sink's failure. It is called in any thread. (skip and
    // limit do not count.)
    [[nodiscard]] virtual Answer<qint64> allPeople(PeopleQuery query, PeopleSink sink, std::stop_token stop = {}) = 0;
    // A backtest's and a segment's question.
    [[nodiscard]] virtual Answer<FrequencyPage> frequency(FrequencyQuery query, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Answer<SubscriberPage> subscribers(SubscriberQuery query, std::stop_token stop = {}) = 0;
    // Nobody by that key is NotFound.
    [[nodiscard]] virtual Answer<SubscriberProfile> profile(ProfileQuery query, std::stop_token stop = {}) = 0;
    // By path (code points).
    [[nodiscard]] virtual Answer<QList<ParameterStats>> parameters(ParameterQuery query, std::stop_token stop = {}) = 0;
    // By time, then in the order in which they were made. The event need not be there.
    [[nodiscard]] virtual Answer<QList<Annotation>> annotations(AnnotationQuery query, std::stop_token stop = {}) = 0;
    // Newest first.
    [[nodiscard]] virtual Answer<QList<ImportRecord>> imports(std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Answer<QList<RejectedRecord>> rejected(RejectedQuery query, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Answer<VerifyReport> verify(std::stop_token stop = {}) = 0;
    // What removeBefore() would remove now.
    [[nodiscard]] virtual Answer<Removal> countBefore(Instant before, std::stop_token stop = {}) = 0;

    // --- commands ---
    [[nodiscard]] virtual Answer<StoreSettings> setSettings(StoreSettings settings) = 0;
    // The name must pass judgeEventName; a taken one is AlreadyExists.
    [[nodiscard]] virtual Answer<EventType> createEvent(QString name, QString description) = 0;
    [[nodiscard]] virtual Answer<EventType> describeEvent(QString name, QString description) = 0;
    [[nodiscard]] virtual Answer<EventType> archiveEvent(QString name, bool archived) = 0;
    // Keeps a new one (id 0) or changes one; answers it as it is kept, the space around its text taken away. No text or
    // too long a one is InvalidInput, one that is not there (any more) NotFound.
    [[nodiscard]] virtual Answer<Annotation> putAnnotation(Annotation annotation) = 0;
    // Answers what was removed. One that is not there is NotFound.
    [[nodiscard]] virtual Answer<Annotation> removeAnnotation(qint64 id) = 0;

    // Takes occurrences in as they come, outside imports; on the disk when answered. Whose message id is there already
    // is a duplicate. Events and people that are not known yet are made. All are in, or none. While an import of
    // another program runs: StoreBusy.
    [[nodiscard]] virtual Answer<ImportCounts> receive(PackedOccurrences occurrences) = 0;

    // One import at a time in a store: StoreBusy while another runs, in this program or in another.
    [[nodiscard]] virtual Answer<ImportId> beginImport(ImportStart start) = 0;
    // Each record counts once: an occurrence as added or duplicate, a reject as rejected. A batch is in whole or not at
    // all. Events and people that are not known yet are made.
    [[nodiscard]] virtual Answer<ImportCounts> append(ImportId import, Batch batch) = 0;
    [[nodiscard]] virtual Answer<ImportRecord> finishImport(ImportId import) = 0;
    // Takes everything back that the import brought: occurrences, rejects, people and events that nothing else
    // mentions, merges of people. Also ends a running one. A store opened after a crash has undone what still ran.
    [[nodiscard]] virtual Answer<ImportRecord> undoImport(ImportId import) = 0;

    // Remove occurrences for good. Afterwards everything is answered as if they had never come; only the records of
    // their imports stay, with a note. StoreBusy while an import runs.
    // All of one person, by an e-mail, id or phone as in ProfileQuery; rejected records that name them lose their text.
    // No byte of these is left in a file. What a record of somebody else says is that person's and stays.
    [[nodiscard]] virtual Answer<Removal> forget(QString subscriber) = 0;
    // All whose time is earlier.
    [[nodiscard]] virtual Answer<Removal> removeBefore(Instant before) = 0;

Q_SIGNALS:
    // Something is not as it was: ask again. Emitted in the store's own thread of affinity, at most a few times a
    // second, for changes by other programs too.
    void changed();
};

} // namespace eventdesk
