// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memory_model.h"

#include "models/core/event_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

Result<void> MemoryModel::writable() const
{
    if (readOnly)
        return failure(ErrorKind::StoreReadOnly, u"This store can only be read."_s);
    return {};
}

const MemoryModel::Event *MemoryModel::event(const QString &name) const
{
    const auto found = std::ranges::find(m_events, name, [](const Event &event) { return event.type.name; });
    return found == m_events.end() ? nullptr : &*found;
}

Result<MemoryModel::Event *> MemoryModel::knownEvent(const QString &name)
{
    if (const Event *found = event(name))
        return const_cast<Event *>(found);
    return failure(ErrorKind::NotFound, u"There is no event “%1”."_s.arg(name));
}

Result<void> MemoryModel::mustKnow(const QString &name) const
{
    if (event(name))
        return {};
    return failure(ErrorKind::NotFound, u"There is no event “%1”."_s.arg(name));
}

Result<StoreSettings> MemoryModel::setSettings(StoreSettings changed)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    if (!changed.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(changed.zone))
        return failure(ErrorKind::InvalidInput, u"There is no such time zone."_s);
    settings = changed;
    return settings;
}

Result<EventType> MemoryModel::createEvent(const QString &name, const QString &description)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    if (event(name))
        return failure(ErrorKind::AlreadyExists, u"There is an event “%1” already."_s.arg(name));
    if (!judgeEventName(name, {}).valid())
        return failure(ErrorKind::InvalidInput, u"“%1” cannot be the name of an event."_s.arg(name));
    m_events.push_back({{name, description, u"manual"_s, now, false}, true});
    return m_events.back().type;
}

Result<EventType> MemoryModel::describeEvent(const QString &name, const QString &description)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    return knownEvent(name).transform([&](Event *event) {
        event->type.description = description;
        return event->type;
    });
}

Result<QList<Annotation>> MemoryModel::annotations(const AnnotationQuery &query) const
{
    QList<Annotation> found;
    for (const Annotation &each : m_annotations) {
        if ((each.event == query.event || each.event.isEmpty()) && query.range.contains(each.time))
            found.append(each);
    }
    std::ranges::stable_sort(found, {}, &Annotation::time);
    return found;
}

Result<Annotation> MemoryModel::putAnnotation(Annotation annotation)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    annotation.text = annotation.text.trimmed();
    if (annotation.text.isEmpty() || annotation.text.size() > Annotation::maxText)
        return failure(ErrorKind::InvalidInput, u"A note has 1 to %1 characters."_s.arg(Annotation::maxText));
    if (annotation.id == 0) {
        annotation.id = ++m_lastAnnotation;
        m_annotations.append(annotation);
        return annotation;
    }
    const auto kept = std::ranges::find(m_annotations, annotation.id, &Annotation::id);
    if (kept == m_annotations.end())
        return failure(ErrorKind::NotFound, u"This note is not there any more."_s);
    return *kept = annotation;
}

Result<Annotation> MemoryModel::removeAnnotation(qint64 id)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    const auto kept = std::ranges::find(m_annotations, id, &Annotation::id);
    if (kept == m_annotations.end())
        return failure(ErrorKind::NotFound, u"This note is not there any more."_s);
    const Annotation removed = *kept;
    m_annotations.erase(kept);
    return removed;
}

Result<EventType> MemoryModel::archiveEvent(const QString &name, bool archived)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    return knownEvent(name).transform([&](Event *event) {
        event->type.archived = archived;
        return event->type;
    });
}

Result<ImportRecord *> MemoryModel::runningImport(ImportId import)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    const auto found = std::ranges::find(m_imports, import, &ImportRecord::id);
    if (found == m_imports.end())
        return failure(ErrorKind::NotFound, u"There is no import %1."_s.arg(import));
    if (found->state != ImportState::Running)
        return failure(ErrorKind::InvalidInput, u"This import has ended."_s);
    return &*found;
}

Result<ImportId> MemoryModel::beginImport(const ImportStart &start)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    if (std::ranges::contains(m_imports, ImportState::Running, &ImportRecord::state))
        return failure(ErrorKind::StoreBusy, u"Another import runs."_s);
    m_imports.append({.id = m_imports.size() + 1, .start = start, .started = now, .ended = {}, .counts = {}});
    return m_imports.last().id;
}

Result<ImportCounts> MemoryModel::take(const PackedOccurrences &occurrences, ImportId import, const QString &format)
{
    const auto fits = [](const OccurrenceView &occurrence) {
        return !occurrence.event.empty() && !occurrence.messageId.empty();
    };
    if (!std::ranges::all_of(occurrences, fits))
        return failure(ErrorKind::InvalidInput, u"An occurrence needs an event and a message id."_s);
    ImportCounts counts;
    for (const OccurrenceView &packed : occurrences) {
        const NewOccurrence incoming = packed.copy();
        ++counts.read;
        const QString messageId = QString::fromStdString(incoming.messageId);
        if (!m_messageIds.insert(messageId).second) {
            ++counts.duplicate;
            continue;
        }
        ++counts.added;
        const QString name = QString::fromStdString(incoming.event);
        const QString source = incoming.source.empty() ? format : QString::fromStdString(incoming.source);
        if (!event(name))
            m_events.push_back({{name, {}, source, now, false}, false});
        m_people.add(incoming.person);
        m_records.push_back({{.number = ++m_lastNumber,
                              .event = name,
                              .subscriberKey = {},
                              .time = incoming.time,
                              .received = incoming.received.value_or(now),
                              .source = source,
                              .messageId = messageId,
                              .value = QByteArray::fromStdString(incoming.value),
                              .currency = QString::fromStdString(incoming.currency),
                              .payload = QByteArray::fromStdString(incoming.payload),
                              .keys = {}},
                             incoming.person,
                             import});
    }
    return counts;
}

