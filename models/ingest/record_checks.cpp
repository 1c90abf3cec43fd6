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

void trim(std::string &text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const size_t last = text.find_last_not_of(blanks);
    text.resize(last == std::string::npos ? 0 : last + 1);
    text.erase(0, std::min(text.find_first_not_of(blanks), text.size()));
}

void lower(std::string &text)
{
    bool plain = true;
    for (char &c : text) {
        plain = plain && uchar(c) < 0x80;
        if (c >= 'A' && c <= 'Z')
            c = char(c | 0x20);
    }
    if (!plain)
        text = QString::fromStdString(text).toLower().toStdString();
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

QString checkOccurrence(NewOccurrence &occurrence, bool idsMayBeEmails)
{
    trim(occurrence.event);
    if (occurrence.event.empty())
        return Ingest::tr("The record has no event.");
    if (qint64(occurrence.event.size()) > maxRecordedNameLength &&
        characters(occurrence.event) > maxRecordedNameLength) {
        return Ingest::tr("The name of the event has more than %1 characters.").arg(maxRecordedNameLength);
    }
    Identity &person = occurrence.person;
    trim(person.email);
    trim(person.id);
    trim(person.phone);
    if (!person.email.empty() && !person.email.contains('@') && person.id.empty())
        person.id = std::exchange(person.email, {}); // what stands in a column of e-mails and is none
    if (idsMayBeEmails && person.email.empty() && isEmail(person.id))
        person.email = std::exchange(person.id, {});
    lower(person.email);
    if (person.email.size() > maxKeyBytes || person.id.size() > maxKeyBytes || person.phone.size() > maxKeyBytes)
        return Ingest::tr("The name of the person is longer than a thousand characters.");
    trim(occurrence.currency);
    if (occurrence.payload.size() > LogReader::maxPayloadBytes)
        return Ingest::tr("The payload is larger than a megabyte.");
    return {};
}

} // namespace eventdesk::ingest
