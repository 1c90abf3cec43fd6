// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/csv_format.h"
#include "models/ingest/customerio_format.h"
#include "models/ingest/eventdesk_format.h"
#include "models/ingest/plain_json_format.h"
#include "models/ingest/segment_format.h"

#include <algorithm>

namespace eventdesk::ingest {

std::span<const LogFormat *const> logFormats()
{
    static const EventdeskFormat eventdesk;
    static const SegmentFormat segment;
    static const CustomerioFormat customerio;
    static const PlainJsonFormat ndjson(JsonLayout::Lines);
    static const PlainJsonFormat json(JsonLayout::Documents);
    static const CsvFormat csv;
    static const LogFormat *const formats[] = {&eventdesk, &segment, &customerio, &ndjson, &json, &csv};
    return formats;
}

const LogFormat *logFormat(const QString &name)
{
    const auto formats = logFormats();
    const auto found = std::ranges::find_if(formats, [&](const LogFormat *format) { return format->name() == name; });
    return found == formats.end() ? nullptr : *found;
}

} // namespace eventdesk::ingest
