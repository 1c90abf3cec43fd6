// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"
#include "models/core/subscriber.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace eventdesk {

// Whom a record names. E-mail is lower-cased and trimmed by the reader; all empty: anonymous.
struct Identity
{
    std::string email;
    std::string id;
    std::string phone;

    bool anonymous() const { return email.empty() && id.empty() && phone.empty(); }
    bool operator==(const Identity &) const = default;
};

// One time that an event happened, as the store answers it.
struct Occurrence
{
    qint64 number = 0; // the store's; with the time, the key of the order "newest first"
    QString event;
    SubscriberId subscriber = anonymousSubscriber;
    QString subscriberKey; // Subscriber::key(); empty for the anonymous
    Instant time;          // when it happened, by the source
    Instant received;      // when the store took it in
    QString source;        // "csv", "segment", "api", …
    QString messageId;     // unique in the store
    QByteArray value;      // a JSON number as the source spelt it; empty where there is none
    QString currency;      // ISO 4217; may be empty
    QByteArray payload;    // a minified JSON object: keys in the source's order, numbers as spelt there
    Identity keys = {};    // where FeedQuery::withKeys asks for them

    bool operator==(const Occurrence &) const = default;
};

// An occurrence on its way in. Texts are valid UTF-8.
struct NewOccurrence
{
    std::string event; // 1 to 128 characters
    Identity person;
    Instant time;
    std::string messageId; // not empty; decides alone whether the store has it already
    std::string value;     // see Occurrence::value
    std::string currency;
    std::string payload = "{}";           // see Occurrence::payload
    std::string source = {};              // empty: the import's format
    std::optional<Instant> received = {}; // absent: now

    bool operator==(const NewOccurrence &) const = default;
};

// A record of a log that did not fit. It keeps its text so that it can be mended.
struct Reject
{
    qint64 line = 0; // of the unpacked file, from 1, where the record starts
    QString reason;  // a sentence
    QByteArray text; // the record as it stands in the file, at most maxRejectText bytes of it

    bool operator==(const Reject &) const = default;
};

inline constexpr qsizetype maxRejectText = 64 * 1024;

} // namespace eventdesk
