// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace eventdesk::bench {

// Asks a store of a generated log the bench's questions and those of the screens, and prints how long each takes: the
// first time, the median and the processor time. Nothing is compared. For finding out what is slow.
int askStore(const QString &file, qint64 count, int runs, const QString &only);

// Asks the bench's questions in turns while a log is brought into the store, and prints the longest that each took.
int askBeside(const QString &file, qint64 count, const QString &log);

} // namespace eventdesk::bench
