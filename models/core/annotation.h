// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <QString>

namespace eventdesk {

// A person's note at a moment, shown on charts: "Newsletter sent".
struct Annotation
{
    qint64 id = 0; // the store's; 0: not kept yet
    QString event; // whose charts show it; empty: those of every event
    Instant time;
    QString text; // 1 to maxText characters

    static constexpr qsizetype maxText = 500;
    bool operator==(const Annotation &) const = default;
};

// Those of one event and those of every event.
struct AnnotationQuery
{
    QString event;
    TimeRange range;
    bool operator==(const AnnotationQuery &) const = default;
};

} // namespace eventdesk
