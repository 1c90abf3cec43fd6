// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace eventdesk {

// What a developer pastes to send an event, in one language.
struct ConnectCode
{
    QString title;      // of its tab
    QString definition; // as CodeView wants it
    QString code;
};

// For POST /v2/events with an event's name. The name may be any text that an event can have.
QList<ConnectCode> connectCodes(const QString &eventName, const QString &address);

// Where the collector will listen.
inline QString collectorAddress()
{
    return QStringLiteral("http://127.0.0.1:8787");
}

} // namespace eventdesk
