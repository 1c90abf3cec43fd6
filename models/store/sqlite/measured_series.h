// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"
#include "models/store/sqlite/connection.h"

namespace eventdesk::sqlite {

// The series of a volume whose counts are not kept, over its buckets: the largest texts of the break-down as far
// as query.seriesLimit goes, and behind them the others together. Memory follows the number of different texts and, for
// people, of different people in each bucket of a series.
QList<VolumeSeries> measuredSeries(Connection &connection, const VolumeQuery &query, const QList<Bucket> &buckets);

} // namespace eventdesk::sqlite
