// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/selection.h"

#include <functional>

namespace eventdesk::sqlite {

// How many occurrences of an event lie when: ascending, in pieces of a quarter of an hour from the kept counts, and
// single occurrences where the range cuts a quarter. `exact`: single ones everywhere, for zones whose hours and days do
// not start at a quarter of an hour.
void forEachCount(Connection &connection, qint64 event, const TimeRange &range, bool exact,
                  const std::function<void(Instant time, qint64 count)> &visit);

} // namespace eventdesk::sqlite
