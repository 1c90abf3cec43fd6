// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/batch.h"

#include "models/core/short_bytes.h"

#include <limits>

namespace eventdesk {

namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

} // namespace

OccurrenceView::OccurrenceView(const NewOccurrence &occurrence)
    : event(occurrence.event)
    , email(occurrence.person.email)
    , id(occurrence.person.id)
    , phone(occurrence.person.phone)
    , messageId(occurrence.messageId)
    , value(occurrence.value)
    , currency(occurrence.currency)
    , payload(occurrence.payload)
    , source(occurrence.source)
    , time(occurrence.time)
    , received(occurrence.received)
{
}

void OccurrenceView::clear()
{
    static const OccurrenceView empty; // a fresh one would be copied while it is still on its way to memory: slow
    *this = empty;
}

NewOccurrence OccurrenceView::copy() const
{
    return {.event = std::string(event),
            .person = {std::string(email), std::string(id), std::string(phone)},
            .time = time,
            .messageId = std::string(messageId),
            .value = std::string(value),
            .currency = std::string(currency),
            .payload = std::string(payload),
            .source = std::string(source),
            .received = received};
}

PackedOccurrences::PackedOccurrences(std::initializer_list<NewOccurrence> occurrences)
{
    for (const NewOccurrence &each : occurrences)
        add(each);
}

PackedOccurrences::PackedOccurrences(const std::vector<NewOccurrence> &occurrences)
{
    for (const NewOccurrence &each : occurrences)
        add(each);
}

void PackedOccurrences::add(const OccurrenceView &occurrence)
{
    add(occurrence, {});
}

void PackedOccurrences::add(const OccurrenceView &occurrence, std::string_view prefix)
{
    const std::string_view texts[textCount] = {
        occurrence.event, occurrence.email,    occurrence.id,     occurrence.phone,  prefix,
        occurrence.value, occurrence.currency, occurrence.source, occurrence.payload};
    constexpr size_t messagePlace = 4;
    const std::string_view message = occurrence.messageId;

    Row row;
    row.time = toMillis(occurrence.time);
    row.received = occurrence.received ? toMillis(*occurrence.received) : noTime;
    row.start = m_texts.size();
    size_t length = message.size();
    for (size_t i = 0; i < textCount; ++i) {
        row.lengths[i] = quint32(texts[i].size());
        length += texts[i].size();
    }
    Q_ASSERT(length <= std::numeric_limits<quint32>::max());
    row.lengths[messagePlace] += quint32(message.size());

    // Grown by half: std::string would keep to its own rule only in append().
    if (m_texts.capacity() < row.start + length)
        m_texts.reserve(row.start + length + row.start / 2);
    m_texts.resize_and_overwrite(row.start + length, [&](char *begin, size_t size) {
        char *at = begin + row.start;
        const auto put = [&at](std::string_view text) { at = copyBytes(at, text.data(), text.size()); };
        for (size_t i = 0; i < textCount; ++i) {
            put(texts[i]);
            if (i == messagePlace)
                put(message);
        }
        return size;
    });
    m_rows.push_back(row);
}

void PackedOccurrences::reserve(size_t occurrences, size_t textBytes)
{
    m_rows.reserve(occurrences);
    m_texts.reserve(textBytes);
}

void PackedOccurrences::clear()
{
    m_rows.clear();
    m_texts.clear();
}

OccurrenceView PackedOccurrences::operator[](size_t place) const
{
    const Row &row = m_rows[place];
    const char *at = m_texts.data() + row.start;
    size_t next = 0;
    const auto take = [&] {
        const std::string_view text(at, row.lengths[next++]);
        at += text.size();
        return text;
    };
    OccurrenceView view;
    view.event = take();
    view.email = take();
    view.id = take();
    view.phone = take();
    view.messageId = take();
    view.value = take();
    view.currency = take();
    view.source = take();
    view.payload = take();
    view.time = fromMillis(row.time);
    if (row.received != noTime)
        view.received = fromMillis(row.received);
    return view;
}

} // namespace eventdesk