Result<ImportCounts> MemoryModel::receive(const PackedOccurrences &occurrences)
{
    return take(occurrences, 0, {});
}

Result<ImportCounts> MemoryModel::append(ImportId import, const Batch &batch)
{
    const auto record = runningImport(import);
    if (!record)
        return std::unexpected(record.error());
    const ImportStart &start = (*record)->start;
    auto taken = take(batch.occurrences, import, start.format);
    if (!taken)
        return taken;
    ImportCounts &counts = *taken;
    for (const Reject &reject : batch.rejects) {
        ++counts.read;
        ++counts.rejected;
        m_rejected.append({++m_lastReject, import, start.file, reject});
        m_rejected.last().reject.text.truncate(maxRejectText);
    }
    (*record)->counts += counts;
    return counts;
}

Result<ImportRecord> MemoryModel::finishImport(ImportId import)
{
    return runningImport(import).transform([&](ImportRecord *record) {
        record->state = ImportState::Finished;
        record->ended = now;
        return *record;
    });
}

Result<ImportRecord> MemoryModel::undoImport(ImportId import)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    const auto found = std::ranges::find(m_imports, import, &ImportRecord::id);
    if (found == m_imports.end())
        return failure(ErrorKind::NotFound, u"There is no import %1."_s.arg(import));
    if (found->state == ImportState::Undone)
        return failure(ErrorKind::InvalidInput, u"This import has been undone already."_s);

    std::erase_if(m_records, [&](const Record &record) { return record.import == import; });
    erase_if(m_rejected, [&](const RejectedRecord &record) { return record.import == import; });
    keepWhatIsLeft();
    found->state = ImportState::Undone;
    if (!found->ended)
        found->ended = now;
    return *found;
}

void MemoryModel::keepWhatIsLeft()
{
    std::set<QString> mentioned;
    m_messageIds.clear();
    m_people.clear();
    for (const Record &record : m_records) {
        mentioned.insert(record.occurrence.event);
        m_messageIds.insert(record.occurrence.messageId);
        m_people.add(record.person);
    }
    std::erase_if(m_events, [&](const Event &event) {
        return !event.byHand && event.type.description.isEmpty() && !mentioned.contains(event.type.name);
    });
}

Removal MemoryModel::countOf(const std::function<bool(const Record &)> &isGone) const
{
    Removal removal;
    std::set<SubscriberId> gone, left;
    for (const Record &record : m_records) {
        const SubscriberId person = m_people.find(record.person);
        removal.occurrences += isGone(record);
        if (person != anonymousSubscriber)
            (isGone(record) ? gone : left).insert(person);
    }
    removal.people = std::ranges::count_if(gone, [&](SubscriberId person) { return !left.contains(person); });
    return removal;
}

Removal MemoryModel::remove(const std::function<bool(const Record &)> &isGone)
{
    const Removal removal = countOf(isGone);
    std::vector<Record> left;
    for (Record &record : m_records) {
        if (!isGone(record))
            left.push_back(record);
        else if (record.import != 0) // else it came in live
            ++m_imports[record.import - 1].removed;
    }
    m_records = std::move(left);
    if (removal.occurrences > 0)
        keepWhatIsLeft();
    return removal;
}

Result<Removal> MemoryModel::forget(const QString &subscriber)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    if (std::ranges::contains(m_imports, ImportState::Running, &ImportRecord::state))
        return failure(ErrorKind::StoreBusy, u"An import runs."_s);
    const MemoryPeople::Person *person = m_people.byKey(subscriber);
    if (!person)
        return failure(ErrorKind::NotFound, u"There is nobody called %1."_s.arg(subscriber));
    const Subscriber known = person->subscriber();
    const QStringList keys = person->otherKeys() << known.email << known.id << known.phone;
    for (RejectedRecord &record : m_rejected) {
        const bool isInReason = namesPerson(record.reject.reason.toUtf8(), keys);
        if (isInReason || namesPerson(record.reject.text, keys))
            record.reject.text.clear();
        if (isInReason)
            record.reject.reason.clear();
    }
    // Found before anything goes.
    return remove([this, gone = known.number](const Record &record) { return m_people.find(record.person) == gone; });
}

Result<Removal> MemoryModel::removeBefore(Instant before)
{
    if (const auto allowed = writable(); !allowed)
        return std::unexpected(allowed.error());
    if (std::ranges::contains(m_imports, ImportState::Running, &ImportRecord::state))
        return failure(ErrorKind::StoreBusy, u"An import runs."_s);
    return remove([before](const Record &record) { return record.occurrence.time < before; });
}

Result<Removal> MemoryModel::countBefore(Instant before) const
{
    return countOf([before](const Record &record) { return record.occurrence.time < before; });
}

Result<QList<ImportRecord>> MemoryModel::imports() const
{
    return QList<ImportRecord>(m_imports.rbegin(), m_imports.rend());
}

Result<QList<RejectedRecord>> MemoryModel::rejected(const RejectedQuery &query) const
{
    QList<RejectedRecord> rows;
    for (const RejectedRecord &record : m_rejected) {
        if (record.number > query.after && (!query.import || *query.import == record.import) &&
            rows.size() < query.limit)
            rows.append(record);
    }
    return rows;
}

Result<VerifyReport> MemoryModel::verify() const
{
    return VerifyReport{.occurrences = qint64(m_records.size()), .differences = {}}; // nothing is kept beside them
}

} // namespace eventdesk::testing
