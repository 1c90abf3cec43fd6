// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace eventdesk {

struct Options;

// What the program is to show: worked out from its command line and what it remembers, or told by a later start.
struct Start
{
    QString store = {};         // empty: none is known, the welcome asks for one
    bool mayMakeStore = false;  // where there is none at that path
    QStringList logs = {};      // to import into it
    QString link = {};          // to a view of it
    QByteArray activation = {}; // by which the desktop lets a window come to the front; empty: it has given none
};

Start startFor(const Options &options);

// Between two processes of the same person: one line, whose end is the line's. Nothing: it is none.
QByteArray toLine(const Start &start);
std::optional<Start> startFromLine(const QByteArray &line);

} // namespace eventdesk
