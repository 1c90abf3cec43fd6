// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"
#include "models/core/buckets.h"
#include "models/core/condition.h"
#include "models/core/instant.h"

// What several commands read from their options. Faults are ErrorKind::InvalidInput and name the option.
namespace eventdesk::ctl {

void declareRange(QCommandLineParser &options); // --from, --to
void declareWhere(QCommandLineParser &options);
void declareLimit(QCommandLineParser &options, const QString &what);

std::unexpected<Error> wrongUse(const QString &sentence);

// Of --zone; nothing where it is not given.
Result<std::optional<QTimeZone>> zoneOption(const Invocation &invocation);
// Of --from and --to. A date is the local midnight in the zone; --to as a date includes that day. Date-times without an
// offset are local, too.
Result<TimeRange> rangeOption(const Invocation &invocation, const QTimeZone &zone);
// One time that is given as an option; a date as in --from.
Result<Instant> timeOption(const Invocation &invocation, const QString &option, const QTimeZone &zone);
Result<Condition> whereOption(const Invocation &invocation);
// At least 1.
Result<std::optional<int>> limitOption(const Invocation &invocation);

} // namespace eventdesk::ctl
