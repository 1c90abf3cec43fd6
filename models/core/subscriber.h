// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <QDate>
#include <QList>
#include <QString>

namespace eventdesk {

// The store's number for a person; 0 is the anonymous one. Numbers are not reused.
using SubscriberId = qint64;
inline constexpr SubscriberId anonymousSubscriber = 0;

// A person. At least one of e-mail, id and phone is not empty.
struct Subscriber
{
    SubscriberId number = anonymousSubscriber;
    QString email; // lower case, trimmed
    QString id;    // the source's own; the first one known where people were merged
    QString phone;

    // How the person is named everywhere a single text is wanted, and how one asks for them.
    QString key() const { return !email.isEmpty() ? email : !id.isEmpty() ? id : phone; }
    bool operator==(const Subscriber &) const = default;
};

struct SubscriberSummary
{
    Subscriber subscriber;
    qint64 occurrences = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;

    bool operator==(const SubscriberSummary &) const = default;
};

// What the page of one person shows beside the timeline.
struct SubscriberProfile
{
    struct EventCount
    {
        QString event;
        qint64 occurrences = 0;
        bool operator==(const EventCount &) const = default;
    };
    struct DayCount
    {
        QDate day; // in ProfileQuery::zone
        qint64 occurrences = 0;
        bool operator==(const DayCount &) const = default;
    };

    SubscriberSummary summary;
    QStringList otherKeys;    // every other e-mail, id and phone that is this person
    QList<EventCount> events; // most frequent first, then by name
    QList<DayCount> days;     // days with at least one occurrence, ascending, within ProfileQuery::days

    bool operator==(const SubscriberProfile &) const = default;
};

} // namespace eventdesk
