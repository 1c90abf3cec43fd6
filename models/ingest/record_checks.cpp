// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/record_checks.h"

#include "models/core/event_name.h"
#include "models/ingest/ingest_text.h"
#include "models/ingest/log_reader.h"

#include <algorithm>

namespace eventdesk::ingest {

namespace {

constexpr size_t maxKeyBytes = 1024;

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

void trim(std::string_view &text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
}

void lower(std::string_view &text, std::string &room)
{
    bool upper = false;
    bool plain = true;
    for (const char c : text) {
        upper |= c >= 'A' && c <= 'Z';
        plain &= uchar(c) < 0x80;
    }
    if (plain && !upper)
        return;
    if (plain) {
        room = text;
        for (char &c : room)
            c = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
    } else {
        room = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
    }
    text = room;
}

bool isEmail(std::string_view text)
{
    const size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at == text.rfind('@') &&
           text.find('.', at) != std::string_view::npos && text.find_first_of(" \t,;/") == std::string_view::npos;
}

qint64 characters(std::string_view text)
{
    return std::ranges::count_if(text, [](char c) { return (uchar(c) & 0xc0) != 0x80; });
}

} // namespace

QString checkOccurrence(OccurrenceView &occurrence, std::string &room, bool idsMayBeEmails)
{
    trim(occurrence.event);
    if (occurrence.event.empty())
        return Ingest::tr("The record has no event.");
    if (qint64(occurrence.event.size()) > maxRecordedNameLength &&
        characters(occurrence.event) > maxRecordedNameLength) {
        return Ingest::tr("The name of the event has more than %1 characters.").arg(maxRecordedNameLength);
    }
    trim(occurrence.email);
    trim(occurrence.id);
    trim(occurrence.phone);
    if (!occurrence.email.empty() && !occurrence.email.contains('@') && occurrence.id.empty())
        occurrence.id = std::exchange(occurrence.email, {}); // what stands in a column of e-mails and is none
    if (idsMayBeEmails && occurrence.email.empty() && isEmail(occurrence.id))
        occurrence.email = std::exchange(occurrence.id, {});
    lower(occurrence.email, room);
    if (occurrence.email.size() > maxKeyBytes || occurrence.id.size() > maxKeyBytes ||
        occurrence.phone.size() > maxKeyBytes)
        return Ingest::tr("The name of the person is longer than a thousand characters.");
    trim(occurrence.currency);
    if (occurrence.payload.size() > LogReader::maxPayloadBytes)
        return Ingest::tr("The payload is larger than a megabyte.");
    return {};
}

} // namespace eventdesk::ingest
