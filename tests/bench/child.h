// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QStringList>

// Work that gets a process of its own, so that its memory can be told: the bench runs itself again with
// `--child WORK WHO …`.
namespace eventdesk::bench {

struct ChildReport
{
    double seconds = 0;
    double processorSeconds = 0; // all threads, user and system
    double peakBytes = 0;        // resident, mapped files included
    double privateBytes = 0;     // its highest without anything mapped from a file, sampled every two milliseconds
};

// The work, and who does it (ours, json, keyed, typed):
//   import WHO LOG DATABASE
//   questions WHO DATABASE COUNT   each question twice
//   open WHO DATABASE COUNT        to the first catalogue
//   open-cold WHO DATABASE COUNT   the same with nothing of the file in the page cache
//   scroll ours DATABASE COUNT     the feed: the seconds are the longest wait for a page
//   count-import ours LOG DATABASE, count-Q2 ours DATABASE COUNT   under callgrind
Result<ChildReport> runChild(const QStringList &work);

// What the child does. The exit status.
int beChild(const QStringList &work);

} // namespace eventdesk::bench
